"""Reads a card, the YAML form of a rule, and says exactly what is wrong with a bad one.

Only building the catalogue, `explain` and `test` read YAML; a run that checks drafts does not.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

import yaml

from newslint.document import Role
from newslint.errors import NewslintError, nearest
from newslint.finding import Applicability, Severity
from newslint.rule import Example, Quotes

LEVELS = [s.label for s in Severity]
KINDS = ("existence", "substitution", "consistency", "repetition", "occurrence", "conditional", "capitalization")
COMMON_KEYS = ("extends", "summary", "why", "cites", "level", "draft-level", "message", "fix", "quotes", "scope",
               "default", "ignorecase", "exceptions", "examples")  # fmt: skip


_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the same, ten times as fast, where libyaml is


class Card(NamedTuple):
    """A card's values, and where in its file each key stands."""

    path: str
    values: dict[str, Any]
    lines: dict[str, int]
    folder: Path

    def error(self, key: str, message: str) -> NewslintError:
        """A fault of the value under `key`, placed at its line."""
        return NewslintError(message, f"{self.path}:{self.lines.get(key, 1)}")

    def strings(self, key: str) -> list[str]:
        """The value as a list of strings; one string is a list of one.

        Raises NewslintError if it is anything else.
        """
        value = self.values.get(key, [])
        items = [value] if isinstance(value, str) else value
        if not isinstance(items, list) or not all(isinstance(item, str) for item in items):
            raise self.error(key, f'"{key}" must be text or a list of texts (quote numbers, yes and no)')
        return items

    @property
    def message(self) -> str:
        """What a finding says: `message`, else the summary. Raises NewslintError if it is no text."""
        key = "message" if "message" in self.values else "summary"
        value = self.values[key]
        if not isinstance(value, str) or not value:
            raise self.error(key, f'"{key}" must be text')
        return value

    def roles(self) -> list[str] | None:
        """The roles that `scope` names; None is all. Raises NewslintError if one is no role."""
        return roles(self.strings("scope"), self)

    def flag(self, key: str, default: bool = False) -> bool:
        """The value as yes or no. Raises NewslintError if it is neither."""
        value = self.values.get(key, default)
        if not isinstance(value, bool):
            raise self.error(key, f'"{key}" is true or false, not "{value}"')
        return value

    def number(self, key: str) -> int | None:
        """The value as a whole number from 0, None where it isn't given. Raises NewslintError if it is no such."""
        value = self.values.get(key)
        if value is not None and (not isinstance(value, int) or isinstance(value, bool) or value < 0):
            raise self.error(key, f'"{key}" is a whole number from 0, not "{value}"')
        return value

    def choice(self, key: str, allowed: tuple[str, ...] | list[str], default: str) -> str:
        """The value as one of `allowed`. Raises NewslintError if it is another."""
        value = self.values.get(key, default)
        if value not in allowed:
            raise self.error(key, f'unknown {key} "{value}"{nearest(str(value), allowed)}')
        return str(value)


def read(path: Path, shown: str) -> Card:
    """Read a card.

    Raises NewslintError with file and line if it is no YAML, or has a key or value that no card has.
    """
    values, lines = load_yaml(path, shown)
    card = Card(shown, values, lines, path.parent)
    if "extends" not in values:
        raise card.error("extends", f'a card needs "extends", its kind: {", ".join(KINDS)}')
    kind = card.choice("extends", KINDS, "")
    from newslint.kinds import keys_of  # the kind knows its own keys

    allowed = (*COMMON_KEYS, *keys_of(kind))
    for key in values:
        if key not in allowed:
            raise card.error(str(key), f'unknown key "{key}"{nearest(str(key), allowed)}')
    for key in ("summary", "why", "examples"):
        if not values.get(key):
            raise card.error(key, f'a card needs "{key}"')
    return card


