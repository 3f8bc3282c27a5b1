"""`extends: repetition`: the same thing again and again with nothing but space between.

Of `tokens` (phrases), of what a `pattern` matches, or without either of any word. `max` in a row are allowed (1).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from newslint.analysis.words import words
from newslint.document import Document
from newslint.finding import Hit
from newslint.kinds import EXCEPTION, Compiled, phrases
from newslint.kinds.patterns import compile_patterns, search
from newslint.rule import Context
from newslint.text import Span

if TYPE_CHECKING:
    from newslint.cards import Card  # reads YAML, which no run should load

KEYS = ("tokens", "pattern", "max", "alpha")


def prepare(card: Card, ours: bool) -> Compiled:
    """Raises NewslintError for a `max` below 1."""
    tokens = card.strings("tokens")
    patterns, requires = compile_patterns(card, ours)
    most = card.number("max")
    if most == 0:
        raise card.error("max", '"max" is how many in a row are right: at least 1')
    any_word = not tokens and not patterns
    data = {"message": card.message, "patterns": patterns, "max": most or 1, "alpha": card.flag("alpha"),
            "words": any_word}  # fmt: skip
    literals = [(token, n) for n, token in enumerate(tokens)]
    literals += [(phrase, EXCEPTION) for phrase in card.strings("exceptions")]
    return Compiled(data, tuple(literals), requires, any_word or (bool(patterns) and not requires))


def check(data: dict[str, Any], document: Document, context: Context) -> Iterator[Hit]:
    """A hit for each run longer than `max`, over the whole of it; the replacement is as many as are right."""
    for run in _runs(document, _places(data, document, context)):
        span, kept = Span(run[0].start, run[-1].end), Span(run[0].start, run[min(data["max"], len(run)) - 1].end)
        found = document.prose[run[0].start : run[0].end]
        if len(run) <= data["max"] or (data["alpha"] and not found.isalpha()) or phrases.excused(span, context.matches):
            continue
        yield Hit(span, phrases.message(data["message"], found), (document.prose[kept.start : kept.end],))


def _places(data: dict[str, Any], document: Document, context: Context) -> Iterable[Span]:
    if data["words"]:
        found = context.derive(words)
        return map(Span, found.starts, found.ends)
    spans = [match.span for match in context.matches if match.payload != EXCEPTION]
    return sorted([*spans, *map(phrases.span_of, search(data["patterns"], document))])


def _runs(document: Document, places: Iterable[Span]) -> Iterator[list[Span]]:
    """Places of equal text, whatever its case, that follow one another within a block."""
    run: list[Span] = []
    before = ""
    for span in places:
        text = document.prose[span.start : span.end].lower()
        gap = document.prose[run[-1].end : span.start] if run else ""
        if text == before and not gap.strip() and "\n" not in gap:
            run.append(span)
        else:
            if len(run) > 1:
                yield run
            run, before = [span], text
    if len(run) > 1:
        yield run
