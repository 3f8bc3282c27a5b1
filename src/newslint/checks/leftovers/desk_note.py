"""A note between colleagues, in brackets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newslint.document import Document
from newslint.finding import Hit
from newslint.rule import Context, right, rule, wrong
from newslint.text import Span

_CAPITALS = (
    r"(?:EDITORS?|EDS?|DESK|LEGAL|LAWYERS?|FACT-?CHECK(?:ER)?|CHECK(?:ING)?|CONFIRM|VERIFY|REWRITE|TIGHTEN|FIX|FIXME"
    r"|TODO|TO DO|QUERY|CUT|TRIM)"
    r"(?:[:,?!]| (?:THIS|THE|HIS|HER|NAME|SPELLING|FACTS?|DATE|QUOTE|WITH|IF|PLEASE|CHECK))"
)
_ANY_CASE = (
    r"(?i:note to (?:the )?(?:desk|eds?|editors?|subs?|self|copy|copy ?desk|producer|design)\b"
    r"|(?:eds|desk|copy ?desk|photo desk):"
    r"|(?:please |pls |need to |must )?(?:double[- ]check|fact[- ]check"
    r"|(?:check|confirm) (?:this|spelling|name|the name|date|facts?|quote|with))\b(?! (?:your|you|out|an?)\b)"
    r"|citation needed|source\?|is this right\?|really\?\?|needs? (?:a )?(?:quote|source|link|update|checking)\b"
    r"|add (?:quote|link|source|context|detail)s?\b)"
)


@rule(
    summary="A note to a colleague is not for readers.",
    why="Notes between reporter and desk have been printed, with what they say about people.",
    cites="docs/sources.md#leftovers",
    draft_level="suggestion",
    requires=("[", "(", "todo:", "fixme"),
    examples=(
        wrong("The mayor (EDS: check her age) resigned."),
        wrong("[NOTE TO DESK: legal has seen this]\n\nThe dam held."),
        wrong("It cost $4 million (check with treasury) in all.", stage="draft"),
        wrong("TODO: add the toll."),
        right("[Editor’s note: this article was updated.] He paid (check or cash) at the desk."),
        right("Take it daily (check with your doctor). Rovers won 2-1 (subs: Vale, Hart)."),
        right("“I [confirmed] it,” he said. The legal desk (four people) rose."),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """Asked at brackets only: the words themselves are everyday ones."""
    prose = document.prose
    spans = [m.span() for mark in "([" for m in (_note().match(prose, at) for at in _places(prose, mark)) if m]
    if "TODO" in prose or "FIXME" in prose:
        spans += [m.span() for m in re.finditer(r"\b(?:FIXME|TODO)(?=[:(])", prose)]
    for span in sorted(spans):
        yield Hit(Span(*span), f"“{prose[slice(*span)]}” is a note to a colleague; settle it and take it out")


def _places(prose: str, mark: str) -> Iterator[int]:
    at = prose.find(mark)
    while at >= 0:
        yield at
        at = prose.find(mark, at + 1)


@cache
def _note() -> re.Pattern[str]:
    return re.compile(rf"[\[(](?:{_CAPITALS}|{_ANY_CASE})[^\[\]()\n]{{0,200}}[\])]*")
