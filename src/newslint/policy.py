"""Which rules run on a draft, and under what terms: resolved by config for a path, read by the engine."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from newslint.finding import Severity
from newslint.registry import Registry, Shelf
from newslint.rule import Rule


class ActiveShelf(NamedTuple):
    """The rules of one shelf that are on, by what lets the engine pass them over.

    `by_phrase` run only where the index found one of their phrases, `by_literal` only where the prose holds a
    string they require, `always` on every draft.
    """

    shelf: Shelf
    by_phrase: frozenset[int]
    by_literal: tuple[tuple[int, tuple[str, ...]], ...]
    always: tuple[int, ...]


class Policy(NamedTuple):
    """The terms for one draft. `stage` None is for the draft to say; `date` None likewise.

    `accept` are folded words that no rule questions; `levels` are a newsroom's own severities.
    """

    shelves: tuple[ActiveShelf, ...]
    stage: str | None = None
    date: date | None = None
    accept: frozenset[str] = frozenset()
    levels: Mapping[str, Severity] = {}


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
        elif record["requires"]:
            by_literal.append((n, tuple(record["requires"])))
        else:
            always.append(n)
    return ActiveShelf(shelf, frozenset(by_phrase), tuple(by_literal), tuple(always))
