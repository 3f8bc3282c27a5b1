"""HTML, whole pages and the fragments that a CMS keeps: what a reader of the article reads of it.

A tokenizer of its own rather than `html.parser`: it gives offsets instead of lines and columns, it also reads
the pieces of HTML within Markdown, and a page that was cut off or never closes its tags costs it no more time.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from newslint.document import Document, Draft, Role
from newslint.formats import html_names as names
from newslint.formats.builder import ProseBuilder, is_english
from newslint.formats.html_text import Words
from newslint.formats.pieces import Mark


class _Element(NamedTuple):
    """An open element, with what holds for the text within it."""

    name: str
    role: Role
    level: int
    lang: str | None
    gone: bool  # its text is not prose
    outside: bool  # it stands outside the page's article
    start: int
    mark: Mark
    begins_gone: bool = False


def read(draft: Draft) -> Document:
    """A draft of HTML as a document."""
    builder = ProseBuilder(draft)
    text = draft.text
    reader = HtmlReader(builder, text, 0)
    # A page that marks its article says itself what is not the article.
    page = re.search(r"<(?:html|body|head)[\s>]", text, re.IGNORECASE) is not None
    reader.outside = page and re.search(r"<(?:article|main)[\s>]", text, re.IGNORECASE) is not None
    reader.wants_title = re.search(r"<h1[\s>]", text, re.IGNORECASE) is None
    reader.feed(text, 0)
    return builder.build()


class HtmlReader:
    """Reads HTML into a builder. What is open stays open from one `feed` to the next."""

    def __init__(self, builder: ProseBuilder, whole: str, base: int) -> None:
        self.builder = builder
        self.text = builder.draft.text
        self.outside = False
        self.wants_title = False
        self.stack: list[_Element] = []
        self.gone = False  # whether text that comes now is not prose
        self._whole = whole
        self._base = base
        self._open_names: dict[str, int] = {}
        self._last_closes: dict[str, int] = {}
        self.words = Words(builder)
        self._inline = False

    @property
    def role(self) -> Role:
        """What a block that begins now is."""
        return self.stack[-1].role if self.stack else Role.PARAGRAPH

    @property
    def lang(self) -> str | None:
        """The language that the markup gives what comes now."""
        return self.stack[-1].lang if self.stack else None

    def feed(self, source: str, base: int) -> None:
        """Read a stretch of the file that begins at `base`; `source` is that stretch, or its stand-in."""
        at = scan = 0
        last_tag_end = source.rfind(">")
        while 0 <= (opening := source.find("<", scan)) < last_tag_end:
            if source.startswith("<!--", opening):
                self._text(source, at, opening, base)
                at = scan = self._comment(source, opening, base)
                continue
            match = names.TAG.match(source, opening)
            if match is None:
                scan = opening + 1
                continue
            self._text(source, at, opening, base)
            at = match.end()
            if match["name"]:
                name = match["name"].lower()
                at = self._raw(source, match, name, base) if name in names.RAW and not match["close"] else at
                self._tag(match, name, base)
            scan = at
        self._text(source, at, len(source), base)

    def inline(self, source: str, base: int) -> None:
        """Read one tag or comment that stands within a paragraph of Markdown."""
        if source.startswith("<!--"):
            self._comment(source, 0, base)
        elif (match := names.TAG.match(source)) and match["name"]:
            name = match["name"].lower()
            if name in names.BLOCKS or name == "br":
                self.builder.replace(" ", base, base + len(source))
            else:
                self._inline = True
                self._tag(match, name, base)
                self._inline = False

    def settle(self, depth: int) -> None:
        """Close what was opened since the stack was `depth` high: a paragraph of Markdown ends its inline tags."""
        while len(self.stack) > depth:
            self._pop(self.stack[-1].start)

    # Tokens.

    def _comment(self, source: str, start: int, base: int) -> int:
        end = source.find("-->", start + 4)
        stop, after = (end, end + 3) if end >= 0 else (len(source), len(source))
        self.builder.comment(base + start, base + after, self.text[base + start + 4 : base + stop])
        return after

    def _raw(self, source: str, match: re.Match[str], name: str, base: int) -> int:
        """Where the text of an element ends that holds no tags."""
        end = re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE).search(source, match.end())
        if end is None:
            return match.end() if name in {"noscript", "template"} else len(source)
        if name == "title" and self.wants_title and "svg" not in self._open_names:
            self.builder.open(Role.HEADING, 1, self.lang)
            self.words.after_space = True
            self.words.add(source[match.end() : end.start()], base + match.end())
            self.builder.close()
        return end.start()

    def _tag(self, match: re.Match[str], name: str, base: int) -> None:
        start, end = base + match.start(), base + match.end()
        if match["close"]:
            if name == "br":
                self._void(name, match, start, end)
            elif self._open_names.get(name):
                while self.stack[-1].name != name:
                    self._pop(start)
                self._pop(end)
            elif name == "p":
                self._end_block()
        elif name in names.VOID:
            self._void(name, match, start, end)
        elif not match["attrs"].endswith("/") or name in names.BLOCKS:
            self._push(name, match["attrs"], start, end)

    def _void(self, name: str, match: re.Match[str], start: int, end: int) -> None:
        builder = self.builder
        if name == "meta":
            self._meta(match, start)
        elif self.gone or (self.stack[-1].outside if self.stack else self.outside):
            return
        elif name == "br" and not self.words.after_space:
            builder.replace(" ", start, end)
            self.words.after_space = True
        elif name == "hr":
            self._end_block()
        elif name == "img":
            alt = names.attribute(match["attrs"], "alt")
            if alt is not None:
                offset = start + match.start("attrs") - match.start()
                builder.begin_aside(Role.ALT)
                self.words.value(offset + alt[0], offset + alt[1])
                builder.end_aside()
            builder.embed(start, end)

    def _meta(self, match: re.Match[str], start: int) -> None:
        attrs = match["attrs"]
        name, content = names.attribute(attrs, "name"), names.attribute(attrs, "content")
        if name and content and attrs[slice(*name)].lower() == "description":
            offset = start + match.start("attrs") - match.start()
            self.builder.open(Role.DEK, 0, self.lang)
            self.words.value(offset + content[0], offset + content[1])
            self.builder.close()

    # Elements.

    def _push(self, name: str, attrs: str, start: int, end: int) -> None:
        is_block = name in names.BLOCKS or name in names.GONE_BLOCKS
        if is_block and not self._inline:
            self._close_implied(name)
            self._end_block()
        up = self.stack[-1] if self.stack else None
        role, level = (up.role, up.level) if up else (Role.PARAGRAPH, 0)
        outside = up.outside if up else self.outside
        lang = up.lang if up else None
        if name in {"article", "main"}:
            outside, role = False, Role.PARAGRAPH
        if name in names.HEADINGS:
            role, level = Role.HEADING, names.HEADINGS[name]
            outside = outside and name != "h1"
        elif name in names.ROLES and (names.ROLES[name] is not Role.FURNITURE or not self._in_article()):
            role, level = names.ROLES[name], 0
        if "lang" in attrs.lower() and (match := re.search(names.LANG, attrs)):
            lang = match[1]
        begins = self._is_gone(name, attrs, is_block, lang)
        if attrs and (match := re.search(names.CLASS, attrs)):
            role, begins = names.by_class(match, role, begins, is_block)
        gone = (up.gone if up else False) or begins
        begins = begins and not (up.gone if up else False) and not is_block
        # What never closes would take the rest of the draft with it.
        if gone and not (up and up.gone) and self._last_close(name) < end:
            gone = begins = False
        self.stack.append(_Element(name, role, level, lang, gone, outside, start, self.builder.mark(), begins))
        self.gone = gone
        self._open_names[name] = self._open_names.get(name, 0) + 1
        if name == "q" and not gone and not outside:
            self._begin_block()
            self.builder.replace("“", start, end)
            self.words.after_space = False

    def _is_gone(self, name: str, attrs: str, is_block: bool, lang: str | None) -> bool:
        if name in names.GONE:
            return True
        if lang is not None and not is_block and not is_english(lang) and self.builder.is_open:
            return True
        return ("hidden" in attrs or "none" in attrs) and re.search(names.HIDDEN, attrs) is not None

    def _pop(self, end: int) -> None:
        element = self.stack.pop()
        self.gone = bool(self.stack) and self.stack[-1].gone
        name = element.name
        self._open_names[name] -= 1
        if element.begins_gone:
            is_word = name in names.CODE or (element.lang is not None and not is_english(element.lang))
            (self.builder.cut if is_word else self.builder.embed)(element.start, end)
            self.words.after_space = False
        elif element.gone or (name in names.BLOCKS and not self._inline):
            if name in names.BLOCKS and not (self.stack and self.stack[-1].gone):
                self._end_block()
        elif name in names.ITALICS:
            self.builder.emphasize(element.mark)
        elif name == "sup" and names.FOOTNOTE_MARK.match(self.builder.since(element.mark)):
            self.builder.forget(element.mark)
        elif name == "q":
            self.builder.replace("”", end, end)
            self.words.after_space = False

    def _close_implied(self, name: str) -> None:
        if self._open_names.get("p"):
            self._pop_through(("p",), ("td", "th", "li", "blockquote", "figure", "table"))
        if name in names.CLOSES:
            closed, holders = names.CLOSES[name]
            if any(self._open_names.get(n) for n in closed):
                self._pop_through(closed, holders)

    def _pop_through(self, closed: tuple[str, ...], holders: tuple[str, ...]) -> None:
        for at in range(len(self.stack) - 1, -1, -1):
            element = self.stack[at]
            if element.name in closed:
                self.settle(at)
                return
            if element.name in holders:
                return

    def _in_article(self) -> bool:
        return bool(self._open_names.get("article") or self._open_names.get("main"))

    def _last_close(self, name: str) -> int:
        """Where the last closing tag of this name stands in the draft."""
        if name not in self._last_closes:
            closes = re.finditer(rf"</{re.escape(name)}(?=[\s/>])", self._whole, re.IGNORECASE)
            self._last_closes[name] = max((self._base + match.end() for match in closes), default=-1)
        return self._last_closes[name]

    # Text.

    def _end_block(self) -> None:
        self.builder.close()
        self.words.after_space = True

    def _text(self, source: str, start: int, end: int, base: int) -> None:
        if start >= end:
            return
        here = self.stack[-1] if self.stack else None
        if here.gone or here.outside if here else self.outside:
            return
        chunk = source[start:end]
        if not self.builder.is_open:
            if not chunk.strip(names.SPACE):
                return
            self._begin_block()
        self.words.add(chunk, base + start)

    def _begin_block(self) -> None:
        """Text without a block begins one of the kind that the element around it makes."""
        if not self.builder.is_open:
            here = self.stack[-1] if self.stack else None
            self.builder.open(*((here.role, here.level, here.lang) if here else (Role.PARAGRAPH,)))
            self.words.after_space = True
