"""Two or three words twice: "of the of the"."""

from __future__ import annotations

from collections.abc import Iterator
from operator import eq

from newslint.analysis.words import Words, words
from newslint.document import Document
from newslint.finding import Edit, Fix, Hit
from newslint.rule import Context, right, rule, wrong
from newslint.text import Span

# "More and more and more", "door to door to door", "week after week after week", "drop by drop by drop".
_CHAINS = frozenset("and or but nor after by upon to versus plus minus over than as".split())
_ARTICLES = frozenset("the a an this these those his her its our their my your".split())
_KNOWN = frozenset([("a", "spade"), ("a", "rose"), ("new", "york")])

# A clause may end where the next begins: "those who are crossing are crossing lawfully", "what it is it is".
_CLAUSES = frozenset(
    "is are was were be been am has have had do does did will would can could i you we they it".split()
)


@rule(
    summary="Write a phrase once.",
    why="An edit left the old words beside the new ones.",
    cites="docs/sources.md#mechanics",
    examples=(
        wrong("It is one of the of the oldest ferries.", "It is one of the oldest ferries."),
        wrong("They won a seat in the town in the town hall vote.", "They won a seat in the town hall vote."),
        wrong("Crews opened the road this week this week.", "Crews opened the road this week."),
        right("Week after week after week, more and more and more people came, and on and on and on."),
        right("Those who are crossing are crossing lawfully. They moved from place to place to sell."),
        right("He calls a spade a spade."),
        right("She sang New York New York. They have to have to hand what they need to need to know."),
        right("He left the house. The house was sold; on the day, on the day."),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """The eye skips it, since each half reads well."""
    found = context.derive(words)
    end = 0
    for size in (3, 2):
        folded = found.folded
        # A byte a word, 1 where the word comes again after `size`: as many in a row are a phrase twice.
        again = bytes(map(eq, folded, folded[size:]))
        i = -1
        while (i := again.find(b"\1" * size, i + 1)) >= 0:
            if i >= end and _is_slip(document.prose, found, i, size):
                end = i + 2 * size
                yield _hit(document, found, i, size)


def _is_slip(prose: str, found: Words, i: int, size: int) -> bool:
    phrase = found.folded[i : i + size]
    if len(set(phrase)) == 1 or tuple(phrase) in _KNOWN:
        return False
    if any(not gap.isspace() or "\n" in gap for gap in found.gaps[i + 1 : i + 2 * size]):
        return False
    if not prose[found.starts[i + 1] : found.ends[i + 2 * size - 1]].islower():
        return False  # names and titles: New York New York
    if not _CLAUSES.isdisjoint(phrase) or not all(map(str.isalpha, phrase)):
        return False
    return _CHAINS.isdisjoint(phrase) or (phrase[0] in _CHAINS and phrase[1] in _ARTICLES)


def _hit(document: Document, found: Words, i: int, size: int) -> Hit:
    first = Span(found.starts[i], found.ends[i + size - 1])
    span = Span(first.start, found.ends[i + 2 * size - 1])
    once = document.prose[first.start : first.end]
    return Hit(span, f"“{once}” stands twice", (once,), Fix((Edit(Span(first.end, span.end), ""),)))
