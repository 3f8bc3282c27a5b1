"""TK: to come, and never came."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from newslint.document import Document
from newslint.finding import Hit
from newslint.rule import Context, right, rule, wrong
from newslint.text import Span

_SLOTS = (
    "hed|dek|lede|graf|nut graf|caption|photo|quote|name|age|title|date|number|figure|headline|byline|credit|link|cite"
    "|source|stat|art|cutline|slug|first name|last name|city|intro|text|copy|details|more"
)
# Capitals, or small letters where nothing but a hole can be meant: a taka is Tk, a toolkit is Tcl/Tk.
_TK = re.compile(
    rf"\b(?:(?i:{_SLOTS}) (?i:tk)|TK|(?i:tktk)\w*|(?:hed|dek|lede|graf|caption|quote|cutline|headline)tk)\b"
    r"|(?<=[\[(])tk(?=[\])])|(?<=\$)tk\b|\btk(?= (?:percent|people|years|million|billion)\b)"
)
_COMPANY = re.compile(
    r"(?:[’']s)?[ -](?:Maxx?|Elevators?|Holdings?|Properties|Partners|Industries|Sports|Solutions|Services|Corp|Co\b"
    r"|Inc|L\.?L\.?C|Ltd|Group|Airlines|Bank|Kirkland|Wetherell|\d)"
)
_NAME = re.compile(r" ([A-Z][a-z]\w+)")
_SPELLED_OUT = re.compile(r"\b[Tt]\w*[ -][Kk]\w* [(“\"]TK[)”\"]|\bTK [(][Tt]\w*[ -][Kk]\w*[)]|\bT\.K\.")


@rule(
    summary="Replace TK with what was to come.",
    why="TK is how a newsroom marks a hole so that a search finds it; readers take it for a slip.",
    cites="docs/sources.md#leftovers",
    draft_level="suggestion",
    requires=("tk",),
    examples=(
        wrong("The dam, built in TK, held."),
        wrong("Hed TK\n\nThe dam held."),
        wrong("The dam held for tktk days."),
        wrong("CAPTION TK", stage="draft"),
        wrong("It rose (tk) metres."),
        right("TK Maxx opened in Leeds. T.K. Wetherell spoke, and so did TK Barlow; TK Barlow left."),
        right("The insurer Techniker Krankenkasse (TK) said TK pays. They flew on TK 1951."),
        right("A bag of rice costs Tk 60. The outkast was written in Tcl/Tk and tk."),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """The one word that no newspaper wants to print."""
    prose = document.prose
    names = Counter(m[1] for m in re.finditer(r"\bTK ([A-Z][a-z]\w+)", prose))
    spelled_out = _SPELLED_OUT.search(prose) is not None
    for match in _TK.finditer(prose):
        if match.group() == "TK":
            name = _NAME.match(prose, match.end())
            if spelled_out or _COMPANY.match(prose, match.end()) or (name and names[name[1]] > 1):
                continue
        yield Hit(Span(*match.span()), f"“{match.group()}” is still to come")
