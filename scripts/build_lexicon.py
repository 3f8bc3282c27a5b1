#!/usr/bin/env python3
"""Builds src/newslint/data/lexicon.bin, byte for byte the same from the same sources (docs/spelling.md).

    scripts/lexicon_sources.sh build/lexicon     # fetches the word lists by name, at fixed versions
    scripts/build_lexicon.py build/lexicon --corpora ../shared/corpora

Counting the corpora takes four minutes and a gigabyte; the counts are kept in the same folder.
"""

from __future__ import annotations

import argparse
import json
import lzma
import math
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "src"))
from newslint.analysis.corrections import ENDINGS  # noqa: E402
from newslint.lexicon import AU, CA, COMMON_STEP, DOUBTED, HEADER, MAGIC, NAME, RARE, UK, US, probes, skeleton  # noqa: E402

CORPORA = ("us-government-prose", "justice-press-releases", "senate-press-releases", "un-general-debate")
WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
BREAK = re.compile(r"[^\w\s'’-]+")
EVERYWHERE = US | UK | CA | AU
REGION_OF = {"american": US, "british": UK, "british_z": UK, "canadian": CA, "australian": AU}
PLACES_FROM = 15_000  # inhabitants
PAIRED = 30_000  # the commonest words, among which pairs are counted
PAIR_FROM = 12  # times seen
SOUNDED_FROM = 15  # times seen: what the table of sounds offers
NEEDED_FROM = 4  # how common a neighbour must be for a rare form to be one it might be a slip for
DOUBT_AT = 60  # times commoner a neighbour must be for a form of a doubtful list to be doubted
# What a form of this size of list is taken to have been counted beside the corpora: they are no sample of the news.
PRIOR = {10: 1500, 20: 400, 35: 40, 40: 20, 50: 10, 55: 6, 60: 4, 70: 1}


class Form:
    """What the lists say of one folded form: the smallest list it is in, where, and how it is written."""

    __slots__ = ("agreed", "lower", "regions", "size", "variant")

    def __init__(self) -> None:
        self.size, self.regions, self.lower, self.variant, self.agreed = 99, 0, False, True, False


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sources", type=Path)
    parser.add_argument("--corpora", type=Path, default=ROOT.parent / "shared" / "corpora")
    parser.add_argument("--scowl", type=Path, default=Path("/usr/share/dict/scowl"))
    parser.add_argument("--wordnet", type=Path, default=Path("/usr/share/wordnet"))
    parser.add_argument("--out", type=Path, default=ROOT / "src" / "newslint" / "data" / "lexicon.bin")
    a = parser.parse_args()
    cased, pairs = counts(a.corpora, a.sources)
    total, lower = merged(cased)
    forms = admitted(Sources(a.scowl, a.wordnet, a.sources), total, lower, pairs)
    rare: list[str] = []
    records = list(rated(forms, total, lower, rare))
    blob = written(records, rare, pairs)
    a.out.write_bytes(blob)
    doubted = sum(1 for r in records if r[3] & DOUBTED)
    print(f"{len(records):,} forms and {len(rare):,} rare ones, {doubted:,} doubted, {len(blob):,} bytes")


# Counts


def counts(corpora: Path, kept: Path) -> tuple[dict[str, int], dict[str, int]]:
    """How often each form, as it is written, and each pair of common words stands in the corpora."""
    files = kept / "forms.tsv", kept / "pairs.tsv"
    if not all(f.exists() for f in files):
        kept.mkdir(parents=True, exist_ok=True)
        cased: Counter[str] = Counter()
        for line in lines(corpora):
            cased.update(WORD.findall(line))
        total, _ = merged(cased)
        top = sorted(total, key=lambda w: (-total[w], w))[:PAIRED]
        keep(files[0], {w: n for w, n in cased.items() if n > 1})
        keep(files[1], pair_counts(corpora, top))
    return load(files[0]), load(files[1])


def lines(corpora: Path) -> Iterator[str]:
    """Every paragraph, apostrophes straight."""
    for name in CORPORA:
        with lzma.open(corpora / f"{name}.txt.xz", "rt", encoding="utf-8") as file:
            for line in file:
                yield line.replace("’", "'")


