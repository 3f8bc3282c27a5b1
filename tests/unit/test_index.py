"""The index of phrases: finds what it should, as a whole, wherever it stands."""

import json
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint import index
from newslint.analysis.words import Words
from newslint.errors import NewslintError


def find(prose: str, *phrases: str) -> list[tuple[str, str]]:
    """(phrase, what stood there) for each match, in the order they come."""
    entries = [index.entry(0, n, phrase, phrase == phrase.lower()) for n, phrase in enumerate(phrases)]
    matches = index.search(index.PhraseIndex(index.build(entries)), prose, Words(prose)).get(0, [])
    return [(phrases[m.payload], prose[m.span.start : m.span.end]) for m in matches]


@pytest.mark.parametrize(
    ("prose", "phrase", "found"),
    [
        ("The truce held.", "truce", "truce"),
        ("THE TRUCE HELD.", "truce", "TRUCE"),
        ("The  old\ttruce held.", "the old truce", "The  old\ttruce"),
        ("The old truce held.", "old truce", "old truce"),
        ("That’s it.", "that's it", "That’s it"),
        ("The boys’ club", "boys' club", "boys’ club"),
        ("The boys' club", "boys’ club", "boys' club"),
        ("He plays in TK Maxx.", "TK", "TK"),
        ("A truce-breaker", "truce", "truce"),
        ("The truce's end", "truce", "truce"),
        ("Stop. No, no!", "no, no!", "No, no!"),
        ("Loading…", "loading…", "Loading…"),
        ("the cafe\u0301 shut", "café", "cafe\u0301"),
        ("the Cafe\u0301 shut", "Café", "Cafe\u0301"),
        ("The U.N. met", "u.n.", "U.N."),
        ("It was £1,000.50.", "£1,000.50", "£1,000.50"),
    ],
)
def test_finds(prose, phrase, found):
    assert find(prose, phrase) == [(phrase, found)]


@pytest.mark.parametrize(
    ("prose", "phrase"),
    [
        ("The untruced held.", "truce"),
        ("A truce\n\nheld.", "truce held"),
        ("A truce, held.", "truce held"),
        ("tk maxx", "TK"),
        ("old", "old truce"),
        ("truce", "old truce"),
        ("A no.", "no, no!"),
        ("", "truce"),
        ("Cafe", "café"),
    ],
)
def test_does_not_find(prose, phrase):
    assert find(prose, phrase) == []


def test_matches_come_in_order_of_place_whatever_their_key_words():
    prose = "in the committee and in the shed"
    assert [found for _, found in find(prose, "shed", "in the committee", "committee", "in the")] == [
        "in the", "in the committee", "committee", "in the", "shed",
    ]  # fmt: skip


def test_a_phrase_without_a_word_is_refused():
    with pytest.raises(NewslintError, match="no word in it"):
        index.entry(0, 0, "...", True)


def test_the_index_survives_json():
    built = index.build([index.entry(3, 7, "Old truce", False)])
    prose = "An Old truce"
    found = index.search(index.PhraseIndex(json.loads(json.dumps(built))), prose, Words(prose))
    assert [(n, m.payload) for n, matches in found.items() for m in matches] == [(3, 7)]


WORDS = st.sampled_from("a of the truce held old talks on don't U.N. café 3,000".split())


@given(st.lists(WORDS, min_size=1, max_size=4), st.lists(WORDS, max_size=12), st.integers(0, 12))
def test_a_phrase_put_into_a_text_is_found_there(phrase, text, at):
    literal = " ".join(phrase).lower()
    prose = " ".join([*text[:at], *phrase, *text[at:]])
    start = len(" ".join([*text[:at], ""]))
    matches = index.search(index.PhraseIndex(index.build([index.entry(0, 0, literal, True)])), prose, Words(prose)).get(
        0, []
    )
    assert (start, start + len(literal)) in [tuple(m.span) for m in matches]
    assert all(prose[m.span.start : m.span.end].lower() == literal for m in matches)


def test_the_work_grows_with_the_text_not_with_the_rules():
    """Ten thousand more phrases whose words are not in the text add nothing to what is compared."""
    random.seed(1)
    many = [f"{''.join(random.choices('bcdfg', k=8))} zzz" for _ in range(10_000)]
    built = index.build([index.entry(n, 0, phrase, True) for n, phrase in enumerate(["old truce", *many])])
    prose = "The old truce held. " * 50
    words = Words(prose)
    phrases = index.PhraseIndex(built)
    assert phrases.packed.keys() & words.vocabulary == {"old"}
    assert list(phrases.groups("old")) == ["truce"]
    assert len(index.search(phrases, prose, words)[0]) == 50
