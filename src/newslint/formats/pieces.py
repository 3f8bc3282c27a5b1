"""Stretches of a file on their way into the prose."""

from __future__ import annotations

from typing import NamedTuple

from newslint.document import CUT, Role
from newslint.text import Span

# What kind of stretch a piece is.
REPLACED, COPIED, EMBED = 0, 1, 2

Piece = tuple[str, int, int, int]
"""Prose, start and end in the file, and kind: COPIED, REPLACED, or EMBED, which is dropped at a block's edges."""


class Mask(NamedTuple):
    """A stretch of the file that is never prose: a shortcode. `values` are the attributes of it that a reader sees.

    Where it is `visible` it leaves U+FFFC inside a sentence.
    """

    start: int
    end: int
    visible: bool
    values: tuple[tuple[tuple[Role, int], tuple[Piece, ...]], ...] = ()


class OpenBlock:
    """A block being read."""

    __slots__ = ("comments", "italics", "lang", "later", "level", "pieces", "role")

    def __init__(self, role: Role, level: int, lang: str | None) -> None:
        self.role = role
        self.level = level
        self.lang = lang
        self.pieces: list[Piece] = []
        self.italics: list[tuple[int, int]] | None = None  # indices into pieces
        self.comments: list[tuple[int, Span, str]] | None = None  # the first an index into pieces
        self.later: list[OpenBlock] | None = None

    def note(self, start: int, end: int, text: str) -> None:
        """A comment at the end of what has been read."""
        self.comments = self.comments or []
        self.comments.append((len(self.pieces), Span(start, end), text))

    def then(self, block: OpenBlock) -> None:
        """A block to follow this one."""
        self.later = self.later or []
        self.later.append(block)


Mark = tuple[OpenBlock | None, int]
"""A place within a block."""


def part(piece: Piece, start: int, end: int) -> list[Piece]:
    """The piece between two offsets of its own prose; what was replaced stays whole where it begins."""
    prose, text_start, text_end, kind = piece
    if kind == COPIED:
        return [(prose[start:end], text_start + start, text_start + end, COPIED)]
    return [(prose[start:end], text_start, text_end, kind)]


def text_of(piece: Piece, start: int, end: int) -> tuple[int, int]:
    """The stretch of the file that stands for a part of a piece."""
    _, text_start, text_end, kind = piece
    return (text_start + start, text_start + end) if kind == COPIED else (text_start, text_end)


def trim(pieces: list[Piece]) -> str:
    """Drops white space and embeds at both edges; the prose that is left, empty where nothing is to be seen.

    Pieces are emptied, not removed, so that marks into them stay true.
    """
    for i, (prose, start, end, kind) in enumerate(pieces):
        kept = "" if kind == EMBED else prose.lstrip()
        pieces[i] = (kept, end - len(kept) if kind == COPIED else start, end, kind)
        if kept:
            break
    for i in range(len(pieces) - 1, -1, -1):
        prose, start, end, kind = pieces[i]
        kept = "" if kind == EMBED else prose.rstrip()
        pieces[i] = (kept, start, start + len(kept) if kind == COPIED else end, kind)
        if kept:
            break
    prose = "".join([piece[0] for piece in pieces])
    return prose if any(not char.isspace() and char != CUT for char in prose) else ""
