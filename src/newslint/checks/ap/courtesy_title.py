"""`ap.courtesy-title`."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.analysis.second_references import second_references
from newslint.analysis.variety import is_british
from newslint.document import Document
from newslint.finding import Hit, Related
from newslint.rule import Context, right, rule, wrong

_TITLES = frozenset("mr mrs ms miss mx".split())


@rule(
    summary="On second reference people go by surname, without Mr., Mrs. or Ms.",
    why="A title for some and not for others says something of their marriage or their rank; AP has none for anybody.",
    cites='AP Stylebook, "courtesy titles"',
    scope=("paragraph", "list-item"),
    words=tuple(sorted(_TITLES)),
    examples=(
        wrong(
            "Karin Lindqvist founded the firm. Her rivals say Ms. Lindqvist should sell it.",
            "Karin Lindqvist founded the firm. Her rivals say Lindqvist should sell it.",
        ),
        wrong(
            "The court heard Paul Adeyemi first. Mr Adeyemi's lawyer spoke for an hour.",
            "The court heard Paul Adeyemi first. Adeyemi's lawyer spoke for an hour.",
        ),
        right("Karin Lindqvist founded the firm. “Ms. Lindqvist pays on time,” a supplier said."),
        right("Paul Adeyemi sued Ruth Adeyemi. Mrs. Adeyemi won."),
        right("The children love Mr. Bean. Sean Bean does not."),
        right("Paul Adeyemi runs a travel programme in Harlow. He said his favourite colour was red. Mr Adeyemi left."),
        right("Paul Adeyemi came to the party. Mr. and Mrs. Adeyemi left at nine."),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """Each courtesy title before the surname of somebody named in full earlier; British drafts keep theirs."""
    if context.derive(is_british):
        return
    for found in context.derive(second_references):
        if found.title in _TITLES:
            name = document.prose[found.surname.span.start : found.surname.span.end]
            yield Hit(found.span, f"On second reference, “{name}” alone", (name,),
                      related=(Related(found.first.outer, "named in full here"),))  # fmt: skip
