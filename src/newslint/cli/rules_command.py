"""`newslint rules`."""

from __future__ import annotations

import json
import sys
from typing import Any

import click

from newslint.cli import FAILED, output, terms
from newslint.reporters.look import plural


@click.command("rules", short_help="List the rules.")
@click.argument("names", nargs=-1, metavar="[RULES]...")
@click.option("--output-format", type=click.Choice(("text", "json")), default="text", show_default=True)
@click.option("--isolated", is_flag=True, help="Ignore every config file.")
@click.option("--config", metavar="FILE", help="Use this config.")
def command(names: tuple[str, ...], output_format: str, isolated: bool, config: str | None) -> None:
    """List the rules, and which of them are on in the folder you are in. RULES are rules or packs; else all."""
    found = terms.here(isolated, config)
    listed = [_record(found, rule_id) for rule_id in terms.selected(found.registry, names)]
    if output_format == "json":
        output.exact(json.dumps(listed, ensure_ascii=False, indent=1) + "\n")
    elif sys.stdout.isatty():
        _table(listed)
    else:
        room = max((len(r["id"]) for r in listed), default=0)
        output.lines(f"{'on ' if r['enabled'] else 'off'}  {r['severity']:10}  {r['id']:{room}}  {r['summary']}"
                     for r in listed)  # fmt: skip
    raise SystemExit(FAILED if found.registry.faults else 0)


def _record(found: terms.Terms, rule_id: str) -> dict[str, Any]:
    rule = found.registry.rule(rule_id)
    page = found.registry.page(rule_id)
    return {
        "id": rule_id,
        "summary": rule.summary,
        "severity": found.policy.levels.get(rule_id, rule.severity).label,
        "pack": rule.pack,
        "enabled": rule_id in found.on,
        # What a rule can mend is read off its examples, so that no one need keep it true by hand.
        "fixable": any(example.fixed is not None for example in page.examples),
    }


def _table(listed: list[dict[str, Any]]) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table(box=None, pad_edge=False, header_style="dim")
    for heading, style in (("", ""), ("rule", "bold"), ("severity", ""), ("what good copy does", "")):
        table.add_column(heading, style=style, no_wrap=heading != "what good copy does")
    for r in listed:
        table.add_row("●" if r["enabled"] else "○", r["id"], r["severity"], r["summary"],
                      style="" if r["enabled"] else "dim")  # fmt: skip
    console = Console(highlight=False)
    console.print(table)
    on = sum(r["enabled"] for r in listed)
    console.print(
        f"\n{plural(len(listed), 'rule')}, {on} on here (●). `newslint explain RULE` gives the reason.", style="dim"
    )
