"""A draft as a reader reads it: clean prose, its parts named, every character mapped back to the file."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from enum import StrEnum
from functools import cached_property
from typing import Any, NamedTuple

from newslint.text import SourceMap, Span

CUT = "\ufffc"
"""Stands in the prose for what was cut out inside a sentence, so that its neighbours never become neighbours."""

BLOCK_GAP = "\n\n"
"""What stands between two blocks of prose; no match crosses it."""


class Role(StrEnum):
    """What a block is to a reader."""

    HEADING = "heading"
    DEK = "dek"
    BYLINE = "byline"
    DATELINE = "dateline"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list-item"
    BLOCKQUOTE = "blockquote"
    CAPTION = "caption"
    ALT = "alt"
    CREDIT = "credit"
    TABLE = "table"
    FOOTNOTE = "footnote"
    FURNITURE = "furniture"


class Block(NamedTuple):
    """One part of the prose. `level` is a heading's (1 is the headline), else 0; `lang` None is the draft's own."""

    span: Span
    role: Role
    level: int = 0
    lang: str | None = None


class Comment(NamedTuple):
    """A comment of the markup, where directives stand. `span` is of the file; `prose` is where it cuts the prose."""

    span: Span
    text: str
    prose: int


class Draft(NamedTuple):
    """A file as read: `path` as it is shown to people, `text` with its BOM and line ends as they are."""

    path: str
    text: str


class Document:
    """A draft after its format has read it. Knows no analysis.

    `prose` and everything in it (`blocks`, `emphasis`) is in offsets of the prose; `source_map` leads back to
    `text`. `meta` is the front matter. `emphasis` holds what stands in italics: titles of works, foreign phrases.
    `faults` are lines that say what in the file could not be read, and where; the rest of it is checked.
    """

    def __init__(  # noqa: PLR0913 - a plain record, made in one place
        self,
        draft: Draft,
        prose: str,
        source_map: SourceMap,
        blocks: tuple[Block, ...],
        meta: Mapping[str, Any],
        comments: tuple[Comment, ...] = (),
        emphasis: tuple[Span, ...] = (),
        faults: tuple[str, ...] = (),
    ) -> None:
        self.path = draft.path
        self.text = draft.text
        self.prose = prose
        self.source_map = source_map
        self.blocks = blocks
        self.meta = meta
        self.comments = comments
        self.emphasis = emphasis
        self.faults = faults
        self._starts = [block.span.start for block in blocks]

    def block_at(self, offset: int) -> Block:
        """The block in which a prose offset stands; IndexError if the document is empty."""
        return self.blocks[max(bisect_right(self._starts, offset) - 1, 0)]

    @cached_property
    def folded(self) -> str | None:
        """The prose in lower case at the same offsets, or None where lower case has another length ("İ")."""
        folded = self.prose.lower()
        return folded if len(folded) == len(self.prose) else None
