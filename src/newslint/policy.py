"""Which rules run on a draft, and under what terms: resolved by config for a path, read by the engine."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from newslint.finding import Severity
from newslint.registry import Registry, Shelf
from newslint.rule import Rule
from newslint.triggers import Triggers


class ActiveShelf(NamedTuple):
    """The rules of one shelf that are on, by what lets the engine pass them over.

    `by_phrase` run where the index found one of their phrases, `by_trigger` where a draft has a word or string that
    `triggers` knows, `always` on every draft. A rule of phrases and expressions is in the first and one of the others.
    """

    shelf: Shelf
    by_phrase: frozenset[int]
    by_trigger: frozenset[int]
    always: frozenset[int]
    triggers: Triggers

    def numbers(self) -> Iterator[int]:
        """The rules that are on."""
        yield from self.by_phrase | self.by_trigger | self.always


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
    records = [(n, shelf.records[n]) for n in numbers]
    triggers = [(n, r["words"], r["requires"]) for n, r in records if r["words"] or r["requires"]]
    return ActiveShelf(
        shelf,
        frozenset(n for n, r in records if r["literals"]),
        frozenset(n for n, *_ in triggers),
        frozenset(n for n, r in records if r["always"]),
        Triggers(triggers),
    )
