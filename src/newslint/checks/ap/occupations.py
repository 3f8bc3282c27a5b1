"""What people do for a living takes no capital."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.analysis.vocabulary import vocabulary
from newslint.document import Document
from newslint.expressions import Expression
from newslint.finding import Hit
from newslint.rule import Context, right, rule, wrong
from newslint.text import Span

_OCCUPATIONS = (
    "Actor Actress Singer Songwriter Rapper Astronaut Attorney Lawyer Spokesman Spokeswoman"
    " Spokesperson Activist Author Writer Novelist Researcher Scientist Journalist Reporter"
    " Photographer Farmer Businessman Businesswoman Teacher Analyst Economist Historian Architect"
    " Engineer Comedian Musician Philanthropist Entrepreneur Programmer".split()
)
_BEFORE = Expression(r"(?<![\w’'.-])[a-z][a-z’']+,? $")  # after a capital it may be part of a formal title
_NAME = Expression(r" (?!General|District)[A-Z][a-zà-ÿ]+ (?:[A-Z]\. )?[A-Z][a-zà-ÿ]+")


@rule(
    summary="An occupation takes no capital before a name.",
    why="Actor and attorney say what someone does; only formal titles (Mayor, Gen.) have capitals.",
    cites='AP Stylebook, "titles"',
    scope=("paragraph", "blockquote", "caption"),
    examples=(
        wrong("The film stars Actor Ada Bell.", "The film stars actor Ada Bell."),
        right("The film stars actor Ada Bell. They met County Attorney Jo Hill at the Writers Guild."),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """Before a full name only, so that names of bodies stay out of it."""
    prose, present = document.prose, context.derive(vocabulary)
    for occupation in _OCCUPATIONS:
        if occupation.lower() not in present:
            continue
        at = prose.find(occupation)
        while at >= 0:
            end = at + len(occupation)
            if _NAME.match(prose, end) and _BEFORE.search(prose[max(at - 20, 0) : at]):
                text = occupation.lower()
                yield Hit(Span(at, end), f"Lower case: “{text}”.", (text,))
            at = prose.find(occupation, end)
