"""A newsroom's own terms: finds `newslint.toml` or `[tool.newslint]` in `pyproject.toml`, reads and checks it.

The closest file wins; nothing is merged but by `extend`. A config names no program and no address.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, NamedTuple

from newslint.directives import STAGES
from newslint.errors import NewslintError, nearest
from newslint.finding import Severity

if TYPE_CHECKING:
    from pathlib import Path  # a run without a config has no use for it

KEYS = ("extend", "style", "select", "ignore", "fail-on", "stage", "exclude", "words", "packs", "levels", "per-file",
        "language")  # fmt: skip
PER_FILE_KEYS = ("select", "ignore", "stage")
FAIL_ON = ("error", "warning", "suggestion", "never")
LANGUAGES = ("en-US", "en-GB")
DEFAULT_STYLE = "ap"


class Named(NamedTuple):
    """A rule or pack that a config names, and where: `newslint.toml:3`."""

    name: str
    place: str


class PerFile(NamedTuple):
    """What holds for the files that `glob` (as in a .gitignore, from the config's folder) matches."""

    glob: str
    select: tuple[Named, ...] | None
    ignore: tuple[Named, ...]
    stage: str | None


class Config(NamedTuple):
    """What a config says, with what it extends. None is what it leaves to the default.

    `folder` is where its globs start; `packs` are absolute folders.
    """

    folder: str
    style: Named | None = None
    select: tuple[Named, ...] | None = None
    ignore: tuple[Named, ...] = ()
    fail_on: str | None = None
    stage: str | None = None
    exclude: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    packs: tuple[str, ...] = ()
    levels: tuple[tuple[Named, Severity], ...] = ()
    per_file: tuple[PerFile, ...] = ()
    language: str = LANGUAGES[0]


def find(folder: str) -> str | None:
    """The config that holds for files in a folder: the closest, up to the root of the repository."""
    while True:
        own = os.path.join(folder, "newslint.toml")
        if os.path.isfile(own):
            return own
        project = os.path.join(folder, "pyproject.toml")
        if os.path.isfile(project) and _has_section(project):
            return project
        parent = os.path.dirname(folder)
        if parent == folder or os.path.exists(os.path.join(folder, ".git")):
            return None
        folder = parent


def read(path: str) -> Config:
    """The config in a file.

    Raises NewslintError, with file and line, if it cannot be read, or has a key or value that no config has.
    """
    return _read(path, ())


def _read(path: str, within: tuple[str, ...]) -> Config:
    """`within` are the files that led here by `extend`."""
    from pathlib import Path

    file = Path(path).resolve()
    shown = os.path.relpath(path).replace(os.sep, "/")
    table, text = _load(file, shown)
    own = ("tool", "newslint") if file.name == "pyproject.toml" else ()
    section = _Section(table, shown, text, own)
    for key in table:
        if key not in KEYS:
            raise section.error((key,), f'unknown key "{key}"{nearest(key, KEYS)}')
    base = Config(str(file.parent))
    if "extend" in table:
        base = _extended(section, file, (*within, str(file)))
    return _merge(base._replace(folder=str(file.parent)), section, file.parent)


def _load(file: Path, shown: str) -> tuple[dict[str, Any], str]:
    import tomllib

    try:
        text = file.read_bytes().decode("utf-8-sig")
        table = tomllib.loads(text)
    except (OSError, UnicodeDecodeError) as error:
        raise NewslintError(f"cannot read: {getattr(error, 'strerror', None) or error}", shown) from error
    except tomllib.TOMLDecodeError as error:
        message, _, place = str(error).partition(" (at ")
        line = place.removeprefix("line ").partition(",")[0]
        number = line if line.isdigit() else str(text.count("\n") + 1)  # else it says: end of document
        raise NewslintError(f"not TOML: {message}", f"{shown}:{number}") from error
    if file.name == "pyproject.toml":
        table = table.get("tool", {}).get("newslint")
        if not isinstance(table, dict):
            raise NewslintError("has no [tool.newslint]", shown)
    return table, text


class _Section(NamedTuple):
    """A table of the file, with the means to say where in it something is wrong."""

    table: dict[str, Any]
    shown: str
    text: str
    keys: tuple[str, ...]

    def place(self, keys: tuple[str, ...], value: str | None = None) -> str:
        from newslint.toml_places import line_of  # only what is named or wrong has a place

        return f"{self.shown}:{line_of(self.text, (*self.keys, *keys), value)}"

    def error(self, keys: tuple[str, ...], message: str) -> NewslintError:
        return NewslintError(message, self.place(keys))

    def strings(self, key: str) -> tuple[str, ...]:
        value = self.table.get(key, [])
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise self.error((key,), f'"{key}" must be a list of texts')
        return tuple(value)

    def named(self, key: str) -> tuple[Named, ...]:
        return tuple(Named(name, self.place((key,), name)) for name in self.strings(key))

    def choice(self, key: str, allowed: tuple[str, ...]) -> str | None:
        value = self.table.get(key)
        if value is not None and value not in allowed:
            raise self.error(
                (key,), f'unknown {key} "{value}"{nearest(str(value), allowed)} (one of {", ".join(allowed)})'
            )
        return value

    def mapping(self, key: str) -> dict[str, Any]:
        value = self.table.get(key, {})
        if not isinstance(value, dict):
            raise self.error((key,), f'"{key}" must be a table')
        return value


def _merge(base: Config, section: _Section, folder: Path) -> Config:
    """The base with what the section says: lists and tables are added to it, all else takes its place."""
    style = section.table.get("style")
    if style is not None and not isinstance(style, str):
        raise section.error(("style",), '"style" must be a text')
    language = section.choice("language", LANGUAGES)
    return Config(
        base.folder,
        Named(style, section.place(("style",))) if style is not None else base.style,
        section.named("select") if "select" in section.table else base.select,
        base.ignore + section.named("ignore"),
        section.choice("fail-on", FAIL_ON) or base.fail_on,
        section.choice("stage", STAGES) or base.stage,
        base.exclude + section.strings("exclude"),
        base.words + section.strings("words"),
        base.packs + tuple(_pack_folder(section, name, folder) for name in section.strings("packs")),
        base.levels + tuple(_level(section, *item) for item in section.mapping("levels").items()),
        base.per_file + tuple(_per_file(section, *item) for item in section.mapping("per-file").items()),
        language or base.language,
    )


def _level(section: _Section, name: str, level: Any) -> tuple[Named, Severity]:
    labels = [severity.label for severity in Severity]
    if level not in labels:
        raise section.error(("levels", name), f'unknown level "{level}"{nearest(str(level), labels)}')
    return Named(name, section.place(("levels", name))), Severity[level.upper()]


def _per_file(section: _Section, glob: str, table: Any) -> PerFile:
    keys = ("per-file", glob)
    if not isinstance(table, dict):
        raise section.error(keys, f'per-file "{glob}" must be a table: {{ignore = […]}}')
    for key in table:
        if key not in PER_FILE_KEYS:
            raise section.error((*keys, key), f'unknown key "{key}" of per-file{nearest(key, PER_FILE_KEYS)}')
    inner = _Section(table, section.shown, section.text, (*section.keys, *keys))
    return PerFile(glob, inner.named("select") if "select" in table else None, inner.named("ignore"),
                   inner.choice("stage", STAGES))  # fmt: skip


def _pack_folder(section: _Section, name: str, folder: Path) -> str:
    path = (folder / name).resolve()
    fault = ""
    if not path.is_relative_to(folder):
        fault = "lies outside the folder of the config"
    elif not path.is_dir():
        fault = "is no folder"
    elif (path / "_pack.yaml").exists():
        fault = "is a pack itself; name the folder that holds it"
    if fault:
        raise NewslintError(f'packs: "{name}" {fault}', section.place(("packs",), name))
    return str(path)


def _extended(section: _Section, file: Path, within: tuple[str, ...]) -> Config:
    name = section.table["extend"]
    if not isinstance(name, str):
        raise section.error(("extend",), '"extend" must be the path of a config')
    other = (file.parent / name).resolve()
    if str(other) in within:
        raise section.error(("extend",), f'"{name}" extends itself')
    root = next((p for p in file.parents if (p / ".git").exists()), file.parent)
    if not other.is_relative_to(root):
        raise section.error(("extend",), f'"{name}" lies outside the repository')
    if not other.is_file():
        raise section.error(("extend",), f'"{name}" is no file')
    return _read(str(other), within)


def _has_section(path: str) -> bool:
    """Whether a pyproject.toml may have a section of ours: reading TOML is dearer than looking."""
    try:
        with open(path, "rb") as file:
            return b"tool.newslint" in file.read()
    except OSError:
        return True  # reading it properly will say what is wrong