def pair_counts(corpora: Path, top: list[str]) -> dict[str, int]:
    """Pairs of neighbours with nothing but white space or a hyphen between them."""
    ids = {w: i for i, w in enumerate(top)}
    seen: Counter[int] = Counter()
    for line in lines(corpora):
        for stretch in BREAK.split(line.lower()):
            row = [ids.get(w, -1) for w in WORD.findall(stretch)]
            seen.update((a << 16) | b for a, b in pairwise(row) if a >= 0 and b >= 0)
    return {f"{top[k >> 16]} {top[k & 0xFFFF]}": n for k, n in seen.items() if n >= PAIR_FROM}


def keep(path: Path, counted: dict[str, int]) -> None:
    rows = sorted(counted.items(), key=lambda r: (-r[1], r[0]))
    path.write_text("".join(f"{key}\t{n}\n" for key, n in rows), encoding="utf-8")


def load(path: Path) -> dict[str, int]:
    with path.open(encoding="utf-8") as file:
        return {key: int(n) for key, n in (line.rstrip("\n").split("\t") for line in file)}


def merged(cased: dict[str, int]) -> tuple[Counter[str], Counter[str]]:
    """Counts by folded form: in all, and of those written in lower case."""
    total: Counter[str] = Counter()
    lower: Counter[str] = Counter()
    for form, n in cased.items():
        bare = form.removesuffix("'s")
        folded = bare.lower()
        total[folded] += n
        if bare == folded:
            lower[folded] += n
    return total, lower


# Lists


class Sources(NamedTuple):
    """Where the lists lie: SCOWL's and WordNet's folders, and what lexicon_sources.sh fetched."""

    scowl: Path
    wordnet: Path
    fetched: Path


def admitted(sources: Sources, total: Counter[str], lower: Counter[str], pairs: dict[str, int]) -> dict[str, Form]:
    """Every form some list or the corpora vouch for."""
    forms: defaultdict[str, Form] = defaultdict(Form)
    last: set[str] = set()
    for word, size, region, variant in in_scowl(sources.scowl):
        if size > 80:
            last.add(word)
        else:
            add(forms, word, size, region, variant)
    for name in ("en_US.txt", "en_GB.txt", "software-terms.txt"):
        for word in words_of(sources.fetched / name):
            add(forms, word, 75, EVERYWHERE, False)
    # WordNet's index is all in lower case: only what no other list has as a name.
    in_wordnet = {w for path in sources.wordnet.glob("index.*[a-z]") for w in lemmas(path)}
    for word in sorted(in_wordnet - forms.keys()):
        add(forms, word, 75, EVERYWHERE, False)
    # Two dictionaries made apart from each other do not make the same mistake: cafe, sunburnt and intubation are words.
    for word in in_wordnet.intersection(words_of(sources.fetched / "en_GB.txt")):
        forms[word].agreed = True
    for word in names(sources.fetched):
        add(forms, word, 78, EVERYWHERE, False)
    for word in [w for w in total if w not in forms and vouched(w, total[w], lower[w], forms, pairs)]:
        add(forms, word if lower[word] * 20 > total[word] else word.capitalize(), 76, EVERYWHERE, False)
    for word in sorted(w for w in last if w.lower() not in forms):
        add(forms, word, 95, EVERYWHERE, False)
    return forms


def in_scowl(folder: Path) -> Iterator[tuple[str, int, int, bool]]:
    """The words of SCOWL, each with the size of its list, its regions, and whether it is but a variant."""
    for path in sorted(folder.glob("*.[0-9]*")):
        spelling, _, rest = path.name.partition("-")
        size = int(rest.rpartition(".")[2])
        if spelling == "special" or (size > 80 and "contractions" in rest):
            continue
        # A variant of one region (focussed) is a spelling there; one of all (programing) is on its way in or out.
        variant = "variant" in spelling and (spelling.startswith("variant") or spelling.endswith(("_2", "_3")))
        region = 0 if variant else REGION_OF.get(spelling.partition("_variant")[0], EVERYWHERE)
        for word in words_of(path):
            yield word, size, region, variant


