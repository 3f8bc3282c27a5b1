"""A place in a ranking is No. 1."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.document import Document
from newslint.expressions import Expression
from newslint.finding import Hit
from newslint.rule import Context, right, rule, wrong
from newslint.text import Span

_HASH = Expression(r"#(\d{1,2})(?=[ .,;:!?’'])")
# After a capital it is a label (Myth #1); after these words, a place in a tracker.
_BEFORE = Expression(
    r"(?<![\w’'.-])(?!(?:issue|issues|request|comment|ticket|bug|version|item|in|on|of)\b)[a-z][a-z’']*,? $"
)


@rule(
    summary="A place in a ranking is No. 1.",
    why="The hash sign is for phones and tags.",
    cites='AP Stylebook, "No."',
    scope=("paragraph", "list-item", "blockquote", "caption", "footnote"),
    requires=("#",),
    examples=(
        wrong("She is the #1 player in Ohio.", "She is the No. 1 player in Ohio."),
        right("Myth #2 is in issue #12 on GitHub, so post with #1000days."),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """Two figures at most: what has more is an entry of a list."""
    prose = document.prose
    for match in _HASH.finditer(prose):
        if _BEFORE.search(prose, max(match.start() - 20, 0), match.start()):
            text = f"No. {match[1]}"
            yield Hit(Span(*match.span()), f"House style: “{text}”.", (text,))
