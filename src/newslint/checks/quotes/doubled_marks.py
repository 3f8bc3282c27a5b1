"""quotes.doubled-marks"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.document import Document
from newslint.finding import Hit
from newslint.rule import Context, right, rule, wrong
from newslint.text import Span

_DOUBLED = re.compile(r'““(?=[\w‘’\'])|(?<![\w"])""(?=[\w‘’\'])(?!")')


@rule(
    summary="A quotation opens with one mark.",
    why="Two marks in a row are a slip of the hand, or the wreck of a table that was exported.",
    cites="AP Stylebook, “quotation marks”",
    requires=("““", '""'),
    examples=(
        wrong("““We did it,” she said.", "“We did it,” she said."),
        wrong('She said, ""We did it," and left.', 'She said, "We did it," and left.'),
        wrong("““We did it,”” she said."),
        right("“‘We did it,’ they cried,” she said."),
        right('The cell held "" and nothing else.'),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """Only marks that open: two that close together may end a quotation within another."""
    for match in _DOUBLED.finditer(document.prose):
        yield Hit(Span(*match.span()), "Two quotation marks in a row", (match[0][0],))
