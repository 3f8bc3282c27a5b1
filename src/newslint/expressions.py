"""Expressions that are compiled when they are first used, not when their module is loaded.

Compiling takes a millisecond; most drafts give most rules nothing to look at, and a hook checks one draft.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator


class Expression:
    """A regular expression by its source. `match`, `search` and `finditer` are those of `re.Pattern`."""

    match: Callable[..., re.Match[str] | None]
    search: Callable[..., re.Match[str] | None]
    finditer: Callable[..., Iterator[re.Match[str]]]

    def __init__(self, source: str, flags: int = 0) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        if name not in ("match", "search", "finditer"):
            raise AttributeError(name)
        compiled = re.compile(self._source, self._flags)
        self.match, self.search, self.finditer = compiled.match, compiled.search, compiled.finditer
        return getattr(compiled, name)
