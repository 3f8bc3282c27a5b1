"""ap.quote-lead-in"""

from __future__ import annotations

from collections.abc import Iterator

from newslint.analysis.attributions import attributions
from newslint.analysis.marks import DOUBLE
from newslint.analysis.reporting import is_sentence
from newslint.document import Document
from newslint.finding import Hit
from newslint.rule import Context, right, rule, wrong

_VERBS = frozenset("say add ask reply write tell answer respond explain continue".split())


@rule(
    summary="A comma leads from the verb into a quoted sentence.",
    why="The quotation is a sentence of its own. A fragment needs no comma; a long quotation takes a colon.",
    cites="AP Stylebook, “quotation marks”, “comma”",
    requires=(' "', " “"),
    examples=(
        wrong("He said “The bridge will not hold.”", "He said, “The bridge will not hold.”"),
        wrong('Lopez added "We never got an answer."', 'Lopez added, "We never got an answer."'),
        right("He said, “The bridge will not hold.” She said the bridge “will not hold.”"),
        right("He said that “The bridge will not hold.”"),
        right("She wrote “The Bridge on the River Kwai.”"),
        right("He said “Hello” and left."),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """Only where what is quoted begins and ends as a sentence does."""
    prose = document.prose
    for attribution in context.derive(attributions):
        quotation = attribution.quotation
        if quotation is None or not attribution.leads or attribution.lemma not in _VERBS or not quotation.closed:
            continue
        start, verb = quotation.outer[0].start, attribution.verb
        if (
            prose[start] in DOUBLE
            and prose[verb.end : start] == " "
            and prose[start + 1].isupper()
            and prose[quotation.spans[-1].end - 1] in ".?!,"
            and is_sentence(prose, start, quotation.spans, after_verb=True)
        ):
            yield Hit(verb, "A comma leads into a quoted sentence", (prose[verb.start : verb.end] + ",",))
