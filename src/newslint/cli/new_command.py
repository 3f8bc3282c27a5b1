"""`newslint new`."""

from __future__ import annotations

import os
import re

import click

from newslint.cli import output, terms
from newslint.errors import NewslintError

_NAME = re.compile(r"([a-z][a-z0-9-]*)\.([a-z][a-z0-9-]*)")

PACK = """\
kind: mistakes  # or style: suggestions, silent inside quotations
summary: What our desk corrects.
"""

CARD = """\
# Fill in the words; `newslint test {id}` holds the rule to its examples.
extends: substitution
summary: What good copy does, in one sentence.
why: The reason, for someone who disagrees.
cites: Our stylebook, the entry it stands under
level: {level}
fix: review  # or safe, where the swap can never change the meaning
swap:
  the wrong words: the right words
examples:
  - {{wrong: Here are the wrong words., fixed: Here are the right words.}}
  - {{right: These words were never wrong.}}
"""


@click.command("new", short_help="Begin a rule of your own.")
@click.argument("rule", metavar="PACK.RULE")
@click.option("--folder", metavar="DIR", help="The folder of packs; else the first of the config's packs.")
@click.option("--level", type=click.Choice(("error", "warning", "suggestion")), default="warning", show_default=True)
@click.option("--isolated", is_flag=True, help="Ignore every config file.")
@click.option("--config", metavar="FILE", help="Use this config.")
def command(rule: str, folder: str | None, level: str, isolated: bool, config: str | None) -> None:
    """Write the skeleton of a card, with examples that already pass: change the words, then `newslint test`."""
    match = _NAME.fullmatch(rule)
    if match is None:
        raise NewslintError(f'"{rule}" is no rule id; write pack.name in small letters, figures and hyphens')
    place = folder or _first_pack_folder(isolated, config)
    pack = os.path.join(place, match[1])
    os.makedirs(pack, exist_ok=True)
    path = os.path.join(pack, f"{match[2]}.yaml")
    try:
        if not os.path.exists(os.path.join(pack, "_pack.yaml")):
            _create(os.path.join(pack, "_pack.yaml"), PACK)
        _create(path, CARD.format(id=rule, level=level))
    except FileExistsError as error:
        raise NewslintError("stands already; it was left as it is", path) from error
    output.lines([path, f"Fill it in, then: newslint test {pack}"])


def _first_pack_folder(isolated: bool, config: str | None) -> str:
    packs = terms.here(isolated, config).config.packs
    if not packs:
        raise NewslintError('no folder of packs: write packs = ["rules"] in newslint.toml, or give --folder')
    return os.path.relpath(packs[0])


def _create(path: str, text: str) -> None:
    with open(path, "x", encoding="utf-8") as file:
        file.write(text)
