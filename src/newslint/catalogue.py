"""Turns a folder of packs into what a run loads: plain data, with one index of phrases. Reads YAML; slow.

Two parts: *run* (what checking needs) and *pages* (reasons, citations, examples: what `explain`, `rules` and
`test` need).
"""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

from newslint import cards, index, kinds
from newslint.errors import NewslintError, nearest
from newslint.rule import Example, RuleMeta

PACK_KEYS = ("kind", "summary", "level", "default", "styles", "licence")


class Catalogue(NamedTuple):
    """`run` and `pages` are JSON-able; `faults` are the cards that could not be read, which cost no other card."""

    run: dict[str, Any]
    pages: dict[str, Any]
    faults: list[str]


def compile_packs(folder: Path, shown: str, checks: str | None) -> Catalogue:
    """The packs below `folder` (each a folder with a `_pack.yaml`) and the Python checks below package `checks`.

    `shown` is how the folder is named in messages. `checks` is given for newslint's own packs alone, whose
    expressions are trusted not to hang.
    """
    packs: dict[str, Any] = {}
    records: list[dict[str, Any]] = []
    pages: dict[str, Any] = {}
    entries: list[tuple[str, index.Entry]] = []
    faults: list[str] = []
    for pack_folder in sorted(p for p in folder.iterdir() if p.is_dir() and not p.name.startswith((".", "_"))):
        name = pack_folder.name
        try:
            packs[name] = _pack(pack_folder, f"{shown}/{name}")
        except NewslintError as error:
            faults.append(str(error))
            continue
        for path in sorted(p for p in pack_folder.rglob("*.yaml") if not p.name.startswith("_")):
            shown_path = f"{shown}/{path.relative_to(folder).as_posix()}"
            try:
                record, page, literals = _card(path, shown_path, packs[name], ours=checks is not None)
            except NewslintError as error:
                faults.append(str(error))
                continue
            record["id"] = f"{name}.{path.stem}"
            if record["id"] in pages:
                faults.append(f"{shown_path}: the rule {record['id']} stands twice")
                continue
            entries += [(key, [len(records), *e[1:]]) for key, e in literals]
            records.append(record)
            pages[record["id"]] = page
    for record, page in _python_rules(checks, packs, faults):
        if record["id"] in pages:
            faults.append(f"{page['source']}: the rule {record['id']} stands twice")
            continue
        records.append(record)
        pages[record["id"]] = page
    run = {"format": kinds.FORMAT, "packs": packs, "rules": records, "index": index.build(entries)}
    return Catalogue(run, pages, faults)


def _pack(folder: Path, shown: str) -> dict[str, Any]:
    path, shown = folder / "_pack.yaml", f"{shown}/_pack.yaml"
    if not path.exists():
        raise NewslintError("no _pack.yaml in this folder; Vale styles are not read yet", shown)
    values, lines = cards.load_yaml(path, shown)
    for key in values:
        if key not in PACK_KEYS:
            raise NewslintError(f'unknown key "{key}"{nearest(key, PACK_KEYS)}', f"{shown}:{lines[key]}")
    card = cards.Card(shown, values, lines, folder)
    style = card.choice("kind", ("mistakes", "style"), "") == "style"
    return {
        "style": style,
        "summary": str(values.get("summary", "")),
        "level": card.choice("level", cards.LEVELS, "suggestion" if style else "warning"),
        "default": card.flag("default", True),
        "styles": card.strings("styles"),
    }


def _card(path: Path, shown: str, pack: dict[str, Any], ours: bool) -> tuple[dict[str, Any], dict[str, Any], list[Any]]:
    card = cards.read(path, shown)
    kind = card.values["extends"]
    compiled = kinds.load(kind).prepare(card, ours)
    ignore = card.flag("ignorecase") if "ignorecase" in card.values else None
    literals = []
    for literal, payload in compiled.literals:
        # A phrase written in lower case is meant in any case; one with capitals, exactly as it is written.
        ignore_case = literal == literal.lower() if ignore is None or payload == kinds.EXCEPTION else bool(ignore)
        try:
            literals.append(index.entry(0, payload, literal, ignore_case))
        except NewslintError as error:
            key = next((k for k in ("tokens", "swap", "either", "table") if k in card.values), "exceptions")
            raise card.error(key, error.message) from error
    record = cards.common(card, pack["level"])
    triggers = any(payload != kinds.EXCEPTION for _, payload in compiled.literals)
    record |= {"kind": kind, "data": compiled.data, "requires": list(compiled.requires), "words": [],
               "literals": triggers, "always": compiled.always}  # fmt: skip
    record["default"] = pack["default"] if record["default"] is None else record["default"]
    record["quotes"] = record["quotes"] or ("skip" if pack["style"] else "include")
    page = {"why": str(card.values["why"]), "cites": card.strings("cites"), "source": shown,
            "examples": [_example(e) for e in cards.examples(card)]}  # fmt: skip
    return record, page, literals


def _python_rules(
    checks: str | None, packs: dict[str, Any], faults: list[str]
) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Every rule-marked function of every module `<checks>.<pack>.<name>`; one whose pack cannot be read is a fault."""
    if checks is None:
        return
    package = import_module(checks)
    for found in sorted(pkgutil.walk_packages(package.__path__, f"{checks}."), key=lambda m: m.name):
        module = import_module(found.name)
        for attribute, value in vars(module).items():
            meta: RuleMeta | None = getattr(value, "__newslint_rule__", None)
            if meta is None or value.__module__ != found.name:
                continue
            pack_name, _, name = found.name.removeprefix(f"{checks}.").rpartition(".")
            if pack_name not in packs:
                faults.append(f"{found.name}: there is no pack {pack_name}")
                continue
            pack = packs[pack_name]
            level = meta.level or pack["level"]
            yield {
                "id": f"{pack_name}.{name.replace('_', '-')}", "summary": meta.summary, "level": level,
                "draft": meta.draft_level or level, "fix": meta.fix, "scope": list(meta.scope) or None,
                "quotes": meta.quotes or ("skip" if pack["style"] else "include"),
                "default": pack["default"] if meta.default is None else meta.default,
                "requires": list(meta.requires), "words": list(meta.words), "literals": False,
                "always": not meta.requires and not meta.words,
                "module": found.name, "function": attribute,
            }, {"why": meta.why, "cites": list(meta.cites), "examples": [_example(e) for e in meta.examples],
                "source": f"{found.name.replace('.', '/')}.py"}  # fmt: skip


def _example(example: Example) -> dict[str, Any]:
    return {"text": example.text, "wrong": example.wrong, "fixed": example.fixed, "options": dict(example.options)}
