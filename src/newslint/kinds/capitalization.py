"""`extends: capitalization`: how a block is capitalised. `match` is `$title`, `$sentence`, `$lower`, `$upper` or an
expression that must match; `exceptions` are names and words with capitals of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from newslint.document import CUT, Block, Document
from newslint.finding import Hit
from newslint.kinds import EXCEPTION, Compiled, phrases
from newslint.kinds.patterns import compile_patterns, search
from newslint.rule import Context
from newslint.text import Span

if TYPE_CHECKING:
    from newslint.cards import Card  # reads YAML, which no run should load

KEYS = ("match", "style", "threshold")
SHAPES = ("$title", "$sentence", "$lower", "$upper")

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_STARTS = re.compile(r"[.!?:][”\"’')\]]*\s|[“\"‘(\[]$")

# In a title of the AP's: articles, short conjunctions and short prepositions are small unless they begin or end it.
_SMALL = frozenset("a an the and but or nor of at for via per vs en de la von van der al".split())
# Small as prepositions, capital as adverbs or part of a verb ("Sit In", "To Be"): both pass.
_EITHER = frozenset("to in on up as by off out if so yet over than".split())


def prepare(card: Card, ours: bool) -> Compiled:
    """Raises NewslintError for a card without a `match`, or with a shape, style or threshold there is not."""
    match = card.strings("match")
    if len(match) != 1:
        known = ", ".join(SHAPES)
        raise card.error("match" if match else "extends", f'capitalization needs "match": {known} or an expression')
    shape = match[0]
    if shape.startswith("$"):
        card.choice("match", SHAPES, "")
    card.choice("style", ("AP",), "AP")
    patterns = [] if shape.startswith("$") else compile_patterns(card, ours, "match")[0]
    data = {"message": card.message, "shape": "" if patterns else shape, "patterns": patterns,
            "threshold": _threshold(card), "scope": card.roles()}  # fmt: skip
    return Compiled(data, tuple((phrase, EXCEPTION) for phrase in card.strings("exceptions")), (), True)


def check(data: dict[str, Any], document: Document, context: Context) -> Iterator[Hit]:
    """A hit for each word of a title that is capitalised against the rule, else for each block that is."""
    matched = {document.block_at(m.start()).span for m in search(data["patterns"], document)}
    for block in document.blocks:
        if data["scope"] and block.role not in data["scope"]:
            continue
        if data["patterns"]:
            if block.span not in matched:
                yield _whole(data, document, block, ())
        elif data["shape"] == "$title":
            yield from _title(data, document, block, context)
        elif (replacement := _reshaped(data, document, block, context)) is not None:
            yield _whole(data, document, block, replacement)


def _title(data: dict[str, Any], document: Document, block: Block, context: Context) -> Iterator[Hit]:
    words = list(_words(document, block))
    for i, (span, begins) in enumerate(words):
        word = document.prose[span.start : span.end]
        wanted = _in_title(word, begins or i == len(words) - 1)
        if word != wanted and not _free(document, span, context):
            yield Hit(span, phrases.message(data["message"], word, wanted), (wanted,))


def _words(document: Document, block: Block) -> Iterator[tuple[Span, bool]]:
    """The words of a block, and whether each begins it, a sentence or what stands in quotation marks."""
    at = block.span.start
    for m in _WORD.finditer(document.prose, *block.span):
        first = at == block.span.start and not any(map(str.isalnum, document.prose[at : m.start()]))
        yield Span(*m.span()), first or _STARTS.search(document.prose, at, m.start()) is not None
        at = m.end()


def _in_title(word: str, edge: bool) -> str:
    """The word as the AP has it in a title, at its edge or within.

    As it is where it has capitals inside, or either form will do.
    """
    folded = word.lower()
    if word[1:] != word[1:].lower() or folded in _EITHER:
        return word if not edge or word[:1].isupper() else word[:1].upper() + word[1:]
    if folded in _SMALL and not edge:
        return folded
    return word[:1].upper() + word[1:]


def _reshaped(data: dict[str, Any], document: Document, block: Block, context: Context) -> tuple[str, ...] | None:
    """What the block should read, as far as that can be told; None where it is as it should be."""
    shape = data["shape"]
    if shape == "$sentence":
        text = document.prose[block.span.start : block.span.end]
        if text[0].islower() and not _free(document, Span(block.span.start, block.span.start + 1), context):
            return (text[0].upper() + text[1:],)
        return () if _share(document, block, context) < data["threshold"] else None
    pieces, at = [], block.span.start
    for span, _ in _words(document, block):
        word = document.prose[span.start : span.end]
        new = word if _free(document, span, context) else word.lower() if shape == "$lower" else word.upper()
        pieces += [document.prose[at : span.start], new]
        at = span.end
    text = "".join([*pieces, document.prose[at : block.span.end]])
    return (text,) if text != document.prose[block.span.start : block.span.end] else None


def _share(document: Document, block: Block, context: Context) -> float:
    """The share of words after the first of a sentence that are small. Names cannot be told from other capitals."""
    small = count = 0
    for span, begins in _words(document, block):
        if begins or _free(document, span, context):
            continue
        word = document.prose[span.start : span.end]
        count += 1
        small += word[0].islower() or (len(word) > 1 and word.isupper())
    return small / count if count else 1.0


def _free(document: Document, span: Span, context: Context) -> bool:
    """An exception, or beside something cut out, of which nobody knows how it goes on."""
    beside = document.prose[max(span.start - 1, 0) : span.start] + document.prose[span.end : span.end + 1]
    return CUT in beside or phrases.excused(span, context.matches)


def _whole(data: dict[str, Any], document: Document, block: Block, replacements: Sequence[str]) -> Hit:
    found = document.prose[block.span.start : block.span.end]
    wanted = replacements[0] if replacements else ""
    return Hit(block.span, phrases.message(data["message"], found, wanted), tuple(replacements))


def _threshold(card: Card) -> float:
    value = card.values.get("threshold", 0.5)
    if not isinstance(value, int | float) or isinstance(value, bool) or not 0 <= value <= 1:
        raise card.error("threshold", f'"threshold" is a share from 0 to 1, not "{value}"')
    return float(value)