def vouched(word: str, total: int, lower: int, forms: dict[str, Form], pairs: dict[str, int]) -> bool:
    """Whether the corpora alone make it a word: five times in lower case; a name from four.

    One of them has lost its apostrophes, and some their spaces: didnt, companys and inthe are none.
    """
    bare = word[:-1]
    lost = (word.endswith("ys") and bare in forms) or any(f"{word[:i]}'{word[i:]}" in forms for i in (-1, -2))
    glued = any(pairs.get(f"{word[:i]} {word[i:]}", 0) >= 300 for i in range(1, len(word)))
    return len(word) > 3 and word.isalpha() and not lost and not glued and (lower >= 5 or total - lower >= 4)


def lemmas(path: Path) -> Iterator[str]:
    """The single words of one of WordNet's indices."""
    for line in path.read_text(encoding="utf-8").splitlines():
        word = line.partition(" ")[0]
        if len(word) > 3 and WORD.fullmatch(word):
            yield word


def words_of(path: Path) -> Iterator[str]:
    """The forms of a list that can stand as one word of prose; possessives are none."""
    for line in path.read_text(encoding="utf-8").splitlines():
        word = line.strip().strip("*+!~").replace("’", "'")
        if not line.startswith(("#", "!", "~")) and not word.endswith("'s"):
            for part in re.split(r"[\s.-]+", word):
                if WORD.fullmatch(part):
                    yield part


def names(sources: Path) -> Iterator[str]:
    """People's names and the places of the world."""
    yield from words_of(sources / "people-names.txt")
    yield from words_of(sources / "companies.txt")
    for kind in ("all.last", "male.first", "female.first"):
        for line in (sources / "names" / f"dist.{kind}").read_text().splitlines():
            name, share = line.split()[:2]
            if float(share) >= 0.001:
                yield name.capitalize()
    cities = json.loads((sources / "cities15000.json").read_text(encoding="utf-8"))
    for city in cities.values():
        if city["population"] >= PLACES_FROM:
            yield from (part for part in WORD.findall(city["name"].replace("’", "'")) if part[:1].isupper())


def add(forms: dict[str, Form], word: str, size: int, region: int, variant: bool) -> None:
    form = forms[word.lower()]
    if not 70 < size >= form.size or not form.regions:  # the other lists don't tell regions apart
        form.regions |= region
    form.lower |= word == word.lower()
    if size <= 70 or size < form.size:
        form.variant &= variant
    form.size = min(form.size, size)


# Commonness and doubt


def rated(
    forms: dict[str, Form], total: Counter[str], lower: Counter[str], rare: list[str]
) -> Iterator[tuple[str, int, int, int]]:
    """Form, commonness, regions, traits, in order of form; adds to `rare` what is not worth that much room."""
    weight = {w: weigh(w, f, total, lower) for w, f in forms.items()}
    sure = {w for w, f in forms.items() if f.size <= 70 and not f.variant and f.lower and len(w) > 1}
    near = Neighbours(w for w in sure if weight[w] >= 4)
    sounds: Counter[str] = Counter()
    for word in sure:
        sounds[skeleton(word)] = max(sounds[skeleton(word)], int(weight[word]))
    for word in sorted(forms):
        form = forms[word]
        traits = (0 if form.lower else NAME) | (RARE if form.size > 78 else 0)
        if word not in sure:
            best = max((weight[c] for c in near.of(word)), default=0)
            if form.size > 80 and len(word) > 6:
                best = max(best, sounds.get(skeleton(word), 0))
            if best < NEEDED_FROM and not step(weight[word]):
                rare.append(word)
                continue
            if form.size > 80:  # no evidence: this list holds misspellings too
                continue
            if form.lower and not form.agreed and best > DOUBT_AT * (weight[word] + 0.3):
                traits |= DOUBTED
            elif not step(weight[word]) and form.lower:
                rare.append(word)
                continue
        yield word, step(weight[word]), form.regions or EVERYWHERE, traits


