"""Positions: spans of code points, lines of a text, and the map from prose back to the file.

The values here are named tuples rather than dataclasses: as immutable, quicker to make, and a run that
checks one article does not spend a tenth of its time importing `dataclasses`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

_LINE_END = re.compile(r"\r\n|\r|\n")


class Span(NamedTuple):
    """A stretch of text, half-open, in code points."""

    start: int
    end: int

    def contains(self, other: Span) -> bool:
        """Whether `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether they share a code point."""
        return self.start < other.end and other.start < self.end


def places(text: str, characters: str) -> list[int]:
    """Where any of a few rare characters stand, in order: a third of what one expression for them all costs."""
    found = []
    for character in characters:
        at = text.find(character)
        while at >= 0:
            found.append(at)
            at = text.find(character, at + 1)
    found.sort()
    return found


class LineMap:
    """Lines and columns of a text. Lines end at \\n, \\r\\n and \\r only; a BOM is a character like any other."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts: list[int] | None = None

    def line_column(self, offset: int) -> tuple[int, int]:
        """The line and column of a code-point offset, both from 1."""
        starts = self._lines()
        line = bisect_right(starts, offset)
        return line, offset - starts[line - 1] + 1

    def line_span(self, line: int) -> Span:
        """Where a line (from 1) stands, without its line end."""
        starts = self._lines()
        end = starts[line] if line < len(starts) else len(self._text)
        return Span(starts[line - 1], starts[line - 1] + len(self._text[starts[line - 1] : end].rstrip("\r\n")))

    def _lines(self) -> list[int]:
        if self._starts is None:
            self._starts = [0, *(m.end() for m in _LINE_END.finditer(self._text))]
        return self._starts


class Run(NamedTuple):
    """A stretch of prose and the stretch of text it stands for.

    *copied* is the same characters in both; a *replaced* stretch differs (an entity, a joined line end);
    an *inserted* one stands for nothing in the text (`text_start == text_end`).
    """

    prose_start: int
    text_start: int
    text_end: int
    copied: bool


class SourceMap:
    """Runs in order of prose, without gaps; maps a span of prose to the span of the file it was read from.

    Plain tuples with a Run's values will do as runs: a document has hundreds.
    """

    def __init__(self, runs: Sequence[tuple[int, int, int, bool]]) -> None:
        self._runs = runs
        self._starts = [run[0] for run in runs]

    @property
    def runs(self) -> list[Run]:
        """The runs as values, made anew each time."""
        return [Run(*run) for run in self._runs]

    def to_text(self, span: Span) -> Span:
        """The smallest stretch of the file that spells `span` of the prose; empty for an empty span."""
        start = self._edge(span.start)
        if span.end <= span.start:
            return Span(start, start)
        prose_start, text_start, end, copied = self._runs[bisect_right(self._starts, span.end - 1) - 1]
        if copied:
            end = text_start + span.end - prose_start
        return Span(start, max(start, end))

    def is_copied(self, span: Span) -> bool:
        """Whether the file has exactly these characters in one piece, so that an edit there cuts no markup.

        An empty span (an insertion) is copied where it touches a copied stretch.
        """
        if not self._starts:
            return False
        at = max(bisect_right(self._starts, span.start) - 1, 0)
        copied = self._runs[at][3]
        if span.end <= span.start:
            return copied or (at > 0 and span.start == self._starts[at] and self._runs[at - 1][3])
        following = self._starts[at + 1] if at + 1 < len(self._starts) else span.end
        return copied and span.end <= following

    def _edge(self, offset: int) -> int:
        if not self._starts:
            return 0
        prose_start, text_start, text_end, copied = self._runs[max(bisect_right(self._starts, offset) - 1, 0)]
        # An insertion at the head of a replaced stretch belongs to the end of the copied one before it.
        return min(text_start + offset - prose_start, text_end) if copied else text_start