def examples(card: Card) -> tuple[Example, ...]:
    """The examples of a card: at least one wrong and one right. Raises NewslintError otherwise."""
    listed = card.values["examples"]
    if not isinstance(listed, list) or not all(isinstance(e, dict) for e in listed):
        raise card.error("examples", "examples are a list of {wrong: …, fixed: …} and {right: …}")
    made = tuple(_example(card, e) for e in listed)
    if {e.wrong for e in made} != {True, False}:
        raise card.error("examples", "a card needs an example that is wrong and one that is right")
    return made


def _example(card: Card, values: dict[str, Any]) -> Example:
    kinds = [key for key in ("wrong", "right") if key in values]
    unknown = set(values) - {"wrong", "right", "fixed", "stage", "date", "suffix"}
    if len(kinds) != 1 or unknown or not all(isinstance(v, str) for v in values.values()):
        raise card.error("examples", f"not an example: {values}")
    if values.get("stage", "draft") not in ("draft", "publish"):
        raise card.error("examples", f'unknown stage "{values["stage"]}"; there is draft and publish')
    options: dict[str, str] = {key: values[key] for key in ("stage", "date", "suffix") if key in values}
    return Example(values[kinds[0]], kinds[0] == "wrong", values.get("fixed"), options)


def common(card: Card, pack_level: str) -> dict[str, Any]:
    """The keys every kind has, checked, as the catalogue holds them."""
    level = card.choice("level", LEVELS, pack_level)
    return {
        "summary": str(card.values["summary"]),
        "level": level,
        "draft": card.choice("draft-level", LEVELS, level),
        "fix": card.choice("fix", [a.value for a in Applicability], "review"),
        "quotes": card.choice("quotes", [q.value for q in Quotes], "") if "quotes" in card.values else None,
        "scope": card.roles(),
        "default": card.flag("default") if "default" in card.values else None,
    }


def roles(names: list[str], card: Card) -> list[str] | None:
    """The roles a scope names: `[heading, caption]`, or all but some: `[~heading]`; None is all."""
    known = [role.value for role in Role]
    for name in names:
        if name.removeprefix("~") not in known:
            raise card.error("scope", f'unknown scope "{name}"{nearest(name.removeprefix("~"), known)}')
    wanted = [name for name in names if not name.startswith("~")]
    if not wanted and names:
        wanted = [name for name in known if f"~{name}" not in names]
    return wanted or None


def _no_key_twice(node: Any, shown: str) -> None:
    """YAML lets the second of two equal keys win; a list of phrases would lose the first without a word."""
    if isinstance(node, yaml.MappingNode):
        keys = set()
        for key, value in node.value:
            if key.value in keys:
                raise NewslintError(f'"{key.value}" stands twice', f"{shown}:{key.start_mark.line + 1}")
            keys.add(key.value)
            _no_key_twice(value, shown)
    elif isinstance(node, yaml.SequenceNode):
        for value in node.value:
            _no_key_twice(value, shown)


def load_yaml(path: Path, shown: str) -> tuple[dict[str, Any], dict[str, int]]:
    """A YAML file that holds a mapping, and the line (from 1) of each of its keys.

    Raises NewslintError if it can't be read, is no YAML, is no mapping or has a key twice.
    """
    try:
        text = path.read_text(encoding="utf-8")
        loader = _LOADER(text)
        node = loader.get_single_node()
        values = loader.construct_document(node) if node is not None else None
    except (OSError, UnicodeDecodeError) as error:
        raise NewslintError(f"cannot read: {error}", shown) from error
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        place = f"{shown}:{mark.line + 1}:{mark.column + 1}" if mark else shown
        raise NewslintError(f"not YAML: {getattr(error, 'problem', error)}", place) from error
    if not isinstance(values, dict) or not isinstance(node, yaml.MappingNode):
        raise NewslintError("not a mapping of keys to values", shown)
    _no_key_twice(node, shown)
    lines: dict[str, int] = {}
    for key, _ in node.value:
        lines[key.value] = key.start_mark.line + 1
    return values, lines
