"""Mentions: the names in a document, each taken apart into title, given names and surname.

Only capitalised words are touched. What evidence there is decides the kind of a name; without any it is OTHER,
and a check that needs a person leaves it alone.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from newslint.analysis.given_names import ALSO_ELSE, GIVEN
from newslint.analysis.name_parts import (
    ACRONYMS,
    GENERATIONS,
    ORGANISATION_WORDS,
    PARTICLES,
    PARTIES,
    PLACE_WORDS,
    PLACES,
    ROLES,
    SPEECH,
    TITLE_MODIFIERS,
    TITLES,
    WEAK_TITLES,
)
from newslint.analysis.name_runs import NameRun, name_runs
from newslint.analysis.words import Words, words
from newslint.document import Document
from newslint.rule import Derive
from newslint.text import Span


class Kind(StrEnum):
    """What a name is the name of, as far as the draft tells."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    ACRONYM = "acronym"
    OTHER = "other"


class Mention(NamedTuple):
    """One name where it stands.

    `span` is the name alone, without title, generation (Jr.) and possessive; `outer` is with its title. `given` are the
    given names and initials of a person named in full, else nothing; `surname` is the rest, particles included (or
    all of a name that is no person's). `key` is the surname folded, without particles: what surnames are compared
    by. `first` and `last` are the places of the name in `Words`.
    """

    span: Span
    outer: Span
    kind: Kind
    title: str
    given: tuple[str, ...]
    surname: str
    key: str
    first: int
    last: int

    @property
    def is_surname_alone(self) -> bool:
        """Whether it is a person's surname and nothing else."""
        return self.kind is Kind.PERSON and not self.given and not self.title


def mentions(document: Document, derive: Derive) -> list[Mention]:
    """The analysis, in order of place, headings and captions included."""
    reader = _Reader(document.prose, derive(words))
    runs = derive(name_runs)
    longer = {run: reader.mention(run) for run in runs if run[0] < run[1]}
    surnames = {m.key for m in longer.values() if m.given}
    return [
        reader.word(run[0], surnames) if run[0] == run[1] else reader.settled(longer[run], surnames) for run in runs
    ]


MARKS_A_PERSON = GIVEN - ALSO_ELSE
"""Given names that are little else: a capitalised word after one is most likely a surname."""

_DEMONYM = ("ian", "ish", "ese")
_BEFORE_A_PERSON = TITLE_MODIFIERS | PARTIES | ROLES
_NO_NAME = TITLES | TITLE_MODIFIERS


