"""Which unknown words are misspellings: the evidence for and against, weighed. Not being in a list is none."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newslint.analysis.corrections import Candidate, candidates, fitting, likely
from newslint.analysis.spelling_evidence import Evidence, Scene, in_foreign_company, of_the_candidates, of_the_word
from newslint.analysis.spelling_weights import EVIDENCE, MOST, MOST_FAR, THRESHOLD
from newslint.analysis.unknown_words import Unknown, unknown_words
from newslint.analysis.words import words
from newslint.document import Document
from newslint.lexicon import NAME, lexicon
from newslint.rule import Derive
from newslint.text import Span

_MOST_SHOWN = 5
_WORTH_SHOWING = 7.0  # how much less likely than the best a replacement may be, as a logarithm


class Misspelling(NamedTuple):
    """A word at `span`, its likely replacements in the word's own case, the best first, and how sure that is."""

    span: Span
    replacements: tuple[str, ...]
    certainty: float


class Reading(NamedTuple):
    """One unknown word where it first stands: its candidates, the likeliest first, and what speaks for a slip."""

    unknown: Unknown
    ranked: list[tuple[float, Candidate]]
    evidence: Evidence


def misspellings(document: Document, derive: Derive) -> tuple[Misspelling, ...]:
    """The analysis, in order of form."""
    found = derive(words)
    hits = []
    for reading in readings(document, derive, THRESHOLD):
        certainty = weigh(reading.evidence)
        if certainty >= THRESHOLD:
            shown = _shown(reading)
            for i in reading.unknown.places:
                span = Span(found.starts[i], found.ends[i])
                spelled = document.prose[span.start : span.end]
                hits.append(Misspelling(span, tuple(cased(word, spelled) for word in shown), certainty))
    return tuple(hits)


def readings(document: Document, derive: Derive, least: float = -99.0) -> Iterator[Reading]:
    """Every unknown word for which some other might have been meant, unless its odds can't reach `least`."""
    unknown = derive(unknown_words)
    if not unknown:
        return
    scene = Scene(document, derive(words), {i for u in unknown for i in u.places}, lexicon())
    for u in unknown:
        if in_foreign_company(scene, u.places[0]):
            continue
        evidence = of_the_word(scene, u)
        own = weigh(evidence)
        if own + MOST < least:
            continue
        left, right = scene.neighbours(u.places[0])
        options = candidates(scene.known, u.form, far=own + MOST_FAR >= least)
        if options:
            fits = (fitting(scene.known, c.word, left, right) for c in options)
            scored = [(c.slip + likely(c.common) + fit, c) for c, fit in zip(options, fits, strict=True)]
            ranked = sorted(scored, key=lambda r: (-r[0], r[1].word))
            yield Reading(u, ranked, evidence | of_the_candidates(scene, u, ranked))


def weigh(evidence: Evidence) -> float:
    """The logarithm of the odds that a word is misspelled, as far as this evidence says."""
    return sum(EVIDENCE.get(name, 0.0) * value for name, value in evidence.items())


def _shown(reading: Reading) -> list[str]:
    top = reading.ranked[0][0]
    return [c.word for score, c in reading.ranked[:_MOST_SHOWN] if score > top - _WORTH_SHOWING]


def cased(word: str, like: str) -> str:
    """A replacement in the case of what stands there, its apostrophe as there; names keep their capital."""
    if "’" in like:
        word = word.replace("'", "’")
    entry = lexicon().find(word)
    if like[:1].isupper() or (entry is not None and entry.traits & NAME):
        return word[:1].upper() + word[1:]
    return word
