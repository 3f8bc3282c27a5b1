"""quotes.mixed-marks"""

from __future__ import annotations

from collections.abc import Iterator

from newslint.analysis.quotations import quotations
from newslint.document import Document
from newslint.finding import Hit
from newslint.rule import Context, right, rule, wrong
from newslint.text import Span


@rule(
    summary="A quotation has curly marks or straight ones at both ends.",
    why="One of each is left over from pasting two texts together, and looks it in print.",
    cites="AP Stylebook, “quotation marks”",
    level="suggestion",
    fix="safe",
    requires=('"',),
    examples=(
        wrong('“We saw it," she said.', "“We saw it,” she said."),
        wrong('It was "a fine day” for it.', "It was “a fine day” for it."),
        right("“We saw it,” she said."),
        right('"We saw it," she said, “and left.”'),
        right('“We saw a 12" ruler,” she said.'),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """The straight mark is the odd one: programs curl marks, and none straightens them."""
    prose = document.prose
    for quotation in context.derive(quotations):
        start, end = quotation.outer[0].start, quotation.outer[-1].end
        pair = prose[start] + prose[end - 1]
        if not (quotation.closed and quotation.marked) or pair not in ('“"', '"”'):
            continue
        odd = end - 1 if pair[1] == '"' else start
        yield Hit(
            Span(odd, odd + 1),
            "One mark of this quotation is straight, the other curly",
            ("”" if odd > start else "“",),
        )
