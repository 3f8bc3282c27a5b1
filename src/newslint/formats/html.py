"""HTML, whole pages and the fragments that a CMS keeps: what a reader of the article reads of it.

A tokenizer of its own rather than `html.parser`: it gives offsets instead of lines and columns, it also reads
the pieces of HTML within Markdown, and a page that was cut off or never closes its tags costs it no more time.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from newslint.document import Document, Draft, Role
from newslint.formats.builder import Mark, ProseBuilder, is_english

_SPACE = " \t\n\r\f"
# A quoted value may hold ">"; one that does not end soon was never closed, and the tag ends at the first ">".
_TAG = re.compile(
    r"<(?P<close>/?)(?P<name>[A-Za-z][^\s/>]*)"
    r"(?P<attrs>(?:[^>=]|=\s*(?:\"[^\"]{0,4000}\"|'[^']{0,4000}')?)*+)>|<[!?/][^>]*>"
)
_ODD = re.compile(r"[\t\r\n\f][ \t\r\n\f]*| [ \t\r\n\f]+|&(?:#\d{1,8}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});")
_LANG = re.compile(r"(?<![\w:-])lang\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)
_CLASS = re.compile(r"(?<![\w-])(?:class|itemprop|role)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))", re.IGNORECASE)
_HIDDEN = re.compile(r"(?<![\w-])hidden(?![\w-])|aria-hidden\s*=\s*[\"']?true|display:\s*none", re.IGNORECASE)
_BY_CLASS = re.compile(
    r"(?:^|[\s_-])(?:(?P<byline>byline)|(?P<dateline>dateline)|(?P<dek>dek|standfirst|subtitle|subheadline)"
    r"|(?P<caption>caption)|(?P<credit>credit)|(?P<furniture>sharedaddy|related|newsletter)"
    r"|(?P<gone>tweet|instagram|tiktok|navigation|screen-reader-text|visually-hidden|sr-only))(?=$|[\s_-])"
)

_HEADINGS = {f"h{n}": n for n in range(1, 7)}
_ROLES = {
    "li": Role.LIST_ITEM, "dt": Role.LIST_ITEM, "dd": Role.LIST_ITEM, "blockquote": Role.BLOCKQUOTE,
    "figcaption": Role.CAPTION, "caption": Role.CAPTION, "td": Role.TABLE, "th": Role.TABLE,
    "footer": Role.FURNITURE, "header": Role.FURNITURE, "aside": Role.FURNITURE,
}  # fmt: skip
_BLOCKS = frozenset(
    "html body p div section article main address hgroup ul ol dl table thead tbody tfoot tr figure details summary"
    " fieldset center head".split()
) | _HEADINGS.keys() | _ROLES.keys()  # fmt: skip
_GONE_BLOCKS = frozenset(
    "nav form script style template noscript iframe object select svg video audio canvas map dialog textarea pre"
    " head title".split()
)
_CODE = frozenset("code kbd samp var tt math".split())
_GONE_INLINE = frozenset("button rt rp label option".split())
_GONE = _GONE_BLOCKS | _CODE | _GONE_INLINE
_RAW = frozenset("script style textarea title noscript iframe template".split())
_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
_ITALICS = frozenset("em i cite dfn".split())
# An opening tag closes what it cannot stand in, up to the element that holds both.
_CLOSES = {
    "li": (("li",), ("ul", "ol")), "dt": (("dt", "dd"), ("dl",)), "dd": (("dt", "dd"), ("dl",)),
    "tr": (("tr",), ("table",)), "td": (("td", "th"), ("tr", "table")), "th": (("td", "th"), ("tr", "table")),
}  # fmt: skip
_FOOTNOTE_MARK = re.compile(r"[\[(]?[\d*†‡]+[\])]?$")


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
        self._whole = whole
        self._base = base
        self._open_names: dict[str, int] = {}
        self._last_closes: dict[str, int] = {}
        self._after_space = True
        self._inline = False

    @property
    def gone(self) -> bool:
        """Whether text that comes now is not prose."""
        return bool(self.stack) and self.stack[-1].gone

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
            match = _TAG.match(source, opening)
            if match is None:
                scan = opening + 1
                continue
            self._text(source, at, opening, base)
            at = match.end()
            if match["name"]:
                name = match["name"].lower()
                at = self._raw(source, match, name, base) if name in _RAW and not match["close"] else at
                self._tag(match, name, base)
            scan = at
        self._text(source, at, len(source), base)

    def inline(self, source: str, base: int) -> None:
        """Read one tag or comment that stands within a paragraph of Markdown."""
        if source.startswith("<!--"):
            self._comment(source, 0, base)
        elif (match := _TAG.match(source)) and match["name"]:
            name = match["name"].lower()
            if name in _BLOCKS or name == "br":
                self.builder.replace(" ", base, base + len(source))
            else:
                self._inline = True
                self._tag(match, name, base)
                self._inline = False

    def settle(self, depth: int) -> None:
        """Close what was opened since the stack was `depth` high: a paragraph of Markdown ends its inline tags."""
        while len(self.stack) > depth:
            self._pop(self.stack[-1].start)

    def value(self, start: int, end: int) -> None:
        """Add an attribute's value, which may hold entities but no tags, to the open block."""
        self._words(self.text[start:end], start)

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
            self._after_space = True
            self._words(source[match.end() : end.start()], base + match.end())
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
        elif name in _VOID:
            self._void(name, match, start, end)
        elif not match["attrs"].endswith("/") or name in _BLOCKS:
            self._push(name, match["attrs"], start, end)

    def _void(self, name: str, match: re.Match[str], start: int, end: int) -> None:
        builder = self.builder
        if name == "meta":
            self._meta(match, start)
        elif self.gone or (self.stack[-1].outside if self.stack else self.outside):
            return
        elif name == "br" and not self._after_space:
            builder.replace(" ", start, end)
            self._after_space = True
        elif name == "hr":
            self._end_block()
        elif name == "img":
            alt = attribute(match["attrs"], "alt")
            if alt is not None:
                offset = start + match.start("attrs") - match.start()
                builder.begin_aside(Role.ALT)
                after_space, self._after_space = self._after_space, True
                self.value(offset + alt[0], offset + alt[1])
                self._after_space = after_space
                builder.end_aside()
            builder.embed(start, end)

    def _meta(self, match: re.Match[str], start: int) -> None:
        attrs = match["attrs"]
        name, content = attribute(attrs, "name"), attribute(attrs, "content")
        if name and content and attrs[slice(*name)].lower() == "description":
            offset = start + match.start("attrs") - match.start()
            self.builder.open(Role.DEK, 0, self.lang)
            self._after_space = True
            self.value(offset + content[0], offset + content[1])
            self.builder.close()

    # Elements.

    def _push(self, name: str, attrs: str, start: int, end: int) -> None:
        is_block = name in _BLOCKS or name in _GONE_BLOCKS
        if is_block and not self._inline:
            self._close_implied(name)
            self._end_block()
        up = self.stack[-1] if self.stack else None
        role, level = (up.role, up.level) if up else (Role.PARAGRAPH, 0)
        outside = up.outside if up else self.outside
        lang = up.lang if up else None
        if name in {"article", "main"}:
            outside, role = False, Role.PARAGRAPH
        if name in _HEADINGS:
            role, level = Role.HEADING, _HEADINGS[name]
            outside = outside and name != "h1"
        elif name in _ROLES and (_ROLES[name] is not Role.FURNITURE or not self._in_article()):
            role, level = _ROLES[name], 0
        if "lang" in attrs.lower() and (match := _LANG.search(attrs)):
            lang = match[1]
        begins = self._is_gone(name, attrs, is_block, lang)
        if attrs and (match := _CLASS.search(attrs)):
            role, begins = _by_class(match, role, begins, is_block)
        gone = (up.gone if up else False) or begins
        begins = begins and not (up.gone if up else False) and not is_block
        # What never closes would take the rest of the draft with it.
        if gone and not (up and up.gone) and self._last_close(name) < end:
            gone = begins = False
        self.stack.append(_Element(name, role, level, lang, gone, outside, start, self.builder.mark(), begins))
        self._open_names[name] = self._open_names.get(name, 0) + 1
        if name == "q" and not gone and not outside:
            self._begin_block()
            self.builder.replace("“", start, end)
            self._after_space = False

    def _is_gone(self, name: str, attrs: str, is_block: bool, lang: str | None) -> bool:
        if name in _GONE:
            return True
        if lang is not None and not is_block and not is_english(lang) and self.builder.is_open:
            return True
        return ("hidden" in attrs or "none" in attrs) and _HIDDEN.search(attrs) is not None

    def _pop(self, end: int) -> None:
        element = self.stack.pop()
        name = element.name
        self._open_names[name] -= 1
        if element.begins_gone:
            is_word = name in _CODE or (element.lang is not None and not is_english(element.lang))
            (self.builder.cut if is_word else self.builder.embed)(element.start, end)
            self._after_space = False
        elif element.gone or (name in _BLOCKS and not self._inline):
            if name in _BLOCKS and not (self.stack and self.stack[-1].gone):
                self._end_block()
        elif name in _ITALICS:
            self.builder.emphasize(element.mark)
        elif name == "sup" and _FOOTNOTE_MARK.match(self.builder.since(element.mark)):
            self.builder.forget(element.mark)
        elif name == "q":
            self.builder.replace("”", end, end)
            self._after_space = False

    def _close_implied(self, name: str) -> None:
        if self._open_names.get("p"):
            self._pop_through(("p",), ("td", "th", "li", "blockquote", "figure", "table"))
        if name in _CLOSES:
            names, holders = _CLOSES[name]
            if any(self._open_names.get(n) for n in names):
                self._pop_through(names, holders)

    def _pop_through(self, names: tuple[str, ...], holders: tuple[str, ...]) -> None:
        for at in range(len(self.stack) - 1, -1, -1):
            element = self.stack[at]
            if element.name in names:
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
        self._after_space = True

    def _text(self, source: str, start: int, end: int, base: int) -> None:
        if start >= end:
            return
        here = self.stack[-1] if self.stack else None
        if here.gone or here.outside if here else self.outside:
            return
        chunk = source[start:end]
        if not self.builder.is_open:
            if not chunk.strip(_SPACE):
                return
            self._begin_block()
        self._words(chunk, base + start)

    def _begin_block(self) -> None:
        """Text without a block begins one of the kind that the element around it makes."""
        if not self.builder.is_open:
            here = self.stack[-1] if self.stack else None
            self.builder.open(*((here.role, here.level, here.lang) if here else (Role.PARAGRAPH,)))
            self._after_space = True

    def _words(self, chunk: str, base: int) -> None:
        """Adds text to the open block: white space collapsed, entities decoded."""
        builder, at = self.builder, 0
        if self._after_space:
            at = len(chunk) - len(chunk.lstrip(_SPACE))
        if "&" in chunk or "\n" in chunk or "  " in chunk or "\r" in chunk or "\t" in chunk or "\f" in chunk:
            for match in _ODD.finditer(chunk, at):
                odd = match.group()
                seen = " " if odd[0] != "&" else decode(odd)
                if seen != odd:
                    builder.copy(base + at, base + match.start())
                    builder.replace(seen, base + match.start(), base + match.end())
                    at = match.end()
        builder.copy(base + at, base + len(chunk))
        if chunk:
            self._after_space = chunk[-1] in _SPACE and (at < len(chunk) or self._after_space or chunk[-1] in _SPACE)


