"""A space before a comma or a stop."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.document import Document
from newslint.finding import Hit
from newslint.rule import Context, right, rule, wrong
from newslint.text import Span

_MARKS = (" ,", " .", " ;", " !", " ?", " :")
# Not before an ellipsis, a face, a file's suffix or a calibre, and not where code or an address was cut out.
_SPACE = re.compile(r"(?<=[\w”\"’)\]])[ \u00a0]+([,.!?](?=[\s”\"’)]|$)|[;:](?=\s|$))(?![\s.]*\.)")


@rule(
    summary="Put no space before a comma or a stop.",
    why="The mark may slip to the next line, away from its sentence.",
    cites="docs/sources.md#mechanics",
    level="suggestion",
    requires=_MARKS,
    examples=(
        wrong("The dam held , the council said.", "The dam held, the council said."),
        wrong("The dam held .", "The dam held."),
        wrong("Did it hold ?", "Did it hold?"),
        right("A .22 rifle and a .gov address, he said … and left . . . at last ..."),
        right("It held :) and a ratio of 3 : 1 held."),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """Left behind when a phrase before the mark was cut."""
    prose = document.prose
    for match in _SPACE.finditer(prose):
        if "\n" in match.group() or (match[1] == ":" and prose[match.start() - 1].isdigit()):
            continue
        yield Hit(Span(match.start(), match.end()), f"There is a space before “{match[1]}”", (match[1],))
