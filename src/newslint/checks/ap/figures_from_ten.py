"""Ten and above are figures."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.analysis.figures import VALUES
from newslint.analysis.vocabulary import vocabulary
from newslint.analysis.words import words
from newslint.document import Document
from newslint.expressions import Expression
from newslint.finding import Hit
from newslint.rule import Context, right, rule, wrong
from newslint.text import Span

_LARGE = frozenset(word for word, value in VALUES.items() if value > 9)
_ONES = "one|two|three|four|five|six|seven|eight|nine"
# Part of a longer number, of a choice, a ratio, a ranking; an age is another rule's.
_NOT_AFTER = Expression(rf"\b(?:{_ONES}|hundred|hundred and|thousand|million|top|or|to|aged?|age of|in) $")
_BEFORE = Expression(r"[a-z,] $")
_COMPOUND = Expression(rf"[- ](?:{_ONES})\b(?!-)")
_AFTER = Expression(
    rf" (?!(?:{_ONES}|or|to|and|something|fold|odd|percent|commandments|hundred|thousand|minutes of fame)\b)[a-z]{{3,}}"
)


@rule(
    summary="Numbers from 10 are figures.",
    why="One to nine in words, 10 and above in figures: one rule for the whole file.",
    cites='AP Stylebook, "numerals"',
    scope=("paragraph", "list-item", "blockquote", "caption", "footnote"),
    examples=(
        wrong("They waited fifteen days for twenty-two boxes.", "They waited 15 days for 22 boxes."),
        wrong("He served for twenty three years.", "He served for 23 years."),
        right("Fifteen people came. The Ten Commandments made her top ten list of nine."),
        right("He gave one hundred and twenty dollars to ten or twelve men."),
        right("Three in ten had fifteen minutes of fame; twenty thousand came with twenty five-year-olds."),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """Not at the start of a sentence, in a name, nor where the number is round and loose (ten or twelve)."""
    present = _LARGE & context.derive(vocabulary)
    if not present:
        return
    prose, all_words = document.prose, context.derive(words)
    for n, word in enumerate(all_words.folded):
        if word in present:
            hit = _hit(prose, all_words.starts[n], all_words.ends[n])
            if hit is not None:
                yield hit


def _hit(prose: str, start: int, end: int) -> Hit | None:
    compound = _COMPOUND.match(prose, end)
    end = compound.end() if compound else end
    word = prose[start:end].replace(" ", "-")
    around = slice(max(start - 14, 0), start)
    if word not in VALUES or not _BEFORE.search(prose[around]) or not _AFTER.match(prose, end):
        return None
    if _NOT_AFTER.search(prose[around]):
        return None
    figure = str(VALUES[word])
    return Hit(Span(start, end), f"From 10 on, figures: “{figure}”.", (figure,))
