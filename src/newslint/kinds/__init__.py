"""The kinds of card: each module turns what a card says into a check.

A kind has `KEYS` (its own keys on a card), `prepare(card, ours)` (a card to what the catalogue holds) and
`check(data, document, context)` (run time).
"""

from __future__ import annotations

from importlib import import_module
from typing import Any, NamedTuple


class Compiled(NamedTuple):
    """What a kind makes of a card. `data` must survive JSON.

    `literals` are (phrase, payload) for the index, matched whatever the case if `ignore_case` says so of the
    phrase; payload EXCEPTION marks a phrase that excuses what it covers. `requires`: see `Rule`. A check that
    must run though none of these is found (an expression without a literal, a thing missing) is `always` run.
    """

    data: dict[str, Any]
    literals: tuple[tuple[str, int], ...] = ()
    requires: tuple[str, ...] = ()
    always: bool = False


FORMAT = 6
"""Counts up when the shape of what kinds and catalogue make changes, so that an old cached one is not believed."""

EXCEPTION = -1
"""The payload of a phrase that excuses what it touches."""


def load(kind: str) -> Any:
    """The module of a kind."""
    return import_module(f"newslint.kinds.{kind}")


def keys_of(kind: str) -> tuple[str, ...]:
    """The keys that cards of this kind have beside the common ones."""
    return tuple(load(kind).KEYS)
