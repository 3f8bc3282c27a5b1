"""quotes.unopened"""

from __future__ import annotations

from collections.abc import Iterator

from newslint.analysis.quotations import marks
from newslint.document import Document, Role
from newslint.finding import Hit
from newslint.rule import Context, right, rule, wrong
from newslint.text import Span


@rule(
    summary="A quotation that closes has opened.",
    why="Readers cannot tell where the speaker's words began.",
    cites="AP Stylebook, “quotation marks”",
    level="suggestion",
    requires=('"', "”"),
    examples=(
        wrong("We will rebuild it all,” the mayor said."),
        wrong('The book was printed with permission," she added.'),
        right("“We will rebuild it all,” the mayor said."),
        right('The screen is 65" wide, the door 6\' 8".'),
        right("“We will rebuild.\n\nAll of it,” the mayor said."),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """The mark that opens is lost as easily as the one that closes."""
    for at in context.derive(marks).strays:
        block = document.block_at(at)
        alone = block.span.end - block.span.start < 3  # an ornament of the page
        if not alone and block.role not in (Role.TABLE, Role.FURNITURE):
            yield Hit(Span(at, at + 1), "This quotation closes but never opened")
