"""Addresses in running text: URLs, e-mail addresses, bare domains, handles and hashtags, none of them prose."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

# Every expression begins with a look-behind, a literal or both, so that a failed match is not tried again from
# its second character: a megabyte without a space must not cost its square.
_URL_TAIL = r"[^\s<>\"“”«»\ufffc]+"
_TLD = r"(?:com|org|net|gov|edu|mil|info|io|eu|(?:co|org|gov|ac)\.uk)"
_SUSPECTS = (
    ("://", rf"(?<!\w)(?:https?|ftp)://{_URL_TAIL}"),
    ("@", r"(?<![\w.+@-])(?:[\w+][\w.+-]*@[\w-]+(?:\.[\w-]+)+|@[A-Za-z]\w+)"),
    ("#", r"(?<![\w&/#])#[^\W\d]\w+"),
    ("\xad", "\xad+"),
    ("\u200b", "\u200b+"),
    ("\ufeff", "\ufeff+"),
)
_DOT_LETTER = re.compile(r"\.[a-z]")
_DOMAIN = (
    rf"(?<![\w.@/-])(?:www\.{_URL_TAIL}|(?:[a-z\d-]+\.)+{_TLD}(?![\w-])(?:/{_URL_TAIL})?"
    rf"|(?:[A-Za-z\d-]+\.)+{_TLD}/{_URL_TAIL})"
)
INVISIBLE = "\xad\u200b\ufeff"
"""Characters without width: places where a word may be broken, and strays."""

# What ends a sentence or closes a bracket after an address is not part of it.
_CLOSING = ".,;:!?'’)]}*_…—–"


class Suspect(NamedTuple):
    """A kind of address that a draft may hold: the string that gives it away, and its expression."""

    needle: str
    pattern: str


def suspects(text: str) -> list[Suspect]:
    """The kinds of address that may occur in a text."""
    found = [Suspect(needle, pattern) for needle, pattern in _SUSPECTS if needle in text]
    if _DOT_LETTER.search(text):
        found.append(Suspect(".", _DOMAIN))
    return found


def find(prose: str, kinds: list[Suspect]) -> list[tuple[int, int, bool]]:
    """Where the addresses stand, in order and apart; the third value is False for what has no width at all."""
    found: list[tuple[int, int, bool]] = []
    for needle, pattern in kinds:
        if needle != "." or _DOT_LETTER.search(prose):
            found += _matches(pattern, prose)
    if len(found) < 2:
        return found
    found.sort()
    apart = [found[0]]
    for match in found:
        if match[0] >= apart[-1][1]:
            apart.append(match)
    return apart


def _matches(pattern: str, prose: str) -> Iterator[tuple[int, int, bool]]:
    for match in re.finditer(pattern, prose):
        start, end = match.span()
        if prose[start] in INVISIBLE:
            yield start, end, False
            continue
        end = start + len(match.group().rstrip(_CLOSING))
        # A bracket that the address itself opened belongs to it: Truce_(song).
        while end < match.end() and prose[end] == ")" and prose.count("(", start, end) > prose.count(")", start, end):
            end += 1
        yield start, end, True
