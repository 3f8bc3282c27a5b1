"""Which rules a document can concern at all: what lets the engine pass over the rest without running them.

A rule is due where the draft has one of the words it names, or holds one of the strings it requires. Words cost one
intersection of sets for all rules together; a string is looked for once, whoever requires it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from newslint.analysis.words import Words

# What stands between words is a fortieth of the prose, so marks are looked for there: those whose first character no
# word can end with (U.N., 1,000, don't), and without an apostrophe, which may begin one ('s).
_MARKS = re.compile(r"[^\w.,:'’\u0300-\u036f][^\w'’]*")


class Triggers:
    """The words and strings of many rules, each rule a number."""

    def __init__(self, rules: Iterable[tuple[int, Iterable[str], Iterable[str]]]) -> None:
        """Each rule with the words of the draft and the lower-case strings of the prose that make it due."""
        self._words: dict[str, list[int]] = {}
        self._marks: dict[str, list[int]] = {}
        self._strings: dict[str, list[int]] = {}
        for number, words, strings in rules:
            for word in words:
                self._words.setdefault(word, []).append(number)
            for string in strings:
                table = self._marks if _MARKS.fullmatch(string) else self._strings
                table.setdefault(string, []).append(number)

    def due(self, words: Words, folded: str | None) -> set[int]:
        """The rules that are due; `folded` None (it cannot be told) makes every rule due that requires a string."""
        due: set[int] = set()
        for word in self._words.keys() & words.vocabulary:
            due.update(self._words[word])
        marks = "\n\n".join(set(words.gaps))
        for mark, numbers in self._marks.items():
            if mark in marks:
                due.update(numbers)
        for string, numbers in self._strings.items():
            if not due.issuperset(numbers) and (folded is None or string in folded):
                due.update(numbers)
        return due
