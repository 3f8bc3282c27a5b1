"""A line of a draft on a terminal, with some of its words marked: as wide as it shows, safe to print."""

from __future__ import annotations

import re
from typing import NamedTuple

from newslint.text import LineMap, Span

# Every character up to here is one column wide, as is general punctuation: the tables of Unicode cost a start.
_PLAIN = re.compile(r"[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e]*")
_UNSAFE = frozenset("\u061c\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\u00ad")
"""Beside the control characters: what turns text about or hides it. Shown escaped."""

_LONGEST_WORD = 20  # what is longer may be broken at the edge of a cut line

_AHEAD = 0.4
"""Where in the line the marked words begin, of what room there is, when the line must be cut."""


class Excerpt(NamedTuple):
    """A line as printed, and the marked stretch of it: `line[start:end]`, from column `column`, `width` wide."""

    line: str
    start: int
    end: int
    column: int
    width: int


def excerpt(text: str, lines: LineMap, span: Span, room: int) -> Excerpt:
    """The lines on which a span stands, as one, cut around it to `room` columns."""
    first = lines.line_span(lines.line_column(span.start)[0])
    last = lines.line_span(lines.line_column(max(span.end - 1, span.start))[0])
    start, end = first.start, max(last.end, first.end)
    span = Span(min(max(span.start, start), end), min(max(span.end, start), end))
    # A sentence cannot show more than this of itself; a file of one line may be megabytes.
    start, end = max(start, span.start - 4 * room), min(end, span.start + 4 * room)
    cells = [_cell(text, at) for at in range(start, end)]
    widths = [_width(cell) for cell in cells]
    marked = (span.start - start, max(min(span.end, end) - start, span.start - start))
    left, right = _window(widths, marked, room)
    left, right = _at_words(cells, left, right, marked)
    before, after = "…" if left > 0 or start > first.start else "", "…" if right < len(cells) or end < last.end else ""
    shown_end = min(marked[1], right)
    head, body, tail = cells[left : marked[0]], cells[marked[0] : shown_end], cells[shown_end:right]
    line = before + "".join(head)
    column = len(before) + sum(widths[left : marked[0]])
    return Excerpt(line + "".join(body) + "".join(tail).rstrip() + after, len(line), len(line) + len("".join(body)),
                   column, max(sum(widths[marked[0] : shown_end]), 1))  # fmt: skip


def safe(text: str) -> str:
    """The text with control and bidirectional characters shown escaped, line ends as spaces."""
    return "".join(_cell(text, at) for at in range(len(text)))


def width(text: str) -> int:
    """How many columns a text takes on a terminal."""
    return _width(text)


def _cell(text: str, at: int) -> str:
    """How one character is shown."""
    character = text[at]
    if " " <= character <= "~":
        return character
    if character == "\t":
        return "    "
    if character in "\r\n":
        return "" if character == "\n" and text[at - 1 : at] == "\r" else " "
    code = ord(character)
    if character in _UNSAFE or code < 0x20 or 0x7F <= code < 0xA0:
        return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
    return character


def _width(text: str) -> int:
    if _PLAIN.fullmatch(text):
        return len(text)
    from unicodedata import category, east_asian_width

    return sum(0 if category(c) in ("Mn", "Me", "Cf") else 2 if east_asian_width(c) in "WF" else 1 for c in text)


def _at_words(cells: list[str], left: int, right: int, marked: tuple[int, int]) -> tuple[int, int]:
    """The window without the broken words at its edges, and without what is marked being broken."""
    if left > 0 and cells[left - 1] != " ":
        space = next((at for at in range(left, min(left + _LONGEST_WORD, marked[0])) if cells[at] == " "), left)
        left = space
    while left < marked[0] and cells[left] == " ":
        left += 1
    if right < len(cells) and cells[right] != " ":
        back = range(right - 1, max(right - _LONGEST_WORD, marked[1]), -1)
        right = next((at for at in back if cells[at] == " "), right)
    return left, right


def _window(widths: list[int], marked: tuple[int, int], room: int) -> tuple[int, int]:
    """Which cells to show, so that with a mark of omission at each end they take `room` columns at most."""
    if sum(widths) <= room:
        return 0, len(widths)
    room -= 2
    left = marked[0]
    spare = max(room - sum(widths[marked[0] : marked[1]]), 0)
    before, used = int(spare * _AHEAD), 0
    # What the words after the mark do not need, those before it may have.
    before = max(before, spare - sum(widths[marked[1] :]))
    while left > 0 and used + widths[left - 1] <= before:
        left -= 1
        used += widths[left]
    right, used = left, 0
    while right < len(widths) and used + widths[right] <= room:
        used += widths[right]
        right += 1
    return left, right
