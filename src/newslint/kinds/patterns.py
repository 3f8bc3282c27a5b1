"""Expressions on cards: checked and given a required literal when compiled, searched block by block.

Our own run under `re`; those of a newsroom under `regex` with a time limit, since one bad expression must
not hang a hook. A test holds ours to linear time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

from newslint.document import Document

if TYPE_CHECKING:
    from newslint.cards import Card  # reads YAML, which no run should load

SECONDS = 1.0
"""How long one expression from outside may search one block."""


class TimeLimitError(Exception):
    """An expression ran out of time; the engine makes it a failure with the rule's name."""


def compile_patterns(card: Card, ours: bool, key: str = "pattern") -> tuple[list[dict[str, Any]], tuple[str, ...]]:
    """The expressions under `key`, as the catalogue holds them, and the literals one of which they all need.

    No literals at all where one of the expressions can match without any.
    Raises NewslintError for one that does not compile, or that can match nothing at all.
    """
    ignore = card.flag("ignorecase")
    compiled: list[dict[str, Any]] = []
    literals: list[str] = []
    free = False
    for text in card.strings(key):
        pattern = {"text": text, "ignore": ignore, "ours": ours, "near": []}
        try:
            if _compiled(text, ignore, ours).search("") is not None:
                raise card.error(key, f"the expression matches nothing at all: {text}")
        except Exception as error:
            if type(error).__name__ != "error":  # re.error and regex.error are unrelated classes
                raise
            raise card.error(key, f"not an expression: {error}: {text}") from error
        from newslint.kinds.required import required  # build time only

        near = pattern["near"] = required(text)
        free = free or not near
        literals += near
        compiled.append(pattern)
    return compiled, () if free else tuple(dict.fromkeys(literals))


def groups(pattern: dict[str, Any]) -> int:
    """How many groups an expression captures."""
    return int(_compiled(pattern["text"], pattern["ignore"], pattern["ours"]).groups)


def search(patterns: list[dict[str, Any]], document: Document) -> Iterator[Any]:
    """Every match of every expression, none across blocks, only in blocks that hold its literal.

    Raises TimeLimitError where an expression from outside took too long.
    """
    for pattern in patterns:
        finder = _compiled(pattern["text"], pattern["ignore"], pattern["ours"])
        limit: dict[str, Any] = {} if pattern["ours"] else {"timeout": SECONDS}
        try:
            for start, end in _stretches(document, pattern["near"]):
                yield from (m for m in finder.finditer(document.prose, start, end, **limit) if m.end() > m.start())
        except TimeoutError as error:
            raise TimeLimitError(f"took over {SECONDS:g} s: {pattern['text']}") from error


def _stretches(document: Document, near: list[str]) -> Iterator[tuple[int, int]]:
    """The blocks that hold one of the literals; all blocks where it cannot be told."""
    folded = document.folded
    if not near or folded is None:
        yield from (block.span for block in document.blocks)
        return
    stretches = set()
    for literal in near:
        at = folded.find(literal)
        while at >= 0:
            span = document.block_at(at).span
            stretches.add(span)
            at = folded.find(literal, span.end)
    yield from sorted(stretches)


@cache
def _compiled(text: str, ignore: bool, ours: bool) -> Any:
    if ours:
        return re.compile(text, re.IGNORECASE if ignore else 0)
    import regex  # a seventh of codespell's whole run: only for expressions from outside

    return regex.compile(text, regex.V0 | (regex.IGNORECASE if ignore else 0))
