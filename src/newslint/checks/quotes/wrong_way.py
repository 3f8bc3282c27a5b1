"""quotes.wrong-way"""

from __future__ import annotations

from collections.abc import Iterator

from newslint.analysis.quotations import quotations
from newslint.document import Document
from newslint.finding import Hit
from newslint.rule import Context, right, rule, wrong
from newslint.text import Span


@rule(
    summary="A curly mark faces the words it holds.",
    why="A mark that faces away comes of a program that guessed wrong, after a dash or a bracket or a line break.",
    cites="AP Stylebook, “quotation marks”",
    level="suggestion",
    requires=("“", "”"),
    examples=(
        wrong("It was ”a fine day” for it.", "It was “a fine day” for it."),
        wrong("“We saw it,“ she said.", "“We saw it,” she said."),
        right("“We saw it,” she said. “Then we left.”"),
        right("The word „vas“ is German enough."),
        right("“We saw it,” —“all of it,” she said."),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """Certain only where the other mark of the quotation is there to tell."""
    prose = document.prose
    for quotation in context.derive(quotations):
        if not (quotation.closed and quotation.marked):
            continue
        start, end = quotation.outer[0].start, quotation.outer[-1].end
        if prose[start] == "”":
            yield Hit(Span(start, start + 1), "This mark faces the wrong way", ("“",))
        if prose[end - 1] == "“" and prose[start] != "„":
            yield Hit(Span(end - 1, end), "This mark faces the wrong way", ("”",))
