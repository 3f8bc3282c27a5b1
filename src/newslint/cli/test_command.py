"""`newslint test`."""

from __future__ import annotations

import os
from pathlib import Path

import click

from newslint.cli import FAILED, FOUND, output, terms
from newslint.examples import failures
from newslint.registry import Registry
from newslint.reporters.look import plural


@click.command("test", short_help="Hold rules to their own examples.")
@click.argument("names", nargs=-1, metavar="[RULES|FOLDERS]...")
@click.option("--isolated", is_flag=True, help="Ignore every config file.")
@click.option("--config", metavar="FILE", help="Use this config.")
def command(names: tuple[str, ...], isolated: bool, config: str | None) -> None:
    """Hold rules to their own examples: newslint's, those of the config's packs, or those of a FOLDER of packs.

    Exits 1 if an example is not kept, 2 if a rule cannot be read.
    """
    folders = [name for name in names if os.path.isdir(name)]
    faults: list[str] = []
    chosen: list[tuple[Registry, str]] = []
    rules = [name for name in names if name not in folders]
    if rules or not folders:
        found = terms.here(isolated, config)
        faults += found.registry.faults
        chosen += [(found.registry, rule_id) for rule_id in terms.selected(found.registry, rules)]
    if folders:
        # A pack's own folder is as good a name for it as the folder that holds it.
        holding = dict.fromkeys(os.path.dirname(os.path.abspath(f)) if _is_pack(f) else f for f in folders)
        packs = {os.path.basename(os.path.abspath(f)) for f in folders if _is_pack(f)}
        registry = Registry(tuple(map(Path, holding)), use_cache=False)
        for fault in registry.faults:
            output.warn(fault)
        faults += registry.faults
        records = [record["id"] for shelf in registry.shelves[1:] for record in shelf.records]
        chosen += [(registry, i) for i in records if not packs or i.partition(".")[0] in packs]
    broken = [line for registry, rule_id in chosen for line in failures(registry, registry.rule(rule_id))]
    output.lines(broken)
    output.lines([f"{plural(len(chosen), 'rule')} tested, {plural(len(broken), 'example')} not kept"])
    raise SystemExit(FAILED if faults or not chosen else FOUND if broken else 0)


def _is_pack(folder: str) -> bool:
    return os.path.isfile(os.path.join(folder, "_pack.yaml"))
