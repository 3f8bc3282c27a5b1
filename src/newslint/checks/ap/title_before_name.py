"""Gov., Sen. and Rep. are cut before a full name."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.analysis.variety import is_british
from newslint.analysis.vocabulary import vocabulary
from newslint.document import Document
from newslint.expressions import Expression
from newslint.finding import Hit
from newslint.rule import Context, right, rule, wrong
from newslint.text import Span

_CUT = {"Governor": "Gov.", "Lieutenant Governor": "Lt. Gov.", "Senator": "Sen.", "Representative": "Rep.",
        "Congressman": "Rep.", "Congresswoman": "Rep.", "Doctor": "Dr."}  # fmt: skip
_WORDS = frozenset(title.rpartition(" ")[2].lower() for title in _CUT)
_TITLE = Expression(
    r"(?<![Tt]he )\b(Lieutenant Governor|Governor|Senator|Representative|Congressman|Congresswoman|Doctor)"
    r" (?!General|Who\b|Strange\b)"
    r"(?=[A-Z][a-zà-ÿ]+ (?:[A-Z]\. )?[A-Z][a-zà-ÿ])"
)


@rule(
    summary="Gov., Lt. Gov., Sen., Rep. and Dr. are cut before a name.",
    why="Before the full name they are formal titles, and the book cuts them outside quotations.",
    cites='AP Stylebook, "titles"',
    scope=("paragraph", "list-item", "blockquote", "caption", "footnote"),
    examples=(
        wrong("They met Senator Ada Bell.", "They met Sen. Ada Bell."),
        right(
            "They met Sen. Ada Bell and the senator’s aide. Governor General Jo Hill came on the Senator Jo Roe Act."
        ),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """Silent in a draft spelled the British way."""
    if context.derive(vocabulary).isdisjoint(_WORDS):
        return
    for match in _TITLE.finditer(document.prose):
        if context.derive(is_british):
            return
        short = _CUT[match[1]]
        yield Hit(Span(*match.span(1)), f"Before a name: “{short}”.", (short,))
