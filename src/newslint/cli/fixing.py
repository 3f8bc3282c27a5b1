"""What fixing would change, as a diff that `patch` and `git apply` take."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import unified_diff


def unified(path: str, before: str, after: str) -> str:
    """The unified diff of a file's text. Lines end at line feeds only; carriage returns are part of their line."""
    lines = unified_diff(_lines(before), _lines(after), f"a/{path}", f"b/{path}")
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)


def _lines(text: str) -> list[str]:
    return list(_split(text))


def _split(text: str) -> Iterator[str]:
    at = 0
    while at < len(text):
        end = text.find("\n", at) + 1 or len(text)
        yield text[at:end]
        at = end
