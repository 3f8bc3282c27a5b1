"""Two spellings of one name in a draft, where the evidence says that both are meant for the same."""

from __future__ import annotations

from typing import NamedTuple

from newslint.analysis.given_names import GIVEN
from newslint.analysis.mentions import Kind, mentions
from newslint.analysis.name_parts import (
    ALIASES,
    COMMON_SURNAMES,
    DAYS_AND_MONTHS,
    FAMILY,
    FIRMS,
    ORGANISATION_WORDS,
    PARTICLES,
    PLACE_WORDS,
    PLACES,
    SPEECH,
    STARTERS,
    TITLE_MODIFIERS,
    TITLES,
)
from newslint.analysis.name_runs import NameRun, capitalised, name_runs
from newslint.analysis.near import likely, near_pairs
from newslint.analysis.quotations import quotations
from newslint.analysis.words import Words, words
from newslint.document import Document
from newslint.rule import Derive
from newslint.text import Span


class Rival(NamedTuple):
    """Where a name stands in its rarer spelling, and once in its usual one, which stands there `times` times."""

    odd: tuple[Span, ...]
    usual: Span
    times: int


def rivals(document: Document, derive: Derive) -> list[Rival]:
    """The analysis, in order of place of the odd spelling."""
    read = derive(words)
    places = _places(read, derive(capitalised))
    pairs = list(near_pairs(places))
    if not pairs:
        return []
    judge = _Judge(document, derive, places)
    found = [rival for pair in pairs if (rival := judge.rival(*pair)) is not None]
    return sorted(found, key=lambda rival: rival.odd)


_NO_NAMES = STARTERS | DAYS_AND_MONTHS
_GENERIC = ORGANISATION_WORDS | PLACE_WORDS | TITLES | TITLE_MODIFIERS
_LEGITIMATE = GIVEN | PLACES
_NO_COMPANY = frozenset([""]) | STARTERS | PLACE_WORDS | TITLES | TITLE_MODIFIERS
_OF_AN_ADDRESS = frozenset("@#/_\\&=")


def _is_inflected(a: str, b: str) -> bool:
    """Whether one is a plural of the other or the people of a place: Congressmen, Kansans, the Argentine."""
    for ending, other in (("as", "ans"), ("man", "men")):
        for x, y in ((a, b), (b, a)):
            if x.endswith(ending) and y == x.removesuffix(ending) + other:
                return True
    return (a[:-1] == b[:-1] and (a in PLACES or b in PLACES)) or a.replace("ise", "ize") == b.replace("ise", "ize")


def _unaccented(word: str) -> str:
    """The word in plain Latin letters."""
    if word.isascii():
        return word
    from unicodedata import combining, normalize  # most drafts never need it

    return "".join(c for c in normalize("NFD", word) if not combining(c)).replace("ı", "i")


def _places(read: Words, capitals: list[int]) -> dict[str, list[int]]:
    """The capitalised words of four letters and more, by their folded form."""
    places: dict[str, list[int]] = {}
    folded = read.folded
    for i in capitals:
        word = folded[i]
        if len(word) > 3:
            if word in places:
                places[word].append(i)
            elif word not in _NO_NAMES and word.isalpha():
                places[word] = [i]
    return places


def _is_ordinary(word: str) -> bool:
    """Whether a word is no name by itself and no rarity: Contract beside Contact, Marine beside Maine."""
    from newslint.lexicon import DOUBTED, NAME, lexicon

    entry = lexicon().find(word)
    return entry is not None and not entry.traits & (DOUBTED | NAME) and entry.common > 4


