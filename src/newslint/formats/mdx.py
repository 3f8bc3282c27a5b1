"""What MDX has beyond Markdown: imports and exports, and JavaScript in braces. None of it is prose."""

from __future__ import annotations

import re

from newslint.formats.pieces import Mask

_ESM = re.compile(r"^(?:import|export)\b[^\r\n]*(?:\r?\n(?![ \t]*\r?$)[^\r\n]*)*", re.MULTILINE)
# Braces within braces, three deep.
_LEAF = r"\{[^{}]*+\}"
_INNER = rf"\{{(?:[^{{}}]|{_LEAF})*+\}}"
_BRACES = re.compile(rf"\{{(?:/\*(?P<note>[^{{}}]*+)\}}|(?:[^{{}}]|{_INNER})*+\}})")


def add(
    text: str, start: int, masks: list[Mask], notes: list[tuple[int, int, str]]
) -> tuple[list[Mask], list[tuple[int, int, str]]]:
    """The masks and comments of a draft with those of MDX."""
    found = [Mask(*match.span(), visible=False) for match in _ESM.finditer(text, start)]
    for match in _BRACES.finditer(text, start):
        note = match["note"]
        if note is not None:
            notes.append((*match.span(), note.removesuffix("*/")))
        found.append(Mask(*match.span(), visible=note is None))
    ordered: list[Mask] = []
    for mask in sorted([*masks, *found], key=lambda m: (m.start, -m.end)):
        if not ordered or mask.start >= ordered[-1].end:
            ordered.append(mask)
    return ordered, notes
