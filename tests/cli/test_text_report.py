"""The report for people: the right words marked at the right columns, whatever stands around them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.finding import Applicability, Edit, Finding, Fix, Related, Severity
from newslint.report import Report
from newslint.reporters.excerpt import excerpt, safe, width
from newslint.reporters.look import Look, headline, is_coloured, to_ascii
from newslint.reporters.text import render
from newslint.text import LineMap, Span


def finding(text, words, severity=Severity.WARNING, **more):
    span = Span(text.index(words), text.index(words) + len(words))
    values = {"replacements": (), "fix": None, "related": (), "url": None} | more
    return Finding(span, "words.truce", severity, "A reason.", words, **values)


def report(text, *findings, **more):
    return Report("a.txt", text, LineMap(text), findings, **more)


def lines(*reports, **look):
    return list(render(reports, Look(**look)))


def test_a_finding_is_told_in_five_lines_the_rule_last():
    text = "One.\nThe fragile truth is a step.\n"
    assert lines(report(text, finding(text, "truth", replacements=("truce", "trust"))))[1:] == [
        "",
        "a.txt:2:13  to check",
        "  The fragile truth is a step.",
        "              ^^^^^",
        "  → truce, trust",
        "  A reason.",
        "  words.truce",
    ]


def test_the_place_it_contradicts_is_quoted():
    text = "Barack Obama spoke.\n\nThen Barak Obama left.\n"
    there = Related(Span(0, 6), "spelled so here")
    shown = lines(report(text, finding(text, "Barak", related=(there,))))
    assert shown[5:7] == ["  ↳ 1:1  Barack Obama spoke.", "         ^^^^^^ spelled so here"]


def test_the_worst_come_first_and_style_is_folded():
    text = "a b c d\n"
    findings = (
        finding(text, "a", Severity.SUGGESTION),
        finding(text, "b"),
        finding(text, "c", Severity.ERROR),
        finding(text, "d", Severity.SUGGESTION),
    )
    shown = lines(report(text, *findings))
    assert shown[0] == "1 must fix · 1 to check · 2 style (folded)"
    assert [line for line in shown if line.startswith("a.txt:")] == ["a.txt:1:5  must fix", "a.txt:1:3  to check"]
    assert "    2 × words.truce" in shown
    opened = lines(report(text, *findings), show_style=True)
    assert sum(line.startswith("a.txt:") for line in opened) == 4
    assert "folded" not in opened[0]


def test_several_files_stand_apart():
    shown = lines(
        report("a\n", finding("a\n", "a")), report("b\n"), report("c\n", finding("c\n", "c"))._replace(path="c.txt")
    )
    assert "a.txt  1 finding" in shown
    assert "c.txt  1 finding" in shown


def test_the_end_says_what_was_not_checked_and_what_can_be_fixed():
    text = "a b\n"
    safe_fix, other = (Fix((Edit(Span(0, 1), "x"),), kind) for kind in Applicability)
    shown = lines(
        report(text, finding(text, "a", fix=safe_fix), finding(text, "b", fix=other), notes=("the date: none",))
    )
    assert shown[-2:] == ["Not checked: the date: none", "--fix mends 1 · --unsafe-fixes 1 more, for you to review."]


def test_clean_files_are_counted_with_what_was_suppressed():
    assert lines(report("a"), report("b", suppressed=2)) == ["2 files clean · 2 findings suppressed in the text"]


def test_nothing_is_called_clean_that_was_not_checked():
    from newslint.report import Failure

    assert lines(report("a", failures=(Failure(None, "no"),))) == ["1 file not fully checked"]


def test_colour_marks_and_no_colour_leaves_no_trace():
    text = "The truth.\n"
    assert "The \x1b[1;33mtruth\x1b[0m." in "\n".join(lines(report(text, finding(text, "truth")), colour=True))
    assert "\x1b" not in "\n".join(lines(report(text, finding(text, "truth"))))


@pytest.mark.parametrize(
    ("environment", "terminal", "coloured"),
    [
        ({}, True, True),
        ({}, False, False),
        ({"NO_COLOR": "1"}, True, False),
        ({"NO_COLOR": ""}, True, True),
        ({"FORCE_COLOR": "1"}, False, True),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False, False),
        ({"TERM": "dumb"}, True, False),
    ],
)
def test_colour_is_for_the_environment_to_say_then_the_terminal(environment, terminal, coloured):
    assert is_coloured(environment, terminal) is coloured


def test_the_command_line_colours_a_terminal(newslint, draft, monkeypatch):
    assert "\x1b[" in newslint("check", "draft.txt", terminal=True).out
    assert "\x1b[" not in newslint("check", "draft.txt").out
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" not in newslint("check", "draft.txt", terminal=True).out


@pytest.mark.parametrize(
    "before", ["", "é", "e\u0301", "日本", "😀", "\t", "\u202e", "\x1b[31m", "👩\u200d🚀", "\u200b", "\ufeff", "…—“"]
)
def test_carets_stand_under_the_words_whatever_stands_before_them(before):
    text = f"{before} truth here\n"
    shown = excerpt(text, LineMap(text), Span(text.index("truth"), text.index("truth") + 5), 78)
    assert shown.line[shown.start : shown.end] == "truth"
    assert shown.column == width(shown.line[: shown.start])
    assert shown.width == 5


def test_wide_words_have_wide_carets():
    text = "日本 e\u0301\n"
    assert excerpt(text, LineMap(text), Span(0, 2), 78).width == 4
    assert excerpt(text, LineMap(text), Span(3, 5), 78).width == 1


def test_control_and_bidirectional_characters_are_shown_escaped():
    assert safe("a\x1b[2Jb\u202ec\u0000d\x9be\u2066") == "a\\x1b[2Jb\\u202ec\\x00d\\x9be\\u2066"


def test_a_long_line_is_cut_around_the_words():
    text = "word " * 400 + "truth" + " word" * 400
    shown = excerpt(text, LineMap(text), Span(2000, 2005), 70)
    assert width(shown.line) <= 70
    assert re.fullmatch(r"…(word )+truth( word)+…", shown.line)


def test_the_end_of_a_long_line_uses_the_room_there_is():
    text = "word " * 400 + "truth"
    shown = excerpt(text, LineMap(text), Span(2000, 2005), 70)
    assert shown.line.endswith("word truth")
    assert width(shown.line) > 60


def test_what_runs_over_lines_is_marked_to_where_it_ends():
    text = "It was the\r\nthe end.\n"
    start = text.index("the")
    shown = excerpt(text, LineMap(text), Span(start, start + 8), 78)
    assert shown.line == "It was the the end."
    assert shown.line[shown.start : shown.end] == "the the"


def test_an_empty_place_has_one_caret():
    assert excerpt("abc", LineMap("abc"), Span(3, 3), 78)[1:] == (3, 3, 3, 1)
    assert excerpt("", LineMap(""), Span(0, 0), 78)[1:] == (0, 0, 0, 1)


@given(st.text(), st.integers(0, 200), st.integers(0, 30), st.integers(20, 100))
def test_no_excerpt_is_wider_than_its_room_or_unsafe(text, start, length, room):
    span = Span(min(start, len(text)), min(start + length, len(text)))
    shown = excerpt(text, LineMap(text), span, room)
    assert width(shown.line) <= room
    assert 0 <= shown.start <= shown.end <= len(shown.line)
    assert shown.column == width(shown.line[: shown.start])
    assert not re.search(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", shown.line)


@given(st.text(min_size=1), st.data())
def test_no_line_of_a_report_breaks_the_terminal(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start, len(text)))
    found = Finding(Span(start, end), "a.b", Severity.ERROR, text, text[start:end], (text,), None,
                    (Related(Span(0, 1), text),), None)  # fmt: skip
    assert not [line for line in lines(report(text, found)) if re.search(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e]", line)]


def test_ascii_has_a_form_of_every_sign_we_print():
    text = "b a\n"
    found = finding(text, "a", replacements=(" ", "c"), related=(Related(Span(0, 1), "here"),))
    shown = lines(report(text, found, finding(text, "b", Severity.SUGGESTION)))
    assert all(to_ascii(line).isascii() for line in shown)
    assert to_ascii(headline([report(text, found)], Look())) == "0 must fix - 1 to check - 0 style"
