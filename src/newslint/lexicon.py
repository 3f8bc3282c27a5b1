"""The lexicon: which forms are words, where, how common, and what stands beside what. One file, mapped, not read.

Three tables, each a row of buckets found by a hash, and a filter for the words that nobody would write by mistake.
`scripts/build_lexicon.py` writes the file; docs/spelling.md says from what. Opening costs a fifth of a millisecond, a
look-up under a microsecond, whatever the size.
"""

from __future__ import annotations

import mmap
import os.path
import struct
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple
from zlib import crc32

MAGIC = b"newslint lexicon 1\n"
HEADER = struct.Struct("<8I")
"""Of the tables of forms, of sounds and of pairs: where the row of bucket offsets starts, and how many buckets; of
the filter: where it starts, and how many bits."""

PROBES = 8
"""Bits that the filter sets for a form: one stranger in some hundreds is taken for a rare word."""

US, UK, CA, AU = 1, 2, 4, 8
REGIONS = {"en-us": US, "en-gb": UK, "en-ca": CA, "en-au": AU}
"""The regions of English whose lists the lexicon keeps apart, by language tag in lower case."""

DOUBTED, NAME, RARE = 1, 2, 4
"""Traits of a form. *Doubted*: some list has it, but a word that is far more common stands an edit away. *Name*:
written with a capital only. *Rare*: in none but the largest lists."""

COMMON_STEP = 1.4
"""Commonness is this often the logarithm to base two of a form's count, plus one, in the corpora: 0 to 31."""

_SOUNDS = str.maketrans("cqzvj", "kksfg", "aeiouy'h")


class Entry(NamedTuple):
    """What is known of a form: how common (0 to 31), in which regions it is a word, its traits."""

    common: int
    regions: int
    traits: int


class Lexicon:
    """The tables, over the bytes of the file."""

    def __init__(self, data: mmap.mmap | bytes) -> None:
        if data[: len(MAGIC)] != MAGIC:
            raise ValueError("not a lexicon of this version")
        self._data = data
        head = HEADER.unpack_from(data, len(MAGIC))
        view = memoryview(data)
        self._forms, self._sounds, self._pairs = (
            (view[at : at + 4 * (count + 1)].cast("I"), count - 1)
            for at, count in zip(head[:6:2], head[1:6:2], strict=True)
        )
        self._filter, self._bits = head[6:]

    def find(self, form: str) -> Entry | None:
        """What is known of a form in lower case with straight apostrophes; None if nothing."""
        data, key = self._data, form.encode()
        offsets, mask = self._forms
        bucket = crc32(key) & mask
        at, end = offsets[bucket], offsets[bucket + 1]
        size = len(key)
        # An entry is the form and three bytes below 32, which no form contains.
        while size and (at := data.find(key, at, end)) >= 0:
            after = at + size
            if data[after] < 32 and data[at - 1] < 32:
                return Entry(data[after], data[after + 1], data[after + 2])
            at += 1
        return None

    def common(self, form: str) -> int:
        """How common a form is, 0 to 31; -1 for one that is not a word or is doubted."""
        entry = self.find(form)
        return -1 if entry is None or entry.traits & DOUBTED else entry.common

    def known(self, forms: Iterable[str]) -> list[tuple[str, int]]:
        """Those of many strings that are words and not doubted, each with how common it is."""
        search = self._data.find
        offsets, mask = self._forms
        found = []
        for form in forms:
            key = form.encode()
            bucket = crc32(key) & mask
            if search(key, offsets[bucket], offsets[bucket + 1]) >= 0:  # the few that may be, `common` looks at
                rate = self.common(form)
                if rate >= 0:
                    found.append((form, rate))
        return found

    def rare(self, form: str) -> bool:
        """Whether a form is among the rare words that nothing common is near enough to be meant by."""
        data, start = self._data, self._filter
        return all(data[start + (bit >> 3)] >> (bit & 7) & 1 for bit in probes(form, self._bits))

    def sounding(self, skeleton: str) -> list[str]:
        """The words, none of them rare, whose `skeleton` this is."""
        data, key = self._data, b"\n" + skeleton.encode() + b"\t"
        offsets, mask = self._sounds
        bucket = crc32(key) & mask
        at = data.find(key, offsets[bucket], offsets[bucket + 1])
        if at < 0:
            return []
        start = at + len(key)
        return data[start : data.find(b"\n", start)].decode().split(" ")

    def pair(self, left: str, right: str) -> int:
        """How common two words are side by side, 0 to 31; 0 is: hardly ever."""
        offsets, mask = self._pairs
        code = crc32(f"{left} {right}".encode())
        bucket = code & mask
        want = (code >> 16).to_bytes(2, "little")
        data, at, end = self._data, offsets[bucket], offsets[bucket + 1]
        start = at
        while (at := data.find(want, at, end)) >= 0:
            if (at - start) % 3 == 0:
                return data[at + 2]
            at += 1
        return 0


def probes(form: str, bits: int) -> list[int]:
    """The bits of the filter that stand for a form."""
    code = crc32(form.encode())
    found = []
    for _ in range(PROBES):
        code = (code ^ code >> 15) * 0x2C1B3C6D & 0xFFFFFFFF
        found.append(code % bits)
    return found


def skeleton(form: str) -> str:
    """A form without what misspellings mostly get wrong: its vowels, doublings, and letters that sound alike."""
    bare = form.replace("ph", "f").replace("x", "ks")
    kept = bare[:1]
    for letter in bare[1:].translate(_SOUNDS):
        if letter != kept[-1:]:
            kept += letter
    return kept


@cache
def lexicon() -> Lexicon:
    """The lexicon that ships with newslint, mapped on first use and kept."""
    with open(os.path.join(os.path.dirname(__file__), "data", "lexicon.bin"), "rb") as file:  # noqa: PTH118, PTH120, PTH123
        return Lexicon(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
