"""How a format says what it read. Everything that all formats have in common about prose is done here, once."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from itertools import accumulate
from typing import Any

from newslint.document import BLOCK_GAP, CUT, Block, Comment, Document, Draft, Role
from newslint.formats import addresses
from newslint.formats.pieces import COPIED, EMBED, REPLACED, Mark, Mask, OpenBlock, Piece, part, text_of, trim
from newslint.text import SourceMap, Span

_LONG_ITALICS = 80


class ProseBuilder:
    """Takes a file from its first character to its last, and builds the document.

    `open` a block, `copy`, `replace`, `cut` or `embed` stretches of the file into it, `close` it; then `build`. A
    block without a visible character leaves no trace. White space at a block's edges is dropped, URLs and the like
    are cut, and a block in another language than English is left out.
    """

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.lang: str | None = None  # of blocks that do not say
        self._text = draft.text
        self._open: OpenBlock | None = None
        self._outer: list[OpenBlock | None] = []
        self._masks: tuple[Mask, ...] = ()
        self._mask_ends: list[int] = []
        self._clear_from, self._clear_to = 0, len(draft.text)  # where no mask is, as far as was looked
        self._suspects = addresses.suspects(draft.text)
        self._prose: list[str] = []
        self._length = 0
        self._runs: list[tuple[int, int, int, bool]] = []
        self._blocks: list[Block] = []
        self._comments: list[Comment] = []
        self._emphasis: list[Span] = []

    # What a format calls for each part.

    def open(self, role: Role, level: int = 0, lang: str | None = None) -> None:
        """Begin a block, closing the one before."""
        if self._open is not None:
            self.close()
        self._open = OpenBlock(role, level, lang)

    @property
    def is_open(self) -> bool:
        """Whether there is a block to add to."""
        return self._open is not None

    def copy(self, start: int, end: int) -> None:
        """The file's characters `start` to `end` are prose as they stand, but for what is masked."""
        block = self._open
        if block is not None and start < end:
            if start < self._clear_from or end > self._clear_to:
                self._copy_around_masks(block, start, end)
            else:
                block.pieces.append((self._text[start:end], start, end, COPIED))

    def replace(self, prose: str, start: int, end: int) -> None:
        """The reader sees `prose` where the file has `start` to `end`: an entity, a soft line break."""
        if prose and self._open is not None and prose not in addresses.INVISIBLE:
            self._open.pieces.append((prose, start, end, REPLACED))

    def cut(self, start: int, end: int) -> None:
        """Words of a sentence that are no prose: code, an address."""
        self.replace(CUT, start, end)

    def embed(self, start: int, end: int) -> None:
        """Something that stands in the text but is no part of a sentence at its edge: an image, a shortcode."""
        if self._open is not None:
            self._open.pieces.append((CUT, start, end, EMBED))

    def add(self, pieces: Iterable[Piece]) -> None:
        """Pieces that the format has made itself."""
        if self._open is not None:
            self._open.pieces += pieces

    def comment(self, start: int, end: int, text: str) -> None:
        """A comment of the markup; `text` without its delimiters."""
        if self._open is None:
            self._comments.append(Comment(Span(start, end), text, self._length))
        else:
            self._open.note(start, end, text)

    def mark(self) -> Mark:
        """This place, to give to `emphasize`, `since` or `forget`."""
        return self._open, len(self._open.pieces) if self._open is not None else 0

    def emphasize(self, mark: Mark) -> None:
        """What was added to the open block since `mark` stands in italics."""
        start = self._since(mark)
        if self._open is not None and start < len(self._open.pieces):
            if self._open.italics is None:
                self._open.italics = []
            self._open.italics.append((start, len(self._open.pieces)))

    def since(self, mark: Mark) -> str:
        """The prose added to the open block since `mark`."""
        start = self._since(mark)
        return "".join([piece[0] for piece in self._open.pieces[start:]]) if self._open is not None else ""

    def forget(self, mark: Mark) -> None:
        """Take back what was added to the open block since `mark`."""
        if self._open is not None:
            del self._open.pieces[self._since(mark) :]
            left = len(self._open.pieces)
            while self._open.italics and self._open.italics[-1][1] > left:
                self._open.italics.pop()
            comments, at = self._open.comments or [], len(self._open.comments or ())
            while at and comments[at - 1][0] > left:
                at -= 1
                comments[at] = (left, *comments[at][1:])

    def _since(self, mark: Mark) -> int:
        return mark[1] if mark[0] is self._open else 0

    def become(self, role: Role, level: int = 0) -> None:
        """The open block turns out to be something else."""
        if self._open is not None:
            self._open.role, self._open.level = role, level

    def begin_aside(self, role: Role) -> None:
        """Begin a block within the open one, such as an image's description; it follows once that one closes."""
        self._outer.append(self._open)
        self._open = OpenBlock(role, 0, None if self._open is None else self._open.lang)

    def end_aside(self) -> None:
        """End what `begin_aside` began, and go on with the block around it."""
        aside, self._open = self._open, self._outer.pop()
        if self._open is not None and aside is not None:
            self._open.then(aside)
        elif aside is not None:
            self._write(aside)

    def mask(self, masks: Iterable[Mask]) -> None:
        """Stretches that no later `copy` may take for prose; in order, none within another."""
        self._masks = tuple(masks)
        self._mask_ends = [mask.end for mask in self._masks]
        self._clear_from = self._clear_to = 0

    def close(self) -> None:
        """End the open block, if there is one."""
        block, self._open = self._open, None
        if block is not None and (block.pieces or block.comments or block.later):
            self._write(block)

    def build(self, meta: Mapping[str, Any] | None = None, faults: tuple[str, ...] = ()) -> Document:
        """The document, once the whole file has been read."""
        self.close()
        return Document(
            self.draft, "".join(self._prose), SourceMap(self._runs), tuple(self._blocks), {} if meta is None else meta,
            tuple(self._comments), tuple(sorted(self._emphasis)), faults,
        )  # fmt: skip

    # How a block becomes prose.

    def _copy_around_masks(self, block: OpenBlock, start: int, end: int) -> None:
        masks, text = self._masks, self._text
        at = bisect_right(self._mask_ends, start)
        while at < len(masks) and masks[at].start < end:
            mask = masks[at]
            if start < mask.start:
                block.pieces.append((text[start : mask.start], start, mask.start, COPIED))
            if mask.start >= start:  # said once, where the mask begins
                self._show(mask, block)
            start = mask.end
            at += 1
        if start < end:
            block.pieces.append((text[start:end], start, end, COPIED))
        self._clear_from = masks[at - 1].end if at else 0
        self._clear_to = masks[at].start if at < len(masks) else len(text)

    def _show(self, mask: Mask, block: OpenBlock) -> None:
        if mask.visible:
            block.pieces.append((CUT, mask.start, mask.end, EMBED))
        for (role, level), pieces in mask.values:
            aside = OpenBlock(role, level, block.lang)
            aside.pieces = list(pieces)
            block.then(aside)

    def _write(self, block: OpenBlock) -> None:
        lang = block.lang or self.lang
        written = False
        if block.pieces and (lang is None or is_english(lang)):
            prose = "".join([piece[0] for piece in block.pieces]) if len(block.pieces) > 1 else block.pieces[0][0]
            if self._suspects:
                prose = self._cut_addresses(block, prose)
            if CUT in prose or prose[:1].isspace() or prose[-1:].isspace():
                prose = trim(block.pieces)
            if prose:
                self._append(block, prose, lang)
                written = True
        if block.comments and not written:
            self._comments += [Comment(span, text, self._length) for _, span, text in block.comments]
        if block.later:
            for aside in block.later:
                self._write(aside)

    def _cut_addresses(self, block: OpenBlock, prose: str) -> str:
        kinds = [kind for kind in self._suspects if kind.needle in prose]
        found = addresses.find(prose, kinds) if kinds else ()
        if not found:
            return prose
        pieces: list[Piece] = []
        places: list[int] = []  # where each old piece begins among the new ones
        ahead = iter((*found, (len(prose) + 1, len(prose) + 1, False)))
        start, end, shown = next(ahead)
        at = 0
        for piece in block.pieces:
            places.append(len(pieces))
            stop = at + len(piece[0])
            here = at
            while start < stop:
                if here < start:
                    pieces += part(piece, here - at, start - at)
                if shown and here <= start:
                    first, last = text_of(piece, max(start, at) - at, min(end, stop) - at)
                    pieces.append((CUT, first, last, REPLACED))
                here = min(end, stop)
                if end > stop:
                    break
                start, end, shown = next(ahead)
            if here < stop:
                pieces += part(piece, here - at, stop - at)
            at = stop
        places.append(len(pieces))
        block.pieces = pieces
        block.italics = [(places[a], places[b]) for a, b in block.italics or ()]
        block.comments = [(places[a], span, text) for a, span, text in block.comments or ()]
        return "".join([piece[0] for piece in pieces])

    def _append(self, block: OpenBlock, prose: str, lang: str | None) -> None:
        runs, length = self._runs, self._length
        if length:
            at = runs[-1][2]
            runs.append((length, at, at, False))
            self._prose.append(BLOCK_GAP)
            length += len(BLOCK_GAP)
        first, copied_until = length, -1
        for piece, start, end, kind in block.pieces:
            if piece:
                if kind != COPIED:
                    runs.append((length, start, end, False))
                    copied_until = -1
                else:
                    if start == copied_until:
                        last = runs[-1]
                        runs[-1] = (last[0], last[1], end, True)
                    else:
                        runs.append((length, start, end, True))
                    copied_until = end
                length += len(piece)
        self._length = length
        self._prose.append(prose)
        self._blocks.append(Block(Span(first, length), block.role, block.level, lang))
        if block.italics or block.comments:
            self._place_marks(block, first)

    def _place_marks(self, block: OpenBlock, first: int) -> None:
        offsets = list(accumulate([len(piece[0]) for piece in block.pieces], initial=first))
        for a, b in block.italics or ():
            start, end = offsets[a], offsets[b]
            # A whole long paragraph in italics is a note or a lead, no title and no foreign phrase.
            if start < end and not (start == first and end == self._length and end - start > _LONG_ITALICS):
                self._emphasis.append(Span(start, end))
        self._comments += [Comment(span, text, offsets[at]) for at, span, text in block.comments or ()]


def is_english(lang: str) -> bool:
    """Whether a language tag means English: en, en-GB, EN_us."""
    return lang[:2].lower() == "en" and not lang[2:3].isalpha()