def weigh(word: str, form: Form, total: Counter[str], lower: Counter[str]) -> float:
    if not form.lower:
        return total[word]
    return lower[word] + 0.3 * (total[word] - lower[word]) + (0 if form.variant else PRIOR.get(form.size, 0))


def step(count: float) -> int:
    return min(31, round(COMMON_STEP * math.log2(1 + count)))


class Neighbours:
    """The words one edit away (a letter more, less or another, two changed about, one ending for another)."""

    def __init__(self, words: Iterable[str]) -> None:
        self._by: defaultdict[str, list[str]] = defaultdict(list)
        self._words = set(words)
        for word in self._words:
            for key in deletes(word):
                self._by[key].append(word)

    def of(self, word: str) -> set[str]:
        """The neighbours of a word."""
        found = {c for key in deletes(word) for c in self._by.get(key, ())}
        others = {word[: -len(a)] + b for a, b in ENDINGS if word.endswith(a)} & self._words
        return {c for c in found if c != word and one_edit(word, c)} | others


def deletes(word: str) -> set[str]:
    return {word, *(word[:i] + word[i + 1 :] for i in range(len(word)))}


def one_edit(a: str, b: str) -> bool:
    """Whether one letter inserted, left out, changed, or two changed about make one of the other."""
    if len(a) > len(b):
        a, b = b, a
    i = 0
    while i < len(a) and a[i] == b[i]:
        i += 1
    if len(a) < len(b):
        return a[i:] == b[i + 1 :]
    return a[i + 1 :] == b[i + 1 :] or (a[i : i + 2] == b[i : i + 2][::-1] and a[i + 2 :] == b[i + 2 :])


# Writing


def written(records: list[tuple[str, int, int, int]], rare: list[str], pairs: dict[str, int]) -> bytes:
    """The file: header, then each table as bucket offsets and bucket contents, then the filter."""
    commonest_first = sorted(records, key=lambda r: (-r[1], r[0]))
    forms = table(15, ((crc32(w.encode()), w.encode() + bytes(rest)) for w, *rest in commonest_first))
    by_sound: defaultdict[str, list[str]] = defaultdict(list)
    for word, common, _, traits in commonest_first:
        if not traits and common >= step(SOUNDED_FROM) and len(word) > 3:
            by_sound[skeleton(word)].append(word)
    sounds = table(13, sorted((crc32(k), k + " ".join(by_sound[s]).encode()) for s in by_sound
                              for k in [f"\n{s}\t".encode()]), tail=b"\n")  # fmt: skip
    kept = sorted((crc32(key.encode()), step(n)) for key, n in pairs.items() if n >= PAIR_FROM)
    beside = table(16, ((code, (code >> 16).to_bytes(2, "little") + bytes([common])) for code, common in kept))
    head, body = [], b"\0"
    start = len(MAGIC) + HEADER.size
    for offsets, content in (forms, sounds, beside):
        base = start + len(body)
        after = base + 4 * len(offsets)
        head += [base, len(offsets) - 1]
        body += b"".join((after + o).to_bytes(4, "little") for o in offsets) + content
    bits = 14 * len(rare) // 8 * 8
    filtered = bytearray(bits // 8)
    for word in rare:
        for bit in probes(word, bits):
            filtered[bit >> 3] |= 1 << (bit & 7)
    return MAGIC + HEADER.pack(*head, start + len(body), bits) + body + filtered


def table(bits: int, entries: Iterable[tuple[int, bytes]], tail: bytes = b"") -> tuple[list[int], bytes]:
    """Entries in the buckets of their hashes' low bits; the last byte of the file is a zero."""
    buckets: list[list[bytes]] = [[] for _ in range(1 << bits)]
    for code, entry in entries:
        buckets[code & (len(buckets) - 1)].append(entry)
    parts = [b"".join(bucket) + (tail if bucket else b"") for bucket in buckets]
    offsets, at = [], 1
    for part in parts:
        offsets.append(at)
        at += len(part)
    return [*offsets, at], b"\0" + b"".join(parts) + b"\0"


if __name__ == "__main__":
    main()
