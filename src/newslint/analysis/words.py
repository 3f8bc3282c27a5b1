"""The words of a document, as parallel arrays: never an object a word."""

from __future__ import annotations

import re
from itertools import accumulate

from newslint.document import Document
from newslint.rule import Derive

# A run of word characters, going on over what joins words: the stops of initials (U.N., a.m.), an apostrophe (don't,
# O'Brien), the points and commas of figures (1,000.50), combining accents. A possessive 's is a word of its own, so
# that "Obama's" is "Obama" and something. One branch, tried once a word: alternatives in front of it cost twice that.
_JOINS = (
    r"(?<=\b\w\.)(?:\w\.)+",
    r"(?<=['’])(?![sS]\b)\w+",
    r"(?<=\d[.,:])\d+",
    r"(?<=[\u0300-\u036f])\w*",
)
WORD = re.compile(rf"(\w+(?:['’.,:\u0300-\u036f](?:{'|'.join(_JOINS)}))*|['’][sS]\b)")


class Words:
    """Word i stands at `starts[i]:ends[i]`, reads `folded[i]`, and `gaps[i]` is what stands before it.

    `folded` is lower case with straight apostrophes, in NFC; its length may differ from the word's.
    `gaps` has one more than there are words: the last is what follows the last word.
    """

    __slots__ = ("_vocabulary", "ends", "folded", "gaps", "spelled", "starts")

    def __init__(self, prose: str) -> None:
        parts = WORD.split(prose)
        offsets = list(accumulate(map(len, parts), initial=0))
        self.starts = offsets[1:-1:2]
        self.ends = offsets[2::2]
        self.gaps = parts[0::2]
        self.spelled = parts[1::2]
        self.folded = fold("\n".join(self.spelled)).split("\n") if self.spelled else []
        self._vocabulary: frozenset[str] | None = None

    @property
    def vocabulary(self) -> frozenset[str]:
        """Every folded word once."""
        if self._vocabulary is None:
            self._vocabulary = frozenset(self.folded)
        return self._vocabulary

    def __len__(self) -> int:
        return len(self.starts)


def fold(text: str) -> str:
    """Lower case, straight apostrophes, composed accents: how words are compared. Never carries offsets."""
    text = text.lower().replace("’", "'")
    if text.isascii():
        return text
    # An expression that tells which text may compose takes 5 ms to compile; this takes no time to look.
    from unicodedata import normalize

    return normalize("NFC", text)


def words(document: Document, derive: Derive) -> Words:
    """The analysis: every word of the prose, blocks and all."""
    return Words(document.prose)
