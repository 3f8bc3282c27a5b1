"""TOML front matter: tomllib reads the values, and a scan of our own finds where its strings stand."""

from __future__ import annotations

import re
import tomllib

from newslint.formats import scalars
from newslint.formats.front_matter import BrokenError, Parsed, Value, nesting

_KEY = r"(?:[\w-]+|\"(?:[^\"\\\r\n]|\\.)*\"|'[^'\r\n]*')"
_KEYS = rf"{_KEY}(?:[ \t]*\.[ \t]*{_KEY})*"
_ONE_KEY = re.compile(_KEY)
_TOKEN = re.compile(
    rf"(?P<key>{_KEYS})[ \t]*=|(?P<comment>\#[^\r\n]*)|(?P<space>[ \t\r\n,]+)"
    r"|(?P<string>\"\"\"(?:[^\"\\]|\\[\s\S]|\"{1,2}(?!\"))*\"{3,5}|'''(?:[^']|'{1,2}(?!'))*'{3,5}"
    r"|\"(?:[^\"\\\r\n]|\\.)*\"|'[^'\r\n]*')"
    rf"|(?P<header>(?<![^\r\n])[ \t]*\[\[?[ \t]*(?P<table>{_KEYS})[ \t]*\]\]?)"
    r"|(?P<open>[\[{])|(?P<close>[\]}])|(?P<other>[^\s,\]}#]+)"
)
_PLACE = re.compile(r"\(at line (\d+), column (\d+)\)")


def parse(text: str, start: int, stop: int) -> Parsed:
    """The front matter at `start` to `stop`. Raises BrokenError if it is no TOML."""
    nesting(text, start, stop)
    source = text[start:stop]
    try:
        # tomllib knows two line ends; a third would be an error of its own making.
        data = tomllib.loads(source.replace("\r\n", "\n").replace("\r", "\n"))
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise _broken(str(error), source, start) from error
    return Parsed(list(_values(text, start, stop)), lambda: data)


def _broken(message: str, source: str, start: int) -> BrokenError:
    place = _PLACE.search(message)
    offset = 0
    if place:
        lines = re.split("\r\n|\r|\n", source)
        ends = re.findall("\r\n|\r|\n", source)
        line = min(int(place[1]) - 1, len(lines) - 1)
        offset = sum(map(len, lines[:line])) + sum(map(len, ends[:line])) + int(place[2]) - 1
        message = message[: place.start()].strip()
    return BrokenError(f"front matter is not TOML: {message}; fix it, or quote the value", start + offset)


def _values(text: str, start: int, stop: int) -> list[Value]:
    values: list[Value] = []
    table: tuple[str, ...] = ()
    path: tuple[str, ...] = ()
    outer: list[tuple[str, ...]] = []  # the paths of the brackets that are open
    at = start
    while at < stop and (match := _TOKEN.match(text, at, stop)):
        at = match.end()
        kind = "header" if match["header"] else match.lastgroup
        if kind == "header" and not outer:
            table = _names(match["table"])
        elif kind == "header":  # within brackets it is an array of arrays
            at = match.start() + match.group().index("[") + 1
            outer.append(path)
        elif kind == "key":
            path = (*(outer[-1] if outer else table), *_names(match["key"]))
        elif kind == "open":
            outer.append(path)
        elif kind == "close":
            path = outer.pop() if outer else table
        elif kind in {"string", "other"} and path:
            first, last = match.span()
            if kind == "string":
                values.append(Value(path, scalars.toml(text, first, last)))
            else:
                values.append(Value(path, [(text[first:last], first, last, 1)]))
    return values


def _names(keys: str) -> tuple[str, ...]:
    return tuple(key.strip("\"'") for key in _ONE_KEY.findall(keys))