def attribute(attrs: str, name: str) -> tuple[int, int] | None:
    """Where the value of an attribute stands in the text between a tag's name and its end."""
    match = re.search(rf"(?<![\w:-]){name}\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))", attrs, re.IGNORECASE)
    return match.span(match.lastindex or 0) if match else None


def decode(entity: str) -> str:
    """What an entity stands for; the entity itself where there is none of that name."""
    known = _COMMON.get(entity)
    if known is None:
        from html import unescape  # a table of two thousand names, which few drafts need

        known = unescape(entity)
    return known


_COMMON = {
    "&amp;": "&", "&nbsp;": "\xa0", "&#39;": "'", "&#039;": "'", "&quot;": '"', "&#34;": '"', "&lt;": "<", "&gt;": ">",
    "&rsquo;": "’", "&lsquo;": "‘", "&rdquo;": "”", "&ldquo;": "“", "&mdash;": "—", "&ndash;": "–", "&hellip;": "…",
    "&#8217;": "’", "&#8216;": "‘", "&#8221;": "”", "&#8220;": "“", "&#8212;": "—", "&#8211;": "–", "&#8230;": "…",
}  # fmt: skip


def _by_class(match: re.Match[str], role: Role, gone: bool, is_block: bool) -> tuple[Role, bool]:
    by = _BY_CLASS.search((match[1] or match[2] or match[3] or "").lower())
    if by is None or by.lastgroup is None:
        return role, gone
    if by.lastgroup == "gone":
        return role, True
    return (Role(by.lastgroup) if is_block else role), gone
