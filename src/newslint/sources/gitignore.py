"""What Git leaves out: .gitignore files from the repository's root down, the deepest having the last word.

The library that reads them is loaded only where there is one.
"""

from __future__ import annotations

import os
from collections.abc import Callable

Ignored = Callable[[str, bool], bool]
"""(absolute path, is a folder) to whether Git leaves it out."""


def above(folder: str) -> Ignored:
    """The rules that hold in a folder by those above it, up to the repository's root; none outside a repository.

    A folder that is itself left out was asked for by name, so nothing above it holds.
    """
    chain: list[str] = []
    at = folder
    while not os.path.exists(os.path.join(at, ".git")):
        parent = os.path.dirname(at)
        if parent == at:
            return _nothing
        chain.insert(0, parent)
        at = parent
    ignored: Ignored = _nothing
    exclude = os.path.join(at, ".git", "info", "exclude")
    if os.path.isfile(exclude):
        ignored = _read(exclude, at, ignored)
    for place in chain:
        ignored = within(place, ignored)
        # Git never looks into a folder it leaves out, so neither can a rule of a deeper one bring it back.
        below = os.path.relpath(folder, place).split(os.sep)[0]
        if ignored(os.path.join(place, below), True):
            return _nothing
    return ignored


def within(folder: str, outer: Ignored) -> Ignored:
    """The rules that hold in a folder: its own .gitignore, if it has one, before those that hold around it."""
    path = os.path.join(folder, ".gitignore")
    return _read(path, folder, outer) if os.path.isfile(path) else outer


def _read(path: str, folder: str, outer: Ignored) -> Ignored:
    from pathspec import GitIgnoreSpec

    with open(path, encoding="utf-8", errors="replace") as file:
        spec = GitIgnoreSpec.from_lines(file)

    def ignored(place: str, is_folder: bool) -> bool:
        relative = os.path.relpath(place, folder).replace(os.sep, "/")
        said = spec.check_file(relative + "/" if is_folder else relative).include
        return outer(place, is_folder) if said is None else said

    return ignored


def _nothing(place: str, is_folder: bool) -> bool:
    return False
