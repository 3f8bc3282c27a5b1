"""Addresses in running text: URLs, e-mail addresses, bare domains, handles and hashtags, none of them prose."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

# Every expression begins with a look-behind, a literal or both, so that a failed match is not tried again from
# its second character: a megabyte without a space must not cost its square.
_URL_TAIL = r"[^\s<>\"“”«»\ufffc]+"
_TAIL = re.compile(_URL_TAIL)
_SUSPECTS = (
    ("://", rf"(?<!\w)(?:https?|ftp)://{_URL_TAIL}"),
    ("@", r"(?<![\w.+@-])(?:[\w+][\w.+-]*@[\w-]+(?:\.[\w-]+)+|@[A-Za-z]\w+)"),
    ("#", r"#(?<![\w&/#]#)[^\W\d]\w+"),
    ("\xad", "\xad+"),
    ("\u200b", "\u200b+"),
    ("\ufeff", "\ufeff+"),
)
# Found by its dot, which is quick to look for; what stands before it is read backwards.
_DOMAIN = r"\.(?:(?<=\bwww\.)(?=\w)|(?:com|org|net|gov|edu|mil|info|io|eu|(?:co|org|gov|ac)\.uk)(?![\w-]))"
_LABELS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-"
_LONGEST_NAME = 253  # characters, in the domain name system
INVISIBLE = "\xad\u200b\ufeff"
"""Characters without width: places where a word may be broken, and strays."""

# What ends a sentence or closes a bracket after an address is not part of it.
_CLOSING = ".,;:!?'’)]}*_…—–"


class Suspect(NamedTuple):
    """A kind of address that a draft may hold: the string that gives it away, and its expression."""

    needle: str
    pattern: re.Pattern[str]


def suspects(text: str) -> list[Suspect]:
    """The kinds of address that may occur in a text."""
    found = [Suspect(needle, re.compile(pattern)) for needle, pattern in _SUSPECTS if needle in text]
    domain = re.compile(_DOMAIN)
    if domain.search(text):
        found.append(Suspect(".", domain))
    return found


def find(prose: str, kinds: list[Suspect]) -> list[tuple[int, int, bool]]:
    """Where the addresses stand, in order and apart; the third value is False for what has no width at all."""
    found: list[tuple[int, int, bool]] = []
    for needle, pattern in kinds:
        if pattern.search(prose):
            found += _domains(pattern, prose) if needle == "." else _matches(pattern, prose)
    if len(found) < 2:
        return found
    found.sort()
    apart = [found[0]]
    for match in found:
        if match[0] >= apart[-1][1]:
            apart.append(match)
    return apart


def _matches(pattern: re.Pattern[str], prose: str) -> Iterator[tuple[int, int, bool]]:
    for match in pattern.finditer(prose):
        start, end = match.span()
        if prose[start] in INVISIBLE:
            yield start, end, False
        else:
            yield start, _closed(prose, start, end), True


def _domains(pattern: re.Pattern[str], prose: str) -> Iterator[tuple[int, int, bool]]:
    """Bare domains. One with a capital and without a path is a name in the text: Data.gov, Amazon.com."""
    after = 0
    for match in pattern.finditer(prose):
        dot, end = match.span()
        if dot < after:
            continue
        before = prose[max(after, dot - _LONGEST_NAME) : dot]
        start = dot - len(before) + len(before.rstrip(_LABELS))
        name = prose[start:dot].lstrip(".-")
        start = dot - len(name)
        if not name or (start and (prose[start - 1].isalnum() or prose[start - 1] in "@/_.-")):
            continue
        goes_on = name == "www" or prose.startswith("/", end)
        if goes_on and (tail := _TAIL.match(prose, end)):
            end = _closed(prose, start, tail.end())
        elif not name.islower() and not name.isdigit():
            continue
        yield start, end, True
        after = end


def _closed(prose: str, start: int, end: int) -> int:
    """Where an address ends that was taken too far: at the stop of a sentence, or at a bracket it did not open."""
    address = prose[start:end].rstrip(_CLOSING)
    stop = start + len(address)
    while stop < end and prose[stop] == ")" and address.count("(") > address.count(")"):
        stop += 1
        address = prose[start:stop]
    return stop
