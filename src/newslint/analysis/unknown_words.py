"""Words that are in no list, or only doubtfully: what a spelling check has to judge. Most drafts have a dozen."""

from __future__ import annotations

from typing import NamedTuple

from newslint.analysis.words import Words, words
from newslint.document import CUT, Document
from newslint.lexicon import DOUBTED, NAME, lexicon
from newslint.rule import Derive

_MOST_REMEMBERED = 200_000

# Over documents, since they are facts of the lexicon alone: forms that are plain words, and those known with a
# capital only.
_plain: set[str] = set()
_names: set[str] = set()

_TECHNICAL = frozenset("@#/\\_.=&+~$%^|`<>{}")
"""What, right before or after a word, says that it is part of an address, a handle, a path or code."""
_JOINTS = ("", "[", "]", "][")


class Unknown(NamedTuple):
    """A form that is no plain word. `places` are indices of words, only those where it could be judged;
    `times` is how often it stands in the document."""

    form: str
    places: tuple[int, ...]
    times: int


def unknown_words(document: Document, derive: Derive) -> tuple[Unknown, ...]:
    """The analysis, in order of first place."""
    found = derive(words)
    strange = _strange(set(found.folded))
    if not strange:
        return ()
    places: dict[str, list[int]] = {}
    prose, starts, folded = document.prose, found.starts, found.folded
    for i in [i for i, form in enumerate(folded) if form in strange]:
        form = folded[i]
        if form not in _names or prose[starts[i]].islower():
            places.setdefault(form, []).append(i)
    unknown = []
    for form, all_places in places.items():
        judged = tuple(i for i in all_places if _could_be_a_word(prose, found, i))
        if judged:
            unknown.append(Unknown(form, judged, len(all_places)))
    return tuple(unknown)


def _strange(forms: set[str]) -> set[str]:
    """Those of the forms that are not plain words, of at least three letters and nothing but letters."""
    fresh = forms - _plain
    if not fresh:
        return fresh
    if len(_plain) > _MOST_REMEMBERED:
        _plain.clear()
    strange = fresh & _names
    known = lexicon()
    for form in fresh - _names:
        entry = known.find(form) if len(form) > 2 else None
        if entry is None:
            if len(form) > 2 and form.isascii() and form.replace("'", "").isalpha() and not known.rare(form):
                strange.add(form)
            else:
                _plain.add(form)
        elif entry.traits & (DOUBTED | NAME):
            strange.add(form)
            if not entry.traits & DOUBTED:
                _names.add(form)
        else:
            _plain.add(form)
    return strange


def _could_be_a_word(prose: str, found: Words, i: int) -> bool:
    """Not an acronym, a camelCase name, part of an address or a handle, nor cut off by an apostrophe."""
    start, end = found.starts[i], found.ends[i]
    spelled = prose[start:end]
    if not (spelled[1:].islower() and spelled.isascii()) and not spelled.replace("’", "'")[1:].islower():
        return False
    before, after = found.gaps[i], found.gaps[i + 1]
    if "sic" in prose[end + 2 : end + 6] or _is_joined(before, after, i == 0, i + 1 == len(found)):
        return False
    # Dialect and poetry: goin', 'em, o'clock
    return not (after[:1] in "'’" and after[:1] and spelled.endswith(("in", "an", "o", "ol", "wi", "th"))) and not (
        before[-1:] in "'’" and before[-1:] and len(spelled) <= 4
    )


def _is_joined(before: str, after: str, first: bool, last: bool) -> bool:
    """Whether a word is a piece of something longer: 50,000th, con[c]essions, example.com, a/path, @handle."""
    if not first and (before in _JOINTS or before[-1:] in _TECHNICAL or before.endswith(CUT)):
        return True
    if last:
        return False
    return after in _JOINTS or after in (".", ":") or after.startswith(CUT) or after[:1] in _TECHNICAL - {"."}
