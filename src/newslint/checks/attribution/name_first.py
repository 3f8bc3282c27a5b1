"""attribution.name-first"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.analysis.attributions import Order, attributions
from newslint.analysis.reporting import DETERMINERS, ENDERS
from newslint.document import Document
from newslint.finding import Hit
from newslint.rule import Context, right, rule, wrong
from newslint.text import Span

_LONGEST = 3
# After a longer description the verb had better come first; “of”, “for”, “with” and “at” begin one.
_GOES_ON = r"[.;:!?]?(?:\s|\Z)(?!(?:of|for|with|at|and|from|who)\b)|, (?:[“\"]|\w+ing\b)"
_ENDS = r"[.;!?](?:\s|\Z)"


@rule(
    summary="The name comes before the verb: Lopez said.",
    why="That is how people talk. “Said Lopez” is fine where a long description follows the name.",
    cites="House style; the AP Stylebook has no entry",
    requires=("”", '"', ", "),
    examples=(
        wrong("“We lost the boat,” said Lopez.", "“We lost the boat,” Lopez said."),
        wrong('"We lost the boat," said Maria Lopez. "It sank."', '"We lost the boat," Maria Lopez said. "It sank."'),
        wrong("“Did it sink?” asked he.", "“Did it sink?” he asked."),
        wrong(
            "“We lost the boat,” added Gov. Ruiz, “and the pier.”",
            "“We lost the boat,” Gov. Ruiz added, “and the pier.”",
        ),
        wrong("The boat sank on Friday, said Lopez.", "The boat sank on Friday, Lopez said."),
        right("“We lost the boat,” said Maria Lopez, who owned it."),
        right("“We lost the boat,” said a woman on the pier."),
        right("“We lost the boat,” said harbor master Maria Lopez."),
        right("“We lost the boat,” said Maria Lopez of the Harbor Trust."),
        right("Maria Lopez, who owned the boat, said Ruiz had sunk it."),
        right("“We lost the boat,” Lopez, the owner, told Reuters. “It sank,” she told Ruiz."),
        right("“We lost the boat,” Lopez said. Asked when, she said nothing."),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """Only where the speaker is no more than a name, so that nothing is left hanging when the verb moves."""
    prose = document.prose
    for attribution in context.derive(attributions):
        speaker, verb = attribution.speaker, attribution.verb
        if attribution.order is not Order.VERB_SPEAKER or speaker is None or attribution.lemma == "read":
            continue
        said, name = prose[verb.start : verb.end], prose[speaker.start : speaker.end]
        # Without a quotation beside it, “Lopez, the owner, said Ruiz left” looks the same up to the name's end.
        ends = _GOES_ON if attribution.quotation else _ENDS
        if said.islower() and _is_name(name) and re.compile(ends).match(prose, speaker.end):
            yield Hit(Span(verb.start, speaker.end), "The name comes before the verb", (f"{name} {said}",))


def _is_name(speaker: str) -> bool:
    words = speaker.split()
    if speaker in ("he", "she", "they", "we", "I"):
        return True
    first = words[0].lower()
    return (
        len(words) <= _LONGEST
        and first not in DETERMINERS
        and first not in ENDERS
        and all(w[0].isupper() for w in words)
    )
