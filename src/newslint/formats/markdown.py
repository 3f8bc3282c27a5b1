"""Markdown as newsrooms keep it: CommonMark with tables and footnotes, front matter, shortcodes and HTML between."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from newslint.document import Document, Draft, Role
from newslint.formats import dates, front_matter
from newslint.formats.builder import ProseBuilder
from newslint.formats.commonmark import PARSER, ascii_of, hide
from newslint.formats.pieces import Mark, Mask

if TYPE_CHECKING:
    from newslint.formats.html import HtmlReader

_BOLD_HEADING = 80  # characters, at most


def read(draft: Draft) -> Document:
    """A draft of Markdown as a document."""
    builder = ProseBuilder(draft)
    matter = front_matter.read(draft, builder)
    _Body(draft, builder, matter.end, matter.has_headline).read()
    meta: Mapping[str, Any] = matter.meta
    if meta.get("date") is None and (day := dates.in_path(draft.path)) is not None:
        meta = front_matter.Meta({**matter.known, "date": day}, matter.load)
    return builder.build(meta, matter.faults)


class _Body:
    """Turns the parser's events into blocks. A block quote, list item, footnote or cell says what is in it."""

    def __init__(self, draft: Draft, builder: ProseBuilder, base: int, has_headline: bool) -> None:
        self.draft = draft
        self.builder = builder
        self.base = base
        self.standin = ""
        self.top = 2 if has_headline else 1  # the highest level of a heading
        self.around: list[Role] = []
        self.italics: list[Mark] = []
        self.bold_from_start = False
        self.bold: Mark | None = None  # where bold ends that began with the block
        self.dropping = 0  # open elements whose text is no prose of this block: code, HTML, an address
        self.html: HtmlReader | None = None
        self.depth = 0
        self.html_parts: list[tuple[int, int]] = []
        self.starts = {
            "Paragraph": self._start_paragraph, "Heading": self._start_heading, "Item": self._start_item,
            "BlockQuote": self._start_quote, "FootnoteDefinition": self._start_footnote, "TableCell": self._start_cell,
            "CodeBlock": self._start_code, "HtmlBlock": self._start_html, "Emphasis": self._start_emphasis,
            "Strong": self._start_strong, "Link": self._start_link, "Image": self._start_image,
        }  # fmt: skip
        self.ends = {
            "Paragraph": self._end_paragraph, "Heading": self._end_block, "Item": self._end_container,
            "BlockQuote": self._end_container, "FootnoteDefinition": self._end_container,
            "TableCell": self._end_container, "CodeBlock": self._end_code, "HtmlBlock": self._end_html,
            "Emphasis": self._end_emphasis, "Strong": self._end_strong, "Link": self._end_link,
            "Image": self._end_image,
        }  # fmt: skip
        self.alone = {
            "Code": self._code, "InlineHtml": self._inline_html, "Html": self._html_line,
            "FootnoteReference": self._mark_only, "TaskListMarker": self._mark_only,
        }  # fmt: skip

    def read(self) -> None:
        """Read everything after the front matter."""
        body = self.draft.text[self.base :]
        masks = self._masks() if "{" in body else []
        self.standin = ascii_of(body)
        if masks:
            self.builder.mask(masks)
            self.standin = hide(self.standin, masks, self.base)
        if "<" in body:
            from newslint.formats.html import HtmlReader  # likewise

            self.html = HtmlReader(self.builder, self.standin, self.base)
        self._events()
        self.builder.close()

    def _masks(self) -> list[Mask]:
        text = self.draft.text
        from newslint.formats import shortcodes  # a draft without braces does not wait for its expressions

        masks, notes = shortcodes.masks(text, self.base)
        if self.draft.path.lower().endswith(".mdx"):
            from newslint.formats import mdx

            masks, notes = mdx.add(text, self.base, masks, notes)
        for start, end, note in notes:
            self.builder.comment(start, end, note)
        return masks

    def _events(self) -> None:
        base, html = self.base, self.html
        copy, replace = self.builder.copy, self.builder.replace
        starts, ends, alone = self.starts, self.ends, self.alone
        events: Iterable[tuple[Any, Any]] = PARSER.events_with_range(self.standin)
        for event, place in events:
            start, end = base + place["start"], base + place["end"]
            if type(event) is str:
                if event != "Rule":  # SoftBreak, HardBreak
                    replace(" ", start, end)
                continue
            kind, what = event.popitem()
            if kind == "Text":
                if not self.dropping and (html is None or not html.gone):
                    # An entity is longer than what it stands for; the parser puts a tab's width nowhere.
                    if len(what) == end - start:
                        copy(start, end)
                    elif start < end:
                        replace(what, start, end)
            elif kind in alone:
                alone[kind](what, start, end)
            else:
                known = starts if kind == "Start" else ends
                name, value = (what, None) if type(what) is str else what.popitem()
                if name in known:
                    known[name](value, start, end)

    # Blocks.

    def _open(self, role: Role, level: int = 0) -> None:
        html, lang = self.html, None
        if html is not None:
            lang = html.lang
            role = html.role if role is Role.PARAGRAPH else role
            self.depth = len(html.stack)
        self.bold = None
        self.builder.open(role, level, lang)

    def _end_block(self, value: Any = None, start: int = 0, end: int = 0) -> None:
        # Inline tags end with the block they stand in.
        html = self.html
        if html is not None and len(html.stack) > self.depth and self.builder.is_open:
            html.settle(self.depth)
        self.builder.close()

    def _start_paragraph(self, value: Any, start: int, end: int) -> None:
        self._open(self.around[-1] if self.around else Role.PARAGRAPH)

    def _end_paragraph(self, value: Any, start: int, end: int) -> None:
        # A short paragraph that is all in bold is a heading by another name.
        if self.bold is not None and not self.around and self.bold == self.builder.mark():
            words = self.builder.since((self.bold[0], 0)).rstrip()
            if len(words) <= _BOLD_HEADING and words[-1:] not in tuple(".:;,"):
                self.builder.become(Role.HEADING, 3)
        self._end_block()

    def _start_heading(self, value: Any, start: int, end: int) -> None:
        self._open(Role.HEADING, max(int(value["level"][1]), self.top))

    def _start_item(self, value: Any, start: int, end: int) -> None:
        self._start_container(Role.LIST_ITEM)
        self._open(Role.LIST_ITEM)  # a tight list has no paragraphs

    def _start_cell(self, value: Any, start: int, end: int) -> None:
        self._start_container(Role.TABLE)
        self._open(Role.TABLE)

    def _start_quote(self, value: Any, start: int, end: int) -> None:
        self._start_container(Role.BLOCKQUOTE)

    def _start_footnote(self, value: Any, start: int, end: int) -> None:
        self._start_container(Role.FOOTNOTE)

    def _start_container(self, role: Role) -> None:
        self._end_block()
        self.around.append(role)

    def _end_container(self, value: Any, start: int, end: int) -> None:
        self._end_block()
        self.around.pop()

    def _start_code(self, value: Any, start: int, end: int) -> None:
        self._end_block()
        self.dropping += 1

    def _end_code(self, value: Any, start: int, end: int) -> None:
        self.dropping -= 1

    # Spans.

    def _start_emphasis(self, value: Any, start: int, end: int) -> None:
        self.italics.append(self.builder.mark())

    def _end_emphasis(self, value: Any, start: int, end: int) -> None:
        self.builder.emphasize(self.italics.pop())

    def _start_strong(self, value: Any, start: int, end: int) -> None:
        self.bold_from_start = self.builder.mark()[1] == 0

    def _end_strong(self, value: Any, start: int, end: int) -> None:
        self.bold = self.builder.mark() if self.bold_from_start else None

    def _start_link(self, value: Any, start: int, end: int) -> None:
        if value["link_type"] in {"Autolink", "Email"}:
            self.builder.cut(start, end)
            self.dropping += 1

    def _end_link(self, value: Any, start: int, end: int) -> None:
        if self.dropping:  # no other link stands within an address
            self.dropping -= 1

    def _start_image(self, value: Any, start: int, end: int) -> None:
        self.builder.embed(start, end)
        self.builder.begin_aside(Role.ALT)

    def _end_image(self, value: Any, start: int, end: int) -> None:
        self.builder.end_aside()

    def _code(self, what: str, start: int, end: int) -> None:
        self.builder.cut(start, end)

    def _mark_only(self, what: Any, start: int, end: int) -> None:
        """The mark of a footnote or a box to tick is no word, and nothing stands in its place."""

    # HTML.

    def _inline_html(self, what: str, start: int, end: int) -> None:
        if self.html is not None:
            self.html.inline(self.standin[start - self.base : end - self.base], start)

    def _start_html(self, value: Any, start: int, end: int) -> None:
        self._end_block()
        self.html_parts = []
        self.dropping += 1

    def _html_line(self, what: str, start: int, end: int) -> None:
        self.html_parts.append((start, end))

    def _end_html(self, value: Any, start: int, end: int) -> None:
        """Reads a block of HTML; the marks of a block quote before its lines are no part of it."""
        self.dropping -= 1
        if self.html is None:
            return
        lines: list[str] = []
        at = start
        for first, last in self.html_parts:
            lines += (" " * (first - at), self.standin[first - self.base : last - self.base])
            at = last
        self.html.feed("".join(lines), start)
        self.builder.close()
