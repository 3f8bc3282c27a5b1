"""Misspellings: found with the right word first, and what only looks like one left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint import formats
from newslint.analysis.corrections import candidates, slips
from newslint.analysis.misspellings import cased, misspellings
from newslint.analysis.unknown_words import unknown_words
from newslint.document import Draft
from newslint.lexicon import lexicon
from newslint.rule import Derive


def found(text: str, path: str = "draft.txt") -> list[tuple[str, str]]:
    """What is marked, with its first replacement."""
    document = formats.read(Draft(path, text))
    return [
        (document.prose[m.span.start : m.span.end], m.replacements[0]) for m in misspellings(document, Derive(document))
    ]


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("The council will recieve the report on Tuesday.", "recieve", "receive"),
        ("Police said teh road was closed.", "teh", "the"),
        ("The storm knocked out power accross the county.", "accross", "across"),
        ("Voters were asked to chose, but the desicion was delayed.", "desicion", "decision"),
        ("It was an occurence nobody had expected.", "occurence", "occurrence"),
        ("The company publically apologized on Friday for the error.", "publically", "publicly"),
        ("The vote is in Feburary.", "Feburary", "February"),
        ("Goverment workers marched.", "Goverment", "Government"),
        ("The Goverment workers marched.", "Goverment", "Government"),
        ("The fire began inthe kitchen, officials said.", "inthe", "in the"),
        ("He said he didnt know the man.", "didnt", "didn't"),
        ("The teachers were enthuisiastic about the plan.", "enthuisiastic", "enthusiastic"),
    ],
)  # fmt: skip
def test_found_with_the_right_word_first(text, wrong, right):
    assert (wrong, right) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Jeremy Corbyn met Volodymyr Zelenskyy and Recep Tayyip Erdoğan in Kyiv.",
        "She posted it to @recieve, to #goverment and at goverment.example.com/recieve.",
        "NATO, UNESCO, GOVERMENT and iPhone, GitHub, MacKenzie.",
        "We was goin’ home, ’em and me, singin’ all the way.",
        "Un-Brexit-like, he re-regulated the pre-podcast goth-ish sector.",
        "The word “recieve” [sic] stood in the letter.",
        "Le gouvernement a dit que les citoyens peuvent continuer.",
        "The niqab, the sari, the kimono and the gurdwara.",
        "Researchers gave the mice remdesivir and polydimethylsiloxane.",
        "Colour, honour, programme, centre; color, honor, program, center.",
        "The Fisht. At the Fisht, under the Fisht, the Fisht rose: Fisht.",
    ],
)
def test_left_alone(text):
    assert found(text) == []


def test_case_and_apostrophe_are_kept():
    assert cased("government", "Goverment") == "Government"
    assert cased("february", "feburary") == "February"
    assert cased("don't", "dont’") == "don’t"


def test_code_and_addresses_are_not_prose():
    text = "Run `recieve` and see [the page](https://example.com/goverment).\n\n```\nrecieve()\n```\n"
    assert found(text, "draft.md") == []


def test_at_most_five_replacements_and_none_twice():
    document = formats.read(Draft("d.txt", "They were ther when it began."))
    for m in misspellings(document, Derive(document)):
        assert 1 <= len(m.replacements) <= 5
        assert len(set(m.replacements)) == len(m.replacements)


def test_slips_are_likelier_than_strangers():
    assert slips("recieve", "receive") > slips("recieve", "relieve") > slips("recieve", "deceitful")
    assert slips("house", "house") == 0


@given(st.text(alphabet="abehnrtu'’- .A\n", max_size=60))
def test_nothing_breaks_it(text):
    document = formats.read(Draft("d.txt", text))
    derive = Derive(document)
    for u in derive(unknown_words):
        assert u.times >= len(u.places) > 0
        assert all(c.word != u.form for c in candidates(lexicon(), u.form))
    for m in derive(misspellings):
        assert document.prose[m.span.start : m.span.end] not in m.replacements
