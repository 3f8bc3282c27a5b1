"""A bar on a terminal, for a run that takes long enough to want one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from time import perf_counter
from typing import TypeVar

T = TypeVar("T")

PATIENCE = 0.2  # seconds without a word that nobody minds
MANY = 50


def watched(items: Sequence[T]) -> Iterator[T]:
    """The items, with a bar on standard error once they are seen to take a while."""
    started = perf_counter()
    for done, item in enumerate(items):
        if len(items) > MANY or perf_counter() - started > PATIENCE:
            yield from _with_bar(items, done)
            return
        yield item


def _with_bar(items: Sequence[T], done: int) -> Iterator[T]:
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("Reading", total=len(items), completed=done)
        for item in items[done:]:
            yield item
            progress.advance(task)
