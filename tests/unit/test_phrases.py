"""A replacement takes the case of what it replaces, and only what changes is marked."""

import pytest

from newslint.kinds.phrases import like, narrow
from newslint.text import Span


@pytest.mark.parametrize(
    ("replacement", "found", "expected"),
    [
        ("amid", "Amidst", "Amid"),
        ("amid", "AMIDST", "AMID"),
        ("of irish descent", "of Irish decent", "of Irish descent"),
        ("fragile truce", "Fragile Truth", "Fragile Truce"),
        ("fragile truce", "FRAGILE TRUTH", "FRAGILE TRUCE"),
        ("Lyme disease", "lime disease", "Lyme disease"),
        ("a part of the", "Apart of the", "A part of the"),
        ("break-in", "Brake-in", "Break-in"),
        ("couldn't breathe", "Couldn’t breath", "Couldn’t breathe"),
        ("one and the same", "ONE IN THE SAME", "ONE AND THE SAME"),
    ],
)
def test_case_follows_what_stands_there(replacement, found, expected):
    assert like(replacement, found) == expected


def test_only_the_wrong_word_is_marked_whatever_the_case_around_it():
    found = "of Irish decent"
    assert narrow(Span(5, 20), found, [like("of irish descent", found)]) == (Span(14, 20), ("descent",))
