"""What a misspelled word was meant to be: a noisy channel. Likely words, times likely slips, times what fits between
the neighbours.

A slip is named (a letter doubled, a vowel for another, two changed about…); how often each happens is fitted by
`scripts/fit_spelling.py`, and so is what the evidence weighs. docs/spelling.md says how, and how well.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from newslint.analysis.spelling_weights import SLIP
from newslint.lexicon import COMMON_STEP, Lexicon, skeleton

LETTERS = "abcdefghijklmnopqrstuvwxyz"
_VOWELS = frozenset("aeiouy")
_ALIKE = frozenset("cs sc ck kc sz zs gj jg fv vf mn nm td dt bp pb qk kq cx xc".split())
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_BESIDE: dict[str, str] = {}
for _y, _row in enumerate(_ROWS):
    for _x, _letter in enumerate(_row):
        _BESIDE[_letter] = "".join(
            _ROWS[y][x]
            for y in range(max(_y - 1, 0), min(_y + 2, 3))
            for x in range(max(_x - 1, 0), min(_x + 2, len(_ROWS[y])))
            if (y, x) != (_y, _x) and not (y < _y and x < _x) and not (y > _y and x > _x)
        )
_ALL = 2.0**22  # words counted, near enough

# Words that stick to the next by a missed space: alot, inthe, ofcourse.
GLUED = frozenset("a the of in to and is it at for on as no so be we by or an if was not with that this all up".split())


# Endings that are taken for one another, though more than one letter differs.
ENDINGS = tuple(
    tuple(pair.split(">"))
    for pair in (
        "icle>ical ical>icle ating>ing ing>ating ys>ies ies>ys ed>ated ated>ed ally>ly ly>ally tation>tion ise>ize"
        " er>re"
        " ency>ancy sion>tion cion>tion shion>tion cious>tious able>eable full>ful ess>ness lly>ly y>ey s>es"
        " or>our ery>ary"
    ).split()
)


_FAR = 8
"""Words that sound alike to compare with, at most."""
_DRIFT = 3
"""Letters by which they may be longer or shorter."""


class Candidate(NamedTuple):
    """A word that may have been meant. `slip` is the logarithm of how likely the slip is, `common` 0 to 31."""

    word: str
    slip: float
    common: int


def candidates(lexicon: Lexicon, form: str, far: bool = True) -> tuple[Candidate, ...]:
    """Words that `form` may be a slip for, in no order. `far`: where none is near, look at those that sound alike."""
    near = _near(lexicon, form)
    if not far or len(form) < 5 or max((c.slip + likely(c.common) for c in near), default=-99.0) >= -14:
        return near
    return near + _far(lexicon, form, frozenset(c.word for c in near))


@lru_cache(4096)
def _near(lexicon: Lexicon, form: str) -> tuple[Candidate, ...]:
    found = {w: Candidate(w, one_slip(form, w), common) for w, common in lexicon.known(slipped(form)) if w != form}
    for word, slip in _further(form):
        rate = lexicon.common(word)
        if rate >= 4 and word not in found and word != form:
            found[word] = Candidate(word, slip, rate)
    for left, right in _splits(form):
        together = lexicon.pair(left, right)
        if together >= 8:
            found[f"{left} {right}"] = Candidate(f"{left} {right}", SLIP["space"], together)
    return tuple(found.values())


@lru_cache(4096)
def _far(lexicon: Lexicon, form: str, besides: frozenset[str]) -> tuple[Candidate, ...]:
    letters = set(form)
    others = {w for w in _by_sound(lexicon, form) if w not in besides and len(letters.symmetric_difference(w)) <= 4}
    found = [Candidate(word, 0.0, lexicon.common(word)) for word in others]
    # The commonest, since comparing letter by letter costs most; any other would be too unlikely.
    found.sort(key=lambda c: (-c.common, c.word))
    return tuple(c._replace(slip=slips(form, c.word)) for c in found[:_FAR])


def likely(common: int) -> float:
    """The logarithm of how likely a word is before anything is known of its place."""
    return math.log((2 ** (common / COMMON_STEP)) / _ALL)


def slipped(form: str) -> set[str]:
    """Every string one slip away: a letter more, less or another, two changed about, an apostrophe left out."""
    halves = [(form[:i], form[i:]) for i in range(len(form) + 1)]
    found = {a + b[1:] for a, b in halves}
    found.update([a + b[1] + b[0] + b[2:] for a, b in halves if len(b) > 1])
    found.update([a + c + b[1:] for a, b in halves if b for c in LETTERS])
    found.update([a + c + b for a, b in halves for c in LETTERS])
    found.update([f"{a}'{b}" for a, b in halves[1:-1]])
    return found


def one_slip(form: str, word: str) -> float:
    """How likely the one slip that makes `form` of `word` is, as a logarithm."""
    i = 0
    while i < len(form) and i < len(word) and form[i] == word[i]:
        i += 1
    first = SLIP["first"] if i == 0 else 0.0
    if len(form) > len(word):
        return first + _extra(form, i)
    if len(form) < len(word):
        return SLIP["apostrophe"] if word[i] == "'" else first + _missing(form, i, word[i])
    if form[i + 1 :] == word[i + 1 :]:
        return first + _changed(word[i], form[i])
    return first + SLIP["swap"]


def _further(form: str) -> Iterator[tuple[str, float]]:
    """Strings two slips away that belong together: a letter gone astray, one ending for another."""
    for i in range(len(form)):
        rest = form[:i] + form[i + 1 :]
        for j in range(max(i - 3, 0), min(i + 4, len(form))):
            if abs(i - j) > 1:
                yield rest[:j] + form[i] + rest[j:], SLIP["astray"]
    for written, meant in ENDINGS:
        if form.endswith(written) and len(form) > len(written) + 2:
            yield form[: -len(written)] + meant, SLIP["ending"]


def _extra(form: str, i: int) -> float:
    """`form` has a letter too many at i."""
    letter = form[i]
    around = form[i - 1 : i] + form[i + 1 : i + 2]
    if letter in around:
        return SLIP["doubled"]
    return SLIP["extra-beside"] if any(letter in _BESIDE.get(a, "") for a in around) else SLIP["extra"]


def _missing(form: str, i: int, letter: str) -> float:
    """`form` lacks `letter` before i."""
    if form[i - 1 : i] == letter or form[i : i + 1] == letter:
        return SLIP["undoubled"]
    return SLIP["missing-vowel"] if letter in _VOWELS else SLIP["missing"]


def _changed(meant: str, written: str) -> float:
    if meant in _VOWELS and written in _VOWELS:
        return SLIP["vowel"]
    if meant + written in _ALIKE:
        return SLIP["alike"]
    return SLIP["beside"] if written in _BESIDE.get(meant, "") else SLIP["other"]


def slips(form: str, word: str) -> float:
    """The likeliest chain of slips from `word` to `form`, as a logarithm; both of nearly the same length."""
    extra = [_extra(form, i) for i in range(len(form))]
    never, swap = -99.0, SLIP["swap"]
    rows: list[list[float]] = []
    for i in range(len(form) + 1):
        row = [never] * (len(word) + 1)
        before = rows[-1] if rows else row
        for j in range(max(i - _DRIFT, 0), min(i + _DRIFT, len(word)) + 1):
            best = never if i or j else 0.0
            if i:
                best = max(best, before[j] + extra[i - 1])
            if j:
                best = max(best, row[j - 1] + _missing(form, i, word[j - 1]))
            if i and j:
                if form[i - 1] == word[j - 1]:
                    best = max(best, before[j - 1])
                else:
                    best = max(best, before[j - 1] + _changed(word[j - 1], form[i - 1]))
                    if i > 1 and j > 1 and form[i - 1] == word[j - 2] and form[i - 2] == word[j - 1]:
                        best = max(best, rows[i - 2][j - 2] + swap)
            row[j] = best
        rows.append(row)
    return rows[-1][-1] + (SLIP["first"] if form[:1] != word[:1] else 0.0)


def _by_sound(lexicon: Lexicon, form: str) -> Iterator[str]:
    """Words of nearly the same consonants, and of nearly the same length."""
    bare = skeleton(form)
    keys = {bare}
    for i in range(len(bare) + 1):
        head, tail = bare[:i], bare[i:]
        if tail:
            keys.add(head + tail[1:])
            keys.update(head + c + tail[1:] for c in "bdfgklmnprstw")
        if len(tail) > 1:
            keys.add(head + tail[1] + tail[0] + tail[2:])
        if i:
            keys.update(head + c + tail for c in "bdfgklmnprstw")
    for key in sorted(keys):
        for word in lexicon.sounding(key):
            if abs(len(word) - len(form)) <= _DRIFT:
                yield word


def _splits(form: str) -> Iterator[tuple[str, str]]:
    for i in range(1, len(form)):
        left, right = form[:i], form[i:]
        if (left in GLUED and (len(right) > 2 or right in GLUED)) or (right in GLUED and len(left) > 2):
            yield left, right


def fitting(lexicon: Lexicon, word: str, left: str, right: str) -> float:
    """How much likelier a word is between its neighbours than by itself, as a logarithm; "" for no neighbour."""
    first, _, last = word.partition(" ")
    gain = 0.0
    if left:
        gain += _gain(lexicon, left, first)
    if right:
        gain += _gain(lexicon, last or first, right)
    return gain


def _gain(lexicon: Lexicon, left: str, right: str) -> float:
    rate_left, rate_right = lexicon.common(left), lexicon.common(right)
    if rate_left < 8 or rate_right < 8:
        return 0.0
    together = 2 ** (lexicon.pair(left, right) / COMMON_STEP) - 1
    alone = 2 ** (rate_left / COMMON_STEP) * 2 ** (rate_right / COMMON_STEP) / _ALL / 12
    return math.log(0.5 + 0.5 * (together + 0.2) / (alone + 0.2))
