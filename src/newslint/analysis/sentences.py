"""Sentences: where each begins and ends, so that a check can speak of one and never of two halves."""

from __future__ import annotations

import re
from bisect import bisect_right

from newslint.document import Document
from newslint.rule import Derive
from newslint.text import Span, places

_CLOSERS = ".!?…”’\"')]"  # what may follow a stop before the space
_NEXT = re.compile(r"\s+([“‘\"'(\[]*)(\w?)")
_WORD_BEFORE = re.compile(r"[\w.’'-]*\Z")
# “Is it over?” Lopez asked. Seldom needed, so compiled when it is.
_SPEAKER_SAID = r"\s+(?:[A-Z][\w.’'-]*\s){1,4}(?:said|says|asked|asks|added|told|cried|shouted|wrote|wondered)\b"

# Never the end: a name, a number or a day follows.
_ALWAYS = frozenset(
    "mr mrs ms mx dr gov sen rep gen lt col sgt capt cmdr maj prof rev hon pres supt det cpl pfc pvt adm insp messrs"
    " mme mlle no nos vs v fig vol pp p approx cf e.g i.e jan feb mar apr aug sept oct nov dec reps sens govs gens"
    " drs".split()
)
# The end only where the next word looks like the first of a sentence.
_SOMETIMES = frozenset(
    "jr sr st mt ft est dept"
    " inc ltd co corp plc llc bros etc al ave blvd rd dist assn u.s u.k u.n e.u d.c l.a n.y n.j n.c s.c n.h n.m n.d"
    " s.d r.i w.va u.a.e u.s.a a.m p.m ph.d m.d b.a m.a j.d d.d.s r.n b.c a.d b.c.e c.e ala ariz ark calif colo conn"
    " del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash"
    " wis wyo".split()
)
_STARTERS = frozenset(
    "The A An He She It They We I You This That These Those His Her Its Their Our My Your There Here But And Or So Yet"
    " If When While After Before Since Because Although Though As At In On For From By With Without To Of Not No Some"
    " Many Most All Both Each Every One Two Three What Why How Who Where Which However Meanwhile Also Then Now Still"
    " Even Only Such Other Another Later Earlier Under Over Until Despite According Instead".split()
)


class Sentences:
    """Sentence i stands at `starts[i]:ends[i]` of the prose; none crosses a block, and none is empty."""

    __slots__ = ("ends", "starts")

    def __init__(self, starts: list[int], ends: list[int]) -> None:
        self.starts = starts
        self.ends = ends

    def __len__(self) -> int:
        return len(self.starts)

    def at(self, offset: int) -> Span:
        """The sentence in which a prose offset stands, or the one before it; IndexError if there is none."""
        i = max(bisect_right(self.starts, offset) - 1, 0)
        return Span(self.starts[i], self.ends[i])


def sentences(document: Document, derive: Derive) -> Sentences:
    """The analysis, in order of place."""
    prose = document.prose
    starts: list[int] = []
    ends: list[int] = []
    stops = iter(places(prose, ".!?…"))
    stop = next(stops, len(prose))
    for block in document.blocks:
        start, end = block.span
        starts.append(start)
        while stop < end:
            after = stop + 1
            while after < end and prose[after] in _CLOSERS:
                after += 1
            # The block's own end needs no stop.
            if after < end and prose[after].isspace() and _ends(prose, stop, after):
                ends.append(after)
                while prose[after].isspace():
                    after += 1
                starts.append(after)
            stop = next(stops, len(prose))
            while stop < after:
                stop = next(stops, len(prose))
        ends.append(end)
    return Sentences(starts, ends)


def _ends(prose: str, stop: int, after: int) -> bool:
    """Whether the stop at `stop`, with its closing marks up to `after`, ends a sentence."""
    following = _NEXT.match(prose, after)
    first = following[2] if following else ""
    if first.islower():
        return False
    mark = prose[stop]
    if mark != "." or after - stop > 1:
        closed = prose[after - 1] in "”’\"'" and mark in "?!"
        return not (closed and re.compile(_SPEAKER_SAID).match(prose, after))
    found = _WORD_BEFORE.search(prose, max(stop - 12, 0), stop)
    word = found[0].lstrip(".’'-") if found else ""
    if len(word) == 1:
        # An initial: J. Edgar; "I." and a figure at the head of a list are as rare as they are harmless.
        return not word.isalpha() or (word.islower() and word not in _ALWAYS)
    folded = word.lower()
    if folded in _ALWAYS:
        return folded == "no" and not first.isdigit()
    if folded in _SOMETIMES or (len(word) > 2 and word[1::2].strip(".") == ""):
        return _starts_sentence(prose, following.end() - 1 if following and first else after)
    return True


def _starts_sentence(prose: str, at: int) -> bool:
    end = at
    while end < len(prose) and prose[end].isalpha():
        end += 1
    return prose[at:end] in _STARTERS
