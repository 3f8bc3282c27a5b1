"""Times are 8 a.m. and 8:30 p.m."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.analysis.figures import figures
from newslint.analysis.variety import is_british
from newslint.document import Document
from newslint.expressions import Expression
from newslint.finding import Hit
from newslint.rule import Context, right, rule, wrong
from newslint.text import Span

# A station ("620 AM radio") is no time, and neither is a decimal or a sum.
_TIME = Expression(
    r"(?<![\w.:,$€£/])((?:1[0-2]|0?[1-9])(?::[0-5]\d)?)( ?)(a\.?m\b\.?|p\.?m\b\.?|A\.?M\b\.?|P\.?M\b\.?)"
    r"(?! (?:radio|station|dial|band)\b)"
)


@rule(
    summary="Times take a.m. and p.m.: lower case, periods, a space before.",
    why="One form of the commonest abbreviation in listings and crime stories.",
    cites=('AP Stylebook, "a.m., p.m."', 'AP Stylebook, "times"'),
    scope=("paragraph", "list-item", "blockquote", "caption", "footnote", "table"),
    requires=("am", "pm", "a.m", "p.m"),
    examples=(
        wrong("It opens at 08:00am and shuts at 9:30 PM.", "It opens at 8 a.m. and shuts at 9:30 p.m."),
        wrong("It opens at 10 A.M. daily.", "It opens at 10 a.m. daily."),
        right("It opens at 8 a.m. and shuts at 9:30 p.m."),
        right("Of the 3 I am one. KZ 620 AM plays 10 AM radio shows."),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """Silent in a draft spelled the British way, where 8am is right."""
    prose = document.prose
    for at in context.derive(figures):
        near = prose[at : at + 10].lower()
        match = _TIME.match(prose, at) if "am" in near or "pm" in near or ".m" in near else None
        if match is None:
            continue
        half = f"{match[3][0].lower()}.m."
        if (match[2], match[3]) == (" ", half) or (
            match[3] == half[:-1] and match[2] and prose[match.end() :][:1] == "."
        ):
            continue
        if context.derive(is_british):
            return
        text = f"{match[1].removesuffix(':00').lstrip('0')} {half}"
        yield Hit(Span(*match.span()), f"House style: “{text}”.", (text,))
