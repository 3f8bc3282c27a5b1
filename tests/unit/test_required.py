"""The literals an expression needs: never one that a match could lack."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.kinds.required import required


@pytest.mark.parametrize(
    ("expression", "literals"),
    [
        (r"\d+ percent\b", [" percent"]),
        (r"(?:pled|plead) guilty", [" guilty"]),
        (r"\b(Monday|Friday)\b", ["friday", "monday"]),
        (r"(?i)HEADLINE HERE", ["headline here"]),
        (r"(?:lorem )?ipsum", ["ipsum"]),
        (r"(?:ab)+c?", ["ab"]),
        (r"[$£]\d", ["$", "£"]),
        (r"(?<=rose )\d+ points", [" points"]),
        (r"(?>atomic)\d", ["atomic"]),
        (r"\d+", []),
        (r"\w+ing|\d", []),
        (r"[^a]", []),
        (r" +", []),
        (r"(?!never)\w", []),
        (r"(word)?\d", []),
        (r"(x)?(?(1)yes|no)", []),
        (r"(unbalanced", []),
        # What `re` would read another way than `regex`, under which a newsroom's expressions run.
        (r"\p{Lu}\w+ said", []),
        (r"(?:word){e<=1}", []),
        (r"[[:alpha:]]+ said", []),
        (r"[a--b]c", []),
    ],
)
def test_required(expression, literals):
    assert required(expression) == literals


def test_more_alternatives_than_are_worth_looking_for_need_none():
    assert required("|".join(f"{chr(97 + n // 26)}{chr(97 + n % 26)}word" for n in range(100))) == []


PIECES = st.sampled_from(["said", "rose", r"\d", "(?:a|bc)", "[xy]", "(?:to)?", r"\w+", " ", "(up|down)", "Q{2}", "e*"])


@given(st.lists(PIECES, min_size=1, max_size=5), st.text("saidroebctxyupwnQe 12", max_size=40))
def test_a_text_without_any_of_them_does_not_match(pieces, text):
    expression = "".join(pieces)
    literals = required(expression)
    if re.search(expression, text) and literals:
        assert any(literal in text.lower() for literal in literals)
