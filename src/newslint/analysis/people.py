"""People: the mentions of a document brought together by whom they mean."""

from __future__ import annotations

from typing import NamedTuple

from newslint.analysis.mentions import Kind, Mention, mentions
from newslint.analysis.name_parts import ALIASES, FAMILY
from newslint.analysis.near import near
from newslint.analysis.words import Words
from newslint.document import Document
from newslint.rule import Derive


class Person(NamedTuple):
    """Somebody whom the draft names in full.

    `full` are the mentions with a given name, in order of place; `short` those by surname alone or title and
    surname. Where several people share a surname, `short` is empty: nothing tells whom it means.
    """

    given: tuple[str, ...]
    key: str
    full: tuple[Mention, ...]
    short: tuple[Mention, ...]


def people(document: Document, derive: Derive) -> dict[str, list[Person]]:
    """The people named in full, by the key of their surname, in order of first mention."""
    named: dict[str, list[tuple[set[str], list[Mention]]]] = {}
    short: dict[str, list[Mention]] = {}
    for mention in derive(mentions):
        if mention.given:
            _book(named.setdefault(mention.key, []), mention)
        elif mention.kind is Kind.PERSON:
            short.setdefault(mention.key, []).append(mention)
    return {
        key: [
            Person(full[0].given, key, tuple(full), tuple(short.get(key, ())) if len(bearers) == 1 else ())
            for _, full in bearers
        ]
        for key, bearers in named.items()
    }


def _book(bearers: list[tuple[set[str], list[Mention]]], mention: Mention) -> None:
    """Adds a full mention to the bearer of the surname whom it can mean, or to a new one."""
    names = {name.lower() for name in mention.given if len(name.rstrip(".")) > 1} or {mention.given[0].lower()}
    for met, full in bearers:
        if any(same_given(a, b) for a in names for b in met):
            met.update(names)
            full.append(mention)
            return
    bearers.append((names, [mention]))


def has_alias(read: Words, mention: Mention) -> bool:
    """Whether the draft says near a mention that its bearer goes by another name."""
    return not ALIASES.isdisjoint(read.folded[max(mention.first - 8, 0) : mention.last + 6])


def is_kin(read: Words, mention: Mention) -> bool:
    """Whether a word for kin stands near a full mention: it may name the daughter of whom the surname alone means."""
    return not FAMILY.isdisjoint(read.folded[max(mention.first - 8, 0) : mention.last + 6])


def same_given(a: str, b: str) -> bool:
    """Whether two folded given names may be one person's: Dan and Daniel, J. and John, Barak and Barack."""
    if len(a) > len(b):
        a, b = b, a
    return a == b or (len(a) > 2 and b.startswith(a)) or (len(a) == 1 and a == b[0]) or near(a, b)
