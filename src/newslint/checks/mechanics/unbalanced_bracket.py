"""A bracket that is never closed, or never opened."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.document import CUT, Document
from newslint.finding import Hit
from newslint.rule import Context, right, rule, wrong
from newslint.text import Span

_BRACKET = re.compile(r"[()\[\]]")
_PAIR = {")": "(", "]": "["}
# a) 1) iv) begin the items of a list; :) ;-) :( are faces.
_ITEM = re.compile(r"(?:^|[\s(])(?:[a-zA-Z]|\d{1,3}|[ivx]{1,4})$")
_FACE = re.compile(r"[:;=8xX][-^o’']?\s?$")


@rule(
    summary="Close every bracket that opens.",
    why="Readers wait for the end of the aside, and lose the sentence.",
    cites="docs/sources.md#mechanics",
    level="suggestion",
    requires=("(", ")", "[", "]"),
    examples=(
        wrong("The dam (built in 1911 held through the night."),
        wrong("The dam built in 1911) held through the night."),
        wrong("“[The dam held,” she said."),
        right("The dam (built in 1911 [or 1912]) held. It is :) fine ;-) or :("),
        right("It a) held, b) leaked and 3) was mended."),
        right("(The dam held.\n\nThe valley slept.)"),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """Counted block by block; what opens in one and closes in a later one is an aside of several paragraphs."""
    prose = document.prose
    if _balanced(prose):
        return  # nearly every draft
    lonely: list[int] = []
    for block in document.blocks:
        text = prose[block.span.start : block.span.end]
        if CUT not in text and not _balanced(text):
            lonely += [block.span.start + at for at in _lonely(text)]
    for at in _not_across_blocks(prose, lonely):
        verb = "opened" if prose[at] in _PAIR else "closed"
        yield Hit(Span(at, at + 1), f"“{prose[at]}” is never {verb}")


def _balanced(text: str) -> bool:
    return text.count("(") == text.count(")") and text.count("[") == text.count("]")


def _lonely(text: str) -> list[int]:
    """Where brackets without a partner stand, but for those of lists and faces."""
    open_at: list[int] = []
    lonely = []
    for match in _BRACKET.finditer(text):
        at, mark = match.start(), match.group()
        if mark in _PAIR:
            if open_at and text[open_at[-1]] == _PAIR[mark]:
                open_at.pop()
            elif not (_ITEM.search(text, max(at - 6, 0), at) or _FACE.search(text, max(at - 4, 0), at)):
                lonely.append(at)
        elif not _FACE.search(text, max(at - 4, 0), at):
            open_at.append(at)
    return sorted(lonely + open_at)


def _not_across_blocks(prose: str, lonely: list[int]) -> list[int]:
    left: list[int] = []
    for at in lonely:
        if left and prose[at] in _PAIR and prose[left[-1]] == _PAIR[prose[at]]:
            left.pop()
        else:
            left.append(at)
    return left
