"""One index for the literal phrases of all rules: the work grows with the text, not with the rules.

A phrase of one word is looked up in a hash of words, a longer one by its rarest-looking two neighbours in a hash of
pairs: few pairs of a text are any phrase's, so that twenty thousand phrases cost little more than one.
(A table of words was measured against an automaton: docs/architecture.md.)
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from itertools import pairwise
from typing import Any, cast

from newslint.analysis.words import WORD, Words, fold
from newslint.errors import NewslintError
from newslint.rule import Match
from newslint.text import Span

# Words too common to be a phrase's key where it has any others.
_COMMON = frozenset(
    "a about after all an and are as at be been but by can for from had has have he her his in into is it its"
    " more not of on one or other over said she so some than that the their them there they this to up was were"
    " what when which who will with would you".split()
)

Entry = list[Any]
"""[rule number, payload, place of the key, folded words, gaps, lead, trail, exact words or None]"""

Packed = dict[str, str]
"""`firsts`: the words that keys begin with; `groups`: for each of them its second words and their phrases.

Two long strings: twenty thousand phrases load in 3 ms, and nothing is unpacked before a draft has its key.
"""

_LINE, _GROUP, _PHRASE = "\x7f", "~", "^"
"""Apart: the groups of different first words; those of different second words; phrases. JSON writes all as they are."""


def entry(rule: int, payload: int, literal: str, ignore_case: bool) -> tuple[str, Entry]:
    """A phrase as the index holds it, under its key: its one word, or two that are neighbours, apart by a space.

    Raises NewslintError if the phrase has no word to look up.
    """
    matches = list(WORD.finditer(literal))
    if not matches:
        raise NewslintError(f'"{literal}" has no word in it; write it as a pattern')
    spelled = [_spelled(m.group()) for m in matches]
    folded = [fold(word) for word in spelled]
    between = [literal[a.end() : b.start()].replace("’", "'") for a, b in pairwise(matches)]
    gaps = [" " if gap.isspace() else gap for gap in between]
    pairs = [folded[i : i + 2] for i in range(max(len(folded) - 1, 1))]
    key = max(range(len(pairs)), key=lambda i: (sum(w not in _COMMON for w in pairs[i]), len("".join(pairs[i])), -i))
    lead, trail = literal[: matches[0].start()], literal[matches[-1].end() :]
    exact = None if ignore_case else spelled
    return " ".join(pairs[key]), [rule, payload, key, folded, gaps, lead, trail, exact]


def build(entries: Iterable[tuple[str, Entry]]) -> Packed:
    """The index as the catalogue holds it."""
    by_first: dict[str, dict[str, list[str]]] = {}
    for key, value in entries:
        first, _, second = key.partition(" ")
        by_first.setdefault(first, {}).setdefault(second, []).append(_pack(value))
    lines = [_GROUP.join(_PHRASE.join((second, *packed)) for second, packed in g.items()) for g in by_first.values()]
    return {"firsts": " ".join(by_first), "groups": _LINE.join(lines)}


class PhraseIndex:
    """The index at run time."""

    def __init__(self, packed: Packed) -> None:
        self.packed = dict(zip(packed["firsts"].split(" "), packed["groups"].split(_LINE), strict=True))
        self._open: dict[str, dict[str, str | list[Entry]]] = {}

    def groups(self, first: str) -> dict[str, str | list[Entry]]:
        """Second words to phrases, still packed if no draft had them. Raises KeyError if no key begins with `first`."""
        groups = self._open.get(first)
        if groups is None:
            parts = (group.partition(_PHRASE) for group in self.packed[first].split(_GROUP))
            groups = self._open[first] = {second: phrases for second, _, phrases in parts}
        return groups

    def candidates(self, first: str, second: str) -> list[Entry]:
        """The phrases under a key. Raises KeyError if it is none."""
        found = self.groups(first)[second]
        if isinstance(found, str):
            found = self.groups(first)[second] = [_unpack(text) for text in found.split(_PHRASE)]
        return found


def search(phrases: PhraseIndex, prose: str, words: Words) -> dict[int, list[Match]]:
    """Every place where a phrase stands, by rule number, in order of place."""
    folded = words.folded
    present = phrases.packed.keys() & words.vocabulary
    found: dict[int, list[Match]] = {}
    if not present:
        return found
    opened = {word: phrases.groups(word) for word in present}
    following = [*folded[1:], ""]
    for i, word in enumerate(folded):
        if word in opened:
            seconds = opened[word]
            for second in (following[i], "") if "" in seconds and following[i] else (following[i],):
                if second in seconds:
                    for candidate in phrases.candidates(word, second):
                        span = _match(candidate, i, prose, words)
                        if span is not None:
                            found.setdefault(candidate[0], []).append(Match(span, candidate[1]))
    for matches in found.values():
        matches.sort()  # phrases are met at their keys, wherever in them these stand
    return found


def _pack(value: Entry) -> str:
    """Words apart by spaces, which nearly every phrase is, as they are; any other as JSON."""
    rule, payload, key, folded, gaps, lead, trail, exact = value
    text = f"{rule} {payload} {key} {'' if exact is None else 'x'} {' '.join(exact or folded)}"
    if lead or trail or any(gap != " " for gap in gaps) or any(mark in text for mark in (_LINE, _GROUP, _PHRASE)):
        text = json.dumps(value, ensure_ascii=False)
        for mark in (_LINE, _GROUP, _PHRASE):
            text = text.replace(mark, f"\\u{ord(mark):04x}")
    return text


def _unpack(text: str) -> Entry:
    if text.startswith("["):
        return cast("Entry", json.loads(text))
    rule, payload, key, exact, *spelled = text.split(" ")
    folded = [fold(word) for word in spelled] if exact else spelled
    return [int(rule), int(payload), int(key), folded, [" "] * (len(folded) - 1), "", "", spelled if exact else None]


def _match(candidate: Entry, at: int, prose: str, words: Words) -> Span | None:
    _, _, key, folded, gaps, lead, trail, exact = candidate
    first, last = at - key, at - key + len(folded) - 1
    if first < 0 or words.folded[first : last + 1] != folded:
        return None
    for want, gap in zip(gaps, words.gaps[first + 1 : last + 1], strict=True):
        if gap != want and not (want == " " and gap.isspace() and "\n" not in gap) and gap.replace("’", "'") != want:
            return None
    start, end = words.starts[first] - len(lead), words.ends[last] + len(trail)
    if (lead and not words.gaps[first].endswith(lead)) or (trail and not words.gaps[last + 1].startswith(trail)):
        return None
    if exact is not None:
        spelled = [_spelled(prose[words.starts[i] : words.ends[i]]) for i in range(first, last + 1)]
        if spelled != exact:
            return None
    return Span(start, end)


def _spelled(word: str) -> str:
    """The word as it is compared where its case counts: straight apostrophes, composed accents."""
    if word.isascii():
        return word
    from unicodedata import normalize  # most drafts never need it

    return normalize("NFC", word.replace("’", "'"))
