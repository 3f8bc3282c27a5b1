"""attribution.said-that"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.analysis.attributions import Order, attributions
from newslint.document import Document
from newslint.finding import Edit, Fix, Hit
from newslint.rule import Context, right, rule, wrong
from newslint.text import Span

# With a time or a second clause between, “that” is what holds the sentence together.
_THAT = re.compile(r" that (?=(?:he|she|they|it|we|the|a|his|her|their)\b)")


@rule(
    summary="“Said” needs no “that” before a short clause.",
    why="The word can nearly always go.",
    cites="AP Stylebook, “that (conjunction)”",
    default=False,
    requires=("said that ", "says that "),
    examples=(
        wrong("The mayor said that she would not run.", "The mayor said she would not run."),
        right("The mayor said she would not run."),
        right("The mayor said Monday that she would not run."),
        right("He said that and left."),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """Off until a newsroom asks: “that” is a matter of rhythm."""
    for attribution in context.derive(attributions):
        if attribution.lemma == "say" and attribution.order is Order.SPEAKER_VERB:
            found = _THAT.match(document.prose, attribution.verb.end)
            if found:
                span = Span(found.start() + 1, found.end() - 1)
                yield Hit(span, "“That” can go", ("",), Fix((Edit(Span(span.start, found.end()), ""),)))
