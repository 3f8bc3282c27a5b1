"""Figures: where they stand, and the number words from 1 to 99 that house style turns into one another."""

from __future__ import annotations

from newslint.document import Document
from newslint.rule import Derive
from newslint.text import places

_ONES = "one two three four five six seven eight nine".split()
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()

WORDS = ["zero", *_ONES, *_TEENS]
"""`WORDS[7]` is seven; from 20 the tens, each with its nine compounds ("twenty-one")."""
for _ten in _TENS:
    WORDS += [_ten, *(f"{_ten}-{one}" for one in _ONES)]

VALUES = {word: value for value, word in enumerate(WORDS)}
"""`VALUES["seven"]` is 7."""


def figures(document: Document, derive: Derive) -> tuple[int, ...]:
    """The analysis: where each run of digits begins; "1,000" is two."""
    prose = document.prose
    return tuple([at for at in places(prose, "0123456789") if not at or not prose[at - 1].isdigit()])
