"""A rule is passed over only where it could have had nothing to say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.analysis.words import Words
from newslint.triggers import Triggers


def due(prose: str, strings=(), words=()) -> bool:
    return bool(Triggers([(1, words, strings)]).due(Words(prose), prose.lower()))


@pytest.mark.parametrize(
    ("prose", "strings"),
    [
        ("It cost **too** much", ["**"]),
        ("“Gone”, he said", ["”,"]),
        ("Gone . Then", [" ."]),
        ("Nobody’s ‘friend", [" ‘"]),
        ("Mr. Bain", ["mr. "]),
        ("the PERCENT", ["percent"]),
    ],
)
def test_a_string_of_the_prose_makes_a_rule_due(prose, strings):
    assert due(prose, strings)
    assert not due("Nothing of it here", strings)


def test_a_word_is_whole():
    assert due("The US sent aid", words=["us"])
    assert not due("The bus sent aid", words=["us"])


def test_what_cannot_be_told_is_due():
    assert Triggers([(1, (), ["per cent"])]).due(Words("x"), None) == {1}


TEXT = st.text(alphabet=st.sampled_from("aS.,'’ “”(-_1\n"), min_size=1, max_size=30)


@given(TEXT, st.data())
def test_no_string_of_the_prose_is_missed(prose, data):
    start = data.draw(st.integers(0, len(prose) - 1))
    end = data.draw(st.integers(start + 1, min(start + 4, len(prose))))
    assert due(prose, [prose[start:end].lower()])
