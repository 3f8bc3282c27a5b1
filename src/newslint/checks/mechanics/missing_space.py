"""No space between two sentences, or after a comma."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.analysis.words import Words, words
from newslint.document import Document
from newslint.finding import Hit
from newslint.rule import Context, right, rule, wrong
from newslint.text import Span

_STOPS = frozenset([".", "?", "!", ",", ";", ".”", "?”", "!”", ",”", ")."])
_DOMAINS = frozenset("com org net gov edu io js ai uk co info biz tv fm py me eu us de fr app html pdf md".split())


@rule(
    summary="Put a space after a comma or a stop.",
    why="Two sentences run into one word, which no search finds and no line breaks.",
    cites="docs/sources.md#mechanics",
    level="suggestion",
    examples=(
        wrong("The dam held.The valley slept.", "The dam held. The valley slept."),
        wrong("The dam,the lock and the weir held.", "The dam, the lock and the weir held."),
        wrong("“It held,”she said.", "“It held,” she said."),
        right("He runs Example.com, Node.js and Main.Java on 1,000 machines at 10.30."),
        right("The U.S.A. and Ph.D. holders; will.I.am sang. See p.m. and No.1."),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """Two drafts pasted together, or a space taken out with what stood there."""
    found = context.derive(words)
    if _STOPS.isdisjoint(found.gaps):
        return
    prose = document.prose
    for i, gap in enumerate(found.gaps):
        if gap in _STOPS and 0 < i < len(found) and _is_slip(prose, found, i):
            span = Span(found.starts[i - 1], found.ends[i])
            if not document.source_map.is_copied(span):
                continue  # italics that begin or end here, an entity: the page may well part them
            before, after = prose[span.start : found.ends[i - 1]], prose[found.starts[i] : span.end]
            yield Hit(span, f"There is no space after “{gap}”", (f"{before}{gap} {after}",))


def _is_slip(prose: str, found: Words, i: int) -> bool:
    before, after = prose[found.starts[i - 1] : found.ends[i - 1]], prose[found.starts[i] : found.ends[i]]
    if len(before) < 3 or not before.isalpha() or not before.islower() or not after.isalpha():
        return False
    if found.gaps[i - 1][-1:] in tuple("./@#_\\-") or found.gaps[i + 1][:1] in tuple("/@_\\(-"):
        return False  # part of an address or of code
    if found.gaps[i] == ".":
        stop = found.gaps[i + 1]
        return after[0].isupper() and after[1:].islower() and after.lower() not in _DOMAINS and stop != "."
    return len(after) > 1
