"""A space just inside brackets or quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.document import Document
from newslint.finding import Hit
from newslint.rule import Context, right, rule, wrong
from newslint.text import Span

_INSIDE = re.compile(r"(?<![:;=8-])([(\[“‘]) +(?=\w)|(?<=[\w.,!?])(?<!\.\.) +([)\]”])(?![)(\w])")


@rule(
    summary="Put no space just inside brackets or quotation marks.",
    why="It shows where words were cut or pasted, and a mark may slip to another line.",
    cites="docs/sources.md#mechanics",
    level="suggestion",
    requires=("( ", " )", "[ ", " ]", "“ ", " ”", "‘ "),
    examples=(
        wrong("The dam ( built in 1911) held.", "The dam (built in 1911) held."),
        wrong("The dam (built in 1911 ) held.", "The dam (built in 1911) held."),
        wrong("“ It held,” she said.", "“It held,” she said."),
        right("The dam (built in 1911) held. A face : ) and [ ] a box. “It held …” ( … )"),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """Cheap to find, and never meant."""
    for match in _INSIDE.finditer(document.prose):
        mark = match[1] or match[2]
        yield Hit(Span(*match.span()), f"There is a space inside “{mark}”", (mark,))
