"""St., Ave. and Blvd. are cut with a number, and only then."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.analysis.figures import figures
from newslint.document import Document
from newslint.expressions import Expression
from newslint.finding import Hit
from newslint.rule import Context, right, rule, wrong
from newslint.text import Span

_CUT = {"Street": "St.", "Avenue": "Ave.", "Boulevard": "Blvd."}
_FULL = {"Ave.": "Avenue", "Blvd.": "Boulevard"}
# A year before a name is no house number ("the 2008 Wall Street crash"); some addresses are names.
_NUMBERED = Expression(
    r"(?<![\w.,$])(?!(?:19|20)\d\d Wall)\d{1,5} (?:[NSEW]\. |(?:North|South|East|West) )?(?!Downing|Jump|Sesame)"
    r"(?:[A-Z][a-z]+|\d+(?:st|nd|rd|th)) (?:[A-Z][a-z]+ )?(Street|Avenue|Boulevard)\b"
    r"(?! (?:[A-Z][a-z]+ )?(?:Bridge|Station|Line|Journal))"
)
_UNNUMBERED = Expression(r"\b(?:on|along|near|down|across|of|to|at) (?:[A-Z][a-z]+ ){1,2}(?P<at>Ave\.|Blvd\.)")


@rule(
    summary="St., Ave. and Blvd. are cut with a number, and only then.",
    why="1600 Pennsylvania Ave., but Pennsylvania Avenue; all other words (Drive, Road) are always spelled out.",
    cites='AP Stylebook, "addresses"',
    scope=("paragraph", "blockquote", "caption"),
    requires=("street", "avenue", "boulevard", "ave.", "blvd."),
    examples=(
        wrong("Police came to 12 Oak Street at noon.", "Police came to 12 Oak St. at noon."),
        wrong("They walked along Oak Ave. at noon.", "They walked along Oak Avenue at noon."),
        right("Police came to 12 Oak St. on Oak Street, at 10 Downing Street and in the 2008 Wall Street crash."),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """At the end of a sentence the stop of Ave. does for both."""
    prose = document.prose
    for at in context.derive(figures):
        numbered = _NUMBERED.match(prose, at)
        if numbered is not None:
            yield _hit(prose, Span(*numbered.span(1)), _CUT[numbered[1]])
    if "Ave." in prose or "Blvd." in prose:
        for match in _UNNUMBERED.finditer(prose):
            yield _hit(prose, Span(*match.span(1)), _FULL[match[1]])


def _hit(prose: str, span: Span, text: str) -> Hit:
    if text.endswith(".") and prose.startswith(".", span.end):
        span = Span(span.start, span.end + 1)
    return Hit(span, f"House style: “{text}” here.", (text,))
