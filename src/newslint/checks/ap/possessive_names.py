"""A name that ends in s takes the apostrophe alone."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.document import Document
from newslint.expressions import Expression
from newslint.finding import Edit, Fix, Hit
from newslint.rule import Context, right, rule, wrong
from newslint.text import Span

_NAME = Expression(
    r"\b([A-Z][a-zà-ÿ]+s)(['’])(s)\b"
    r"(?! (?:Park|Palace|Street|Church|Square|Day|Hospital|Place|Cathedral|School|Gate|Hall|Town)\b)"
)
_COMMON = frozenset(
    "Boss Class Press Congress Business Witness Princess Actress Bus Virus Campus Hostess Mass Glass Process".split()
)


@rule(
    summary="A name that ends in s takes the apostrophe alone.",
    why="The book writes Dickens' novels; common nouns take 's (the witness's answer).",
    cites='AP Stylebook, "possessives"',
    requires=("s's", "s’s"),
    examples=(
        wrong("Police found Mr. Jones's car.", "Police found Mr. Jones' car."),
        right("St. James's Park is full. The witness's car was found near Jones' home."),
        right("The Princess's car was found."),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """Places keep what their signs say."""
    for match in _NAME.finditer(document.prose):
        if match[1] not in _COMMON:
            fix = Fix((Edit(Span(*match.span(3)), ""),))
            text = f"{match[1]}{match[2]}"
            yield Hit(Span(*match.span()), f"House style: “{text}”.", (text,), fix)
