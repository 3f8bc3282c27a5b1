"""The front matter that most drafts have, read without a YAML parser: importing one costs more than a whole check.

Takes only what YAML cannot read in another way: keys with one-line values, lists of such values, and one level of
keys within a key. Whatever else there is, the caller asks YAML.
"""

from __future__ import annotations

import re

from newslint.formats import fields, scalars
from newslint.formats.front_matter import Parsed, Value
from newslint.formats.pieces import COPIED

_ROW = re.compile(".+")
_LINE = re.compile(
    r"(?P<indent> *)(?:(?P<dash>- +)|(?P<key>[A-Za-z_][\w-]*):(?: +|$))"
    r"(?:'(?P<single>[^']*+(?:''[^']*+)*+)'|\"(?P<double>[^\"\\]*+(?:\\[\"\\/][^\"\\]*+)*+)\"|(?P<flow>\[[\w ,./-]*\])"
    r"|(?P<plain>[^\s\-?:,\[\]{}#&*!|>'\"%@`~][^:#]*+(?:(?::(?! |$)|(?<! )#)[^:#]*+)*+))? *$"
)
_NULL = frozenset("null Null NULL".split())


def parse(text: str, start: int, stop: int) -> Parsed | None:
    """The front matter at `start` to `stop`; None where it is not as simple as that."""
    values: list[Value] = []
    parent = ""
    children = (-1, False)  # the indent of what stands below the parent, and whether it is a list
    for row in _ROW.finditer(text, start, stop):
        line = row.group().rstrip("\r ")
        if not line or line[0] == "#":
            continue
        match = _LINE.match(line) if line.isprintable() else None
        if match is None:
            return None
        indent, key, kind = len(match["indent"]), match["key"], match.lastgroup
        if key and not indent:
            path: tuple[str, ...] = (key,)
            parent, children = "" if kind != "key" else key, (-1, False)
        else:
            here = (indent, not key)
            if not parent or (key is None and kind == "dash") or children not in {(-1, False), here}:
                return None
            children = here
            path = (parent, key) if key else (parent,)
        if kind == "flow":
            if fields.field(path) is not None:
                return None
        elif kind in {"single", "double", "plain"}:
            value = _value(text, path, match, row.start())
            if value is not None:
                values.append(value)
    return Parsed(values, lambda: _load(text, start, stop))


def _value(text: str, path: tuple[str, ...], match: re.Match[str], base: int) -> Value | None:
    kind = match.lastgroup or ""
    shown, first, last = match[kind], base + match.start(kind), base + match.end(kind)
    if kind == "plain" and shown in _NULL:
        return None
    if kind == "single" and "'" in shown:
        return Value(path, scalars.yaml(text, first - 1, last + 1, "'", shown.replace("''", "'")))
    if kind == "double" and "\\" in shown:
        value = re.sub(r"\\(.)", r"\1", shown)
        return Value(path, scalars.yaml(text, first - 1, last + 1, '"', value))
    shown = shown.rstrip() if kind == "plain" else shown
    return Value(path, [(shown, first, first + len(shown), COPIED)] if shown else [])


def _load(text: str, start: int, stop: int) -> dict[str, object]:
    from newslint.formats import yaml_matter

    parsed = yaml_matter.parse(text, start, stop)
    return parsed.load() if parsed is not None else {}
