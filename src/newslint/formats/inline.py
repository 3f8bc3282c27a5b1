"""Prose that stands in a value: a field of front matter, an attribute. It may hold inline markup and entities."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import Any

from newslint.document import CUT
from newslint.formats.pieces import COPIED, REPLACED, Piece, part, text_of

_MARKUP = re.compile(r"[&<\[*_`\\\n\r~]")


def paragraphs(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """The paragraphs of a value, whose decoded text is made of `pieces`, without its markup."""
    value = "".join([piece[0] for piece in pieces])
    if not _MARKUP.search(value):
        return [list(pieces)] if value else []
    from newslint.formats.commonmark import PARSER, ascii_of

    source = _Source(pieces)
    # What stands before it keeps a title that begins with "1." or "#" from being read as a list or a heading.
    lead = "x "
    found: list[list[Piece]] = [[]]
    events: Iterable[tuple[Any, Any]] = PARSER.events_with_range(lead + ascii_of(value))
    for event, place in events:
        start, end = max(place["start"] - len(lead), 0), place["end"] - len(lead)
        if isinstance(event, str):
            found[-1] += source.as_one(" ", start, end) if event != "Rule" else ()
        elif "Text" in event:
            shown = event["Text"]
            whole = len(shown) == place["end"] - place["start"]
            found[-1] += source.between(start, end) if whole else source.as_one(shown, start, end)
        elif "Code" in event:
            found[-1] += source.as_one(CUT, start, end)
        elif "InlineHtml" in event and event["InlineHtml"].lower().startswith(("<br", "</p", "<p")):
            found[-1] += source.as_one(" ", start, end)
        elif event.get("End") in ("Paragraph", "HtmlBlock", "Item"):
            found.append([])
    return [paragraph for paragraph in found if paragraph]


class _Source:
    """A value by its pieces, in offsets of the value."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self.pieces = pieces
        self.starts = list(accumulate([len(piece[0]) for piece in pieces], initial=0))

    def between(self, start: int, end: int) -> Iterator[Piece]:
        """The pieces that spell the value from `start` to `end`."""
        for at, piece in self._within(start, end):
            yield from part(piece, max(start - at, 0), min(end - at, len(piece[0])))

    def as_one(self, shown: str, start: int, end: int) -> list[Piece]:
        """`shown` in place of that part of the value."""
        places = [
            text_of(piece, max(start - at, 0), min(end - at, len(piece[0]))) for at, piece in self._within(start, end)
        ]
        return [(shown, places[0][0], places[-1][1], REPLACED)] if places else []

    def _within(self, start: int, end: int) -> Iterator[tuple[int, Piece]]:
        at = max(bisect_right(self.starts, start) - 1, 0)
        while at < len(self.pieces) and self.starts[at] < end:
            yield self.starts[at], self.pieces[at]
            at += 1


def copied(text: str, start: int, end: int) -> list[Piece]:
    """A stretch of the file as it stands."""
    return [(text[start:end], start, end, COPIED)] if start < end else []
