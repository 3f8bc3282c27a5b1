"""Prose that stands in a value: a field of front matter, an attribute. It may hold inline markup and entities."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from newslint.document import CUT
from newslint.formats.builder import COPIED, REPLACED, Piece, part, text_of

_MARKUP = re.compile(r"[&<\[*_`\\\n\r~]")


def paragraphs(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """The paragraphs of a value, whose decoded text is made of `pieces`, without its markup."""
    value = "".join([piece[0] for piece in pieces])
    if not _MARKUP.search(value):
        return [list(pieces)] if value else []
    from newslint.formats.commonmark import PARSER, ascii_of

    # What stands before it keeps a title that begins with "1." or "#" from being read as a list or a heading.
    lead = "x "
    found: list[list[Piece]] = [[]]
    events: Iterable[tuple[Any, Any]] = PARSER.events_with_range(lead + ascii_of(value))
    for event, place in events:
        start, end = max(place["start"] - len(lead), 0), place["end"] - len(lead)
        if isinstance(event, str):
            found[-1] += _as_one(" ", pieces, start, end) if event != "Rule" else ()
        elif "Text" in event:
            shown = event["Text"]
            whole = len(shown) == place["end"] - place["start"]
            found[-1] += _between(pieces, start, end) if whole else _as_one(shown, pieces, start, end)
        elif "Code" in event:
            found[-1] += _as_one(CUT, pieces, start, end)
        elif "InlineHtml" in event and event["InlineHtml"].lower().startswith(("<br", "</p", "<p")):
            found[-1] += _as_one(" ", pieces, start, end)
        elif event.get("End") in ("Paragraph", "HtmlBlock", "Item"):
            found.append([])
    return [paragraph for paragraph in found if paragraph]


def _between(pieces: Sequence[Piece], start: int, end: int) -> Iterator[Piece]:
    """The part of the pieces that spells the value from `start` to `end`."""
    at = 0
    for piece in pieces:
        stop = at + len(piece[0])
        if at < end and start < stop:
            yield from part(piece, max(start - at, 0), min(end, stop) - at)
        at = stop


def _as_one(shown: str, pieces: Sequence[Piece], start: int, end: int) -> list[Piece]:
    """`shown` in place of that part of the pieces."""
    at, places = 0, []
    for piece in pieces:
        stop = at + len(piece[0])
        if at < end and start < stop:
            places.append(text_of(piece, max(start - at, 0), min(end, stop) - at))
        at = stop
    return [(shown, places[0][0], places[-1][1], REPLACED)] if places else []


def copied(text: str, start: int, end: int) -> list[Piece]:
    """A stretch of the file as it stands."""
    return [(text[start:end], start, end, COPIED)] if start < end else []
