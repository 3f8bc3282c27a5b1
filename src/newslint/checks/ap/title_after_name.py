"""A title set off after a name takes no capital."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.document import Document
from newslint.finding import Hit
from newslint.rule import Context, right, rule, wrong
from newslint.text import Span

_TITLES = (
    "President|Vice President|Governor|Lieutenant Governor|Mayor|Senator|Chairman|Chairwoman|Chairperson|Chair"
    "|Director|Executive Director|Managing Director|Deputy Director|Associate Director|Program Director|Secretary"
    "|Secretary-General|Treasurer|Professor|Assistant Professor|Associate Professor|Dean|Chancellor|Minister"
    "|Prime Minister|Foreign Minister|Ambassador|Commissioner|Superintendent|Principal|Chief|Chief Executive"
    "|Chief Executive Officer|Head|Founder|Co-Founder|Manager|Editor|Producer|Spokesman|Spokeswoman|Spokesperson"
    "|Coordinator|Analyst|Attorney General|Administrator"
)
# Begins with plain characters, so that only commas are looked at.
_TITLE = re.compile(
    rf", (?:the |a |an |former |then-|acting |deputy |senior )?({_TITLES})(?= (?:of|at|for|in|and)\b)"
    r"(?! of (?:State|Defense|the Treasury|Energy|Labor|Commerce|Staff|Education|Agriculture) [A-Z])"
)
_NAME = re.compile(r"\b[A-Z][\w’'.-]+ (?:[A-Z]\. )?[A-Z][\w’'-]+$")
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
    prose = document.prose
    for match in _TITLE.finditer(prose):
        if _NAME.search(prose[max(match.start() - _LONGEST, 0) : match.start()]):
            title = match[1].lower()
            yield Hit(Span(*match.span(1)), f"After the name, lower case: “{title}”.", (title,))
