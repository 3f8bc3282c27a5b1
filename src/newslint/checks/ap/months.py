"""A month is cut before a day, and only then; the short ones never."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.analysis.variety import is_british
from newslint.analysis.vocabulary import vocabulary
from newslint.document import Document
from newslint.expressions import Expression
from newslint.finding import Hit
from newslint.rule import Context, right, rule, wrong
from newslint.text import Span

_SHORT = {
    "January": "Jan.", "February": "Feb.", "August": "Aug.", "September": "Sept.", "October": "Oct.",
    "November": "Nov.", "December": "Dec.",
}  # fmt: skip
# Not a time, a figure with a comma, an ordinal (another rule's), nor a body named for its day.
_DAY = Expression(
    r" (?:[1-9]|[12]\d|3[01])(?![\w%:]|[,.]\d)"
    r"(?! (?:[A-Z]\w+ )?(?:[Mm]ovement|[Cc]ommission|[Cc]ommittee|Brigade|Group|Coup|Incident)\b)"
)
_SEPTEMBER_11 = Expression(r" 11\b(?!,? (?!2001)(?:19|20)\d\d\b)")
_ALONE = 30  # characters beside the date in a block that is nothing but a dateline


@rule(
    summary="Long months are cut before a day: Jan. 5, Sept. 12.",
    why="The book cuts Jan., Feb., Aug., Sept., Oct., Nov. and Dec. with a day, and spells them out without one.",
    cites='AP Stylebook, "months"',
    scope=("paragraph", "list-item", "blockquote", "caption", "footnote"),
    examples=(
        wrong("It opens September 12 in Ohio.", "It opens Sept. 12 in Ohio."),
        wrong("She died on December 2, 2019.", "She died on Dec. 2, 2019."),
        right("It opens in September 2019, and closes March 12 or May 5 at 6."),
        right("Since September 11, she recalled the February 17 Brigade."),
        right("It opens Sept. 12 in Ohio. August 4th it is."),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """September 11 and bodies named for a day keep their name; a draft spelled the British way is left alone."""
    prose, present = document.prose, context.derive(vocabulary)
    for month, short in _SHORT.items():
        if month.lower() not in present:
            continue
        at = prose.find(month)
        while at >= 0:
            end = at + len(month)
            if _DAY.match(prose, end) and not (month == "September" and _SEPTEMBER_11.match(prose, end)):
                if context.derive(is_british):
                    return
                if not _is_dateline(document, at):
                    yield Hit(Span(at, end), f"Before a day, house style cuts the month: “{short}”.", (short,))
            at = prose.find(month, end)


def _is_dateline(document: Document, at: int) -> bool:
    """Whether the block is a date and little else."""
    start, end = document.block_at(at).span
    return end - start < _ALONE and document.prose[end - 1] != "."
