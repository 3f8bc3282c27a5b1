"""No comma between a month and its year."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.analysis.vocabulary import vocabulary
from newslint.document import Document
from newslint.expressions import Expression
from newslint.finding import Edit, Fix, Hit
from newslint.rule import Context, right, rule, wrong
from newslint.text import Span

_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
           "December")  # fmt: skip
_YEAR = Expression(r", (?:19|20)\d\d\b(?!,\d)")


@rule(
    summary="No comma between month and year.",
    why="The comma sets off a year that follows a day; with the month alone there is nothing to set off.",
    cites='AP Stylebook, "months"',
    examples=(
        wrong("It began in March, 2015.", "It began in March 2015."),
        right("It began in March 2015, or on March 5, 2015."),
        right("It began in May, 2,000 of them said."),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """The commonest slip in dates."""
    prose, present = document.prose, context.derive(vocabulary)
    for month in _MONTHS:
        if month.lower() not in present:
            continue
        at = prose.find(month + ", ")
        while at >= 0:
            comma = at + len(month)
            year = _YEAR.match(prose, comma)
            if year is not None and not prose[at - 1 : at].isalnum():
                fixed = prose[at:comma] + prose[comma + 1 : year.end()]
                fix = Fix((Edit(Span(comma, comma + 1), ""),))
                yield Hit(Span(at, year.end()), f"No comma between month and year: “{fixed}”.", (fixed,), fix)
            at = prose.find(month + ", ", comma)
