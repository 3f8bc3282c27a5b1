"""quotes.nested"""

from __future__ import annotations

from collections.abc import Iterator

from newslint.analysis.marks import DOUBLE
from newslint.analysis.quotations import Quotation, quotations
from newslint.document import Document
from newslint.finding import Edit, Fix, Hit
from newslint.rule import Context, right, rule, wrong
from newslint.text import Span


@rule(
    summary="A quotation within a quotation has the other kind of mark.",
    why="With the same marks, the inner quotation's first mark reads as the end of the outer one.",
    cites="AP Stylebook, “quotation marks”",
    level="suggestion",
    requires=('"', "“"),
    examples=(
        wrong(
            "“We sang “Yesterday” at the end,” she said.",
            "“We sang ‘Yesterday’ at the end,” she said.",
        ),
        wrong('"They told us "no" again," she said.', "\"They told us 'no' again,\" she said."),
        right("“We sang ‘Yesterday’ at the end,” she said."),
        right("“We sang,” she said. “We sang “Yesterday.”"),
        right('"We sang," she said, "and then went home."'),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """Certain only where every mark that opens also closes; where one is missing, `quotes.unclosed` speaks."""
    prose = document.prose
    outside: Quotation | None = None
    for quotation in context.derive(quotations):
        span = quotation.outer[0]
        if prose[span.start] not in DOUBLE or not (quotation.closed and quotation.marked):
            continue
        if quotation.depth == 1:
            outside = quotation
        elif quotation.depth == 2 and outside is not None and outside.outer[-1].contains(span):
            marks = "''" if prose[span.start] == '"' else "‘’"
            edits = (Edit(Span(span.start, span.start + 1), marks[0]), Edit(Span(span.end - 1, span.end), marks[1]))
            inner = marks[0] + prose[span.start + 1 : span.end - 1] + marks[1]
            yield Hit(span, "Marks within a quotation are single", (inner,), Fix(edits))
