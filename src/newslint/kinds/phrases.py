"""What the kinds that deal in phrases share: exceptions, case, messages, and how much of a phrase is wrong."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from newslint.rule import Match
from newslint.text import Span

_WORDS = re.compile(r"\S+")


def span_of(match: Any) -> Span:
    """Where an expression matched: its group `at` if it has one, so that context can be asked for by name."""
    group: Any = "at" if "at" in match.re.groupindex else 0
    return Span(*match.span(group))


def excused(span: Span, matches: Iterable[Match]) -> bool:
    """Whether an exception phrase touches the span."""
    return any(m.payload < 0 and m.span.overlaps(span) for m in matches)


def outside_exceptions(matches: Sequence[Match]) -> list[Match]:
    """The matches that no exception phrase covers, each place once, the longest phrase there."""
    kept: list[Match] = []
    exceptions = [m for m in matches if m.payload < 0]
    for m in sorted(matches, key=lambda m: (m.span.start, -m.span.end)):
        if m.payload >= 0 and not excused(m.span, exceptions) and not (kept and kept[-1].span.end > m.span.start):
            kept.append(m)
    return kept


def message(template: str, found: str, wanted: str = "") -> str:
    """The template with what was found, as Vale has it: `%s` is (wanted, found) where there is a wanted one.

    Surplus arguments are dropped.
    """
    arguments = iter([wanted, found] if wanted else [found])
    return re.sub("%s", lambda _: next(arguments, ""), template)


def like(replacement: str, found: str) -> str:
    """The replacement in the case of what was found, word by word: Amidst, Amid; AMIDST, AMID; Big Truth, Big Truce.

    Words common to both at either edge stay as they stand; a word with case of its own keeps it.
    """
    old, new = found.split(), replacement.split()
    most = min(len(old), len(new))
    head = next((i for i in range(most) if not _same(old[i], new[i])), most)
    tail = next((i for i in range(most - head) if not _same(old[-1 - i], new[-1 - i])), most - head)
    shouted = len(found) > 1 and found.isupper()
    models = old[head : len(old) - tail]
    changed = new[head : len(new) - tail]
    cased = [_in_case(word, models[i] if i < len(models) else "", shouted) for i, word in enumerate(changed)]
    return " ".join((*old[:head], *cased, *old[len(old) - tail :]))


def _same(a: str, b: str) -> bool:
    return a.lower().replace("’", "'") == b.lower().replace("’", "'")


def _in_case(word: str, model: str, shouted: bool) -> str:
    if word != word.lower():
        return word
    if shouted or (len(model) > 1 and model.isupper()):
        return word.upper()
    return word[:1].upper() + word[1:] if model[:1].isupper() else word


def narrow(span: Span, found: str, replacements: Sequence[str]) -> tuple[Span, tuple[str, ...]]:
    """Only the words that change: `fragile truth` to `fragile truce` is `truth` to `truce`.

    Whole words are kept, and words common to all replacements at either edge dropped.
    """
    old = [m.span() for m in _WORDS.finditer(found)]
    new = [[m.span() for m in _WORDS.finditer(r)] for r in replacements]
    if not replacements or not all(new):
        return span, tuple(replacements)
    shortest = min(len(old), *map(len, new)) - 1

    def same(i: int) -> bool:
        word = found[slice(*old[i])]
        return all(r[slice(*at[i])] == word for r, at in zip(replacements, new, strict=True))

    head = next((i for i in range(shortest) if not same(i)), max(shortest, 0))
    tail = next((i for i in range(shortest - head) if not same(-1 - i)), max(shortest - head, 0))
    cut = tuple(r[at[head][0] : at[-1 - tail][1]] for r, at in zip(replacements, new, strict=True))
    return Span(span.start + old[head][0], span.start + old[-1 - tail][1]), cut


def with_space(span: Span, prose: str) -> Span:
    """The span and one space beside it, for a removal that leaves no gap."""
    if prose[span.end : span.end + 1] == " ":
        return Span(span.start, span.end + 1)
    return Span(span.start - 1, span.end) if span.start and prose[span.start - 1] == " " else span
