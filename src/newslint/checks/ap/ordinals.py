"""First to ninth are words."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.analysis.vocabulary import vocabulary
from newslint.document import Document
from newslint.expressions import Expression
from newslint.finding import Hit
from newslint.rule import Context, right, rule, wrong
from newslint.text import Span

_WORDS = "first second third fourth fifth sixth seventh eighth ninth".split()
# Before a capital it is a name (9th Circuit, 7th Fleet); after a month, a date.
_ORDINAL = Expression(
    r"(?<=[a-z,] )(?<!(?:[Mm]ay|une|uly|rch|ril|ber|ary|ust) )([1-9])(?:st|nd|rd|th)(?= [a-z]|[.,;)])"
)
_THE_DAY = Expression(r"(?:ary|rch|ril|May|une|uly|ust|ber) the $")
_OF_A_MONTH = Expression(r" of (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|-| (?:and|or|to) \d")

_FORMS = frozenset(f"{n}{end}" for n in range(1, 10) for end in ("st", "nd", "rd", "th"))


@rule(
    summary="First to ninth are words.",
    why="They show sequence in time or place; figures are for names of wards, courts and fleets, and from 10th.",
    cites='AP Stylebook, "numerals"',
    scope=("paragraph", "list-item", "blockquote", "caption", "footnote"),
    examples=(
        wrong("She came in 2nd in the race.", "She came in second in the race."),
        right("The 9th Circuit and the 7th Fleet marked the 10th time, on May 1st and May the 5th."),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """Only after a word in lower case, and not before a capital."""
    prose = document.prose
    if context.derive(vocabulary).isdisjoint(_FORMS):
        return
    for match in _ORDINAL.finditer(prose):
        before = prose[max(match.start() - 8, 0) : match.start()]
        if not _OF_A_MONTH.match(prose, match.end()) and not _THE_DAY.search(before):
            word = _WORDS[int(match[1]) - 1]
            yield Hit(Span(*match.span()), f"House style: “{word}”.", (word,))
