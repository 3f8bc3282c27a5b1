"""XXX: a hole in the shape of what belongs there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.document import Document
from newslint.finding import Hit
from newslint.rule import Context, right, rule, wrong
from newslint.text import Span

_XS = re.compile(r"(?<![\w.-])(?:[$£€#])?(?:X{3,}|x{3,})(?![\w-]|\.\w)")
_BEFORE = re.compile(r"(?<![\w’'.])(\w[\w’'.]{0,30})\W$")
_AFTER = re.compile(r"\W(\w+)")
# After these a triple X is thirty, or a beer, or a rating.
_NUMBERED = frozenset(
    "bowl chapter article book part volume title act scene section appendix wrestlemania legion king pope louis vol"
    " castlemaine triple rated number canto psalm".split()
)
_FOLLOWS = frozenset(
    "corps legion olympiad olympic olympics gold bitter beer lager videos video movies movie films film content porn"
    " rated adult congress summer winter summit century army".split()
)


@rule(
    summary="Replace XXX with what was to come.",
    why="A row of X marks a figure or a name that was to be filled in.",
    cites="docs/sources.md#leftovers",
    draft_level="suggestion",
    requires=("xxx",),
    examples=(
        wrong("The dam cost $XXX million."),
        wrong("Some xxxx people fled, police said."),
        wrong("XXX people fled."),
        wrong("By XXXXX\n\nThe dam held.", stage="draft"),
        right("He played in Super Bowl XXX, and XXX Corps crossed the river. Games of the XXX Olympiad opened."),
        right("Love to all, Mum xxx"),
        right("A number such as 555-XXXX or XXX-XX-1234. Size XXXL. The xXx film and XXX-rated shows."),
        right("He drinks XXXX Gold; they showed XXX movies."),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """Less certain than TK, since Romans and lovers write it too."""
    prose = document.prose
    for match in _XS.finditer(prose):
        span = Span(*match.span())
        if _is_hole(prose, span, match.group()):
            yield Hit(span, f"“{match.group()}” is still to come")


def _is_hole(prose: str, span: Span, xs: str) -> bool:
    before = _BEFORE.search(prose, max(span.start - 30, 0), span.start)
    after = _AFTER.match(prose, span.end)
    if before and before[1].lower() in _NUMBERED:
        return False
    if after and after[1].lower() in _FOLLOWS:
        return False
    if not xs[0].isalpha() or len(xs) > 3:
        return True
    # Three alone: thirty after a name, kisses at the end, a hole before what it counts.
    if before and before[1][:1].isupper() and prose[span.start - 1] == " " and xs.isupper():
        return False
    return after is not None and prose[span.end] == " " and after[1].islower()
