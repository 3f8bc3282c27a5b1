"""quotes.mismatched"""

from __future__ import annotations

from collections.abc import Iterator

from newslint.analysis.marks import DOUBLE
from newslint.analysis.quotations import quotations
from newslint.document import Document
from newslint.finding import Hit, Related
from newslint.rule import Context, right, rule, wrong
from newslint.text import Span


@rule(
    summary="A quotation that opens with a single mark closes with one.",
    why="Two kinds of mark on one quotation leave readers unsure where it ends, or who is quoted within it.",
    cites="AP Stylebook, “quotation marks”",
    level="suggestion",
    requires=(" ‘", " '", "\n‘", "\n'", "—‘", "—'"),
    examples=(
        wrong("They cheered, ‘We did it!” and went home.", "They cheered, ‘We did it!’ and went home."),
        wrong("She wrote 'thank you, all of you.\" and left.", "She wrote 'thank you, all of you.' and left."),
        right("“They cheered, ‘We did it!’” he said."),
        right("The ’90s were “a party,” he said."),
        right("‘They cheered, “We did it!”’ he said."),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """One slip of the shift key."""
    prose = document.prose
    for quotation in context.derive(quotations):
        start, end = quotation.outer[0].start, quotation.outer[-1].end
        if quotation.closed and quotation.marked and prose[start] in "'‘" and prose[end - 1] in DOUBLE:
            closing = "'" if prose[end - 1] == '"' else "’"
            yield Hit(Span(end - 1, end), "This quotation opened with a single mark", (closing,),
                      related=(Related(Span(start, start + 1), "it opens here"),))  # fmt: skip
