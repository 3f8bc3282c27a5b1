"""Quotations: what lies between quotation marks, and where a quotation goes on over paragraphs."""

from __future__ import annotations

from typing import NamedTuple

from newslint.document import Document
from newslint.rule import Derive
from newslint.text import Span


class Quotation(NamedTuple):
    """One quotation, scare quotes and titles in quotation marks too.

    `spans` are its words without the marks, one a paragraph where it runs over several; `outer` the same with
    the marks. `closed` is False for one that never closes: it ends with its block. `depth` is 1, or 2 and more
    within another.
    """

    spans: tuple[Span, ...]
    outer: tuple[Span, ...]
    closed: bool
    depth: int


def quotations(document: Document, derive: Derive) -> tuple[Quotation, ...]:
    """The analysis, in order of place."""
    found = []
    at = 0
    prose = document.prose
    while (start := prose.find("“", at)) >= 0:
        end = prose.find("”", start)
        if end < 0:
            break
        found.append(Quotation((Span(start + 1, end),), (Span(start, end + 1),), True, 1))
        at = end + 1
    return tuple(found)
