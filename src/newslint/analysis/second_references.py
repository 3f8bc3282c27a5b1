"""Titles before the surname of somebody who was named in full before."""

from __future__ import annotations

from typing import NamedTuple

from newslint.analysis.mentions import Mention, mentions
from newslint.analysis.name_parts import ACRONYMS, PARTIES, PLACES, STARTERS, TITLES
from newslint.analysis.people import is_kin, people
from newslint.analysis.words import Words, words
from newslint.document import Document, Role
from newslint.rule import Derive
from newslint.text import Span


class SecondReference(NamedTuple):
    """`span` is the title and surname, with what stands before the title (Turkish President Erdogan).

    `title` is the title's last word, folded and without its stop; `first` is where the person was named in full.
    """

    span: Span
    title: str
    surname: Mention
    first: Mention


_QUALIFIED = frozenset(
    """
    former late then current incumbent ex acting outgoing incoming new the a an his her their our its
    newly disgraced ousted exiled embattled elected sitting re-elected 's fellow longtime future retired deposed
    jailed
    """.split()
)
"""Before a title, words that would hang in the air without it."""

_DEMONYM = ("ian", "ish", "ese", "ean", "can", "aqi", "eli")
_COUNTRIES = ACRONYMS | PARTIES | PLACES


def second_references(document: Document, derive: Derive) -> list[SecondReference]:
    """The analysis, in order of place. Nothing where several people of the surname are named, in full or not."""
    everyone = derive(people)
    found = []
    for mention in derive(mentions):
        if not mention.title or mention.given or len(everyone.get(mention.key, ())) != 1:
            continue
        first = _introduction(document, everyone[mention.key][0].full)
        read = derive(words)
        if first is not None and first.span.end < mention.outer.start and not is_kin(read, first):
            start = _start(document.prose, read, mention)
            if start is not None:
                title = mention.title.rstrip(". ").rpartition(" ")[2].lower()
                found.append(SecondReference(Span(start, mention.span.end), title, mention, first))
    return found


def _introduction(document: Document, full: tuple[Mention, ...]) -> Mention | None:
    """The first full mention in running text: a headline introduces nobody."""
    return next((m for m in full if document.block_at(m.span.start).role is Role.PARAGRAPH), None)


def _start(prose: str, read: Words, mention: Mention) -> int | None:
    """Where the title begins with the country before it; None where a word before the title cannot do without it."""
    at = read.starts.index(mention.outer.start)
    while at and read.gaps[at] in (" ", "-"):
        word = read.folded[at - 1]
        if not prose[read.starts[at - 1]].isupper():
            couple = word == "and" and at > 1 and read.folded[at - 2] in TITLES
            return None if couple or word in _QUALIFIED or read.gaps[at] == "-" else read.starts[at]
        if word in STARTERS:
            break
        if word not in _COUNTRIES and not word.endswith(_DEMONYM):
            return None
        at -= 1
    return read.starts[at]
