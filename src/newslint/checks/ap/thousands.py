"""Figures of four digits and more have a comma."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.analysis.figures import figures
from newslint.document import Document
from newslint.finding import Hit
from newslint.rule import Context, right, rule, wrong
from newslint.text import Span

# A plain plural after the figure shows that it counts something: no year, address, page or model.
_COUNTED = (
    "people|residents|students|voters|workers|employees|members|jobs|homes|houses|families|children|women|men|miles|acres|"
    "feet|pounds|tons|votes|seats|copies|soldiers|troops|officers|police|visitors|users|patients|cases|deaths|copies|"
    "dollars|euros|kilometers|kilometres|meters|metres|square|hectares|passengers|refugees|migrants|protesters|"
    "participants|vehicles|cars|books|species|times|words|pages|files|records|datasets|applications|visits|views|followers"
)
_FIGURE = re.compile(rf"(?<![\w.,/#:$-])(\d{{4,6}}) (?=(?:{_COUNTED})\b)")
_MONEY = re.compile(r"(?<=\$)(\d{4,6})(?![\d,.-]|\.\d|[A-Za-z])")


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
        money = _MONEY.match(prose, at)
        if money is not None:
            yield _hit(at - 1, money.end(1), prose)
            continue
        figure = _FIGURE.match(prose, at)
        if figure is not None and not (len(figure[1]) == 4 and 1500 <= int(figure[1]) <= 2100):
            yield _hit(at, figure.end(1), prose)


def _hit(start: int, end: int, prose: str) -> Hit:
    found = prose[start:end]
    text = f"{'$' if found[0] == '$' else ''}{int(found.removeprefix('$')):,}"
    return Hit(Span(start, end), f"With a comma: “{text}”.", (text,))
