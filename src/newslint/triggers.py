"""Which rules a document can concern at all: what lets the engine pass over the rest without running them.

A rule is due where the draft has one of the words it names, or holds one of the strings it requires. Words cost one
intersection of sets for all rules together; a string is looked for once, whoever requires it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from newslint.analysis.words import Words

# What stands between words is a fortieth of the prose, so marks are looked for there: those that no word can begin or
# end with. A stop may end one (U.N.), an apostrophe begin one ('s), a comma stand in one (1,000), but no mark follows.
_MARKS = re.compile(r"(?:[^\w.,:'’\u0300-\u036f]|[,:](?=.))[^\w'’]*", re.DOTALL)


class Triggers:
    """The words and strings of many rules, each rule a number."""

    def __init__(self, rules: Iterable[tuple[int, Iterable[str], Iterable[str]]]) -> None:
        """Each rule with the words of the draft and the lower-case strings of the prose that make it due."""
        self._words: dict[str, list[int]] = {}
        self._marks: dict[str, list[int]] = {}
        self._parts: dict[str, list[int]] = {}
        self._strings: dict[str, list[int]] = {}
        for number, words, strings in rules:
            for word in words:
                self._words.setdefault(word, []).append(number)
            for string in strings:
                self._table(string).setdefault(string, []).append(number)

    def _table(self, string: str) -> dict[str, list[int]]:
        """Where a required string is looked for: as near to where it must stand as can be told from its form."""
        if _MARKS.fullmatch(string):
            return self._marks
        return self._parts if string.isascii() and string.isalpha() else self._strings

    def due(self, words: Words, folded: str | None) -> set[int]:
        """The rules that are due; `folded` None (it cannot be told) makes every rule due that requires a string."""
        due: set[int] = set()
        for word in self._words.keys() & words.vocabulary:
            due.update(self._words[word])
        marks = "\n\n".join(set(words.gaps))
        for mark, numbers in self._marks.items():
            if mark in marks:
                due.update(numbers)
        if self._parts:  # of words: they are looked for among the words, each once
            known = " ".join(words.vocabulary)
            for part, numbers in self._parts.items():
                if part in known:
                    due.update(numbers)
        for string, numbers in self._strings.items():
            if not due.issuperset(numbers) and (folded is None or string in folded):
                due.update(numbers)
        return due
