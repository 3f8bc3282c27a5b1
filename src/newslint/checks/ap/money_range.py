"""Both ends of a range of money say million."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.document import Document
from newslint.expressions import Expression
from newslint.finding import Hit
from newslint.rule import Context, right, rule, wrong
from newslint.text import Span

_RANGE = Expression(r"\$(\d+(?:\.\d+)?)( to | and |-|–| - | – )\$?(\d+(?:\.\d+)?)[ -]([mbt]r?illion)\b")


@rule(
    summary="Both ends of a range of money say million.",
    why="“$12 to $14 million” may mean 12 dollars.",
    cites='AP Stylebook, "ranges"',
    requires=("illion",),
    examples=(
        wrong("It costs $12 to $14 million.", "It costs $12 million to $14 million."),
        wrong("It costs $2-3.5 billion.", "It costs $2 billion to $3.5 billion."),
        right("It costs $500 to $1 million, or $12 million to $14 million."),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """A first figure above the second is of another unit, and left alone."""
    for match in _RANGE.finditer(document.prose):
        low, joint, high, unit = match.groups()
        if float(low) < float(high):
            word = joint.strip() if joint.strip().isalpha() else "to"
            text = f"${low} {unit} {word} ${high} {unit}"
            yield Hit(Span(*match.span()), f"Say it of both ends: “{text}”.", (text,))
