"""Dates have no st, nd, rd or th."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.analysis.variety import is_british
from newslint.analysis.vocabulary import vocabulary
from newslint.document import Document
from newslint.expressions import Expression
from newslint.finding import Hit
from newslint.rule import Context, right, rule, wrong
from newslint.text import Span

_DATE = Expression(
    r"\b(Jan(?:uary|\.)|Feb(?:ruary|\.)|March|April|May|June|July|Aug(?:ust|\.)|Sept(?:ember|\.)|Oct(?:ober|\.)"
    r"|Nov(?:ember|\.)|Dec(?:ember|\.)) (?:the )?(\d{1,2})(?:st|nd|rd|th)\b"
    r"(?!,? (?:[Aa]nniversary|[Bb]irthday|century))"
)
_CUT = {"January": "Jan.", "February": "Feb.", "August": "Aug.", "September": "Sept.", "October": "Oct.",
        "November": "Nov.", "December": "Dec."}  # fmt: skip

_ORDINALS = frozenset(f"{day}{end}" for day in range(1, 32) for end in ("st", "nd", "rd", "th"))


@rule(
    summary="Dates have no st, nd, rd or th.",
    why="The day is a figure alone: April 1, Dec. 4.",
    cites='AP Stylebook, "dates"',
    scope=("paragraph", "list-item", "blockquote", "caption", "footnote", "heading", "dek"),
    examples=(
        wrong("It opens December 4th.", "It opens Dec. 4."),
        wrong("It opens on April 1st, 2020.", "It opens on April 1, 2020."),
        right("It opens April 1 on the Fourth of July and in May 20th century art."),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """Silent in a draft spelled the British way."""
    if context.derive(vocabulary).isdisjoint(_ORDINALS):
        return
    for match in _DATE.finditer(document.prose):
        if context.derive(is_british):
            return
        text = f"{_CUT.get(match[1], match[1])} {match[2]}"
        yield Hit(Span(*match.span()), f"Dates are figures alone: “{text}”.", (text,))
