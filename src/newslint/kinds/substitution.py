"""`extends: substitution`: this for that. `swap` maps a phrase to its replacement, or to several, best first.

`pattern` with `replace` does the same for an expression; `table` is a TSV of replacement and phrases.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from newslint.document import Document
from newslint.finding import Hit
from newslint.kinds import EXCEPTION, Compiled, phrases, tables, varieties
from newslint.kinds.patterns import compile_patterns, search
from newslint.rule import Context
from newslint.text import Span

if TYPE_CHECKING:
    from newslint.cards import Card  # reads YAML, which no run should load

KEYS = ("swap", "pattern", "replace", "table", "variety")

_LINE, _OPTION = "\x7f", "|"
"""Apart: replacements of different phrases; several for one, as Vale has it. One string loads faster than thousands."""


def prepare(card: Card, ours: bool) -> Compiled:
    """Raises NewslintError for a card without swap, table or pattern, or a replacement that is no text."""
    swap = tables.read(card) if "table" in card.values else []
    swap += _pairs(card)
    patterns, requires = compile_patterns(card, ours)
    replace = card.strings("replace")
    if not swap and not patterns:
        raise card.error("extends", 'substitution needs "swap", "table" or "pattern"')
    if patterns and not replace:
        raise card.error("pattern", '"pattern" needs "replace"')
    data = {"message": card.message,
            "swap": _LINE.join(_OPTION.join(new) for _, new in swap),
            "exact": "".join("-x"[old != old.lower()] for old, _ in swap),
            "patterns": patterns, "replace": replace, "variety": varieties.read(card)}  # fmt: skip
    literals = [(old, i) for i, (old, _) in enumerate(swap)]
    literals += [(phrase, EXCEPTION) for phrase in card.strings("exceptions")]
    return Compiled(data, tuple(literals), requires, bool(patterns) and not requires)


def check(data: dict[str, Any], document: Document, context: Context) -> Iterator[Hit]:
    """A hit for each phrase or expression that is not already one of its replacements."""
    if not varieties.fits(data["variety"], context):
        return
    lines = data["swap"].split(_LINE) if context.matches else []
    for span, payload in phrases.outside_exceptions(context.matches):
        found = document.prose[span.start : span.end]
        new = lines[payload].split(_OPTION)
        exact = data["exact"][payload] == "x"
        yield from _hit(data, span, found, new if exact else [phrases.like(n, found) for n in new])
    for match in search(data["patterns"], document):
        span = phrases.span_of(match)
        if not phrases.excused(span, context.matches):
            found, new = document.prose[span.start : span.end], [match.expand(n) for n in data["replace"]]
            exact = not match.re.flags & re.IGNORECASE
            yield from _hit(data, span, found, new if exact else [phrases.like(n, found) for n in new])


def _hit(data: dict[str, Any], span: Span, found: str, replacements: list[str]) -> Iterator[Hit]:
    if found not in replacements:
        place, words = phrases.narrow(span, found, replacements)
        yield Hit(place, phrases.message(data["message"], found, replacements[0]), words)


def _pairs(card: Card) -> list[tuple[str, list[str]]]:
    swap = card.values.get("swap", {})
    if not isinstance(swap, dict):
        raise card.error("swap", '"swap" maps a phrase to its replacement')
    pairs = []
    for old, new in swap.items():
        options = [new] if isinstance(new, str) else new
        if not isinstance(old, str) or not isinstance(options, list) or not all(isinstance(o, str) for o in options):
            raise card.error("swap", f"swap {old!r}: phrase and replacements must be text (quote yes, no and numbers)")
        pairs.append((old, options))
    return pairs
