"""The web takes no capital."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.document import Document
from newslint.expressions import Expression
from newslint.finding import Hit
from newslint.rule import Context, right, rule, wrong
from newslint.text import Span

_WEB = Expression(r"Web(?=[.,;:)?!]|$| (?!of Science)[a-z(])")
_BEFORE = Expression(r"(?<![\w’'.-])[a-z][a-z’']*[,;]? \(?$")  # after a capital it may be a name: Programmable Web


@rule(
    summary="The web takes no capital.",
    why="The book has it in lower case since June 2016, as a short form of World Wide Web.",
    cites='AP Stylebook, "web"',
    scope=("paragraph", "list-item", "blockquote", "caption", "footnote"),
    requires=("web",),
    examples=(
        wrong("She found it on the Web.", "She found it on the web."),
        right("She used Programmable Web and the Web of Science on the web."),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """Web design and Web pages too."""
    prose = document.prose
    at = prose.find("Web")
    while at >= 0:
        if _WEB.match(prose, at) and _BEFORE.search(prose, max(at - 20, 0), at):
            yield Hit(Span(at, at + 3), "The web takes no capital: “web”.", ("web",))
        at = prose.find("Web", at + 3)
