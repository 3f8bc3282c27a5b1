"""Figures of four digits and more have a comma."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.analysis.figures import figures
from newslint.document import Document
from newslint.expressions import Expression
from newslint.finding import Hit
from newslint.rule import Context, right, rule, wrong
from newslint.text import Span

# A plain plural after the figure shows that it counts something: no year, address, page or model.
_COUNTED = frozenset(
    "people residents students voters workers employees members jobs homes houses families children women men miles"
    " acres feet pounds tons votes seats copies soldiers troops officers police visitors users patients cases deaths"
    " dollars euros kilometers kilometres meters metres square hectares passengers refugees migrants protesters"
    " participants vehicles cars books species times words pages files records datasets applications visits views"
    " followers".split()
)
_FIGURE = Expression(r"(?<![\w.,/#:-])(\d{4,6})(?: ([a-z]+)\b|(?![\w,-]|\.\d))")
_YEARS = range(1500, 2101)


@rule(
    summary="Figures of 1,000 and more have a comma.",
    why="It keeps a count from being read as a year.",
    cites='AP Stylebook, "numerals"',
    examples=(
        wrong("About 4500 people came.", "About 4,500 people came."),
        wrong("It cost $12500 to build.", "It cost $12,500 to build."),
        right("In 2019 people came to 1600 Pennsylvania Ave. with 4,500 copies."),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """What may be a year stays, whatever follows it."""
    prose = document.prose
    for at in context.derive(figures):
        figure = _FIGURE.match(prose, at) if prose[at + 3 : at + 4].isdigit() else None
        if figure is None:
            continue
        sign = "$" if prose[at - 1 : at] == "$" else ""
        if sign or (figure[2] in _COUNTED and int(figure[1]) not in _YEARS):
            text = f"{sign}{int(figure[1]):,}"
            yield Hit(Span(at - len(sign), figure.end(1)), f"With a comma: “{text}”.", (text,))
