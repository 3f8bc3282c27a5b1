"""Front matter: the fields of it that readers read, as blocks, and what it says of the draft.

YAML between `---`, TOML between `+++`, JSON in braces. What is broken is a fault with its place; the text below
it is checked all the same.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from newslint.document import Draft, Role
from newslint.formats import dates, fields, inline
from newslint.formats.builder import ProseBuilder
from newslint.formats.pieces import Piece
from newslint.text import LineMap

_OPENING = re.compile(r"(?:---|\+\+\+)[ \t]*(?:\r\n|\r|\n)|\{[ \t]*(?:\r\n|\r|\n)")
_CLOSING = {  # each compiled when it is needed
    "-": r"(?<=[\r\n])(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|\Z)",
    "+": r"(?<=[\r\n])\+\+\+[ \t]*(?:\r\n|\r|\n|\Z)",
    "{": r"(?<=[\r\n])\}[ \t]*(?:\r\n|\r|\n|\Z)",
}
_A_KEY = r"[\"']?[A-Za-z_][\w-]*[\"']?[ \t]*[:=]"
_BLANK_LINE = r"(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)|\Z"

_DATES = ("date", "publishdate", "publish_date", "publish-date", "pubdate", "pub_date", "published", "published_at",
          "publication_date", "published-date")  # fmt: skip
_LANGS = ("lang", "language", "locale")
_NORMALISED = frozenset({"date", "stage", "lang", "newslint"})
_DRAFT = frozenset("draft wip unpublished in-progress".split())
_PUBLISH = frozenset("publish published live final public".split())
_LONGEST = 1_000_000  # characters
_DEEPEST = 100  # brackets within brackets


class Value(NamedTuple):
    """A text in the front matter: its keys from the outermost in, and its characters with their places."""

    path: tuple[str, ...]
    pieces: list[Piece]

    @property
    def text(self) -> str:
        """The value itself."""
        return "".join([piece[0] for piece in self.pieces])


class Parsed(NamedTuple):
    """Front matter in whichever language: its texts in order, and a way to all of it as plain data."""

    values: list[Value]
    load: Callable[[], dict[str, Any]]


class BrokenError(Exception):
    """Front matter that cannot be read: what is wrong, and the offset where."""

    def __init__(self, what: str, offset: int) -> None:
        super().__init__(what)
        self.what = what
        self.offset = offset


class Meta(Mapping[str, Any]):
    """Front matter as plain data, read only when a key of its own is asked for.

    `date`, `stage`, `lang` and `newslint` are ready, and in the form that the engine reads.
    """

    def __init__(self, known: Mapping[str, Any], load: Callable[[], dict[str, Any]]) -> None:
        self._known = known
        self._load = load
        self._all: dict[str, Any] | None = None

    def __getitem__(self, key: str) -> Any:
        return self._known[key] if key in _NORMALISED else self._data()[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._data())

    def __len__(self) -> int:
        return len(self._data())

    def _data(self) -> dict[str, Any]:
        if self._all is None:
            self._all = {k: v for k, v in self._load().items() if k not in _NORMALISED} | {**self._known}
        return self._all


class Matter(NamedTuple):
    """What was read: where the text below begins, and what the front matter says."""

    end: int = 0
    known: Mapping[str, Any] = {}
    load: Callable[[], dict[str, Any]] = dict
    has_headline: bool = False
    faults: tuple[str, ...] = ()

    @property
    def meta(self) -> Mapping[str, Any]:
        """All of it, for the document."""
        return Meta(self.known, self.load)


def read(draft: Draft, builder: ProseBuilder) -> Matter:
    """Read the front matter of a draft, if it has any, into the builder."""
    text = draft.text
    opening = _OPENING.match(text, len(text) - len(text.lstrip("\ufeff\r\n")))
    if opening is None:
        return Matter(int(text.startswith("\ufeff")))
    mark = text[opening.start()]
    closing = re.compile(_CLOSING[mark]).search(text, opening.end())
    if closing is None:
        if not re.compile(_A_KEY).match(text, opening.end()):
            return Matter(opening.start())
        end = re.compile(_BLANK_LINE).search(text, opening.end())
        fault = BrokenError(
            f"front matter is not closed; add a line {mark * 3 if mark != '{' else '}'}", opening.start()
        )
        return Matter(end.end() if end else len(text), faults=(_place(draft, fault),))
    start, stop = (opening.start(), closing.end()) if mark == "{" else (opening.end(), closing.start())
    try:
        parsed = _parse(draft.text, start, stop, mark)
    except BrokenError as broken:
        return Matter(closing.end(), faults=(_place(draft, broken),))
    if parsed is None:  # two rules with text between, not front matter
        return Matter(opening.start())
    return _say(draft, builder, parsed, closing.end())


def _parse(text: str, start: int, stop: int, mark: str) -> Parsed | None:
    if stop - start > _LONGEST:
        raise BrokenError(f"front matter is longer than {_LONGEST:,} characters; shorten it", start)
    if mark == "+":
        from newslint.formats import toml_matter

        return toml_matter.parse(text, start, stop)
    from newslint.formats import simple_yaml

    if mark == "-" and (parsed := simple_yaml.parse(text, start, stop)) is not None and parsed.values:
        return parsed
    from newslint.formats import yaml_matter

    return yaml_matter.parse(text, start, stop)


def nesting(text: str, start: int, stop: int) -> None:
    """Raises BrokenError where brackets stand deeper within brackets than any front matter needs."""
    depth = 0
    for match in re.compile(r"[\[{}\]]").finditer(text, start, stop):
        depth = depth + 1 if match.group() in "[{" else max(depth - 1, 0)
        if depth > _DEEPEST:
            raise BrokenError(f"front matter is nested more than {_DEEPEST} deep; flatten it", match.start())


def _say(draft: Draft, builder: ProseBuilder, parsed: Parsed, end: int) -> Matter:
    known, faults = _known(draft, parsed, end)
    builder.lang = known.get("lang")
    has_headline = False
    for value in parsed.values:
        kind = fields.field(value.path)
        if kind is not None:
            for paragraph in inline.paragraphs(value.pieces):
                builder.open(*kind)
                builder.add(paragraph)
            has_headline = has_headline or kind == (Role.HEADING, 1)
    builder.close()
    return Matter(end, known, parsed.load, has_headline, faults)


def _known(draft: Draft, parsed: Parsed, end: int) -> tuple[dict[str, Any], tuple[str, ...]]:
    """The keys that the engine reads."""
    top = {value.path[0].lower(): value for value in reversed(parsed.values) if len(value.path) == 1}
    known: dict[str, Any] = {}
    for key in _DATES:
        if key in top and (day := _date(top[key].text)) is not None:
            known["date"] = day
            break
    stage = _stage({key: top[key].text.strip().lower() for key in ("stage", "status", "draft") if key in top})
    if stage:
        known["stage"] = stage
    lang = next((top[key].text.strip() for key in _LANGS if key in top), "")
    if lang:
        known["lang"] = lang
    faults: tuple[str, ...] = ()
    if draft.text.find("newslint", 0, end) >= 0 and (own := parsed.load().get("newslint")) is not None:
        if isinstance(own, dict):
            known["newslint"] = {key: _listed(item) for key, item in own.items()}
        else:
            offset = top["newslint"].pieces[0][1] if "newslint" in top and top["newslint"].pieces else 0
            what = "newslint: is not {accept: [words], ignore: [rules]}; write it so or leave it out"
            faults = (_place(draft, BrokenError(what, offset)),)
    return known, faults


def _date(text: str) -> date | None:
    return dates.iso(text) or dates.alone(text.strip())


def _stage(said: dict[str, str]) -> str:
    for key in ("stage", "status"):
        if said.get(key) in _DRAFT:
            return "draft"
        if said.get(key) in _PUBLISH:
            return "publish"
    return {"true": "draft", "yes": "draft", "false": "publish", "no": "publish"}.get(said.get("draft", ""), "")


def _listed(item: Any) -> Any:
    """One word or nothing where a list is expected."""
    if item is None:
        return []
    return item if isinstance(item, (list, dict)) else [str(item)]


def _place(draft: Draft, broken: BrokenError) -> str:
    line, column = LineMap(draft.text).line_column(min(broken.offset, len(draft.text)))
    return f"{draft.path}:{line}:{column}: {broken.what}"
