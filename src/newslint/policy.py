"""Which rules run on a draft, and under what terms: resolved by config for a path, read by the engine."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from newslint.finding import Severity
from newslint.registry import Registry, Shelf
from newslint.rule import Rule


class ActiveShelf(NamedTuple):
    """The rules of one shelf that are on, by what lets the engine pass them over.

    `by_phrase` run where the index found one of their phrases, `by_literal` where the prose holds a string they
    require, `always` on every draft. A rule of phrases and expressions is in the first and one of the others.
    """

    shelf: Shelf
    by_phrase: frozenset[int]
    by_literal: tuple[tuple[int, tuple[str, ...]], ...]
    always: tuple[int, ...]

    def numbers(self) -> Iterator[int]:
        """The rules that are on."""
        yield from self.by_phrase
        yield from (n for n, _ in self.by_literal)
        yield from self.always


class Policy(NamedTuple):
    """The terms for one draft. `stage` and `date` None are for the draft to say.

    `accept` are folded words that no rule questions; `levels` are a newsroom's own severities. `usual_stage` is
    that of a draft that does not say. `narrowed` says that someone asked for a few rules only, so that nobody can
    tell whether a suppression of others is of use.
    """

    shelves: tuple[ActiveShelf, ...]
    stage: str | None = None
    date: date | None = None
    accept: frozenset[str] = frozenset()
    levels: Mapping[str, Severity] = {}
    usual_stage: str = "publish"
    language: str = "en-US"
    narrowed: bool = False

    def names(self) -> set[str]:
        """Every rule and pack there is, on or off."""
        shelves = [active.shelf for active in self.shelves]
        return {r["id"] for s in shelves for r in s.records} | {pack for s in shelves for pack in s.packs}

    def on(self) -> set[str]:
        """The ids of the rules that are on."""
        return {active.shelf.records[n]["id"] for active in self.shelves for n in active.numbers()}

    def judges(self, name: str | None) -> bool:
        """Whether a rule is on; of a pack, or of all rules (None), whether it is on as it usually is."""
        return not self.narrowed if name is None or "." not in name else name in self.on()


def active_shelves(registry: Registry, wanted: Callable[[Mapping[str, Any]], bool]) -> tuple[ActiveShelf, ...]:
    """The rules whose catalogue record is wanted, ready for the engine."""
    return tuple(_active(shelf, [n for n, r in enumerate(shelf.records) if wanted(r)]) for shelf in registry.shelves)


def only(registry: Registry, rules: Sequence[Rule]) -> tuple[ActiveShelf, ...]:
    """Just these rules, whatever the defaults: for tests of rules, and for `newslint test`."""
    ids = {rule.id for rule in rules}
    return active_shelves(registry, lambda record: record["id"] in ids)


def _active(shelf: Shelf, numbers: list[int]) -> ActiveShelf:
    by_phrase, by_literal, always = [], [], []
    for n in numbers:
        record = shelf.records[n]
        if record["literals"]:
            by_phrase.append(n)
        if record["requires"]:
            by_literal.append((n, tuple(record["requires"])))
        if record["always"]:
            always.append(n)
    return ActiveShelf(shelf, frozenset(by_phrase), tuple(by_literal), tuple(always))
