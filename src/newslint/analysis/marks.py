"""The quotation marks of one block: which open, which close, and which are no quotation marks at all.

A curly mark says which way it faces. A straight one is told by what stands beside it, and only where that
fails by what is open. Apostrophes ('tis, dogs', rock 'n' roll) and the marks of feet and inches are none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from newslint.text import Span, places

DOUBLE = '"“”„'

_BEFORE_OPENING = " \t\n\u00a0\u2009\u200a\u202f([{—–-/*_"
_AFTER_CLOSING = " \t\n\u00a0\u2009\u200a\u202f.,;:!?)]}—–-/…*_"
_ELIDED = frozenset(
    "tis twas twere twill em til cause cos coz bout n round burbs hood ere neath fraid kay nuff im er ave ome".split()
)
_FEET = r"\d['’] ?\d{1,2}(?:[.½¼¾]\d?)?\Z"  # compiled only where a figure asks for it

_NEAR = 50  # code points: a nickname or a title, not a sentence

_OPENS, _CLOSES, _UNSURE = 1, -1, 0


def _elides(prose: str, start: int) -> bool:
    """Whether an apostrophe before `start` stands for what was left out: 'tis, '90s, but not 'tis'."""
    end = start
    while end < len(prose) and prose[end].isalnum():
        end += 1
    word = prose[start:end].lower()
    if not (word in _ELIDED or (word[:2].isdigit() and word[2:] in ("", "s"))):
        return False
    return not (prose[end : end + 1] in ("'", "’") and prose[end + 1 : end + 2].isalnum())


class Pair(NamedTuple):
    """An opening mark at `start`, and `end` after its closing mark, or after the last of what it covers."""

    start: int
    end: int
    closed: bool
    depth: int


def mark_places(prose: str) -> list[int]:
    """Where every mark of a prose stands, but for apostrophes within a word."""
    singles = [
        at for at in places(prose, "'’") if not (prose[at - 1 : at].isalnum() and prose[at + 1 : at + 2].isalnum())
    ]
    return sorted(places(prose, DOUBLE + "‘") + singles)


class BlockMarks:
    """Reads the marks of one block, given the places of all of them."""

    def __init__(self, prose: str, span: Span, marks: Sequence[int]) -> None:
        self.prose, self.span, self.marks = prose, span, marks
        self.pairs: list[Pair] = []
        self.strays: list[int] = []
        self._loose = -1  # a single mark that opened and was not closed by its like
        self._stack: list[tuple[int, int]] = []  # where it opens; where it closes if single, else -1
        self._read()
        for depth, (opened, closes_at) in enumerate(self._stack, 1):
            if closes_at < 0:
                self.pairs.append(Pair(opened, span.end, False, depth))
        self.pairs.sort()

    def _read(self) -> None:
        prose, stack, last = self.prose, self._stack, -2
        for k, at in enumerate(self.marks):
            mark = prose[at]
            if mark == "“" and not stack and (at == self.span.start or prose[at - 1] == " "):
                stack.append((at, -1))  # what nearly all are needs no closer look
            elif mark not in DOUBLE:
                self._single(k, at)
            elif at == last + 1 and mark == prose[last]:
                self._doubled(at)
            else:
                self._double(k, at)
            last = at

    def _around(self, at: int) -> tuple[str, str]:
        """What stands before and after a mark; a space at the edges of the block."""
        before = self.prose[at - 1] if at > self.span.start else " "
        return before, self.prose[at + 1] if at + 1 < self.span.end else " "

    def _faces(self, at: int) -> int:
        """Which way a double mark faces, from its form and neighbours."""
        mark = self.prose[at]
        before, after = self._around(at)
        opens, closes = before in _BEFORE_OPENING, after in _AFTER_CLOSING
        if mark == "„":
            return _OPENS
        if mark == "“" and (not closes or (opens and not self._stack)):
            return _OPENS
        if mark == "”" and (closes or not opens) and (closes or self._stack):
            return _CLOSES
        if opens is closes:
            return _UNSURE
        return _OPENS if opens else _CLOSES

    def _double(self, k: int, at: int) -> None:
        open_now = any(closes_at < 0 for _, closes_at in self._stack)
        if self.prose[at - 1 : at].isdigit() and at > self.span.start and self._is_measure(k, at, open_now):
            return
        facing = self._faces(at) or (_CLOSES if open_now else _OPENS)
        if facing == _CLOSES and (open_now or not self._misplaced(k, at)):
            self._close(at, open_now)
            return
        if self._stack and self._stack[-1][1] < 0 and not self._nests(k):
            opened, _ = self._stack.pop()
            end = opened + len(self.prose[opened:at].rstrip())
            self.pairs.append(Pair(opened, end, False, len(self._stack) + 1))
        self._stack.append((at, -1))

    def _close(self, at: int, open_now: bool) -> None:
        if not open_now:
            if self._loose > max((p.end for p in self.pairs), default=-1):
                self.pairs.append(Pair(self._loose, at + 1, True, 1))
            else:
                self.strays.append(at)
            return
        while self._stack[-1][1] >= 0:
            self._stack.pop()
        opened, _ = self._stack.pop()
        if opened < at - 1:
            self.pairs.append(Pair(opened, at + 1, True, len(self._stack) + 1))

    def _misplaced(self, k: int, at: int) -> bool:
        """Whether a straight mark that seems to close was meant to open: He said," It rained"."""
        after = self.prose[at + 2 : at + 3]
        following = next((p for p in self.marks[k + 1 :] if self.prose[p] in DOUBLE), None)
        return (
            self.prose[at] == '"' and self._around(at) in ((",", " "), (":", " ")) and (after.isupper() or after == "[")
            and following is not None and self._faces(following) == _CLOSES
        )  # fmt: skip

    def _doubled(self, at: int) -> None:
        """The second of two like marks belongs to the first, unless both close; "" holds nothing and is none."""
        if self._stack and self._stack[-1][0] == at - 1:
            if self._around(at)[1] in _AFTER_CLOSING:
                self._stack.pop()
        elif self._stack and self._stack[-1][1] < 0 and self._faces(at) == _CLOSES:
            self._close(at, True)

    def _nests(self, k: int) -> bool:
        """Whether a mark that opens within double marks is closed, and they after it."""
        depth = 2
        for at in self.marks[k + 1 :]:
            if self.prose[at] in DOUBLE:
                depth += self._faces(at) or _CLOSES
                if depth == 0:
                    return True
        return False

    def _is_measure(self, k: int, at: int, open_now: bool) -> bool:
        """Inches, where a mark follows a figure: 6'2", a 12" pipe; in a quotation only if its end is yet to come."""
        if not open_now or re.search(_FEET, self.prose[max(at - 8, self.span.start) : at]):
            return self.prose[at] in '"”'
        following = next((p for p in self.marks[k + 1 :] if self.prose[p] in DOUBLE), None)
        return following is not None and self._faces(following) == _CLOSES and not self.prose[following - 1].isdigit()

    def _single(self, k: int, at: int) -> None:
        if self._stack and self._stack[-1][1] == at:
            self.pairs.append(Pair(self._stack.pop()[0], at + 1, True, len(self._stack) + 1))
            return
        before, after = self._around(at)
        mark = self.prose[at]
        inside = bool(self._stack) and self._stack[-1][0] == at - 1
        if mark == "’" or after.isspace() or not (before in _BEFORE_OPENING or inside):
            return
        if (mark == "'" and after in _AFTER_CLOSING) or _elides(self.prose, at + 1):
            return
        closes_at = self._single_close(k)
        if closes_at >= 0:
            self._stack.append((at, closes_at))
            return
        self._loose = at
        if mark == "‘" and at == self.span.start:
            self.pairs.append(Pair(at, self.span.end, False, 1))  # a British quotation that may go on

    def _single_close(self, k: int) -> int:
        """Where the single quotation that opens at mark `k` closes, or -1: then it was an apostrophe."""
        opened, depth, perhaps = self.marks[k], 0, -1
        for at in self.marks[k + 1 :]:
            if self.prose[at] in DOUBLE:
                depth += self._faces(at) or (_CLOSES if depth else _OPENS)
                if depth < 0:
                    break
                continue
            before, after = self._around(at)
            if self.prose[at] == "‘" or after.isalnum() or before.isspace() or depth:
                if perhaps >= 0 and before in _BEFORE_OPENING and not _elides(self.prose, at + 1):
                    break
                continue
            if before == "n" and self.prose[at - 2] in "'’":
                continue  # rock ’n’ roll
            if after == " " and (before in "sS" or self.prose[at - 2 : at] == "in"):
                # dogs' or goin', unless nothing else closes and it stands near
                perhaps = at if perhaps < 0 and at - opened < _NEAR else perhaps
                continue
            return at
        return perhaps
