"""Ages are figures, with hyphens before a noun and in the noun: a 5-year-old boy, the 5-year-old."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.analysis.figures import VALUES
from newslint.document import Document
from newslint.expressions import Expression
from newslint.finding import Hit
from newslint.rule import Context, right, rule, wrong
from newslint.text import Span

_YEARS = Expression(r"(years?)([- ])old(s?)\b(?!-)")
_AGE = Expression(r"(?<![\w$.,:–-])(\d{1,3}|[A-Za-z]+(?:-[a-z]+)?)([- ])$")
_AGED = Expression(r"age(?:d| of)? ([a-z]+(?:-[a-z]+)?)(?= and | or |[,.;:)]| on | in | at | after | when |$)")
# What comes before or after "5 years old" where it is said of somebody, and no noun follows.
_IS = Expression(r"\b(?:is|was|are|were|be|being|been|turned|just|only|now|about|nearly|almost|over|than) $")
_NOUN = Expression(r" (?!(?:and|or|when|at|in|on|who|but|as|with|from|to|for|of)\b)[a-z]+")
_LONGEST = 16  # characters of an age


@rule(
    summary="Ages are figures, hyphenated before a noun and as a noun.",
    why="“A 5-year-old boy”, “the 5-year-old”, “the boy is 5 years old”: always figures for people and animals.",
    cites='AP Stylebook, "ages"',
    scope=("paragraph", "list-item", "blockquote", "caption", "footnote"),
    words=("age", "aged", "old"),
    examples=(
        wrong("A 5 year old boy fell.", "A 5-year-old boy fell."),
        wrong("The boy is 5-years-old.", "The boy is 5 years old."),
        wrong(
            "A fifteen-year-old girl won; all were aged fifteen, at the age of fifteen.",
            "A 15-year-old girl won; all were aged 15, at the age of 15.",
        ),
        wrong("The 16-year old fled.", "The 16-year-old fled."),
        right("A 5-year-old boy is 5 years old. The two-year old-growth study; a few years old."),
        right("Fifteen-year-old girls won. The law is two years old. It took five years. Aged 10–19 year olds."),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """Number words at the start of a sentence stay; what is two years old may be a law, so its words stay too."""
    prose = document.prose
    for years in _YEARS.finditer(prose):
        age = _AGE.search(prose, max(years.start() - _LONGEST, 0), years.start())
        wanted = age and _wanted(prose, age, years)
        if age and wanted and wanted != prose[age.start() : years.end()]:
            yield Hit(Span(age.start(), years.end()), f"House style: “{wanted}”.", (wanted,))
    for aged in _AGED.finditer(prose):
        if aged[1] in VALUES:
            figure = str(VALUES[aged[1]])
            yield Hit(Span(*aged.span(1)), f"Ages are figures: “{figure}”.", (figure,))


def _wanted(prose: str, age: re.Match[str], years: re.Match[str]) -> str:
    """The age as house style has it; empty where it cannot be told."""
    figure = age[1] if age[1].isdigit() else str(VALUES.get(age[1], ""))
    if not figure:
        return ""
    said_of = _IS.search(prose, max(age.start() - 10, 0), age.start()) or not _NOUN.match(prose, years.end())
    if years[1] == "year":
        return f"{figure}-year-old{years[3]}"
    if (age[2], years[2]) == (" ", " ") or years[3]:
        return ""
    return f"{figure} years old" if said_of else f"{figure}-year-old"
