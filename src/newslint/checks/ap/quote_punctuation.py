"""ap.quote-punctuation"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.analysis.attributions import attributions
from newslint.analysis.marks import DOUBLE
from newslint.analysis.quotations import Quotation, quotations
from newslint.analysis.reporting import is_sentence
from newslint.analysis.variety import is_british
from newslint.document import Document
from newslint.finding import Hit
from newslint.rule import Context, right, rule, wrong
from newslint.text import Span

# What one types rather than says: a key, a file, an address, a line of code. A full stop inside would be typed too.
_TYPED = r"\S?|[A-Z]+|[^\s]*[\\/_<>=@#{}|*.:~^$][^\s]*"
_ENOUGH = 3


@rule(
    summary="A full stop or comma stands inside the closing mark.",
    why="American style, whatever the logic of the sentence; British papers put it outside unless it was spoken.",
    cites="AP Stylebook, “quotation marks”",
    requires=("”,", "”.", '",', '".'),
    examples=(
        wrong("“We studied it for years”, the minister said.", "“We studied it for years,” the minister said."),
        wrong('The judge called it "a circus".', 'The judge called it "a circus."'),
        right("“We studied it for years,” the minister said."),
        right("Type “q”, then press Enter. Open “notes.txt”, then close it."),
        right("It stars the band of “Route 66”, no less."),
        right("She asked, “Why?”, and left."),
        wrong(
            "The centre of the neighbourhood fell. “We shall rebuild”, Lopez said.",
            "The centre of the neighbourhood fell. “We shall rebuild,” Lopez said.",
        ),
        right("At the centre of the neighbourhood was “the circus”, grey and shut."),
        right("They called it “a circus”; others called it “art”: nobody called it dull."),
        right("It was “odd”, he said. It was “new”, she said. It was “art”, they said."),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """A draft that puts most of three or more outside, or is spelled the British way, keeps another style.

    One that is spelled so is held only to what both styles ask.
    """
    prose = document.prose
    outside: list[Quotation] = []
    inside = 0
    for quotation in context.derive(quotations):
        end = quotation.outer[-1].end
        if not (quotation.closed and quotation.marked) or prose[end - 1] not in DOUBLE:
            continue
        if prose[end - 2] in ".,":
            inside += 1
        elif prose[end : end + 1] in (",", ".") and _moves(prose, quotation.spans[-1], end):
            outside.append(quotation)
    if len(outside) >= _ENOUGH and len(outside) > inside:
        return
    british: bool = bool(outside) and context.derive(is_british)
    if british:
        outside = [q for q in outside if _is_spoken(prose, q, context)]
    for quotation in outside:
        end = quotation.outer[-1].end
        name = "comma" if prose[end] == "," else "full stop"
        yield Hit(Span(end - 1, end + 1), f"The {name} stands inside the closing mark", (prose[end] + prose[end - 1],))


def _is_spoken(prose: str, quotation: Quotation, context: Context) -> bool:
    """Whether it is a sentence with its speaker after it: there the British put the comma inside too."""
    tied = any(a.quotation == quotation and not a.leads for a in context.derive(attributions))
    return tied and is_sentence(prose, quotation.outer[0].start, quotation.spans)


def _moves(prose: str, words: Span, end: int) -> bool:
    if not prose[max(words.start, words.end - 4) : words.end].rstrip("’')]")[-1:].isalpha():
        return False
    following = prose[end + 1 : end + 2]
    if following and not following.isspace() and following not in ")]—–":
        return False
    return re.fullmatch(_TYPED, prose[words.start : words.end]) is None
