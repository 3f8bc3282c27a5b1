"""Decades and ages by the decade are plurals: the 1980s, a man in his 30s."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.document import Document
from newslint.expressions import Expression
from newslint.finding import Edit, Fix, Hit
from newslint.rule import Context, right, rule, wrong
from newslint.text import Span

# A word before it shows that it is a plural: "1980's best film" is a possessive.
_DECADE = Expression(
    r"\b(?:(?:[Tt]he|[Ee]arly|[Mm]id|[Ll]ate|early to mid)[ -](?P<year>(?:1[5-9]|20)\d0)"
    r"|(?:his|her|their|our|my|your)(?: (?:mid|early|late)[ -]| )(?P<age>[2-9]0))(?P<mark>['’])s\b"
    r"(?! [a-z]+est\b| (?:best|first|worst|only)\b)"
)


@rule(
    summary="A decade has no apostrophe before its s.",
    why="It is a plural, not a possessive.",
    cites=('AP Stylebook, "decades"', 'AP Stylebook, "ages"'),
    requires=("0's", "0’s"),
    examples=(
        wrong("Prices rose in the 1980's and late 1990’s.", "Prices rose in the 1980s and late 1990s."),
        wrong("A man in his 30's was hurt.", "A man in his 30s was hurt."),
        right("It was 1980's best film, and the 1980's biggest. Prices rose in the 1980s."),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """The apostrophe goes, the figures stay."""
    for match in _DECADE.finditer(document.prose):
        group = "year" if match["year"] else "age"
        mark = Span(*match.span("mark"))
        text = f"{match[group]}s"
        fix = Fix((Edit(mark, ""),))
        yield Hit(Span(match.start(group), mark.end + 1), f"No apostrophe in a plural: “{text}”.", (text,), fix)
