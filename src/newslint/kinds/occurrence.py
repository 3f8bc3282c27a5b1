"""`extends: occurrence`: how often something may stand in a block: at most `max` times, at least `min` times.

What is counted are `tokens` (phrases) and matches of `pattern`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from newslint.document import Document
from newslint.finding import Hit
from newslint.kinds import EXCEPTION, Compiled, phrases
from newslint.kinds.patterns import compile_patterns, search
from newslint.rule import Context
from newslint.text import Span

if TYPE_CHECKING:
    from newslint.cards import Card  # reads YAML, which no run should load

KEYS = ("tokens", "pattern", "min", "max")


def prepare(card: Card, ours: bool) -> Compiled:
    """Raises NewslintError for a card with nothing to count, no limit, or a `min` above its `max`."""
    tokens = card.strings("tokens")
    patterns, requires = compile_patterns(card, ours)
    least, most = card.number("min"), card.number("max")
    if not tokens and not patterns:
        raise card.error("extends", 'occurrence needs "tokens" or "pattern"')
    if least is None and most is None:
        raise card.error("extends", 'occurrence needs "min" or "max"')
    if least is not None and most is not None and least > most:
        raise card.error("min", f'"min" ({least}) is more than "max" ({most})')
    data = {"message": card.message, "patterns": patterns, "min": least or 0, "max": most, "scope": card.roles()}
    literals = [(token, 0) for token in tokens] + [(phrase, EXCEPTION) for phrase in card.strings("exceptions")]
    # What is missing cannot call the rule.
    return Compiled(data, tuple(literals), requires, bool(least) or (bool(patterns) and not requires))


def check(data: dict[str, Any], document: Document, context: Context) -> Iterator[Hit]:
    """A hit on the first place too many, or on the whole of a block that has too few; `%s` is how many there are."""
    spans = [match.span for match in phrases.outside_exceptions(context.matches)]
    spans += [s for s in map(phrases.span_of, search(data["patterns"], document))
              if not phrases.excused(s, context.matches)]  # fmt: skip
    by_block: dict[Span, list[Span]] = {}
    for span in sorted(spans):
        by_block.setdefault(document.block_at(span.start).span, []).append(span)
    for block in document.blocks:
        if data["scope"] and block.role not in data["scope"]:
            continue
        found = by_block.get(block.span, [])
        if data["max"] is not None and len(found) > data["max"]:
            yield Hit(found[data["max"]], phrases.message(data["message"], str(len(found))))
        elif len(found) < data["min"]:
            yield Hit(block.span, phrases.message(data["message"], str(len(found))))
