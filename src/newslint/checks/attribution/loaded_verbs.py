"""attribution.loaded-verbs"""

from __future__ import annotations

from collections.abc import Iterator

from newslint.analysis.attributions import attributions
from newslint.document import Document
from newslint.finding import Hit
from newslint.rule import Context, right, rule, wrong

_LOADED = {
    "claim": "“Claimed” doubts the speaker",
    "admit": "“Admitted” says there was guilt",
    "concede": "“Conceded” says there was a fight, and who lost",
    "confess": "“Confessed” says there was guilt",
    "insist": "“Insisted” doubts the speaker",
    "reveal": "“Revealed” vouches for it, and says it was secret",
}


@rule(
    summary="The verb that reports speech takes no side.",
    why="Claimed, admitted and revealed tell readers what to think of what was said.",
    cites="House style; AP Stylebook, “said”",
    default=False,
    requires=("claim", "admit", "conced", "confess", "insist", "reveal"),
    examples=(
        wrong("“The money is safe,” the treasurer claimed.", "“The money is safe,” the treasurer said."),
        wrong("Lopez admitted that the money was gone.", "Lopez said that the money was gone."),
        right("“The money is safe,” the treasurer said."),
        right("She was admitted to the hospital and claimed the prize later."),
        right("She wrote, “He claimed it was safe.”"),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """Off until a newsroom asks: a confession in court is one, and the rule cannot tell."""
    for attribution in context.derive(attributions):
        doubt = _LOADED.get(attribution.lemma)
        if doubt is not None:
            form = document.prose[attribution.verb.start : attribution.verb.end]
            said = "said" if form.endswith("ed") else "says" if form.endswith("s") else "say"
            yield Hit(attribution.verb, doubt, (said,))
