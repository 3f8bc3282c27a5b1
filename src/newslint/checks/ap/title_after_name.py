"""A title set off after a name takes no capital."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.analysis.vocabulary import vocabulary
from newslint.document import Document
from newslint.expressions import Expression
from newslint.finding import Hit
from newslint.rule import Context, right, rule, wrong
from newslint.text import Span

_HEADS = frozenset(
    "President Governor Mayor Senator Chairman Chairwoman Chairperson Chair Director Secretary"
    " Secretary-General Treasurer  Professor Dean Chancellor Minister Ambassador Commissioner"
    " Superintendent Principal Chief Executive Officer Head  Founder Co-Founder Manager Editor"
    " Producer Spokesman Spokeswoman Spokesperson Coordinator Analyst Administrator".split()
)
_BEFORE_HEADS = frozenset(
    "Vice Lieutenant Executive Managing Deputy Associate Assistant Program Prime Foreign Chief"
    " Senior Attorney Founding".split()
)
_LOWER_HEADS = frozenset(head.lower() for head in _HEADS)
# Begins with plain characters, so that only commas are looked at.
_TITLE = Expression(
    r", (?:the |a |an |former |then-|acting |deputy |senior )?((?:[A-Z][a-z]+ ){0,2}[A-Z][A-Za-z-]+)"
    r"(?= (?:of|at|for|in|and)\b)(?! of (?:State|Defense|the Treasury|Energy|Labor|Commerce|Staff|Education) [A-Z])"
)
_NAME = Expression(r"\b[A-Z][\w’'.-]+ (?:[A-Z]\. )?[A-Z][\w’'-]+$")
_LONGEST = 40  # characters of a name


@rule(
    summary="A title takes no capital after the name.",
    why="Capitals are for a formal title directly before a name: Mayor Jane Doe; Jane Doe, mayor of Springfield.",
    cites='AP Stylebook, "titles"',
    scope=("paragraph", "blockquote"),
    examples=(
        wrong("Jane Doe, Mayor of Springfield, spoke.", "Jane Doe, mayor of Springfield, spoke."),
        wrong(
            "They met Ada Bell, Executive Director of a museum.", "They met Ada Bell, executive director of a museum."
        ),
        right("Senators such as Gary Bell, former Secretary of State Ada Hill and Jo Roe came."),
        right("Jane Doe, mayor of Springfield, met Mayor Ada Bell. Jane Doe, Mayor Ada Bell and others spoke."),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """Only in full sentences: a list of names or a signature has its own rules."""
    if context.derive(vocabulary).isdisjoint(_LOWER_HEADS):
        return
    prose = document.prose
    for match in _TITLE.finditer(prose):
        *before, head = match[1].split(" ")
        title = match[1].lower()
        is_title = head in _HEADS and _BEFORE_HEADS.issuperset(before)
        if is_title and _NAME.search(prose, max(match.start() - _LONGEST, 0), match.start()):
            yield Hit(Span(*match.span(1)), f"After the name, lower case: “{title}”.", (title,))
