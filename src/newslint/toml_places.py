"""Where in a TOML file a key stands: the parser does not tell, and a message without a line is half a message."""

from __future__ import annotations

import re

_KEY = r"""(?:"[^"\n]*"|'[^'\n]*'|[\w-]+)"""
_PATH = rf"{_KEY}(?:\s*\.\s*{_KEY})*"
_HEADER = re.compile(rf"\s*\[\[?\s*({_PATH})\s*\]")
_ENTRY = re.compile(rf"\s*({_PATH})\s*=")
_PART = re.compile(_KEY)


def line_of(text: str, keys: tuple[str, ...], value: str | None = None) -> int:
    """The line (from 1) of the entry under `keys`, or of `value` within it, as near as the text tells; else 1.

    A line that only looks like an entry, within a text of several lines, may be taken for one.
    """
    table: tuple[str, ...] = ()
    best, depth = 1, 0
    for number, line in enumerate(text.split("\n"), 1):
        header = _HEADER.match(line)
        entry = None if header else _ENTRY.match(line)
        if header:
            table = _parts(header[1])
            here = table
        elif entry:
            here = table + _parts(entry[1])
        else:
            continue
        # An inline table stands on the line of the longest path that leads to the key.
        if depth < len(here) <= len(keys) and keys[: len(here)] == here:
            best, depth = number, len(here)
    return best if value is None else _value_line(text, best, value)


def _parts(path: str) -> tuple[str, ...]:
    return tuple(part.strip("\"'") for part in _PART.findall(path))


def _value_line(text: str, start: int, value: str) -> int:
    for number, line in enumerate(text.split("\n")[start - 1 :], start):
        if f'"{value}"' in line or f"'{value}'" in line:
            return number
    return start
