"""`newslint explain`."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

import click

from newslint.cli import output, terms
from newslint.reporters.excerpt import safe
from newslint.reporters.look import Look, is_coloured, terminal_columns
from newslint.reporters.text import wrapped
from newslint.rule import Example


@click.command("explain", short_help="Say what a rule wants, and why.")
@click.argument("rule")
@click.option("--isolated", is_flag=True, help="Ignore every config file.")
@click.option("--config", metavar="FILE", help="Use this config.")
def command(rule: str, isolated: bool, config: str | None) -> None:
    """Say what a rule wants, why, by which book, with examples, and how to switch it off."""
    look = Look(min(terminal_columns(), 100), is_coloured(os.environ, sys.stdout.isatty()))
    output.lines(_page(terms.here(isolated, config), rule, look))


def _page(found: terms.Terms, rule_id: str, look: Look) -> Iterator[str]:
    rule, page = found.registry.rule(rule_id), found.registry.page(rule_id)

    def heading(text: str) -> str:
        return look.paint(text, "1")

    severity = found.policy.levels.get(rule_id, rule.severity).label
    on = "on" if rule_id in found.on else "off"
    yield f"{heading(rule_id)}  {severity}, {on} here"
    yield ""
    yield from wrapped(rule.summary, look.columns, "")
    yield ""
    yield from wrapped(page.why, look.columns, "")
    for cited in page.cites:
        yield from wrapped(f"See {cited}", look.columns, "")
    for title, wrong in (("Wrong", True), ("Right", False)):
        yield ""
        yield heading(title)
        for example in page.examples:
            if example.wrong is wrong:
                yield from _example(example, look.columns)
    yield ""
    yield heading("To switch it off")
    yield f'  for a newsroom   ignore = ["{rule_id}"] in newslint.toml'
    yield f"  for a draft      newslint: {{ignore: [{rule_id}]}} in its front matter"
    yield f"  for a line       <!-- newslint-disable-next-line {rule_id}: the reason -->"
    yield ""
    yield f"From {page.source}"


def _example(example: Example, columns: int) -> Iterator[str]:
    scene = ", ".join(f"{key} {value}" for key, value in example.options.items())
    for line in safe_lines(example.text):
        yield from wrapped(line, columns)
    if example.fixed is not None:
        for line in safe_lines(example.fixed):
            yield from wrapped(f"→ {line}", columns)
    if scene:
        yield f"    ({scene})"


def safe_lines(text: str) -> list[str]:
    """The lines of an example that have something on them, safe to print."""
    return [safe(line) for line in text.split("\n") if line.strip()]
