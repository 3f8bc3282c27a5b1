"""March to July are never cut, and no month is without a day."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.analysis.vocabulary import vocabulary
from newslint.document import Document
from newslint.expressions import Expression
from newslint.finding import Hit
from newslint.rule import Context, right, rule, wrong
from newslint.text import Span

_FULL = {
    "Jan": "January", "Feb": "February", "Mar": "March", "Apr": "April", "Jun": "June", "Jul": "July",
    "Aug": "August", "Sep": "September", "Sept": "September", "Oct": "October", "Nov": "November", "Dec": "December",
}  # fmt: skip
_KEPT_BEFORE_A_DAY = {"Jan": "Jan.", "Feb": "Feb.", "Aug": "Aug.", "Sep": "Sept.", "Sept": "Sept.", "Oct": "Oct.",
                      "Nov": "Nov.", "Dec": "Dec."}  # fmt: skip
_MONTH = Expression(
    r"(?<!\d )\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?(?= ((?:19|20)\d\d\b|\d{1,2}\b(?![:%]|,\d)))"
)

_WORDS = frozenset(short.lower() for short in _FULL)


@rule(
    summary="March to July are spelled out, and so is a month without a day.",
    why="The book cuts only the seven long months, only before a day, with a period, and September to Sept.",
    cites='AP Stylebook, "months"',
    scope=("paragraph", "list-item", "blockquote", "caption", "footnote"),
    examples=(
        wrong("It opened Mar. 5.", "It opened March 5."),
        wrong("It opened in Sept. 2019.", "It opened in September 2019."),
        wrong("It opened Sep 5 and closed Dec 6.", "It opened Sept. 5 and closed Dec. 6."),
        right("It opened Sept. 5, 2019, in March. Jan Smith is 5. It shut 20 Nov 2019."),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """A wrong cut reads like a slip of the desk's own hand."""
    prose = document.prose
    if context.derive(vocabulary).isdisjoint(_WORDS):
        return
    for match in _MONTH.finditer(prose):
        short = match[1]
        with_day = len(match[2]) < 3
        wanted = _KEPT_BEFORE_A_DAY.get(short, _FULL[short]) if with_day else _FULL[short]
        if match[0] != wanted:
            yield Hit(Span(*match.span()), f"House style: “{wanted}”.", (wanted,))
