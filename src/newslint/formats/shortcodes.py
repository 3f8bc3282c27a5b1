"""Shortcodes and template tags of site generators: found before Markdown is parsed, never prose themselves.

{{< figure src="x" caption="Prose" >}}   {{% note %}} … {{% /note %}}      Hugo
{% image "x" "Prose" %}   {% highlight %} … {% endhighlight %}   {{ site.name }}   {# note #}   Liquid, Nunjucks
{: .class}   {.class}                                                  kramdown and goldmark attributes
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.document import Role
from newslint.formats import fields, inline
from newslint.formats.pieces import Mask, Piece

# Each stops at the next opening, so that one that is never closed does not reach for the end of the draft.
_SHORTCODE = re.compile(
    r"\{(?:\{(?:<[^>{]*+(?:(?:>(?!\}\})|\{(?!\{))[^>{]*+)*+>\}\}"
    r"|%[^%{]*+(?:(?:%(?!\}\})|\{(?!\{))[^%{]*+)*+%\}\}"
    r"|/\*(?P<note>[^{}\n]*+)\}\}|(?:[^{}\n]|\n(?![ \t]*\r?\n))*+\}\})"
    r"|%[^%{]*+(?:(?:%(?!\})|\{(?!%))[^%{]*+)*+%\}"
    r"|\#(?P<note2>[^{}\n]*)\#\}"
    r"|(?P<attributes>:[^{}\n]*+\}|(?<=[\n)\]*_`>]\{)[.#][^{}\n]*+\}))"
)
_NAME = re.compile(r"\{\{?[<%]-?\s*(?P<close>/?)\s*(?P<name>[\w./-]*)")
_ARGUMENT = re.compile(
    r"(?:(?P<name>[A-Za-z][\w-]*)\s*[=:]\s*)?"
    r"(?:\"(?P<double>(?:[^\"\\]|\\.)*+)\"|'(?P<single>(?:[^'\\]|\\.)*+)'|`(?P<raw>[^`]*)`|“(?P<curly>[^”]*)”)"
)
_ESCAPE = re.compile(r"\\([\"'\\])")
_CODE = frozenset(
    "highlight raw rawhtml comment code verbatim mermaid katex math chart schema javascript style".split()
)
_IMAGES = frozenset("image img figure fig picture photo image_with_class".split())


def masks(text: str, start: int) -> tuple[list[Mask], list[tuple[int, int, str]]]:
    """The shortcodes of a text from `start` on, and the comments among them (start, end, text)."""
    found: list[Mask] = []
    notes: list[tuple[int, int, str]] = []
    matches = list(_SHORTCODE.finditer(text, start))
    closes = _closes(matches)
    until = -1
    for match in matches:
        if match.start() < until:
            continue
        if match.lastgroup in {"note", "note2"}:
            notes.append((*match.span(), match[match.lastgroup].removesuffix("*/")))
            found.append(Mask(*match.span(), visible=False))
        elif match.lastgroup == "attributes":
            found.append(Mask(*match.span(), visible=False))
        else:
            until = _end_of_code(match, closes) or match.end()
            values = tuple(_values(text, match)) if until == match.end() else ()
            found.append(Mask(match.start(), until, True, values))
    return found, notes


def _closes(matches: list[re.Match[str]]) -> dict[str, list[re.Match[str]]]:
    """The closing tags of paired shortcodes that hold code, the last first."""
    closes: dict[str, list[re.Match[str]]] = {}
    for match in reversed(matches):
        tag = _NAME.match(match.group())
        if tag and (tag["close"] or tag["name"].startswith("end")):
            name = tag["name"] if tag["close"] else tag["name"][3:]
            if name in _CODE:
                closes.setdefault(name, []).append(match)
    return closes


def _end_of_code(match: re.Match[str], closes: dict[str, list[re.Match[str]]]) -> int | None:
    """Where the block ends that this tag opens, if it is one of code."""
    tag = _NAME.match(match.group())
    if not closes or tag is None or tag["close"] or tag["name"] not in _CODE:
        return None
    ends = closes.get(tag["name"], [])
    while ends and ends[-1].start() < match.end():
        ends.pop()
    return ends[-1].end() if ends else None


def _values(text: str, match: re.Match[str]) -> Iterator[tuple[tuple[Role, int], tuple[Piece, ...]]]:
    """What a reader sees of a shortcode's arguments."""
    group = match.group()
    if '"' not in group and "'" not in group and "`" not in group and "“" not in group:
        return
    tag = _NAME.match(group)
    if tag is None:
        return
    unnamed: re.Match[str] | None = None
    for argument in _ARGUMENT.finditer(text, match.start() + tag.end(), match.end()):
        role = fields.attribute(argument["name"]) if argument["name"] else None
        if role is not None:
            yield from _prose(text, argument, role)
        elif not argument["name"] and " " in argument.group():
            unnamed = argument
    if unnamed is not None and tag["name"] in _IMAGES:
        yield from _prose(text, unnamed, (Role.ALT, 0))


def _prose(
    text: str, argument: re.Match[str], role: tuple[Role, int]
) -> Iterator[tuple[tuple[Role, int], tuple[Piece, ...]]]:
    start, end = argument.span(argument.lastgroup or 0)
    pieces: list[Piece] = []
    for escape in _ESCAPE.finditer(text, start, end):
        pieces += (*inline.copied(text, start, escape.start()), *inline.copied(text, escape.start(1), escape.end()))
        start = escape.end()
    pieces += inline.copied(text, start, end)
    for paragraph in inline.paragraphs(pieces):
        yield role, tuple(paragraph)
