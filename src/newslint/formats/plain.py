"""Plain text: drafts pasted off a web page, agency copy, notes. Blank lines part blocks; so do lines that are
plainly not wrapped prose, such as a headline and a byline on consecutive lines, lists and verse."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from newslint.document import Document, Draft, Role
from newslint.formats import dates
from newslint.formats.builder import ProseBuilder

_LINE = re.compile(".+")
_ITEM = re.compile(r"(?:[-*•–·+]|\d{1,3}[.)])[ \t]+(?=\S)")
_RULING = "-*_=~#.·•+ \t"
# Compiled when a line first looks like one.
_BYLINE = r"(?i)(?:(?:written|reporting|words|story|text) )?by:? [^\d.!?]*$"
_CREDIT = r"(?i)\b(?:image|photo|photograph|picture|illustration|credit|graphic)s?(?: by |: )"
_FURNITURE = frozenset(
    "select page|skip to content|skip to main content|menu|toggle menu|navigation|toggle navigation|home|search|share"
    "|share this|print|subscribe|sign in|log in|advertisement|sponsored|breaking news|exclusive".split("|")
)

_WRAP_WIDEST, _WRAP_NARROWEST = 120, 40  # columns between which people and programs wrap
_SLACK = 6  # columns by which a wrapped line may fall short of the widest
_HEADLINE, _SUBHEAD, _CAPTION = 140, 80, 400  # characters, at most


class _Line:
    """A line of the file without its white space at either end."""

    __slots__ = ("end", "indent", "start", "text")

    def __init__(self, line: str, start: int) -> None:
        self.text = line.strip()
        self.indent = len(line) - len(line.lstrip())
        self.start = start + self.indent
        self.end = self.start + len(self.text)


def read(draft: Draft) -> Document:
    """A draft of plain text as a document."""
    return _Reader(draft).read()


class _Reader:
    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.builder = ProseBuilder(draft)
        self.date: date | None = None

    def read(self) -> Document:
        chunks = _chunks(self.draft.text)
        width = _wrap_width(chunks)
        blocks: list[list[_Line]] = []
        for chunk in chunks:
            if len(chunk) == 1 and not _is_rule(chunk[0].text):
                blocks.append(chunk)
            else:
                blocks += _blocks(chunk, width)
        headline = _headline(blocks)
        for n, block in enumerate(blocks):
            self._block(block, n, headline)
        day = self.date or dates.in_path(self.draft.path)
        return self.builder.build({"date": day} if day else {})

    def _block(self, lines: list[_Line], n: int, headline: int) -> None:
        line = lines[0]
        item = _ITEM.match(line.text)
        role, level = (Role.LIST_ITEM, 0) if item else self._role(lines, n, headline)
        builder = self.builder
        builder.open(role, level)
        builder.copy(line.start + (item.end() if item else 0), line.end)
        for line, following in pairwise(lines):
            if not _is_broken_word(line, following):
                builder.replace(" ", line.end, following.start)
            builder.copy(following.start, following.end)

    def _role(self, lines: list[_Line], n: int, headline: int) -> tuple[Role, int]:
        text = lines[0].text
        if n == headline:
            return Role.HEADING, 1
        if len(lines) == 1 and len(text) <= _CAPTION:
            if _is_credited(text):
                return Role.CAPTION, 0
            if len(text) <= _SUBHEAD:
                return self._short(text, n, headline)
        return Role.PARAGRAPH, 0

    def _short(self, text: str, n: int, headline: int) -> tuple[Role, int]:
        day = dates.alone(text) if n <= max(headline, 0) + 3 else None
        if day is not None:
            self.date = self.date or day
            return Role.DATELINE, 0
        if text[0].isupper() and _is_byline(text):
            return Role.BYLINE, 0
        if n < headline or text.lower() in _FURNITURE:
            return Role.FURNITURE, 0
        return (Role.HEADING, 2) if _is_heading(text) else (Role.PARAGRAPH, 0)


def _chunks(text: str) -> list[list[_Line]]:
    """The lines of the file, in groups that blank lines part."""
    if "\r" in text or "\f" in text:  # the same offsets, one kind of line end
        text = text.replace("\r\n", " \n").replace("\r", "\n").replace("\f", "\n")
    chunks: list[list[_Line]] = []
    before = -2
    for match in _LINE.finditer(text, text.startswith("\ufeff")):
        line = _Line(match.group(), match.start())
        if line.text:
            if match.start() == before + 1:
                chunks[-1].append(line)
            else:
                chunks.append([line])
            before = match.end()
    return chunks


def _wrap_width(chunks: list[list[_Line]]) -> int:
    """The column at which the file's lines are wrapped, or 0 where they are not.

    Wrapped prose goes on in lower case on most lines; headlines, names, lists and verse begin with a capital.
    """
    going_on = []
    others = 0
    for lines in chunks:
        for line, following in pairwise(lines):
            if _WRAP_NARROWEST <= len(line.text) + line.indent <= _WRAP_WIDEST:
                if following.text[0].islower():
                    going_on.append(len(line.text) + line.indent)
                elif not _ITEM.match(following.text):
                    others += 1
    return max(going_on) if going_on and len(going_on) * 2 >= others else 0


def _blocks(lines: list[_Line], width: int) -> Iterator[list[_Line]]:
    """The blocks of a chunk of lines between blank ones; lines that only rule off are left out."""
    block: list[_Line] = []
    for line in lines:
        if block and not _goes_on(block[-1], line, width):
            yield block
            block = []
        if block or not _is_rule(line.text):
            block.append(line)
    if block:
        yield block


def _goes_on(line: _Line, following: _Line, width: int) -> bool:
    """Whether the second line is the first one's continuation: its first word did not fit any more."""
    if not width or _ITEM.match(following.text) or _is_rule(following.text):
        return False
    if following.indent > line.indent + 1 and following.text[0].isupper():
        return False
    length = line.indent + len(line.text)
    if length > _WRAP_WIDEST:
        return False
    word = following.text.split(None, 1)[0]
    return length + 1 + len(word) > width - _SLACK or (following.text[0].islower() and length > _WRAP_NARROWEST)


def _is_broken_word(line: _Line, following: _Line) -> bool:
    """Whether a line ends within a word: at the hyphen or the closed dash of a compound."""
    return line.text[-1] in "-—" and line.text[-2:-1].isalpha() and following.text[0].isalpha()


def _headline(blocks: list[list[_Line]]) -> int:
    """Which block is the headline: short, before the body, and not the page's furniture. -1 where there is none."""
    found = -1
    for n, lines in enumerate(blocks[:8]):
        text = " ".join([line.text for line in lines])
        if dates.alone(text) is not None or _is_byline(text) or text.lower() in _FURNITURE:
            continue
        if len(text) > _HEADLINE or len(lines) > 2 or _ITEM.match(text) or not _is_heading(text) or _is_credited(text):
            return found
        if text.count(" ") >= 2:
            return n
        if found < 0:
            found = n
    return found


def _is_heading(text: str) -> bool:
    first = text.lstrip("\"'“‘([¿¡")[:1]
    last = text.rstrip("\"'”’)]")[-1:]
    return (first.isupper() or first.isdigit()) and last not in tuple(".!?…:;,")


def _is_credited(text: str) -> bool:
    return (": " in text or " by " in text) and re.search(_CREDIT, text) is not None


def _is_byline(text: str) -> bool:
    return "by" in text[:12].lower() and re.match(_BYLINE, text) is not None


def _is_rule(text: str) -> bool:
    """Whether a line only rules off: ***, -----, * * *."""
    return len(text) >= 3 and not text.strip(_RULING)
