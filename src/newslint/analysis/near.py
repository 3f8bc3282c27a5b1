"""Words that one slip of the pen, or one way of transliterating, sets apart."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import combinations

# Letters that stand for one sound when a name is spelled by ear; vowels, h and doubled letters fall away.
_SOUNDS = (
    ("ck", "k"),
    ("ch", "k"),
    ("kh", "k"),
    ("ph", "f"),
    ("q", "k"),
    ("c", "k"),
    ("z", "s"),
    ("w", "v"),
    ("dj", "j"),
)
_SILENT = re.compile(r"(?<=.)[aeiouyh]+|(.)(?=\1)")

_BY_EAR = ("aeiouy", "ckqx", "csxz", "bp", "dt", "gjk", "mn", "bfuvw", "lr", "ijy")
_ON_KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_MIXED_UP = {frozenset(pair) for letters in _BY_EAR for pair in combinations(letters, 2)} | {
    frozenset(row[i : i + 2]) for row in _ON_KEYS for i in range(len(row) - 1)
}
_AT_THE_END = {frozenset(pair) for pair in ("iy", "ae", "ei", "sz")}


def near_pairs(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Pairs of different folded words that are `near`, each once.

    Two words with one slip between them and the same first letter share either three letters at the front or
    two at the end, so only words that share them are compared.
    """
    shelves: dict[str, list[str]] = {}
    for name in names:
        shelves.setdefault(name[:3], []).append(name)
        shelves.setdefault(name[0] + "." + name[-2:], []).append(name)
    seen = set()
    for shelf in shelves.values():
        if len(shelf) > 1:
            for pair in combinations(shelf, 2):
                if -3 < len(pair[0]) - len(pair[1]) < 3 and pair not in seen and near(*pair):
                    seen.add(pair)
                    yield pair


def near(a: str, b: str) -> bool:
    """Whether one letter was changed, dropped, added or swapped with its neighbour, or both sound alike.

    Not where the difference may be grammar or gender: an ending put on (Korea, Korean), -o for -a.
    """
    if len(a) > len(b):
        a, b = b, a
    if len(b) - len(a) > 2 or a[:1] != b[:1] or len(b) < 5:
        return False
    at = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), len(a))
    rest_a, rest_b = a[at:], b[at:]
    if not rest_a:
        return len(rest_b) == 1 and rest_b == a[-1]  # Hagan, Hagann; but not Korea, Korean
    if len(a) == len(b):
        if rest_a[1:] == rest_b[1:]:
            return len(rest_a) > 1 or frozenset((rest_a, rest_b)) in _AT_THE_END
        if rest_a[:2] == rest_b[1::-1] and rest_a[2:] == rest_b[2:]:
            return True
    elif rest_a == rest_b[1:]:
        return True
    return len(a) > 6 and a[-1] == b[-1] and _differ_in_one_place(rest_a, rest_b) and sound(a) == sound(b)


def _differ_in_one_place(a: str, b: str) -> bool:
    """Whether two rests are the same after their first two or three letters: not Taylors and Thalers."""
    return any(a[i:] == b[j:] for i in range(4) for j in range(4) if i + j < 6)


def likely(a: str, b: str) -> bool:
    """Whether two near words are set apart by letters that ears or fingers mix up: not Wikipedia and Wikimedia."""
    changed = [frozenset(pair) for pair in zip(a, b, strict=False) if pair[0] != pair[1]]
    if len(a) != len(b) or len(changed) != 1 or changed[0] in _MIXED_UP:
        return True
    return not (a + b).isascii()  # an accent left out


def sound(word: str) -> str:
    """What is left of a word when letters that ears mix up are made one: zelensky, zelenskiy."""
    for letters, one in _SOUNDS:
        word = word.replace(letters, one)
    return _SILENT.sub("", word)
