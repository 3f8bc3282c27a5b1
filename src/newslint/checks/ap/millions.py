"""Round millions are written with the word."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.analysis.figures import figures
from newslint.document import Document
from newslint.expressions import Expression
from newslint.finding import Hit
from newslint.rule import Context, right, rule, wrong
from newslint.text import Span

_ROUND = Expression(r"(?<![\w.,])(\d{1,3})((?:,\d{3}){2,3})(?![\d%]|,\d|\.\d)")
_LETTER = Expression(r"(?<=\$)(\d[\d,]*(?:\.\d+)?) ?(m|M|mn|MM|mm|bn|b|B|BN|tn|T)\b(?![-+&])")
_SIGNS = ("$", "€", "£")
_NAMES = {"m": "million", "b": "billion", "t": "trillion"}


@rule(
    summary="Round millions are written with the word: $4 million.",
    why="Six zeros are hard to count, for the reader and for the desk, and M is for headlines.",
    cites=('AP Stylebook, "millions, billions, trillions"', 'AP Stylebook, "dollars"'),
    scope=("paragraph", "list-item", "blockquote", "caption", "footnote"),
    requires=("0,000", "$"),
    examples=(
        wrong("It cost $4,000,000.", "It cost $4 million."),
        wrong("Some 2,500,000 people fled.", "Some 2.5 million people fled."),
        wrong("It cost $5M, then $1.2bn.", "It cost $5 million, then $1.2 billion."),
        right("It cost $4,123,456 or $950,000; 1,005,000 people came to $5 tables."),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """Up to two decimals; an exact amount stays in figures."""
    prose = document.prose
    for at in context.derive(figures):
        match = _ROUND.match(prose, at)
        if match is not None:
            text = _in_words(match[1], match[2].replace(",", ""))
        else:
            match = _LETTER.match(prose, at)
            text = f"{match[1]} {_NAMES[match[2][0].lower()]}" if match else ""
        if match is not None and text:
            money = prose[at - 1 : at] in _SIGNS
            yield Hit(Span(at - money, match.end()), f"House style: “{prose[at - money : at]}{text}”.",
                      (prose[at - money : at] + text,))  # fmt: skip


def _in_words(head: str, tail: str) -> str:
    """“4.5 million” for 4 and 500000; empty where that takes more than two decimals."""
    decimals = tail.rstrip("0")
    if len(decimals) > 2:
        return ""
    point = f".{decimals}" if decimals else ""
    return f"{head}{point} {'billion' if len(tail) > 6 else 'million'}"
