"""`extends: existence`: something that should not stand there. `tokens` are phrases, `pattern` an expression.

With `alone: true` they count only where, alone or together, they fill their block.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from newslint.document import CUT, Document
from newslint.finding import Edit, Fix, Hit
from newslint.kinds import EXCEPTION, Compiled, phrases, varieties
from newslint.kinds.patterns import compile_patterns, search
from newslint.rule import Context
from newslint.text import Span

if TYPE_CHECKING:
    from newslint.cards import Card  # reads YAML, which no run should load

KEYS = ("tokens", "pattern", "action", "alone", "variety")


def prepare(card: Card, ours: bool) -> Compiled:
    """Raises NewslintError for a card without tokens or pattern, or an `action` other than remove."""
    tokens, exceptions = card.strings("tokens"), card.strings("exceptions")
    patterns, requires = compile_patterns(card, ours)
    if not tokens and not patterns:
        raise card.error("extends", 'existence needs "tokens" or "pattern"')
    remove = card.choice("action", ("remove", ""), "") == "remove"
    data = {"message": card.message, "patterns": patterns, "remove": remove,
            "alone": card.flag("alone"), "variety": varieties.read(card)}  # fmt: skip
    literals = [(token, 0) for token in tokens] + [(phrase, EXCEPTION) for phrase in exceptions]
    return Compiled(data, tuple(literals), requires, bool(patterns) and not requires)


def check(data: dict[str, Any], document: Document, context: Context) -> Iterator[Hit]:
    """A hit for each phrase or expression found outside the exceptions."""
    if not varieties.fits(data["variety"], context):
        return
    spans = [span for span, _ in phrases.outside_exceptions(context.matches)]
    for match in search(data["patterns"], document):
        span = phrases.span_of(match)
        if not phrases.excused(span, context.matches):
            spans.append(span)
    for span in _alone(spans, document) if data["alone"] else spans:
        text = document.prose[span.start : span.end]
        fix = Fix((Edit(phrases.with_space(span, document.prose), ""),)) if data["remove"] else None
        yield Hit(span, phrases.message(data["message"], text), ("",) if data["remove"] else (), fix)


def _alone(spans: list[Span], document: Document) -> Iterator[Span]:
    """The blocks that hold nothing but these spans and punctuation, whole: a full stop left behind helps nobody."""
    by_block: dict[Span, list[Span]] = {}
    for span in sorted(spans):
        by_block.setdefault(document.block_at(span.start).span, []).append(span)
    for block, inside in by_block.items():
        at, rest = block.start, ""
        for span in inside:
            rest += document.prose[at : span.start]
            at = max(at, span.end)
        rest += document.prose[at : block.end]
        if not any(c.isalnum() or c == CUT for c in rest):
            yield block
