"""No sentence starts with a figure."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.analysis.figures import WORDS, figures
from newslint.analysis.sentences import sentences
from newslint.document import Document
from newslint.expressions import Expression
from newslint.finding import Hit
from newslint.rule import Context, right, rule, wrong
from newslint.text import Span

_NUMBER = Expression(r"(\d+)(?= [a-z]{2}|%| percent|-[a-z])(?! compliant)")
_ABBREVIATION = Expression(r"\b(?:[A-Z]|Res|Sec|Art|Con|Ch|Reg|Par|Amend|Stat|Vol|Rule|Op)\. $")
_YEAR = range(1000, 2100)


@rule(
    summary="No sentence starts with a figure.",
    why="Spell the number out or turn the sentence round; a year may stand there.",
    cites='AP Stylebook, "numerals"',
    scope=("paragraph", "blockquote"),
    examples=(
        wrong("The bus fell. 12 people died.", "The bus fell. Twelve people died."),
        wrong("15 people died on the road.", "Fifteen people died on the road."),
        right("The bus fell. 2019 was a bad year. Twelve people died, said version 2. It ended."),
        right("3. Second step. 18F wrote it on Sept. 22 after dark in S. Res. 9 that passed."),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """From 100 on there is no replacement to offer: the sentence wants turning round."""
    prose, starts = document.prose, None
    for at in context.derive(figures):
        if at and not prose[at - 1].isspace():
            continue
        starts = starts or frozenset(context.derive(sentences).starts)
        number = _NUMBER.match(prose, at) if at in starts else None
        if (
            number
            and not _ABBREVIATION.search(prose, max(at - 8, 0), at)
            and _is_prose(document, at)
            and int(number[1]) not in _YEAR
        ):
            value = int(number[1])
            words = (WORDS[value].capitalize(),) if 0 < value < 100 else ()
            yield Hit(Span(*number.span(1)), "A sentence does not start with a figure", words)


def _is_prose(document: Document, at: int) -> bool:
    """Whether the block is sentences: a label or an entry of a list has no stop."""
    return document.prose[document.block_at(at).span.end - 1] in '.!?”"’:'
