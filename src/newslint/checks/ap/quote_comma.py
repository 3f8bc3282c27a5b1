"""ap.quote-comma"""

from __future__ import annotations

from collections.abc import Iterator

from newslint.analysis.attributions import Attribution, Order, attributions
from newslint.analysis.marks import DOUBLE
from newslint.analysis.reporting import DETERMINERS, PRONOUNS, is_sentence
from newslint.document import Document
from newslint.finding import Hit
from newslint.rule import Context, right, rule, wrong
from newslint.text import Span

_GOES_ON = frozenset("on in at to after during of with when as while last late earlier this through via".split())


@rule(
    summary="A comma divides a quoted sentence from who said it.",
    why="The quotation is a sentence of its own; without the comma it reads on into the article's.",
    cites="AP Stylebook, “quotation marks”",
    requires=("”", '"'),
    examples=(
        wrong("“The bridge will not hold” he said.", "“The bridge will not hold,” he said."),
        wrong('"The bridge will not hold" said Maria Lopez.', '"The bridge will not hold," said Maria Lopez.'),
        wrong(
            "“We never got an answer” the coach told reporters.", "“We never got an answer,” the coach told reporters."
        ),
        right("“The bridge will not hold,” he said. “Will it?” she asked."),
        right("“The bridge will not hold[,]” he said. “I said ‘it will not,’” she said."),
        right("The “I told you so” he said he heard was hers."),
        right("“The Bridge on the River Kwai” director David Lean said no."),
        right("He called the plan “a waste of our time” and said so twice."),
        right("A group that calls itself “friends of the old bridge” said Monday that it would sue."),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """Fragments and titles read on into the sentence and take no comma, so only what looks like speech counts."""
    for attribution in context.derive(attributions):
        quotation = attribution.quotation
        if quotation is None or attribution.leads or attribution.speaker is None or not quotation.closed:
            continue
        mark = quotation.outer[-1].end - 1
        begins = min(attribution.speaker.start, attribution.verb.start)
        if (
            document.prose[mark] in DOUBLE
            and document.prose[mark + 1 : begins].isspace()
            and document.prose[mark - 4 : mark].rstrip("’')]")[-1:].isalnum()
            and is_sentence(document.prose, quotation.outer[0].start, quotation.spans)
            and _speaks(document.prose, attribution, attribution.speaker)
        ):
            text = "," + document.prose[mark]
            yield Hit(Span(mark, mark + 1), "A comma divides the quotation from who said it", (text,))


def _speaks(prose: str, attribution: Attribution, speaker: Span) -> bool:
    """Whether the attribution ends there, or goes on as one may; “…” he said he heard does not."""
    words = prose[speaker.start : speaker.end].split()
    first = words[0].lower()
    if not (words[0][0].isupper() or first in PRONOUNS or first in DETERMINERS):
        return attribution.order is Order.VERB_SPEAKER
    if attribution.order is Order.VERB_SPEAKER:
        return first not in PRONOUNS
    after = prose[attribution.verb.end : attribution.verb.end + 40]
    return attribution.lemma == "tell" or not after.startswith(" ") or after.split()[0].strip(",.:").lower() in _GOES_ON
