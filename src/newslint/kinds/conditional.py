"""`extends: conditional`: where `first` stands, `second` must stand too. Both are expressions.

Without a group in `second`, it must match in the same block. With a group, what it captures must be what `first`
matched (or captured), there or earlier in the draft: an acronym is spelled out before it is used.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from newslint.document import Document
from newslint.finding import Hit
from newslint.kinds import EXCEPTION, Compiled, phrases
from newslint.kinds.patterns import compile_patterns, groups, search
from newslint.rule import Context
from newslint.text import Span

if TYPE_CHECKING:
    from newslint.cards import Card  # reads YAML, which no run should load

KEYS = ("first", "second")


def prepare(card: Card, ours: bool) -> Compiled:
    """Raises NewslintError for a card without `first` and `second`, one expression each."""
    for key in KEYS:
        if len(card.strings(key)) != 1:
            raise card.error(key if key in card.values else "extends", f'conditional needs "{key}", one expression')
    first, requires = compile_patterns(card, ours, "first")
    second, _ = compile_patterns(card, ours, "second")
    data = {"message": card.message, "first": first, "second": second, "captures": groups(second[0]) > 0}
    literals = tuple((phrase, EXCEPTION) for phrase in card.strings("exceptions"))
    return Compiled(data, literals, requires, not requires)


def check(data: dict[str, Any], document: Document, context: Context) -> Iterator[Hit]:
    """A hit on the first place where the condition is not met: once a text, or once a block."""
    met = _captured if data["captures"] else _blocks
    known = met(data, document)
    told: set[Any] = set()
    for match in search(data["first"], document):
        span = phrases.span_of(match)
        text = document.prose[span.start : span.end]
        key: Any = text if data["captures"] else document.block_at(span.start).span
        if key in told or phrases.excused(span, context.matches):
            continue
        if key not in known or known[key] > span.start:
            told.add(key)
            yield Hit(span, phrases.message(data["message"], text))


def _captured(data: dict[str, Any], document: Document) -> dict[Any, int]:
    """What `second` captured, and where it first did."""
    known: dict[Any, int] = {}
    for match in search(data["second"], document):
        known.setdefault(match.group(1), match.start())
    return known


def _blocks(data: dict[str, Any], document: Document) -> dict[Any, int]:
    """The blocks in which `second` stands, each with its start."""
    spans: list[Span] = [document.block_at(match.start()).span for match in search(data["second"], document)]
    return {span: span.start for span in spans}
