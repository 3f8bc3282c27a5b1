"""Attributions: who is said to have said what, and how: “…,” Putin said; said Putin; according to X."""

from __future__ import annotations

from bisect import bisect_right
from enum import StrEnum
from typing import NamedTuple

from newslint.analysis.quotations import Quotation, quotations
from newslint.analysis.reporting import ASIDES, DETERMINERS, ENDERS, FORMS, OPENERS, PLAIN, PRONOUNS, TITLES
from newslint.analysis.words import Words, words
from newslint.document import Document
from newslint.rule import Derive
from newslint.text import Span

_FORMS = frozenset(FORMS)
_LONGEST = 12
"""Words of a speaker, at most; what is longer is a clause."""

_FAR = 120
"""Code points between a quotation and the verb after it, at most: a speaker and what is put beside the name."""


class Order(StrEnum):
    """Which comes first."""

    SPEAKER_VERB = "speaker-verb"
    VERB_SPEAKER = "verb-speaker"
    ACCORDING_TO = "according-to"


class Attribution(NamedTuple):
    """One place that says who speaks.

    `lemma` is the verb's dictionary form ("according" has itself). `speaker` is None where none can be told.
    `quotation` is the one it is tied to, by standing beside it; None for reported speech. `leads` says that
    it stands before its quotation.
    """

    speaker: Span | None
    verb: Span
    lemma: str
    order: Order
    quotation: Quotation | None = None
    leads: bool = False


def attributions(document: Document, derive: Derive) -> tuple[Attribution, ...]:
    """The analysis, in order of place. Nothing inside a quotation is an attribution of the article's."""
    every = derive(words)
    if _FORMS.isdisjoint(every.folded):
        return ()
    reader = _Reader(document.prose, every, derive(quotations))
    found = [reader.read(i, FORMS[word]) for i, word in enumerate(every.folded) if word in _FORMS]
    return tuple(attribution for attribution in found if attribution is not None)


