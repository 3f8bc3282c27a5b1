"""A draft as a reader reads it: clean prose, its parts named, every character mapped back to the file."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from enum import StrEnum
from functools import cached_property
from typing import Any, NamedTuple

from newslint.text import Run, SourceMap, Span

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
    ) -> None:
        self.path = draft.path
        self.text = draft.text
        self.prose = prose
        self.source_map = source_map
        self.blocks = blocks
        self.meta = meta
        self.comments = comments
        self.emphasis = emphasis
        self._starts = [block.span.start for block in blocks]

    def block_at(self, offset: int) -> Block:
        """The block in which a prose offset stands; IndexError if the document is empty."""
        return self.blocks[max(bisect_right(self._starts, offset) - 1, 0)]

    @cached_property
    def folded(self) -> str | None:
        """The prose in lower case at the same offsets, or None where lower case has another length ("İ")."""
        folded = self.prose.lower()
        return folded if len(folded) == len(self.prose) else None


class ProseBuilder:
    """How a format says what it read, from the first character of the file to the last.

    `open` a block, `copy`, `replace` or `cut` stretches of the file into it, `close` it; then `build`. A block
    without a visible character leaves no trace. White space at a block's edges is dropped.
    """

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self._pieces: list[str] = []
        self._runs: list[Run] = []
        self._length = 0
        self._blocks: list[Block] = []
        self._comments: list[Comment] = []
        self._emphasis: list[Span] = []
        self._open: tuple[Role, int, str | None] | None = None
        self._pending: list[tuple[str, int, int, bool]] = []
        self._emphasis_marks: list[tuple[int, int]] = []  # indices into _pending

    def open(self, role: Role, level: int = 0, lang: str | None = None) -> None:
        """Begin a block, closing the one before."""
        self.close()
        self._open = (role, level, lang)

    def copy(self, start: int, end: int) -> None:
        """The file's characters `start` to `end` are prose as they stand."""
        if start < end:
            self._pending.append((self.draft.text[start:end], start, end, True))

    def replace(self, prose: str, start: int, end: int) -> None:
        """The reader sees `prose` where the file has `start` to `end`: an entity, a soft line break."""
        if prose:
            self._pending.append((prose, start, end, False))

    def cut(self, start: int, end: int) -> None:
        """Something inside a sentence is not prose: code, a shortcode, an image."""
        self.replace(CUT, start, end)

    def comment(self, start: int, end: int, text: str) -> None:
        """A comment of the markup; `text` without its delimiters."""
        self._comments.append(Comment(Span(start, end), text, self._length))

    def mark(self) -> int:
        """A place in the open block, to give to `emphasize`."""
        return len(self._pending)

    def emphasize(self, mark: int) -> None:
        """What was added since `mark` stands in italics."""
        if mark < len(self._pending):
            self._emphasis_marks.append((mark, len(self._pending)))

    def close(self) -> None:
        """End the open block, if there is one."""
        if self._open is not None and self._trim():
            if self._length:
                end = self._runs[-1].text_end
                self._add(BLOCK_GAP, end, end, False)
            start, offsets = self._length, []
            for prose, text_start, text_end, copied in self._pending:
                offsets.append(self._length)
                self._add(prose, text_start, text_end, copied)
            offsets.append(self._length)
            role, level, lang = self._open
            self._blocks.append(Block(Span(start, self._length), role, level, lang))
            self._emphasis += [Span(offsets[a], offsets[b]) for a, b in self._emphasis_marks]
        self._open, self._pending, self._emphasis_marks = None, [], []

    def build(self, meta: Mapping[str, Any] | None = None) -> Document:
        """The document, once the whole file has been read."""
        self.close()
        return Document(
            self.draft, "".join(self._pieces), SourceMap(self._runs), tuple(self._blocks), meta or {},
            tuple(self._comments), tuple(sorted(self._emphasis)),
        )  # fmt: skip

    def _trim(self) -> bool:
        """Drop white space at both edges of the open block; False if nothing visible is left.

        Pieces are emptied, not removed, so that marks into them stay true.
        """
        pending = self._pending
        for i, (prose, start, end, copied) in enumerate(pending):
            kept = prose.lstrip()
            pending[i] = (kept, end - len(kept) if copied else start, end, copied)
            if kept:
                break
        for i in range(len(pending) - 1, -1, -1):
            prose, start, end, copied = pending[i]
            kept = prose.rstrip()
            pending[i] = (kept, start, start + len(kept) if copied else end, copied)
            if kept:
                return any(piece.strip(CUT) and not piece.isspace() for piece, *_ in pending)
        return False

    def _add(self, prose: str, start: int, end: int, copied: bool) -> None:
        if not prose:
            return
        last = self._runs[-1] if self._runs else None
        if last is not None and copied and last.copied and last.text_end == start:
            self._runs[-1] = last._replace(text_end=end)
        else:
            self._runs.append(Run(self._length, start, end, copied))
        self._pieces.append(prose)
        self._length += len(prose)
