"""A headline has no full stop."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.document import Document, Role
from newslint.expressions import Expression
from newslint.finding import Edit, Fix, Hit
from newslint.rule import Context, right, rule, wrong
from newslint.text import Span

_STOP = Expression(r"[a-z]{2}\.$")
_ABBREVIATION = Expression(r"\b(?:Inc|Corp|Co|Ltd|Jr|Sr|St|Ave|etc|vs|No|Bros|Dept|Jan|Feb|Aug|Sept|Oct|Nov|Dec|al)\.$")
_ANOTHER_STOP = Expression(r"[.!?] ")


@rule(
    summary="A headline has no full stop.",
    why="It is a line, not a sentence.",
    cites='AP Stylebook, "headlines"',
    scope=("heading",),
    examples=(
        wrong(
            "# Council votes to close the bridge.\n\nIt will.\n",
            "# Council votes to close the bridge\n\nIt will.\n",
            suffix=".md",
        ),
        right("# Council votes. Bridge closes.\n\n## Acme Inc.\n\nIt will.\n", suffix=".md"),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """Two sentences, an abbreviation or an ellipsis may have theirs."""
    prose = document.prose
    for start, end in (block.span for block in document.blocks if block.role is Role.HEADING):
        text = prose[start:end]
        if _STOP.search(text) and not _ABBREVIATION.search(text) and not _ANOTHER_STOP.search(text):
            stop = Span(end - 1, end)
            yield Hit(stop, "A headline has no full stop", ("",), Fix((Edit(stop, ""),)))
