"""What counts as one word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.analysis.words import Words, fold


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        ("The U.N. met at 8 a.m. today.", ["the", "u.n.", "met", "at", "8", "a.m.", "today"]),
        ("U.S.-led talks", ["u.s.", "led", "talks"]),
        ("Obama’s and the dogs’ day", ["obama", "'s", "and", "the", "dogs", "day"]),
        ("Don’t tell O'Brien it's over", ["don't", "tell", "o'brien", "it", "'s", "over"]),
        ("$1,000.50 at 12:30, in 1980s", ["1,000.50", "at", "12:30", "in", "1980s"]),
        ("He said 5. Then I. Then no", ["he", "said", "5", "then", "i", "then", "no"]),
        ("Jose\u0301 e\u0301te\u0301", ["josé", "été"]),
        ("foo_bar \ufffc baz", ["foo_bar", "baz"]),
        ("", []),
    ],
)
def test_words_of(prose, expected):
    assert Words(prose).folded == expected


@given(st.text(alphabet=st.sampled_from("aB é\u0301’'.,:-1“”😀\n\ufffcİ"), max_size=40))
def test_words_and_gaps_spell_the_prose(prose):
    words = Words(prose)
    assert len(words.gaps) == len(words) + 1 == len(words.folded) + 1
    pieces = [gap + prose[a:b] for gap, a, b in zip(words.gaps, words.starts, words.ends, strict=False)]
    assert "".join(pieces) + words.gaps[-1] == prose
    assert words.folded == [fold(prose[a:b]) for a, b in zip(words.starts, words.ends, strict=True)]
