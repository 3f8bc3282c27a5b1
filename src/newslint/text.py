"""Positions: spans of code points, lines of a text, and the map from prose back to the file.

The values here are named tuples rather than dataclasses: as immutable, quicker to make, and a run that
checks one article does not spend a tenth of its time importing `dataclasses`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
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
    """Runs in order of prose, without gaps; maps a span of prose to the span of the file it was read from."""

    def __init__(self, runs: Iterable[Run]) -> None:
        self.runs: Sequence[Run] = tuple(runs)
        self._starts = [run.prose_start for run in self.runs]

    def to_text(self, span: Span) -> Span:
        """The smallest stretch of the file that spells `span` of the prose; empty for an empty span."""
        start = self._edge(span.start)
        if span.end <= span.start:
            return Span(start, start)
        run = self.runs[bisect_right(self._starts, span.end - 1) - 1]
        end = run.text_start + span.end - run.prose_start if run.copied else run.text_end
        return Span(start, max(start, end))

    def is_copied(self, span: Span) -> bool:
        """Whether the file has exactly these characters in one piece, so that an edit there cuts no markup.

        An empty span (an insertion) is copied where it touches a copied stretch.
        """
        if not self.runs:
            return False
        at = max(bisect_right(self._starts, span.start) - 1, 0)
        run = self.runs[at]
        if span.end <= span.start:
            return run.copied or (at > 0 and span.start == run.prose_start and self.runs[at - 1].copied)
        following = self._starts[at + 1] if at + 1 < len(self._starts) else span.end
        return run.copied and span.end <= following

    def _edge(self, offset: int) -> int:
        if not self.runs:
            return 0
        at = max(bisect_right(self._starts, offset) - 1, 0)
        run = self.runs[at]
        if run.copied:
            return min(run.text_start + offset - run.prose_start, run.text_end)
        # An insertion at the head of a replaced stretch belongs to the end of the copied one before it.
        return run.text_start
