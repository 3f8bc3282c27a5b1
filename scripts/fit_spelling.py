#!/usr/bin/env python3
"""Fits the weights of src/newslint/analysis/spelling_weights.py, and prints the curve of recall against alarms.

    scripts/fit_spelling.py ../shared/bench/public [--write] [--show]

Reads the part `dev` alone: planted and natural misspellings as what should be found, every other unknown word of the
clean articles as what should not. Logistic regression, its figures by five-fold cross-validation over files, so that
none is measured where it was fitted. The slips' weights are counted from the same pairs, and set by hand where a
kind is too rare to count (docs/spelling.md).
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
import random
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "src"))
from newslint import formats  # noqa: E402
from newslint.analysis.misspellings import Reading, readings  # noqa: E402
from newslint.analysis.words import words  # noqa: E402
from newslint.document import Document, Draft  # noqa: E402
from newslint.lexicon import NAME, lexicon  # noqa: E402
from newslint.rule import Derive  # noqa: E402
from newslint.text import Span  # noqa: E402

WEIGHTS = ROOT / "src" / "newslint" / "analysis" / "spelling_weights.py"
NEWS = ("wikinews", "gum_news")
# Real misspellings in the clean articles that the suite does not list: neither alarms nor evidence against.
REAL = frozenset(
    "facsist collasped missles intregrate mulitple hastag verbage seperate pilgrams somenthing recongnize goverment"
    " uncomfirmed indispenable protosktetching changable youre represenative technlogy startegy lousiana escerichia"
    " teh inforgraphic culstered horizonal yhe dakoda governnment youll diety".split()
)
RIDGE = 1.0


class Case(NamedTuple):
    """An unknown word and what it is. `reading` None: no candidate, so it cannot be found."""

    kind: str
    wrong: bool
    form: str
    corrections: list[str]
    reading: Reading | None
    file: str
    news: bool
    around: str


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("suite", type=Path)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--show", action="store_true")
    a = parser.parse_args()
    docs = [d for d in jsonl(a.suite / "injected.jsonl") if in_dev(d["file"])]
    cases = [*injected(a.suite, docs), *clean(a.suite, docs), *natural(a.suite), *made(a.suite, docs)]
    usable = [c for c in cases if c.reading]
    names = list(usable[0].reading.evidence)  # type: ignore[union-attr]
    out = crossed(usable, names)
    curve(cases, out, sum(d["words"] for d in docs), sum(d["words"] for d in docs if d["source"] in NEWS))
    if a.show:
        show(out)
    if a.write:
        write(dict(zip(names, fitted(usable, names), strict=True)))


def in_dev(name: str) -> bool:
    return int(hashlib.md5(name.encode()).hexdigest(), 16) % 3 != 0


def jsonl(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


# Cases


def read(path: str, text: str) -> tuple[Document, list[Reading]]:
    document = formats.read(Draft(path, text))
    return document, list(readings(document, Derive(document)))


def spans(document: Document, reading: Reading) -> list[Span]:
    found = Derive(document)(words)
    return [document.source_map.to_text(Span(found.starts[i], found.ends[i])) for i in reading.unknown.places]


def injected(suite: Path, docs: list[dict[str, Any]]) -> Iterator[Case]:
    for d in docs:
        text = (suite / "corrupted" / d["file"]).read_bytes().decode()
        document, found = read(d["file"], text)
        at = {span.start: r for r in found for span in spans(document, r)}
        for e in d["errors"]:
            if e["type"] == "misspelling":
                yield Case("injected", True, e["wrong"], [e["correction"]], at.get(e["start"]), d["file"],
                           d["source"] in NEWS, around(text, e["start"], e["end"]))  # fmt: skip


def clean(suite: Path, docs: list[dict[str, Any]]) -> Iterator[Case]:
    for d in docs:
        text = (suite / "clean" / d["file"]).read_bytes().decode()
        document, found = read(d["file"], text)
        known = [place for k in d.get("known_natural_errors", ()) for place in places(text, k)]
        for r in found:
            start, end = spans(document, r)[0]
            real = r.unknown.form in REAL or any(start - 12 < e and s < end + 12 for s, e in known)
            yield Case("clean", real, r.unknown.form, [], r, d["file"], d["source"] in NEWS, around(text, start, end))


def places(text: str, known: dict[str, Any]) -> list[tuple[int, int]]:
    if known.get("doc_start") is not None:
        return [(known["doc_start"], known["doc_start"] + len(known["wrong"]))]
    return [(m.start(), m.end()) for m in re.finditer(re.escape(known["wrong"]), text)]


def made(suite: Path, docs: list[dict[str, Any]]) -> Iterator[Case]:
    """Slips that the suite hardly has, made in clean copy: spaces and apostrophes lost, months and countries."""
    chance = random.Random(7)
    for d in docs[::2]:
        text = (suite / "clean" / d["file"]).read_bytes().decode()
        if slip := chance.choice((lost_space, lost_apostrophe, slipped_name))(text, chance):
            start, end, word, meant = slip
            document, found = read(d["file"], text[:start] + word + text[end:])
            over = [r for r in found for s in spans(document, r) if s.start == start]
            yield Case("made", True, word, [meant], over[0] if over else None, d["file"], False,
                       around(text, start, end))  # fmt: skip


Slip = tuple[int, int, str, str] | None


def lost_space(text: str, chance: random.Random) -> Slip:
    pairs = [m for m in re.finditer(r"(?<=[a-z] )(?=([a-z]+) ([a-z]+)[ ,.])", text)
             if lexicon().pair(m[1], m[2]) >= 14 and lexicon().find(m[1] + m[2]) is None]  # fmt: skip
    if not pairs:
        return None
    m = chance.choice(pairs)
    return m.start(), m.start() + len(m[1]) + 1 + len(m[2]), m[1] + m[2], f"{m[1]} {m[2]}"


def lost_apostrophe(text: str, chance: random.Random) -> Slip:
    found = list(re.finditer(r"(?<= )[a-z]{2,}n['’]t(?= )", text))
    if not found:
        return None
    m = chance.choice(found)
    return m.start(), m.end(), m[0].replace("’", "").replace("'", ""), m[0]


def slipped_name(text: str, chance: random.Random) -> Slip:
    found = [m for m in re.finditer(r"(?<=[a-z] )[A-Z][a-z]{4,}(?= [a-z0-9])", text)
             if (e := lexicon().find(m[0].lower())) and e.traits & NAME and e.common >= 13]  # fmt: skip
    if not found:
        return None
    m = chance.choice(found)
    i = chance.randrange(1, len(m[0]) - 2)
    word = m[0]
    slips = word[:i] + word[i + 1 :], word[:i] + word[i + 1] + word[i] + word[i + 2 :], word[:i] + word[i] + word[i:]
    return m.start(), m.end(), chance.choice(slips), word


def natural(suite: Path) -> Iterator[Case]:
    for d in jsonl(suite / "natural" / "prose_typos.jsonl"):
        if d["type"] == "nonword" and in_dev(d["id"]):
            document, found = read("x.md" if d["source"].endswith((".md", ".markdown")) else "x.txt", d["text"])
            over = [r for r in found for s in spans(document, r) if s.start < d["end"] and d["start"] < s.end]
            yield Case("natural", True, d["wrong"], d["corrections"], over[0] if over else None, d["id"], False,
                       around(d["text"], d["start"], d["end"]))  # fmt: skip


def around(text: str, start: int, end: int) -> str:
    return f"{text[max(0, start - 30) : start]}[{text[start:end]}]{text[end : end + 20]}".replace("\n", " ")


# Fitting


def fitted(cases: list[Case], names: list[str]) -> list[float]:
    """The weights of logistic regression with a ridge, on evidence scaled to unit spread and scaled back."""
    table = [[c.reading.evidence[n] for n in names] for c in cases if c.reading]
    spread = [max(deviation(column), 0.05) for column in zip(*table, strict=True)]
    spread[names.index("one")] = 1.0
    rows = [[v / s for v, s in zip(row, spread, strict=True)] for row in table]
    weights, speed = [0.0] * len(names), [0.0] * len(names)
    for _ in range(1500):
        slope = [0.0] * len(names)
        for row, case in zip(rows, cases, strict=True):
            odds = sum(w * v for w, v in zip(weights, row, strict=True))
            error = case.wrong - 1 / (1 + math.exp(-max(-30.0, min(30.0, odds))))
            for i, v in enumerate(row):
                slope[i] += error * v
        for i, w in enumerate(weights):
            ridge = 0.0 if names[i] == "one" else RIDGE * w
            speed[i] = 0.9 * speed[i] + (slope[i] - ridge) / len(rows)
            weights[i] += 0.1 * speed[i]
    return [w / s for w, s in zip(weights, spread, strict=True)]


def deviation(column: tuple[float, ...]) -> float:
    mean = sum(column) / len(column)
    return math.sqrt(sum((v - mean) ** 2 for v in column) / len(column))


def crossed(cases: list[Case], names: list[str]) -> list[tuple[float, Case]]:
    """Every case with the odds given it by weights fitted on other files."""
    chance = random.Random(4)
    fold = {f: chance.randrange(5) for f in sorted({c.file for c in cases})}
    out = []
    for k in range(5):
        weights = fitted([c for c in cases if fold[c.file] != k], names)
        apart = [c for c in cases if fold[c.file] == k]
        out += [(odds(dict(zip(names, weights, strict=True)), c), c) for c in apart]
    return out


def odds(weights: dict[str, float], case: Case) -> float:
    assert case.reading
    return sum(weights[name] * value for name, value in case.reading.evidence.items())


def first(case: Case) -> bool:
    assert case.reading
    meant = [c.lower().replace("’", "'") for c in case.corrections]
    return case.reading.ranked[0][1].word in meant


def curve(cases: list[Case], out: list[tuple[float, Case]], total: int, of_news: int) -> None:
    n = Counter(c.kind for c in cases if c.wrong)
    heads = "".join(f"{k}: found, first" for k in ("injected", "   natural", "      made"))
    print(f"{'threshold':>9}  {heads}   alarms per 1,000: all, news")
    for threshold in (-1, -0.5, 0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 3):
        over = [c for odds, c in out if odds >= threshold]
        found = Counter(c.kind for c in over if c.wrong)
        right = Counter(c.kind for c in over if c.wrong and c.kind != "clean" and first(c))
        alarms = [c for c in over if not c.wrong]
        recall = "".join(f"{found[k] / n[k]:>16.3f}{right[k] / n[k]:>8.3f}" for k in ("injected", "natural", "made"))
        news = sum(c.news for c in alarms)
        print(f"{threshold:>9}{recall}{1000 * len(alarms) / total:>16.3f}{1000 * news / of_news:>8.3f}")


def show(out: list[tuple[float, Case]]) -> None:
    ordered = sorted(out, key=lambda o: -o[0])
    for title, wanted in (("clean copy, surest first", "clean"), ("not found, surest first", "injected natural made")):
        print(f"\n{title}")
        some = [o for o in ordered if o[1].kind in wanted]
        for odds, c in some[:70] if wanted == "clean" else [o for o in some if o[0] < 2]:
            assert c.reading
            best = [r.word for _, r in c.reading.ranked[:3]]
            print(f"{odds:6.2f} {'error' if c.wrong else ''} {c.form} {best} {c.corrections} {c.file[:12]} {c.around}")


def write(evidence: dict[str, float]) -> None:
    text = WEIGHTS.read_text(encoding="utf-8")
    head, tail = text[: text.index("EVIDENCE")], text[text.index('"""What each kind') :]
    body = "".join(f'    "{name}": {weight:.3f},\n' for name, weight in evidence.items())
    WEIGHTS.write_text(f"{head}EVIDENCE: dict[str, float] = {{\n{body}}}\n{tail}", encoding="utf-8")


if __name__ == "__main__":
    main()