class _Reader:
    """Takes runs of capitalised words apart."""

    def __init__(self, prose: str, words: Words) -> None:
        self.prose = prose
        self.starts, self.ends = words.starts, words.ends
        self.folded, self.gaps = words.folded, words.gaps

    def word(self, at: int, surnames: set[str]) -> Mention:
        """A name of one word."""
        word = self.folded[at]
        span = Span(self.starts[at], self.ends[at])
        text = self.prose[span[0] : span[1]]
        if word in surnames:
            kind = Kind.PERSON
        elif word in PLACES:
            kind = Kind.PLACE
        elif len(text) > 1 and text.isupper():
            kind = Kind.ACRONYM
        else:
            kind = Kind.ORGANISATION if word in ORGANISATION_WORDS else Kind.OTHER
        return Mention(span, span, kind, "", (), text, word, at, at)

    def mention(self, run: NameRun) -> Mention:
        """What a run of several words names."""
        first, last = run
        while last > first and self.folded[last] in GENERATIONS:
            last -= 1
        outer, begin = self._after_title(first, last)
        kind = self._kind(run, begin, last, outer < begin)
        if kind is Kind.PERSON:
            return self._person(outer, begin, last)
        span = Span(self.starts[first], self.ends[last])
        surname = self.prose[span.start : span.end]
        return Mention(span, span, kind, "", (), surname, self._key(self._surname(first, last), last), first, last)

    def settled(self, mention: Mention, surnames: set[str]) -> Mention:
        """The mention, a person's where it is all surname and somebody bears it: Van Hollen, Ocasio-Cortez."""
        borne = mention.kind is Kind.OTHER and mention.key in surnames
        if borne and self._surname(mention.first, mention.last) == mention.first:
            return mention._replace(kind=Kind.PERSON)
        return mention

    def _person(self, outer: int, first: int, last: int) -> Mention:
        prose, starts, ends = self.prose, self.starts, self.ends
        surname = self._surname(first, last)
        span = Span(starts[first], ends[last])
        return Mention(
            span,
            Span(starts[outer], span.end),
            Kind.PERSON,
            prose[starts[outer] : starts[first]].rstrip() if outer < first else "",
            tuple(prose[starts[i] : ends[i]] for i in range(first, surname)),
            prose[starts[surname] : span.end],
            self._key(surname, last),
            first,
            last,
        )

    def _after_title(self, first: int, last: int) -> tuple[int, int]:
        """Where the title begins and where the name does; the same word where there is no title."""
        folded = self.folded
        for at in range(last - 1, first - 1, -1):
            if folded[at] in TITLES and not (at > first and folded[at - 1] in MARKS_A_PERSON):
                if not self._may_be_titled(at, last):
                    break
                begin = at
                while begin > first and folded[begin - 1] in _NO_NAME:
                    begin -= 1
                return begin, at + 1
        for at in range(last - 1, first, -1):
            if folded[at] in MARKS_A_PERSON and self._only_stands_before(at - 1):
                return at, at
        return first, first

    def _may_be_titled(self, title: int, last: int) -> bool:
        """Whether what follows a title may be a name: not Attorney General, nor Justice Department's lawyers."""
        folded, first = self.folded, title + 1
        if folded[first] in GIVEN or first == last:
            return folded[first] not in _NO_NAME
        return folded[title] not in WEAK_TITLES and folded[last] not in _NO_NAME

    def _only_stands_before(self, at: int) -> bool:
        """Whether a word before a given name is part of no name: Swiss Roger Federer, House Speaker Paul Ryan."""
        word = self.folded[at]
        if word in MARKS_A_PERSON:
            return False
        return (
            word in _BEFORE_A_PERSON
            or word in ORGANISATION_WORDS
            or word.endswith(_DEMONYM)
            or (len(word) > 1 and self.prose[self.starts[at] : self.ends[at]].isupper())
        )

    def _surname(self, first: int, last: int) -> int:
        """Where the surname begins: at a particle, else at the last word or its hyphens."""
        folded, gaps = self.folded, self.gaps
        for at in range(first, last):
            if folded[at] in PARTICLES and (at > first or folded[at] not in GIVEN):
                return at
        while last > first and gaps[last] == "-":
            last -= 1
        return last

    def _key(self, surname: int, last: int) -> str:
        while surname < last and self.folded[surname] in PARTICLES:
            surname += 1
        return self.folded[last] if surname == last else "-".join(self.folded[surname : last + 1])

    def _kind(self, run: NameRun, first: int, last: int, titled: bool) -> Kind:
        name = self.folded[first : last + 1]
        if not ORGANISATION_WORDS.isdisjoint(name) or self._has_acronym(first, last):
            return Kind.ORGANISATION
        if not PLACE_WORDS.isdisjoint(name):
            return Kind.PLACE
        if (
            titled
            or (name[0] in MARKS_A_PERSON and first < last < first + 4)
            or self._looks_like_a_person(run, first, last)
        ):
            return Kind.PERSON
        return Kind.OTHER

    def _has_acronym(self, first: int, last: int) -> bool:
        """Whether a word after the first is written in capitals, as no surname is; or the first is UN, US or EU."""
        prose, starts, ends = self.prose, self.starts, self.ends
        for i in range(first, last + 1):
            # The second letter tells most words apart, and costs less than a copy of the word.
            if ends[i] - starts[i] > 1 and prose[starts[i] + 1].isupper() and (i > first or self.folded[i] in ACRONYMS):
                text = prose[starts[i] : ends[i]]
                if text.rstrip("s").isupper() and text[-1] != ".":
                    return True
        return False

    def _looks_like_a_person(self, run: NameRun, first: int, last: int) -> bool:
        """O' or Mc, an initial within, a role before, or an age or a verb of speech after the name."""
        folded, gaps = self.folded, self.gaps
        if last - first > 3 or last == first or self.prose[self.starts[first] : self.ends[first]][:2].isupper():
            return False
        if (
            run.last > last
            or folded[last].startswith(("o'", "mc"))
            or any(len(folded[i]) == 1 and gaps[i + 1] == ". " for i in range(first + 1, last))
        ):
            return True
        if first and gaps[first] == " " and folded[first - 1] in ROLES:
            return True
        after = folded[last + 1] if last + 1 < len(folded) else ""
        gap = gaps[last + 1]
        return (gap == ", " and after.isdigit() and len(after) == 2) or (gap == " " and after in SPEECH)
