"""Strings of YAML, JSON and TOML, read so that each character of the value keeps its place in the file."""

from __future__ import annotations

import re

from newslint.formats.pieces import COPIED, REPLACED, Piece

_FOLD = r"(?P<fold>[ \t]*(?:\r\n|\r|\n)[ \t\r\n]*)"
_LINE_END = re.compile(r"\r\n|\r|\n")
_ESCAPE = (
    r"\\(?:x(?P<x>[\da-fA-F]{2})|u(?P<u>[\da-fA-F]{4})|U(?P<U>[\da-fA-F]{8})"
    r"|(?P<join>[ \t]*(?:\r\n|\r|\n)[ \t\r\n]*)|(?P<one>[^\r\n]))"
)
# Compiled when a value first needs one: most need none.
_YAML_PLAIN = _FOLD
_YAML_SINGLE = rf"(?P<quote>'')|{_FOLD}"
_YAML_DOUBLE = rf"{_ESCAPE}|{_FOLD}"
_TOML_BASIC = _ESCAPE
_ONE = {
    "0": "\0", "a": "\a", "b": "\b", "t": "\t", "\t": "\t", "n": "\n", "v": "\v", "f": "\f", "r": "\r", "e": "\x1b",
    "N": "\x85", "_": "\xa0", "L": "\u2028", "P": "\u2029",
}  # fmt: skip


def yaml(text: str, start: int, end: int, style: str | None, value: str) -> list[Piece]:
    """The pieces of a YAML scalar that stands at `start` to `end` and has this value.

    Where they cannot be told apart exactly they are one replaced piece, so that no fix is offered there.
    """
    if style in {"|", ">"}:
        pieces = _block(text, start, end, style)
        value = value.rstrip("\n")
    else:
        if style in {"'", '"'}:
            start, end = start + 1, end - 1
        if text[start:end] == value:
            return [(value, start, end, COPIED)] if value else []
        pattern = {"'": _YAML_SINGLE, '"': _YAML_DOUBLE}.get(style or "", _YAML_PLAIN)
        pieces = _decoded(text, start, end, pattern)
    if "".join([piece[0] for piece in pieces]) == value:
        return pieces
    return [(value, start, end, REPLACED)] if value else []


def toml(text: str, start: int, end: int) -> list[Piece]:
    """The pieces of a TOML string with its quotes, of whichever of the four kinds."""
    quote = text[start]
    wide = text.startswith(quote * 3, start) and end - start >= 6
    start, end = (start + 3, end - 3) if wide else (start + 1, end - 1)
    if wide and (first := _LINE_END.match(text, start, end)):
        start = first.end()
    if quote == "'":
        return _copy(text, start, end)
    return _decoded(text, start, end, _TOML_BASIC)


def _copy(text: str, start: int, end: int) -> list[Piece]:
    return [(text[start:end], start, end, COPIED)] if start < end else []


def _decoded(text: str, start: int, end: int, pattern: str) -> list[Piece]:
    pieces: list[Piece] = []
    for match in re.compile(pattern).finditer(text, start, end):
        pieces += _copy(text, start, match.start())
        seen = _seen(match)
        if seen:
            pieces.append((seen, match.start(), match.end(), REPLACED))
        start = match.end()
    return pieces + _copy(text, start, end)


def _seen(match: re.Match[str]) -> str:
    kind, group = match.lastgroup, match.group()
    if kind == "fold":
        return "\n" * (len(_LINE_END.findall(group)) - 1) or " "
    if kind == "quote":
        return "'"
    if kind == "join":
        return ""
    if kind == "one":
        return _ONE.get(match["one"], match["one"])
    code = int(match[kind or 0], 16)
    return chr(code) if code <= 0x10FFFF and not 0xD800 <= code <= 0xDFFF else "\ufffd"


def _block(text: str, start: int, end: int, style: str) -> list[Piece]:
    """A literal or folded block: its lines without their indent, joined as its style says."""
    lines = []
    header = _LINE_END.search(text, start, end)
    at = header.end() if header else end
    while at < end:
        stop = _LINE_END.search(text, at, end)
        lines.append((at, stop.start() if stop else end))
        at = stop.end() if stop else end
    indent = next((len(s) - len(s.lstrip(" ")) for a, b in lines if (s := text[a:b]).strip(" ")), 0)
    lines = [(min(a + indent, b), b) for a, b in lines]
    while lines and lines[-1][0] == lines[-1][1]:
        lines.pop()
    pieces: list[Piece] = []
    blank = 0
    before: tuple[int, int] | None = None
    for a, b in lines:
        if a == b:
            blank += 1
            continue
        if before is not None or blank:
            kept = style == "|" or text[a] in " \t" or (before is not None and text[before[0]] in " \t")
            joint = "\n" * (blank + (before is not None)) if kept else "\n" * blank or " "
            pieces.append((joint, before[1] if before else a, a, REPLACED))
        pieces += _copy(text, a, b)
        before, blank = (a, b), 0
    return pieces
