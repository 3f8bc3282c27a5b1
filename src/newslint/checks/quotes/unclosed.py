"""quotes.unclosed"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.analysis.quotations import Quotation, quotations
from newslint.document import Document, Role
from newslint.finding import Hit, Related
from newslint.rule import Context, right, rule, wrong
from newslint.text import Span

_SAID = r"(?:said|says|added|adds|told|tells|asked|asks|explained|noted|wrote|continued|recalled)\b"
_SPEAKER = (
    r"(?:[Hh]e|[Ss]he|[Tt]hey|(?:[Tt]he|[Aa]n?|[Oo]ne) (?:[\w’'-]+ ){0,4}[\w’'-]+|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2})"
)
# Expressions are compiled when a quotation is found open, which is seldom.
# Where the article speaks again: “, said the mayor”; “. She said”.
_SPEAKS = rf"(?<=\w)[,.?!](?= (?:{_SAID} (?:[A-Z]|the |an? |one |his |her |study )|{_SPEAKER} {_SAID}))"
_AFTERTHOUGHT = rf"(?<=\w),(?= (?:{_SAID} [A-Zato]|{_SPEAKER} {_SAID}))"
# Closed, but with a single mark; after an s it may be a plural's, after -in a g's.
_SINGLE_OPENS = r"(?<!\w)['‘](?=\w)"
_SINGLE = r"(?<=[a-rt-z.,!?])(?<!in)(?<!['’]n)['’]{1,2}(?=[\s.,;:?!)])"


@rule(
    summary="A quotation closes where the speaker stops.",
    why="Without its second mark, the article's own words become the speaker's.",
    cites="AP Stylebook, “quotation marks”",
    requires=('"', "“", "‘"),
    examples=(
        wrong(
            "“We will rebuild, the mayor said. “It takes time.”", "“We will rebuild,” the mayor said. “It takes time.”"
        ),
        wrong('"We lost the boat, she said. It sank.', '"We lost the boat," she said. It sank.'),
        wrong("It is a “global pact’’ in all but name.", "It is a “global pact” in all but name."),
        wrong('Fans called her "the Poet\' and "the Saint."', 'Fans called her "the Poet" and "the Saint."'),
        wrong("He called the ruling “a bad joke and left the court."),
        wrong(
            "“It rained all night, he said.\n\n“Then it stopped.”",
            "“It rained all night,” he said.\n\n“Then it stopped.”",
        ),
        right("“It rained all night.\n\n“Then it stopped,” he said."),
        right("“Roses are red\n\nand violets too\n\nso is my hat,” she sang."),
        right("“\n\nThe mark alone is an ornament."),
        right("---\nsummary: 'The mayor called it “a bad'\n---\nThe mayor left.", suffix=".md"),
        right('He is 6\'2" and carried a 12" ruler.'),
        right("‘Twas the night of the dogs’ show in the ’90s."),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """The mark is most often lost before “he said”; where the article speaks again, that is the place to mend."""
    for quotation in context.derive(quotations):
        if not quotation.closed:
            yield from _hit(document, quotation, len(quotation.spans) - 1, certain=True)
        for i in range(len(quotation.spans) - 1):
            yield from _hit(document, quotation, i, certain=False)


def _hit(document: Document, quotation: Quotation, paragraph: int, certain: bool) -> Iterator[Hit]:
    """The hit for one paragraph of a quotation; unless `certain`, only where the article's words stand in it."""
    prose, (start, end) = document.prose, quotation.spans[paragraph]
    mark = Span(quotation.outer[paragraph].start, start)
    block = document.block_at(mark.start)
    # A summary that a program cut off has lost its end, and a mark alone in its block is an ornament.
    cut_off = block.role is Role.DEK and prose[block.span.end - 1] not in '.!?”"'
    if block.role in (Role.TABLE, Role.FURNITURE) or cut_off or not prose[start:end].strip():
        return
    closing = {"“": "”", "‘": "’"}.get(prose[mark.start], '"')
    related = (Related(mark, "it opens here"),)
    speaks = re.compile(_SPEAKS if certain else _AFTERTHOUGHT).search(prose, start, end)
    single = re.compile(_SINGLE).search(prose, start, speaks.start() if speaks else end) if certain else None
    if single and not re.search(_SINGLE_OPENS, prose[start : single.start()]):
        yield Hit(Span(*single.span()), "A quotation is closed by a single mark", (closing,), None, related)
    elif speaks:
        at = Span(*speaks.span())
        yield Hit(at, "A quotation is not closed; it may end here", (speaks[0] + closing,), None, related)
    elif certain:
        yield Hit(mark, "This quotation is not closed")
