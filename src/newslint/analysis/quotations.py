"""Quotations: what lies between quotation marks, and where a quotation goes on over paragraphs.

Marks are read block by block, so that one bad mark inverts nothing beyond its block.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newslint.analysis.marks import DOUBLE, BlockMarks, Pair, mark_places
from newslint.document import Block, Document, Role
from newslint.rule import Derive
from newslint.text import Span

_BESIDE = frozenset({Role.CAPTION, Role.ALT, Role.CREDIT, Role.FURNITURE})
"""What may stand between two paragraphs of one quotation and not be part of it."""

_FARTHEST = 8
"""Over how many blocks without a mark a quotation may go on before its end: a poem, a letter."""


class Quotation(NamedTuple):
    """One quotation, scare quotes and titles in quotation marks too.

    `spans` are its words without the marks, one a paragraph where it runs over several; `outer` the same with
    the marks. `closed` is False for one that never closes: it ends with its block, or where the next one
    opens. `depth` is 1, or 2 and more within another. A block quotation is one too, without marks.
    """

    spans: tuple[Span, ...]
    outer: tuple[Span, ...]
    closed: bool
    depth: int

    @property
    def marked(self) -> bool:
        """Whether it has marks of its own; a block quotation has none."""
        return self.spans != self.outer


class Marks(NamedTuple):
    """All that the marks of a document say. `strays` are closing double marks of what was never opened."""

    quotations: tuple[Quotation, ...]
    strays: tuple[int, ...]


def quotations(document: Document, derive: Derive) -> tuple[Quotation, ...]:
    """The analysis, in order of place; what holds another comes before it."""
    return derive(marks).quotations


def marks(document: Document, derive: Derive) -> Marks:
    """Quotations, and the marks that belong to none."""
    joiner = _Joiner(document.prose)
    for block, places in _by_block(document):
        if block.role is Role.BLOCKQUOTE:
            joiner.found.append(Quotation((block.span,), (block.span,), True, 1))
        if not places and not joiner.waiting:
            continue
        simple = None if joiner.waiting else _simple(document.prose, block.span, places)
        if simple is not None:
            joiner.found += simple
        else:
            read = BlockMarks(document.prose, block.span, places)
            joiner.add(block, read.pairs, read.strays)
    joiner.flush()
    return Marks(tuple(sorted(joiner.found, key=_place)), tuple(joiner.strays))


def _simple(prose: str, block: Span, places: list[int]) -> list[Quotation] | None:
    """What nearly every block holds, one whole quotation after another, in half the time; None for any other."""
    if len(places) % 2:
        return None
    found = []
    each = iter(places)
    for opening, closing in zip(each, each, strict=True):
        mark, last = prose[opening], prose[closing - 1]
        if (
            ((mark != "“" or prose[closing] != "”") and (mark != '"' or prose[closing] != '"'))
            or (opening > block.start and prose[opening - 1] not in " ([—")
            or (closing + 1 < block.end and prose[closing + 1] not in " .,;:?!)")
            or (closing - opening < 2 or last == " " or last.isdigit() or prose[opening + 1] == " ")
        ):
            return None
        found.append(Quotation((Span(opening + 1, closing),), (Span(opening, closing + 1),), True, 1))
    return found


def _place(quotation: Quotation) -> tuple[int, int]:
    return quotation.outer[0].start, -quotation.outer[-1].end


def _by_block(document: Document) -> Iterator[tuple[Block, list[int]]]:
    places = mark_places(document.prose)
    at = 0
    for block in document.blocks:
        first, end = at, block.span.end
        while at < len(places) and places[at] < end:
            at += 1
        yield block, places[first:at]


class _Joiner:
    """Joins what the blocks hold: a quotation left open goes on where the next block opens with a mark, or
    closes what it never opened."""

    def __init__(self, prose: str) -> None:
        self.prose = prose
        self.found: list[Quotation] = []
        self.strays: list[int] = []
        self.waiting: list[Pair] = []  # one a paragraph of the quotation that is open
        self._passed: list[Span] = []  # blocks since, without a mark

    def add(self, block: Block, pairs: list[Pair], strays: list[int]) -> None:
        """One block's pairs and strays, in order of place."""
        if self.waiting:
            if block.role in _BESIDE and not pairs and not strays:
                return
            pairs, strays = self._resume(block, pairs, strays)
        for pair in pairs:
            if not pair.closed and pair.depth == 1 and pair.end == block.span.end:
                self.flush()
                self.waiting = [pair]
            else:
                self._emit([pair], pair.closed)
        self.strays += strays

    def flush(self) -> None:
        """Whatever is open ends where it last stood."""
        if len(self.waiting) > 1 or (self.waiting and self.prose[self.waiting[0].start] in DOUBLE):
            self._emit(self.waiting, False)
        self.waiting, self._passed = [], []

    def _resume(self, block: Block, pairs: list[Pair], strays: list[int]) -> tuple[list[Pair], list[int]]:
        """What is left of the block's marks once the open quotation has had its part of them."""
        if strays and not (pairs and pairs[0].start < strays[0]):
            between = [Pair(span.start - 1, span.end, False, 1) for span in self._passed]
            self._emit([*self.waiting, *between, Pair(block.span.start - 1, strays[0] + 1, True, 1)], True)
            self.waiting, self._passed = [], []
            return pairs, strays[1:]
        if pairs and pairs[0].start == block.span.start and not self._passed and self._same_mark(pairs[0]):
            self.waiting.append(pairs[0])
            if pairs[0].closed:
                self._emit(self.waiting, True)
                self.waiting = []
            elif pairs[0].end < block.span.end:
                self.flush()
            return pairs[1:], strays
        if pairs or block.role is Role.HEADING or len(self._passed) == _FARTHEST:
            self.flush()
        else:
            self._passed.append(block.span)
        return pairs, strays

    def _same_mark(self, pair: Pair) -> bool:
        return (self.prose[pair.start] in DOUBLE) is (self.prose[self.waiting[0].start] in DOUBLE)

    def _emit(self, pairs: list[Pair], closed: bool) -> None:
        """Where a paragraph goes on without an opening mark, its pair starts one before its first character."""
        if len(pairs) == 1:
            start, end, _, depth = pairs[0]
            self.found.append(Quotation((Span(start + 1, end - closed),), (Span(start, end),), closed, depth))
            return
        last = len(pairs) - 1
        spans = tuple(Span(p.start + 1, p.end - (closed and i == last)) for i, p in enumerate(pairs))
        outer = tuple(Span(p.start + (self.prose[p.start] == "\n"), p.end) for p in pairs)
        self.found.append(Quotation(spans, outer, closed, pairs[0].depth))
