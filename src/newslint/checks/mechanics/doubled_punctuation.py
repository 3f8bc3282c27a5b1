"""Two marks where one will do."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.document import Document
from newslint.finding import Hit
from newslint.rule import Context, right, rule, wrong
from newslint.text import Span

# Two of one kind, or two kinds of which the first ends no abbreviation, title or question.
_NEEDLES = (",,", ", ,", "..", ";;", ",;", ";,", ",.", ", .", ";.", ":.", ":,")
_AFTER = re.compile(r"[\s”\"’)]|$")


@rule(
    summary="Put one mark where one will do.",
    why="The second is left over from an edit.",
    cites="docs/sources.md#mechanics",
    requires=_NEEDLES,
    examples=(
        wrong("The dam held,, the council said.", "The dam held, the council said."),
        wrong("The dam held..", "The dam held."),
        wrong("The dam, , held.", "The dam, held."),
        wrong("The dam held,."),
        right("The dam held... The firm, Yahoo!, and Acme Inc., held. See ../weir. What?! Well …"),
        right("It said: ..., and a .22 rifle, .38 too; about, .5 of it. Then . . . it held .... So."),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """Readers see it; spelling checkers do not."""
    prose = document.prose
    for needle in _NEEDLES:
        at = prose.find(needle)
        while at >= 0:
            end = at + len(needle)
            if _stands_alone(prose, at, end):
                same = needle[0] == needle[-1]
                yield Hit(
                    Span(at, end), f"“{needle}” is one mark too many", (needle[0],) if same else (needle[0], needle[-1])
                )
            at = prose.find(needle, end)


def _stands_alone(prose: str, start: int, end: int) -> bool:
    before = prose[start - 1] if start else " "
    return (before.isalnum() or before in "”\"’)") and _AFTER.match(prose, end) is not None and (
        prose[end : end + 2].lstrip()[:1] != "."
    )  # fmt: skip
