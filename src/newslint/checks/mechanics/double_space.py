"""Two spaces where one will do."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.document import Document
from newslint.finding import Hit
from newslint.rule import Context, right, rule, wrong
from newslint.text import Span

_SPACES = re.compile(r"(?<=\S)  +(?=\S)")


@rule(
    summary="Put one space between words and between sentences.",
    why="Two are a habit of typewriters; the web shows one in any case.",
    cites='AP Stylebook, "periods"',
    level="suggestion",
    default=False,
    requires=("  ",),
    examples=(
        wrong("The dam held.  The valley slept.", "The dam held. The valley slept."),
        right("The dam held. The valley slept.  \n\nIt was Friday."),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """Off by default: nobody reads it on a page, and a desk that wants it can ask."""
    for match in _SPACES.finditer(document.prose):
        yield Hit(Span(*match.span()), "There are two spaces", (" ",))
