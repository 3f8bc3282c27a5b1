"""Which terms hold for a path: flags over config over defaults, worked out once for each config and kind of file."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from newslint import config
from newslint.analysis.words import fold
from newslint.config import Config, Named, PerFile
from newslint.errors import NewslintError, nearest
from newslint.finding import Severity
from newslint.policy import Policy, active_shelves
from newslint.registry import Registry

if TYPE_CHECKING:
    from pathlib import Path

USUAL = "default"
"""In a `select`: the rules that are on when nothing is selected."""


class Flags(NamedTuple):
    """What was asked on the command line; None and empty are for the config to say."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    stage: str | None = None
    date: date | None = None
    config: str | None = None
    isolated: bool = False
    cache: bool = True


class Policies:
    """Gives the policy for a path, and remembers. `flags` that name no rule are found out by `faults` at the end."""

    def __init__(self, flags: Flags) -> None:
        self.flags = flags
        self._configs: dict[str, Config | NewslintError] = {}
        self._registries: dict[tuple[str, ...], Registry] = {}
        self._policies: dict[tuple[int, tuple[str, ...]], Policy] = {}
        self._known: set[str] = set()
        self._config_path = cache(config.find)

    def __call__(self, path: str) -> Policy:
        """The terms for a path. Raises NewslintError where its config is at fault."""
        found = self.config(path)
        matching = [p for p in found.per_file if matches(found.folder, p.glob, path)] if found.per_file else []
        key = (id(found), tuple(p.glob for p in matching))
        if key not in self._policies:
            self._policies[key] = self._policy(found, matching)
        return self._policies[key]

    def config(self, path: str) -> Config:
        """The config that holds for a path. Raises NewslintError where it is at fault, each time it is asked for."""
        folder = os.path.dirname(os.path.abspath(path))
        place = self.flags.config or (None if self.flags.isolated else self._config_path(folder))
        key = place or ""
        if key not in self._configs:
            try:
                self._configs[key] = config.read(place) if place else Config(os.getcwd())
            except NewslintError as error:
                self._configs[key] = error
        found = self._configs[key]
        if isinstance(found, NewslintError):
            raise found
        return found

    def registry(self, found: Config) -> Registry:
        """The rules a config can speak of: newslint's own and those of its packs."""
        if found.packs not in self._registries:
            registry = Registry(_folders(found.packs), self.flags.cache)
            self._registries[found.packs] = registry
            known = _names(registry)
            self._known |= {name for name in (*self.flags.select, *self.flags.ignore) if name in known}
        return self._registries[found.packs]

    def faults(self) -> list[str]:
        """What is wrong with the rules themselves and with the names given as flags, a line each."""
        if not self._registries:
            self.registry(Config(os.getcwd()))
        lines = [fault for registry in self._registries.values() for fault in registry.faults]
        names = set().union(*map(_names, self._registries.values()))
        for flag, given in (("--select", self.flags.select), ("--ignore", self.flags.ignore)):
            lines += [f'{flag}: unknown rule or pack "{n}"{nearest(n, names)}' for n in given if n not in self._known]
        return list(dict.fromkeys(lines))

    def style_packs(self) -> set[str]:
        """The packs of house style, of every config met so far."""
        packs = (item for registry in self._registries.values() for item in registry.packs.items())
        return {name for name, pack in packs if pack["style"]}

    def _policy(self, found: Config, per_file: list[PerFile]) -> Policy:
        registry = self.registry(found)
        _check_names(registry, found)
        selects = [_plain(s) for s in (found.select, *(p.select for p in per_file)) if s is not None]
        select = self.flags.select or (selects[-1] if selects else (USUAL,))
        # Who selects on the command line means it, whatever the config leaves out for everyone.
        ignore = set(self.flags.ignore) | (set() if self.flags.select else set(_plain(found.ignore)))
        ignore |= {name for p in per_file for name in _plain(p.ignore)}
        style = found.style.name if found.style else config.DEFAULT_STYLE
        usual = _usual(registry, style)

        def wanted(record: Mapping[str, Any]) -> bool:
            names = (record["id"], record["id"].partition(".")[0])
            on = any(name in select for name in names) or (USUAL in select and record["id"] in usual)
            return on and not any(name in ignore for name in names)

        stage = next((p.stage for p in reversed(per_file) if p.stage), found.stage)
        return Policy(
            active_shelves(registry, wanted), self.flags.stage, self.flags.date, frozenset(map(fold, found.words)),
            _levels(registry, found), stage or "publish", found.language, bool(self.flags.select or self.flags.ignore),
        )  # fmt: skip


def _folders(packs: tuple[str, ...]) -> tuple[Path, ...]:
    if not packs:
        return ()
    from pathlib import Path  # costs a start 4 ms

    return tuple(map(Path, packs))


def _plain(names: Iterable[Named]) -> tuple[str, ...]:
    return tuple(name for name, _ in names)


def _names(registry: Registry) -> set[str]:
    return {*registry.ids(), *registry.packs, USUAL}


def _check_names(registry: Registry, found: Config) -> None:
    """Raises NewslintError where the config names a rule, pack or style that is none."""
    named = [*(found.select or ()), *found.ignore, *(name for name, _ in found.levels)]
    named += [name for p in found.per_file for name in (*(p.select or ()), *p.ignore)]
    known = _names(registry)
    for name, place in named:
        if name not in known:
            raise NewslintError(f'unknown rule or pack "{name}"{nearest(name, known)}', place)
    styles = {"none", config.DEFAULT_STYLE, *(s for pack in registry.packs.values() for s in pack["styles"])}
    if found.style and found.style.name not in styles:
        near = nearest(found.style.name, styles)
        raise NewslintError(
            f'unknown style "{found.style.name}"{near} (one of {", ".join(sorted(styles))})', found.style.place
        )


def _usual(registry: Registry, style: str) -> frozenset[str]:
    """The rules on by default, under a style."""
    packs = registry.packs

    def on(pack: Mapping[str, Any]) -> bool:
        if pack["style"] and style == "none":
            return False
        return not pack["styles"] or style in pack["styles"]

    return frozenset(
        record["id"]
        for shelf in registry.shelves
        for record in shelf.records
        if record["default"] and on(packs[record["id"].partition(".")[0]])
    )


def _levels(registry: Registry, found: Config) -> dict[str, Severity]:
    """Severities by rule: those of a pack first, so that a rule's own wins."""
    levels: dict[str, Severity] = {}
    for (name, _), severity in sorted(found.levels, key=lambda level: "." in level[0].name):
        ids = [name] if "." in name else [i for i in registry.ids() if i.partition(".")[0] == name]
        levels |= dict.fromkeys(ids, severity)
    return levels


@cache
def _glob(pattern: str) -> Any:
    from pathspec import GitIgnoreSpec

    return GitIgnoreSpec.from_lines([pattern])


def matches(folder: str, pattern: str, path: str, is_folder: bool = False) -> bool:
    """Whether a pattern, written as in a .gitignore in `folder`, matches a path; never one outside the folder."""
    relative = os.path.relpath(os.path.abspath(path), folder).replace(os.sep, "/")
    if relative.startswith("../"):
        return False
    return bool(_glob(pattern).match_file(relative + "/" if is_folder else relative))
