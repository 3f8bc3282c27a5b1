"""-30-, (more), ENDS: where a take of copy ended."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.document import Document
from newslint.finding import Hit
from newslint.rule import Context, right, rule, wrong

_MARK = re.compile(
    r"[-–—*]{1,3} ?30 ?[-–—*]{1,3}|# ?# ?#|[-–—(]+ ?(?:[Mm]ore|MORE|[Ee]nds?|ENDS?|[Cc]ont(?:inued|[’']d)?\.?) ?[-–—)]+"
    r"|ENDS?\.?|MORE TO (?:COME|FOLLOW)|MTF"
)
_LONGEST = 16  # characters of such a mark


@rule(
    summary="Wire marks such as -30- and (more) are not for readers.",
    why="They told a typesetter where a take of copy ended.",
    cites="docs/sources.md#leftovers",
    level="warning",
    draft_level="suggestion",
    examples=(
        wrong("The dam held.\n\n-30-"),
        wrong("The dam held.\n\n(more)"),
        wrong("The dam held.\n\nENDS"),
        right("It fell to -30 overnight. Some (more) rain came, and the drought ends."),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """Only where it fills its block; in a sentence it is arithmetic."""
    for block in document.blocks:
        start, end = block.span
        if end - start <= _LONGEST and _MARK.fullmatch(document.prose, start, end):
            yield Hit(block.span, f"“{document.prose[start:end]}” is a mark for the desk; take it out")
