"""Plain text: what is a block, what is its role, and what is wrapped prose."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from formats.reading import parts, prose, read

STORY = (
    "The council voted on Tuesday to close the old harbour bridge for a year while engineers replace the "
    "cables that have held it up since 1931, a decision that traders on both banks had fought for months."
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Harbour Bridge to Close for a Year\nBy Ann Okafor\nMarch 3, 2021\n\nThe bridge will close.\n",
            [("heading1", "Harbour Bridge to Close for a Year"), ("byline", "By Ann Okafor"),
             ("dateline", "March 3, 2021"), ("paragraph", "The bridge will close.")],
            id="headline, byline and date on consecutive lines",
        ),
        pytest.param(
            "Select Page\n\nHarbour Bridge to Close\n\nThe bridge will close.\n\nTraffic\n\nBuses go round.\n",
            [("furniture", "Select Page"), ("heading1", "Harbour Bridge to Close"),
             ("paragraph", "The bridge will close."), ("heading2", "Traffic"), ("paragraph", "Buses go round.")],
            id="furniture before the headline",
        ),
        pytest.param(
            "It will need:\n- two cranes\n* a barge\n1. and time\n",
            [("paragraph", "It will need:"), ("list-item", "two cranes"), ("list-item", "a barge"),
             ("list-item", "and time")],
            id="list",
        ),
        pytest.param(
            "O bridge that I have known\nSince I was half my size,\nYour cables hum and groan\n",
            [("heading1", "O bridge that I have known"), ("paragraph", "Since I was half my size,"),
             ("heading2", "Your cables hum and groan")],
            id="verse keeps its lines apart",
        ),
        pytest.param("First.\n***\nSecond.\n\n-----\n\nThird.", [("paragraph", "First."), ("paragraph", "Second."),
                     ("paragraph", "Third.")], id="rules between sections"),
        pytest.param("One.\fTwo.", [("paragraph", "One."), ("paragraph", "Two.")], id="page break"),
        pytest.param("The old bridge. Photo: Ann Okafor", [("caption", "The old bridge. Photo: Ann Okafor")],
                     id="caption"),
    ],
)  # fmt: skip
def test_blocks(text, expected):
    assert parts(text) == expected


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("width", [48, 66, 80])
@pytest.mark.parametrize("trailing", ["", " "])
def test_wrapped_lines_are_one_paragraph(end, width, trailing):
    lines = textwrap.wrap(STORY, width)
    text = "Bridge to Close" + end * 2 + (trailing + end).join(lines) + end * 2 + (trailing + end).join(lines)
    assert prose(text) == ["Bridge to Close", STORY, STORY]


def test_agency_copy_parts_paragraphs_by_their_indent():
    paragraph = "\n".join(textwrap.wrap(STORY, 60, initial_indent="    "))
    assert prose(f"{paragraph}\n{paragraph}\n") == [STORY, STORY]


def test_a_paragraph_a_line_without_blank_lines():
    assert prose(f"{STORY}\n{STORY}\n") == [STORY, STORY]


def test_a_compound_broken_at_its_hyphen_is_whole_again():
    first = "They spoke of the decision to close the harbour bridge as short-"
    text = f"{first}\nsighted at best, and of the council as a body that\nhears nobody.\n"
    assert "short-sighted" in prose(text)[0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("See https://a.example/b?c=d, she said.", "See ￼, she said."),
        ("At www.example.org/x.", "At ￼."),
        ("Write to a.b@example.co.uk now", "Write to ￼ now"),
        ("Posted by @ann_o on #bridge day", "Posted by ￼ on ￼ day"),
        ("Room #4 at 5 @ a time, C# too", "Room #4 at 5 @ a time, C# too"),
        ("Go to example.com/page, or example.org.", "Go to ￼, or ￼."),
        ("Data.gov is a name, and 3 a.m. is a time.", "Data.gov is a name, and 3 a.m. is a time."),
        ("In https://a.example/Truce_(song) and (https://b.example/x).", "In ￼ and (￼)."),
        ("co\xadoper\xadate zero\u200bwidth", "cooperate zerowidth"),
    ],
)
def test_addresses_are_cut(text, expected):
    assert prose(text) == [expected]


def test_the_date_of_the_draft():
    assert read("Bridge Shut\n\nWednesday, March 3, 2021\n\nIt shut.").meta["date"].isoformat() == "2021-03-03"
    assert read("It shut.", "2021-03-04-bridge.txt").meta["date"].isoformat() == "2021-03-04"
    assert read("It shut on\n\nMarch 33, 2021\n\nIt did.").meta.get("date") is None


def test_a_bom_is_a_character_of_the_file_and_not_of_the_prose():
    document = read("\ufeffBridge shut.")
    assert document.prose == "Bridge shut."
    assert document.source_map.to_text(document.blocks[0].span).start == 1


def test_nothing_to_read():
    assert prose("") == prose(" \n\t\r\n\f\n") == prose("\ufeff\n") == []


@given(st.text(st.sampled_from(list("aB. \n\r\t\f-*1)@#:/w😀é\u0301\u200b\xad\ufeff“”\u2028"))))
def test_any_text_maps_back(text):
    document = read(text)
    visible = [c for c in document.prose if not c.isspace() and c not in "\ufffc"]
    assert all(c in text for c in visible)


@given(st.lists(st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp", "Zs", "Cf"],
       exclude_characters="@#:/.-*_=~•·+–\ufffc)"), min_size=1), min_size=1).map(" ".join), min_size=1))  # fmt: skip
def test_blank_lines_part_paragraphs(paragraphs):
    expected = [p for p in paragraphs if p.strip()]
    assert prose("\r\n \r\n".join(paragraphs)) == expected