class _Judge:
    """Weighs one pair of near spellings at a time."""

    def __init__(self, document: Document, derive: Derive, places: dict[str, list[int]]) -> None:
        self.prose = document.prose
        self.read = derive(words)
        self.places = places
        capitals = set(derive(capitalised))
        self.lower = {word for i, word in enumerate(self.read.folded) if i not in capitals}
        self.mentions = derive(mentions)
        self.runs = derive(name_runs)
        self.quoted = [span for quotation in derive(quotations) for span in quotation.outer]

    def rival(self, a: str, b: str) -> Rival | None:
        """The finding that the pair deserves, or None."""
        if any(a in kind and b in kind for kind in (_GENERIC, GIVEN, PLACES)) or _is_inflected(a, b):
            return None
        if _unaccented(a) == _unaccented(b):
            return None  # Erdoğan in one agency's copy and Erdogan in another's
        first, second = self._in_prose(a), self._in_prose(b)
        if not first or not second:
            return None
        # The usual spelling stands more often; where that is a tie, first.
        usual, odd = (a, b) if (-len(first), first) < (-len(second), second) else (b, a)
        if self._is_meant(odd) or not (self._company(usual, odd) or self._one_name(usual, odd)):
            return None
        here, there = self._in_prose(odd), self._in_prose(usual)
        return Rival(tuple(map(self._span, here)), self._span(there[0]), len(there))

    def _is_meant(self, odd: str) -> bool:
        """Whether the odd spelling is an ordinary word, an acronym, an alias, or that of a document which is quoted."""
        here = self._in_prose(odd)
        return (
            odd in self.lower
            or self._text(here[0]).isupper()  # FEMA and FAMA are two bodies
            or any(not ALIASES.isdisjoint(self.read.folded[max(i - 6, 0) : i + 4]) for i in here)
            or (len(here) > 1 and all(map(self._is_quoted, here)))
        )

    def _in_prose(self, word: str) -> list[int]:
        """Where a spelling stands, but for addresses and tags."""
        gaps = self.read.gaps
        return [
            i for i in self.places[word] if gaps[i][-1:] not in _OF_AN_ADDRESS and gaps[i + 1][:1] not in _OF_AN_ADDRESS
        ]

    def _one_name(self, usual: str, odd: str) -> bool:
        """Whether a spelling that never stands beside the same name as the other is still meant for the same."""
        if odd in _LEGITIMATE or usual in FIRMS or not likely(usual, odd) or self._leads(odd) > self._leads(usual):
            return False
        if (len(odd) < 5 or usual in self.lower) and not self._is_camel(odd):
            return False
        of_usual, of_odd = self._given_before(usual), self._given_before(odd)
        if (of_usual and of_odd) or (odd in COMMON_SURNAMES and not of_usual):
            return False  # whoever is introduced in full, and otherwise than the usual one, is somebody else
        here, there = self._in_prose(odd), self._in_prose(usual)
        if len(there) < 2 or len(here) * 2 > len(there):
            return bool(of_usual) and len(odd) > 5 and len(here) == 1 and self._speaks(here[0])
        return not _is_ordinary(odd) and self._could_stand_for(usual, odd, bool(of_odd))

    def _leads(self, word: str) -> bool:
        """Whether a word is somebody's given name here: of Lacey Collier, not of Gary Lakey."""
        return any(m.given and m.given[0].lower() == word for m in self.mentions)

    def _is_camel(self, word: str) -> bool:
        return not self._text(self.places[word][0])[1:].islower()

    def _speaks(self, at: int) -> bool:
        """Whether a verb of speech stands right beside a word, as beside somebody's name."""
        folded, gaps = self.read.folded, self.read.gaps
        before = folded[at - 1] if at and gaps[at] == " " else ""
        after = folded[at + 1] if at + 1 < len(folded) and gaps[at + 1] == " " else ""
        return before in SPEECH or after in SPEECH

    def _could_stand_for(self, usual: str, odd: str, in_full: bool) -> bool:
        """Whether some mention of the odd one is of a person or alone: not in a longer name that only it is in."""
        if (len(odd) > 8 or self._is_camel(odd)) and not in_full:
            return True
        alone = {m.first for m in self.mentions if m.first == m.last or m.kind is Kind.PERSON}
        if in_full and alone.isdisjoint(self.places[usual]):
            return False
        names = {i for m in self.mentions if m.kind is Kind.PERSON for i in range(m.first, m.last + 1)}
        runs = {i: run for run in self.runs for i in range(run.first, run.last + 1) if i not in names}
        beside = {w for i in self.places[usual] if i in runs for w in self._words_of(runs[i])} - {usual, odd}
        return any(i not in runs or self._is_free(runs[i], i, beside) for i in self.places[odd])

    def _is_free(self, run: NameRun, at: int, beside: set[str]) -> bool:
        """Whether no name stands with the odd one that stands not `beside` the usual one too."""
        if run.first == run.last:
            return True
        first = run.first + (self.read.gaps[run.first] != " ")  # a sentence may begin with it
        others = {self.read.folded[i] for i in range(first, run.last + 1) if i != at} - _NO_COMPANY
        if len(self.read.folded[at]) > 6:  # short words are as often other words
            others -= self.lower
        return not others or bool(others & beside)

    def _words_of(self, run: NameRun) -> list[str]:
        return self.read.folded[run.first : run.last + 1]

    def _given_before(self, word: str) -> set[str]:
        return {m.given[0].lower() for m in self.mentions if m.given and m.key == word}

    def _company(self, usual: str, odd: str) -> bool:
        """Whether both stand right after the same name, or right before it and are not brother and sister."""
        (usual_before, usual_after), (odd_before, odd_after) = self._neighbours(usual), self._neighbours(odd)
        return bool(usual_before & odd_before or (usual_after & odd_after and not self._siblings(odd)))

    def _neighbours(self, word: str) -> tuple[set[str], set[str]]:
        """The capitalised words right before and right after a spelling, folded."""
        before, after = set(), set()
        for i in self.places[word]:
            before.add(self._neighbour(i, -1))
            after.add(self._neighbour(i, 1))
        return before - _NO_COMPANY, after - _NO_COMPANY

    def _neighbour(self, at: int, step: int) -> str:
        """The next capitalised word of the same name, over particles; nothing if there is none."""
        read = self.read
        gap, other = at + max(step, 0), at + step
        while 0 <= other < len(read) and read.gaps[gap] in (" ", "-"):
            if self.prose[read.starts[other]].isupper():
                return read.folded[other]
            if read.folded[other] not in PARTICLES:
                break
            gap, other = gap + step, other + step
        return ""

    def _siblings(self, odd: str) -> bool:
        """Whether a word for kin stands near: Marko and Mirko Zhurov may be brothers."""
        folded = self.read.folded
        return any(not FAMILY.isdisjoint(folded[max(i - 15, 0) : i + 15]) for i in self.places[odd])

    def _is_quoted(self, at: int) -> bool:
        return any(span.contains(self._span(at)) for span in self.quoted)

    def _text(self, i: int) -> str:
        return self.prose[self.read.starts[i] : self.read.ends[i]]

    def _span(self, i: int) -> Span:
        return Span(self.read.starts[i], self.read.ends[i])
