"""Runs of capitalised words that belong to one name, with what only stands beside it taken off."""

from __future__ import annotations

from bisect import bisect_left
from itertools import compress
from operator import not_
from typing import NamedTuple

from newslint.analysis.given_names import GIVEN
from newslint.analysis.name_parts import (
    ABBREVIATED,
    ACRONYMS,
    DAYS_AND_MONTHS,
    HYPHENATED,
    PARTICLES,
    PLAIN_PARTICLES,
    STARTERS,
    TITLES,
)
from newslint.analysis.words import Words, words
from newslint.document import Block, Document, Role
from newslint.rule import Derive


class NameRun(NamedTuple):
    """The words `first` to `last` of `Words`, both counted, are one name and its title."""

    first: int
    last: int


_SENTENCE_ENDS = frozenset('.!?:…\n“"‘•*')
_NEVER = frozenset("i i'm i've i'd i'll".split())
_MONTHS_AND_WOMEN = frozenset(("april", "june"))
_ALONE_NEVER = _NEVER | DAYS_AND_MONTHS


def name_runs(document: Document, derive: Derive) -> list[NameRun]:
    """The analysis, in order of place.

    A word that a sentence begins with counts only where it has a capital elsewhere too, or heads a longer name;
    so does each in a heading of which most longer words have one.
    """
    read = derive(words)
    capitals = derive(capitalised)
    runs, unsure = _Runs(document.prose, read).of(capitals, derive(loose_words))
    folded = read.folded
    known = {folded[i] for first, last in runs for i in range(first, last + 1)}
    runs += [NameRun(i, i) for i in unsure if folded[i] in known]
    runs.sort()
    return runs


def capitalised(document: Document, derive: Derive) -> list[int]:
    """The places in `Words` of the words that begin with a capital."""
    spelled = derive(words).spelled
    mixed = compress(range(len(spelled)), map(not_, map(str.islower, spelled)))  # in C: two words in three are lower
    return [i for i in mixed if spelled[i][0].isupper()]


def loose_words(document: Document, derive: Derive) -> frozenset[int]:
    """The places in `Words` of capitals that say nothing, as their heading has one on most of its longer words."""
    read, capitals = derive(words), derive(capitalised)
    headings = [block for block in document.blocks if block.role is Role.HEADING]
    return frozenset(i for block in headings for i in _in_title_case(block, document.prose, read, capitals))


def _in_title_case(block: Block, prose: str, read: Words, capitals: list[int]) -> list[int]:
    start, end = block.span
    place = read.starts.__getitem__
    inside = capitals[bisect_left(capitals, start, key=place) : bisect_left(capitals, end, key=place)]
    length = sum(len(word) > 3 for word in prose[start:end].split())
    return inside if sum(read.ends[i] - read.starts[i] > 3 for i in inside) > 0.6 * length else []


class _Runs:
    def __init__(self, prose: str, read: Words) -> None:
        self.prose = prose
        self.read = read
        self.folded, self.gaps = read.folded, read.gaps

    def of(self, capitals: list[int], loose: frozenset[int]) -> tuple[list[NameRun], list[int]]:
        """The runs, and single words that a sentence begins with or that stand in title case."""
        runs: list[NameRun] = []
        unsure: list[int] = []
        folded, joins, begins = self.folded, self._joins, self._begins_a_sentence
        at, count = 0, len(capitals)
        while at < count:
            first = last = capitals[at]
            at += 1
            if first in loose:
                unsure.append(first)
                continue
            while at < count and capitals[at] - last <= 3 and joins(last, capitals[at]):
                last = capitals[at]
                at += 1
            if first < last:
                self._longer(first, last, runs, unsure)
            elif folded[first] in (STARTERS if begins(first) else _ALONE_NEVER):
                continue
            elif begins(first):
                unsure.append(first)
            else:
                runs.append(NameRun(self._with_particle(first), first))
        return runs, unsure

    def _longer(self, first: int, last: int, runs: list[NameRun], unsure: list[int]) -> None:
        """Books a run of several words, less what does not belong to the name."""
        begin = first
        first, last = self._trimmed(first, last)
        if first == last == begin and self._begins_a_sentence(first):
            unsure.append(first)
        elif first <= last:
            runs.append(NameRun(self._with_particle(first), last))

    def _begins_a_sentence(self, at: int) -> bool:
        gap = self.gaps[at]
        return at == 0 or (gap != " " and not _SENTENCE_ENDS.isdisjoint(gap))

    def _joins(self, last: int, after: int) -> bool:
        """Whether the capitalised word `after` goes on with the name that has come to `last`."""
        gaps, folded = self.gaps, self.folded
        gap = gaps[last + 1]
        if after == last + 1:
            if gap in (" ", "-", "\u00a0"):
                return not (self._is_acronym(last) or self._is_acronym(after))
            if gap != ". " or folded[after] in STARTERS:
                return False
            return folded[last] in ABBREVIATED or (len(folded[last]) == 1 and gaps[last][-1:] not in ("-", "&"))
        return gap == " " and folded[last] not in STARTERS and all(
            folded[i] in PARTICLES and (gaps[i + 1] == "-" or (gaps[i + 1] == " " and folded[i] not in HYPHENATED))
            for i in range(last + 1, after)
        )  # fmt: skip

    def _is_acronym(self, at: int) -> bool:
        """Whether a word is U.S., UN or the like, which stands before names and is part of none; not Kim Jong Un."""
        return self.folded[at] in ACRONYMS and self.prose[self.read.ends[at] - 1] in "S.NKUA"

    def _trimmed(self, first: int, last: int) -> tuple[int, int]:
        """Without what only begins the sentence, and without days and months; first > last if nothing is left."""
        folded = self.folded
        while last >= first and folded[last] in _ALONE_NEVER:
            if last > first and folded[last - 1] in GIVEN and folded[last] not in _NEVER:
                break  # Theresa May
            last -= 1
        initial = self._begins_a_sentence(first)
        while first <= last:
            word = folded[first]
            if word in _ALONE_NEVER and not (word in GIVEN and first < last):
                first += 1
            elif initial and self._only_begins(first, last):
                first += 1
                initial = False
            else:
                break
        return first, last

    def _only_begins(self, at: int, last: int) -> bool:
        word = self.folded[at]
        if word in STARTERS:
            return (word not in TITLES and word not in _MONTHS_AND_WOMEN) or at == last
        return at < last and len(word) > 4 and word.endswith(("ing", "ly", "ed")) and word not in GIVEN

    def _with_particle(self, first: int) -> int:
        """The run with a particle before it, as in: said al-Muslat."""
        if first and self.folded[first - 1] in PLAIN_PARTICLES and self.gaps[first] in (" ", "-"):
            return first - 1
        return first
