"""What speaks for an unknown word being a slip, and what for its being meant: its place, its make, its company."""

from __future__ import annotations

import math
from typing import NamedTuple

from newslint.analysis.corrections import Candidate, fitting
from newslint.analysis.unknown_words import Unknown
from newslint.analysis.words import Words
from newslint.document import Document
from newslint.expressions import Expression
from newslint.lexicon import NAME, RARE, Lexicon

Evidence = dict[str, float]

_PREFIXES = tuple(
    "anti auto bio co counter cross crypto cyber de dis eco ex extra geo hyper infra inter intra macro mega meta micro"
    " mid mini mis mono multi nano neo neuro non out over para photo poly post pre pro pseudo psycho radio re semi sub"
    " super tele thermo trans ultra un under uni vice".split()
)
_SUFFIXES = tuple(
    "athon esque fest gate hood ish ism ist ists less like ness nomics palooza phobe phobia phobic proof ship speak"
    " sphere tech ville ward wards ware wide wise worthy".split()
)
_ADVERBS = ("edly", "ingly", "arly", "ously", "ively", "lessly", "fully", "ishly")
_SENTENCE_END = Expression(r"[.!?…:][\"”’)\]]*\s+[\"“‘(\[]*$|\n|^[\"“‘(\[]*$")
_FOREIGN = frozenset(
    "de la el le les des du del della di da das der die und von van den al los las una un une que et en y il para por"
    " con pour dans sur est ein eine och og af aux au ce qui ne pas il elle nous vous se su sus lo ha mit ist".split()
)


class Scene(NamedTuple):
    """Where unknown words stand: the document, its words, which of them (by index) are unknown, and the lexicon."""

    document: Document
    found: Words
    strange: set[int]
    known: Lexicon

    def spelled(self, i: int) -> str:
        """Word i as it is written."""
        return self.document.prose[self.found.starts[i] : self.found.ends[i]]

    def neighbours(self, i: int) -> tuple[str, str]:
        """The words before and after, where nothing but white space or a hyphen lies between; else ""."""
        found = self.found
        left = found.folded[i - 1] if i and found.gaps[i].strip(" -") == "" else ""
        right = found.folded[i + 1] if i + 1 < len(found) and found.gaps[i + 1].strip(" -") == "" else ""
        return left, right

    def starts_sentence(self, i: int) -> bool:
        """Whether a capital of word i may be the sentence's."""
        start = self.found.starts[i]
        return _SENTENCE_END.search(self.document.prose[max(start - 12, 0) : start]) is not None


def in_foreign_company(scene: Scene, i: int) -> bool:
    """Whether foreign function words stand around word i: a phrase or a sentence in another language."""
    around = scene.found.folded[max(i - 4, 0) : i] + scene.found.folded[i + 1 : i + 5]
    return sum(word in _FOREIGN for word in around) >= 2


def of_the_word(scene: Scene, u: Unknown) -> Evidence:
    """What is known before any candidate is looked for."""
    i, form, found, known = u.places[0], u.form, scene.found, scene.known
    entry = known.find(form)
    capital = scene.spelled(i)[:1].isupper()
    if entry is not None and entry.traits & NAME and entry.common < 8 and not capital:
        entry = None  # a name few have heard of says nothing of a word
    starts = capital and scene.starts_sentence(i)
    inside = capital and not starts
    return {
        "one": 1.0,
        "length": min(len(form), 12),
        "short": float(len(form) <= 4),
        "listed": float(entry is not None),
        "listed-common": entry.common / 10 if entry else 0.0,
        "listed-rare": float(entry is not None and entry.traits & RARE > 0),
        "listed-name": float(entry is not None and entry.traits & NAME > 0),
        "repeated": math.log(u.times),
        "capital": float(inside),
        "capital-start": float(starts),
        "capital-title": float(inside and _in_capitals(scene, i)),
        "strange-beside": float(sum(_strange(scene, j) for j in (i - 1, i + 1))),
        "strange-near": float(sum(_strange(scene, j) for j in (i - 3, i - 2, i + 2, i + 3))),
        "jargon": min((len(scene.strange) - len(u.places)) * 100 / max(len(found), 150), 3.0),
        "derived": float(_derived(known, form)),
        "prefixed": float(_prefixed(known, form)),
        "suffixed": float(_suffixed(known, form)),
        "compound": float(_compound(known, form)),
        "hyphen": float("-" in (found.gaps[i][-1:], found.gaps[i + 1][:1])),
        "italic": float(any(e.start <= found.starts[i] < e.end for e in scene.document.emphasis)),
    }


