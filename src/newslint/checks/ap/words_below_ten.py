"""One to nine are words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.analysis.figures import WORDS, figures
from newslint.document import Document
from newslint.expressions import Expression
from newslint.finding import Hit
from newslint.rule import Context, right, rule, wrong
from newslint.text import Span

# People, things and stretches of time. Not what is always in figures: ages, money, distances, weights,
# temperatures, scores, votes, percentages.
_COUNTED = (
    "people|men|women|children|boys|girls|students|officers|soldiers|members|workers|employees|deaths|victims|suspects|"
    "countries|states|cities|counties|companies|agencies|schools|hospitals|buildings|homes|houses|vehicles|cars|trucks|"
    "books|films|movies|songs|albums|others|candidates|teams|players|steps|ways|things|reasons|categories|questions|"
    "groups|projects|sites|websites|apps|tools|days|weeks|months|decades|family|families|friends|lawmakers|protesters"
)
_FIGURE = Expression(
    rf"(?<=[a-z] )([2-9]) (?:(?!million|billion|trillion|percent|dozen)[a-z]+ )?(?:{_COUNTED})\b(?![- ]old)"
)
_KEPT = Expression(
    r"\b(?:and|or|to|than|of|page|section|chapter|phase|step|part|level|tier|number|version|grade|article"
    r"|round|week|day|group|by) $",
    re.IGNORECASE,
)


@rule(
    summary="Numbers below 10 are words.",
    why="One to nine in words, 10 and above in figures. Ages, money, distances, scores and votes are always figures.",
    cites='AP Stylebook, "numerals"',
    scope=("paragraph", "blockquote", "caption", "footnote"),
    examples=(
        wrong("The fire killed 3 people.", "The fire killed three people."),
        right("The boy, 3, ran 5 miles in step 2 days, and page 4 people."),
        right("It killed three people at the Phase 4 homes, of 3 million women."),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """Only before a word that names what is counted."""
    prose = document.prose
    for at in context.derive(figures):
        match = _FIGURE.match(prose, at) if prose[at + 1 : at + 2] == prose[at - 1 : at] == " " else None
        if match and not _KEPT.search(prose, max(match.start() - 12, 0), match.start()):
            word = WORDS[int(match[1])]
            yield Hit(Span(*match.span(1)), f"Below 10, words: “{word}”.", (word,))
