"""`extends: consistency`: one thing written two ways in one draft, where either way would do.

`either` maps a form to its rival. Forms of one word are put together with ` | `, in the same order on both sides
(`adviser | advisers: advisor | advisors`), so that they are counted together and each replaced by its own kind.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from newslint.document import Document
from newslint.finding import Hit, Related
from newslint.kinds import EXCEPTION, Compiled, phrases
from newslint.rule import Context, Match

if TYPE_CHECKING:
    from newslint.cards import Card  # reads YAML, which no run should load

KEYS = ("either",)

_MOST = 100  # forms a side, so that one number can say which form of which pair was found


def prepare(card: Card, ours: bool) -> Compiled:
    """Raises NewslintError for a card whose `either` is no mapping of as many forms to as many."""
    pairs: list[list[list[str]]] = []
    literals: list[tuple[str, int]] = []
    for left, right in _either(card):
        sides = [[form.strip() for form in side.split(" | ")] for side in (left, right)]
        if len(sides[0]) != len(sides[1]) or len(sides[0]) > _MOST:
            raise card.error("either", f'"{left}" and "{right}" need as many forms on both sides, {_MOST} at most')
        # The payload of a form: its pair, its place in the list, its side.
        for side, forms in enumerate(sides):
            literals += [(form, (len(pairs) * _MOST + n) * 2 + side) for n, form in enumerate(forms)]
        pairs.append(sides)
    literals += [(phrase, EXCEPTION) for phrase in card.strings("exceptions")]
    return Compiled({"message": card.message, "either": pairs}, tuple(literals))


def check(data: dict[str, Any], document: Document, context: Context) -> Iterator[Hit]:
    """A hit for each place of the rarer form; where both are as frequent, of the one that came second."""
    by_pair: dict[int, tuple[list[Match], list[Match]]] = {}
    for match in phrases.outside_exceptions(context.matches):
        by_pair.setdefault(match.payload // (2 * _MOST), ([], []))[match.payload % 2].append(match)
    for pair, (left, right) in by_pair.items():
        if left and right:
            usual, odd = sorted((left, right), key=lambda side: (-len(side), side[0].span))
            usual_side = data["either"][pair][usual[0].payload % 2]
            for match in odd:
                yield _hit(data["message"], document, match, usual_side[match.payload // 2 % _MOST], usual[0])


def _hit(message: str, document: Document, odd: Match, wanted: str, usual: Match) -> Hit:
    found = document.prose[odd.span.start : odd.span.end]
    wanted = phrases.like(wanted, found)
    span, words = phrases.narrow(odd.span, found, [wanted])
    elsewhere = document.prose[usual.span.start : usual.span.end]
    return Hit(span, phrases.message(message, found, wanted), words,
               related=(Related(usual.span, f"“{elsewhere}” here"),))  # fmt: skip


def _either(card: Card) -> list[tuple[str, str]]:
    pairs = card.values.get("either")
    if not isinstance(pairs, dict) or not pairs:
        raise card.error("either" if pairs else "extends", 'consistency needs "either", a form and its rival: {a: b}')
    if not all(isinstance(text, str) for pair in pairs.items() for text in pair):
        raise card.error("either", "both forms must be text (quote yes, no and numbers)")
    return list(pairs.items())