def of_the_candidates(scene: Scene, u: Unknown, ranked: list[tuple[float, Candidate]]) -> Evidence:
    """What the likeliest candidate adds."""
    i = u.places[0]
    score, best = ranked[0]
    entry = scene.known.find(best.word)
    a_name = entry is not None and entry.traits & NAME > 0
    capital = scene.spelled(i)[:1].isupper()
    inside = capital and not scene.starts_sentence(i)
    return {
        "score": score,
        "slip": best.slip,
        "common": best.common / 10,
        "fitting": fitting(scene.known, best.word, *scene.neighbours(i)),
        "clear": min(score - ranked[1][0], 8.0) if len(ranked) > 1 else 8.0,
        "sure": math.log(sum(math.exp(max(s - score, -20.0)) for s, _ in ranked)),
        "capital-common": best.common / 10 if inside else 0.0,
        "capital-slip": best.slip if inside else 0.0,
        "for-a-name": float(capital and a_name),
        "for-a-known-name": max(best.common - 11, 0) / 10 if capital and a_name else 0.0,
        "to-a-name": float(a_name and not capital),
        "space": float(" " in best.word),
        "prefix-only": float(u.form.endswith(best.word) and u.form.removesuffix(best.word) in _PREFIXES),
        "plural": float(u.form in (best.word + "s", best.word + "es")),
    }


def _strange(scene: Scene, i: int) -> bool:
    return 0 <= i < len(scene.found) and (i in scene.strange or scene.found.folded[i] in _FOREIGN)


def _in_capitals(scene: Scene, i: int) -> bool:
    """Whether a plain word beside it has a capital too, as in a title or a heading."""
    for j in (i - 1, i + 1):
        if 0 <= j < len(scene.found) and scene.spelled(j)[:1].isupper() and not scene.starts_sentence(j):
            entry = scene.known.find(scene.found.folded[j])
            if entry is not None and not entry.traits and entry.common >= 12:
                return True
    return False


def _prefixed(known: Lexicon, form: str) -> bool:
    return any(form.startswith(p) and len(form) - len(p) >= 4 and known.common(form[len(p) :]) >= 6 for p in _PREFIXES)


def _suffixed(known: Lexicon, form: str) -> bool:
    if form.endswith(_ADVERBS) and known.common(form[:-2]) >= 4:
        return True
    return any(form.endswith(s) and len(form) - len(s) >= 3 and known.common(form[: -len(s)]) >= 6 for s in _SUFFIXES)


def _derived(known: Lexicon, form: str) -> bool:
    """Influencer, virality: newer than the lists, but of their words."""
    stems = [form.removesuffix(s) for s in ("ity", "r", "rs") if form.endswith(("ality", "er", "ers"))]
    return any(stem != form and len(stem) > 3 and known.common(stem) >= 8 for stem in stems)


def _compound(known: Lexicon, form: str) -> bool:
    bare = form.removesuffix("s")
    for i in range(3, len(bare) - 2):
        left, right = bare[:i], bare[i:]
        # Two words that often stand side by side have rather lost their space.
        if known.common(left) >= 10 and known.common(right) >= 10 and known.pair(left, right) < 12:
            return True
    return False
