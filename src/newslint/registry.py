"""All rules a run may use: finds the catalogues, loads or compiles them, and makes rules on demand."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any

from newslint import __version__, kinds
from newslint.document import Role
from newslint.errors import NewslintError, nearest
from newslint.finding import Applicability, Severity
from newslint.index import PhraseIndex
from newslint.rule import Example, Quotes, Rule, RulePage

if TYPE_CHECKING:
    from pathlib import Path  # costs a start 4 ms, and is needed only where cards are compiled

_HERE = os.path.dirname(__file__)
COMPILED = os.path.join(_HERE, "catalogue.json")
"""Where the wheel keeps the compiled run part; the pages stand beside it in `pages.json`."""


class Shelf:
    """One catalogue at run time. Rules are numbered; `rule(n)` is made when first asked for."""

    def __init__(self, run: dict[str, Any], load_pages: Any) -> None:
        self.packs: dict[str, Any] = run["packs"]
        self.records: list[dict[str, Any]] = run["rules"]
        self.index = PhraseIndex(run["index"])
        self._load_pages = load_pages
        self._rules: dict[int, Rule] = {}

    def rule(self, number: int) -> Rule:
        """Rule `number` of this shelf."""
        if number not in self._rules:
            self._rules[number] = _rule(self.records[number], self.packs)
        return self._rules[number]

    def page(self, rule_id: str) -> RulePage:
        """Reasons, citations and examples of a rule. Raises KeyError if it isn't on this shelf."""
        page = self._load_pages()[rule_id]
        examples = tuple(Example(e["text"], e["wrong"], e["fixed"], e["options"]) for e in page["examples"])
        return RulePage(page["why"], tuple(page["cites"]), examples, page["source"])


class Registry:
    """Every shelf: newslint's own first, then the newsroom's packs. `faults` are the cards that could not be read."""

    def __init__(self, packs: tuple[Path, ...] = (), use_cache: bool = True) -> None:
        self.faults: list[str] = []
        self.shelves = [self._own(use_cache), *(self._extra(path, use_cache) for path in packs)]
        self._numbers = {record["id"]: (shelf, n) for shelf in self.shelves for n, record in enumerate(shelf.records)}

    def __iter__(self) -> Iterator[Rule]:
        return (shelf.rule(n) for shelf in self.shelves for n in range(len(shelf.records)))

    def __contains__(self, rule_id: str) -> bool:
        return rule_id in self._numbers

    def rule(self, rule_id: str) -> Rule:
        """The rule of this id. Raises NewslintError, with the nearest id, if there is none."""
        shelf, number = self._find(rule_id)
        return shelf.rule(number)

    def page(self, rule_id: str) -> RulePage:
        """What is told of the rule of this id. Raises NewslintError if there is none."""
        return self._find(rule_id)[0].page(rule_id)

    @property
    def packs(self) -> dict[str, Any]:
        """Pack name to what its `_pack.yaml` says."""
        return {name: pack for shelf in self.shelves for name, pack in shelf.packs.items()}

    def ids(self) -> list[str]:
        """Every rule id, in order of shelf and place."""
        return list(self._numbers)

    def require(self, selector: str, place: str = "") -> None:
        """Raises NewslintError unless `selector` is a rule id or the name of a pack."""
        if selector not in self._numbers and selector not in self.packs:
            known = [*self._numbers, *self.packs]
            raise NewslintError(f'unknown rule or pack "{selector}"{nearest(selector, known)}', place)

    def _find(self, rule_id: str) -> tuple[Shelf, int]:
        try:
            return self._numbers[rule_id]
        except KeyError:
            raise NewslintError(f'unknown rule "{rule_id}"{nearest(rule_id, self._numbers)}') from None

    def _own(self, use_cache: bool) -> Shelf:
        if os.path.exists(COMPILED):
            return Shelf(_read_json(COMPILED), partial(_read_json, os.path.join(_HERE, "pages.json")))
        return self._compiled(own_rules(), "rules", "newslint.checks", use_cache)

    def _extra(self, folder: Path, use_cache: bool) -> Shelf:
        return self._compiled(folder, folder.name, None, use_cache)

    def _compiled(self, folder: Path, shown: str, checks: str | None, use_cache: bool) -> Shelf:
        """The shelf of a folder of packs, from the user's cache where nothing in the folder has changed."""
        from newslint import store

        key = _digest(folder, checks)
        kept = store.load(f"catalogue-{key}") if use_cache else None
        if kept is None:
            from newslint.catalogue import compile_packs

            run, pages, faults = compile_packs(folder, shown, checks)
            if use_cache and not faults:
                store.save(f"pages-{key}", pages)
                store.save(f"catalogue-{key}", run)
            self.faults += faults
            return Shelf(run, lambda: pages)
        return Shelf(kept, lambda: store.load(f"pages-{key}") or _pages(folder, shown, checks))


def own_rules() -> Path:
    """The folder of newslint's own packs: in the installed package, else in the checkout around it."""
    from pathlib import Path

    here = Path(_HERE)
    return here / "rules" if (here / "rules").is_dir() else here.parents[1] / "rules"


def _pages(folder: Path, shown: str, checks: str | None) -> dict[str, Any]:
    from newslint.catalogue import compile_packs

    return compile_packs(folder, shown, checks).pages


def _digest(folder: Path, checks: str | None) -> str:
    """What the compiled form depends on: version, and path, time and size of every file that goes into it."""
    import hashlib

    digest = hashlib.blake2b(f"{__version__} {kinds.FORMAT} {folder}".encode(), digest_size=16)
    roots = [str(folder), *([_HERE] if checks else [])]
    for root in roots:
        for path, _, files in sorted(os.walk(root)):
            for name in sorted(files):
                if name.endswith((".yaml", ".tsv", ".py")):
                    stat = os.stat(os.path.join(path, name))
                    digest.update(f"{path}/{name} {stat.st_mtime_ns} {stat.st_size}\n".encode())
    return digest.hexdigest()


def _rule(record: dict[str, Any], packs: dict[str, Any]) -> Rule:
    if "kind" in record:
        check = partial(kinds.load(record["kind"]).check, record["data"])
    else:
        check = getattr(import_module(record["module"]), record["function"])
    return Rule(
        id=record["id"],
        summary=record["summary"],
        severity=Severity[record["level"].upper()],
        draft_severity=Severity[record["draft"].upper()],
        style=packs[record["id"].partition(".")[0]]["style"],
        fix=Applicability(record["fix"]),
        quotes=Quotes(record["quotes"]),
        scope=frozenset(map(Role, record["scope"])) if record["scope"] else None,
        check=check,
    )


def _read_json(path: str) -> Any:
    with open(path, "rb") as file:
        return json.loads(file.read())
