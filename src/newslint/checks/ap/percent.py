"""A figure takes the % sign."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.analysis.figures import VALUES
from newslint.analysis.variety import is_british
from newslint.document import Document
from newslint.expressions import Expression
from newslint.finding import Hit
from newslint.rule import Context, right, rule, wrong
from newslint.text import Span

# "points" makes it another unit, "sign" and "mark" make it the word itself.
_PERCENT = Expression(r"[ -]per ?cent\b(?!age| points?\b| signs?\b| marks?\b)")
_FIGURE = Expression(
    r"(?<![\w$€£.,-])(?:(\d[\d,]*(?:\.\d+)?)( to | or | and |-|–))?(\d[\d,]*(?:\.\d+)?|[a-z]+(?:-[a-z]+)?)$"
)
_LONGEST = 24  # characters of a figure or a range before the word


@rule(
    summary="A figure takes the % sign.",
    why="The book has used the sign with figures since 2019; casual uses stay in words (a zero percent chance).",
    cites='AP Stylebook, "percent, percentage, percentage points"',
    scope=("paragraph", "list-item", "blockquote", "caption", "footnote"),
    requires=("percent", "per cent"),
    examples=(
        wrong("Sales fell 5.5 percent in May.", "Sales fell 5.5% in May."),
        wrong("Between 16–17 per cent agreed, or 5 to 10 percent.", "Between 16%–17% agreed, or 5% to 10%."),
        wrong("About eight percent left.", "About 8% left."),
        right("Sales fell 5%. There was a zero percent chance of some percent."),
        right("Rates rose 2 percentage points, or 2 percent points."),
        right(
            "Ninety-four percent came. Nine percent of the organisation stayed. It realised that 5 percent is per cent."
        ),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """Number words count too, but at the start of a sentence; none in a draft spelled the British way."""
    prose = document.prose
    for percent in _PERCENT.finditer(prose):
        figure = _FIGURE.search(prose[max(percent.start() - _LONGEST, 0) : percent.start()])
        if figure is None:
            continue
        value = _value(figure[3])
        if not value:
            continue
        if context.derive(is_british):
            return
        start = percent.start() - len(figure[0])
        text = f"{figure[1]}%{figure[2]}{value}%" if figure[1] else f"{value}%"
        yield Hit(Span(start, percent.end()), f"House style: “{text}”.", (text,))


def _value(figure: str) -> str:
    """The figure of a number word; empty for zero, which is casual, and for any other word."""
    return figure if figure[0].isdigit() else str(VALUES.get(figure, 0) or "")