class _Reader:
    def __init__(self, prose: str, every: Words, quoted: tuple[Quotation, ...]) -> None:
        self.prose = prose
        self.words = every
        places = sorted((span, q) for q in quoted if q.depth == 1 and q.marked for span in q.outer)
        self.quoted = [q for _, q in places]
        self.starts = [span.start for span, _ in places]
        self.ends = [span.end for span, _ in places]

    def read(self, i: int, lemma: str) -> Attribution | None:
        """The attribution of which word `i` is the verb, if it is one."""
        start, end = self.words.starts[i], self.words.ends[i]
        k = bisect_right(self.starts, start)  # quotations before it
        if k and start < self.ends[k - 1]:
            return None
        verb = Span(start, end)
        if lemma == "according":
            return self._according(i, verb, k)
        before = self.ends[k - 1] if k else -1
        if lemma != "tell" and before >= 0 and start - before < 4 and self.prose[before:start].strip(" ,.") == "":
            return Attribution(self._speaker_after(i + 1), verb, lemma, Order.VERB_SPEAKER, self.quoted[k - 1])
        return self._speaker_first(i, lemma, k) or self._trailing(i, lemma)

    def _speaker_first(self, i: int, lemma: str, k: int) -> Attribution | None:
        verb = Span(self.words.starts[i], self.words.ends[i])
        before = self.ends[k - 1] if k and verb.start - self.ends[k - 1] < _FAR else -1
        after = self._quotation_after(verb.end, k)
        reported = lemma in PLAIN or self.words.folded[i + 1 : i + 2] == ["that"]
        if before < 0 and after is None and not reported:
            return None  # most verbs end here, before the dear part
        speaker = self._speaker_before(i)
        if speaker is None:
            return None
        if 0 <= before <= speaker.start and self.prose[before : speaker.start].strip(" ,.") == "":
            return Attribution(speaker, verb, lemma, Order.SPEAKER_VERB, self.quoted[k - 1])
        if after is not None or reported:
            return Attribution(speaker, verb, lemma, Order.SPEAKER_VERB, after, after is not None)
        return None

    def _trailing(self, i: int, lemma: str) -> Attribution | None:
        """The war is over, said Putin."""
        if lemma not in PLAIN or lemma == "tell" or self.words.gaps[i] != ", ":
            return None
        speaker = self._speaker_after(i + 1)
        verb = Span(self.words.starts[i], self.words.ends[i])
        return Attribution(speaker, verb, lemma, Order.VERB_SPEAKER) if speaker else None

    def _according(self, i: int, verb: Span, k: int) -> Attribution | None:
        if self.words.folded[i + 1 : i + 2] != ["to"]:
            return None
        tied = k and self.prose[self.ends[k - 1] : verb.start].strip(" ,") == "" and not self._capital(i)
        return Attribution(self._speaker_after(i + 2), verb, "according", Order.ACCORDING_TO,
                           self.quoted[k - 1] if tied else None)  # fmt: skip

    def _quotation_after(self, end: int, k: int) -> Quotation | None:
        """The quotation that a verb which ends at `end` leads into: said, “…”; told reporters: “…”; said that “…”."""
        if k == len(self.starts) or self.starts[k] - end > 40:
            return None
        between = self.prose[end : self.starts[k]].strip()
        addressee = between.removesuffix("that").rstrip(" ,:").replace(" ", "")  # told the paper that “…”
        if between in ("", ",", ":") or (
            between.endswith((",", ":", "that")) and (not addressee or addressee.isalpha())
        ):
            return self.quoted[k]
        return None

    def _speaker_after(self, first: int) -> Span | None:
        """The name or noun phrase that begins with word `first`, if it follows a space."""
        folded, gaps = self.words.folded, self.words.gaps
        if first >= len(folded) or gaps[first] != " " or folded[first] in ENDERS:
            return None
        if folded[first] in PRONOUNS:
            return Span(self.words.starts[first], self.words.ends[first])
        i, last_capital = first, -1
        while True:
            if self._capital(i):
                last_capital = i
            i += 1
            if i == len(folded) or i - first == _LONGEST or folded[i] in ENDERS or not self._joined(i):
                break
        # A name ends with its last capital (said Putin angrily); a noun phrase where its clause does.
        last = i - 1 if last_capital < 0 or folded[first] in DETERMINERS else last_capital
        return Span(self.words.starts[first], self.words.ends[last])

    def _speaker_before(self, i: int) -> Span | None:
        """The name or noun phrase that ends before the verb, word `i`: back to punctuation or a conjunction."""
        folded, gaps = self.words.folded, self.words.gaps
        last = i - 1
        if last >= 0 and gaps[i] == ", ":
            last = self._before_apposition(last)
        while last >= 0 and (folded[last] in ASIDES or folded[last].endswith("ly")) and gaps[last + 1] in (" ", ", "):
            last -= 1
        if last < 0 or gaps[last + 1] not in (" ", ", ") or folded[last] in ENDERS:
            return None
        if folded[last] in PRONOUNS:
            return Span(self.words.starts[last], self.words.ends[last])
        first = last
        while first > 0 and last - first < _LONGEST and self._joined(first) and folded[first - 1] not in OPENERS:
            first -= 1
        return Span(self.words.starts[first], self.words.ends[last])

    def _before_apposition(self, last: int) -> int:
        """Peskov, the Kremlin's spokesman, said: the word before the comma that opens the apposition; -1 if none."""
        gaps = self.words.gaps
        for i in range(last, max(last - 2 * _LONGEST, 0), -1):
            if gaps[i] == ", ":
                return i - 1
            if not self._joined(i):
                break
        return -1

    def _joined(self, i: int) -> bool:
        """Whether word `i` goes on from the one before: no punctuation between, but that of a name (J. Edgar)."""
        gap = self.words.gaps[i]
        if gap in (" ", "-", "", " & ", "\u00a0"):
            return True
        return gap == ". " and (
            self.words.ends[i - 1] - self.words.starts[i - 1] == 1 or self.words.folded[i - 1] in TITLES
        )

    def _capital(self, i: int) -> bool:
        return self.prose[self.words.starts[i]].isupper()
