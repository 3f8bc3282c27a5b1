"""attribution.said-bookisms"""

from __future__ import annotations

from collections.abc import Iterator

from newslint.analysis.attributions import attributions
from newslint.document import Document
from newslint.finding import Hit
from newslint.rule import Context, right, rule, wrong

_BOOKISH = frozenset(
    "aver avow bark beam chortle chuckle crow enthuse exclaim giggle grimace grin growl gush hiss interject intone"
    " laugh marvel muse opine profess quip retort sigh smile snap sneer sniff wail".split()
)


@rule(
    summary="People say things; they do not chuckle or opine them.",
    why="“Said” disappears; its grand relatives draw the eye to the writer and pass judgment on the speaker.",
    cites="House style; AP Stylebook, “said”",
    requires=("”", '"', "“"),
    examples=(
        wrong("“It was worth the trip,” Lopez quipped.", "“It was worth the trip,” Lopez said."),
        wrong("“It was worth the trip,” he laughs.", "“It was worth the trip,” he says."),
        wrong('Lopez mused, "It was worth the trip."', 'Lopez said, "It was worth the trip."'),
        right("“It was worth the trip,” Lopez said, and laughed."),
        right("“It was worth the trip.” Lopez smiled and left."),
        right("Reading “Emma,” Lopez laughed."),
        right("The dog barked. “Quiet,” Lopez said."),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """Only beside a quotation: people may laugh, but not a sentence."""
    prose = document.prose
    for attribution in context.derive(attributions):
        quotation, verb = attribution.quotation, attribution.verb
        if quotation is None or attribution.lemma not in _BOOKISH:
            continue
        # Divided by a full stop, the smile is an act of its own.
        end = quotation.outer[-1].end
        if attribution.leads:
            spoken = prose[verb.end : verb.end + 1] in ",:"
        else:
            spoken = prose[end - 2] in ",?!" and " " in prose[quotation.spans[-1].start : end]
        if spoken:
            said = "said" if prose[verb.start : verb.end].endswith("ed") else "says"
            yield Hit(verb, "Write “said”", (said,))
