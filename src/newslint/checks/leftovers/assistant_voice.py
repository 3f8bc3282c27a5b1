"""An assistant speaking to its user, around the text it was asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newslint.document import Document
from newslint.finding import Hit
from newslint.rule import Context, right, rule, wrong
from newslint.text import Span

_EDITED = (
    "(?:revised|rewritten|reworked|polished|edited|cleaned-up|improved|condensed|refined|tightened|proofread|corrected"
    "|paraphrased|shortened|restructured|summari[sz]ed)"
)
_PIECE = (
    "(?:version|draft|article|text|copy|paragraph|passage|story|headlines?|sentence|piece|summary|lede|intro|rewrite)"
)
_NEW = "(?:shorter|longer|tighter|more concise|clearer|news-style|AP-style|SEO-friendly)"
_DO = (
    "(?:create|write|turn|make|revise|draft|shorten|expand|adjust|tailor|rewrite|format|generate|add|edit|change|provide"
    "|suggest|produce)"
)
_MORE = "(?:versions?|drafts?|changes|edits|revisions|adjustments|tweaks|options)"
_WISH = "you(?:[’']d like| want| wish| need| would like| prefer)"

# What a block may begin with, by its first word: a run compiles only what a draft asks for.
_OPENINGS = {
    "certainly sure of absolutely got understood great definitely": (
        r"(?:Certainly|Sure|Of course|Absolutely|Sure thing|Got it|Understood|Great|Definitely)[!,.]?"
        r" [Hh]ere(?:[’']s| is| are)\b"
    ),
    "here here's": (
        rf"Here(?:[’']s| is| are) (?:(?:an?|the|your|my|some|two|three|four|five|\d) (?:\w+ ){{0,3}}?{_EDITED}"
        rf" (?:\w+ ){{0,2}}?|(?:a|the|your) {_NEW} (?:\w+ )?){_PIECE}\b"
    ),
    "if would do want shall should": (
        rf"(?:If {_WISH},? (?:I can|I could|I[’']ll)(?: also| now)?|Would you like me to|(?:Do you w|W)ant me to"
        rf"|Shall I|Should I) {_DO}\b"
    ),
    "i hope i'm i've": (
        r"(?:I hope|Hope) (?:this|that) (?:\w+ )?helps[!.]|I[’']m (?:glad|happy) (?:I could|to) help[!.]"
        r"|I(?:[’']m| am) sorry, but (?:I (?:can[’']t|cannot|am unable to)|as an AI)\b"
        rf"|I(?:[’']ve| have) {_EDITED} (?:the|your) (?:\w+ ){{0,2}}?{_PIECE}\b"
    ),
    "let please feel just tell": (
        rf"(?:(?:Please l|Just l|L)et me know|Feel free to (?:ask|let me know)|Tell me) if {_WISH}(?: me)?"
        rf" (?:to {_DO}|(?:any|a|another|further|more|other) (?:\w+ )?{_MORE})\b"
    ),
}
_BY_WORD = {word: pattern for words, pattern in _OPENINGS.items() for word in words.split()}

# Said nowhere but in an assistant's own voice.
_ANYWHERE = (
    r"(?i)\bas an? (?:(?:AI|artificial intelligence)(?: language)? (?:model|assistant|chatbot)"
    r"|(?:large )?language model)"
    r"(?: (?:developed|created|trained|made) by \w+)?, (?:I|my)\b"
    r"|\b(?:as of|up to|since|until) my (?:last|latest|most recent|current) (?:knowledge |training |data )?"
    r"(?:update|cut-?off|training)(?: (?:date|in))?\b"
    r"|\bmy (?:knowledge|training)(?: data)? cut-?off\b"
    r"|\bI (?:don[’']t|do not) have (?:access to )?real-time (?:data|information)\b"
)
_NEAR = (
    "language model", "as an ai", "as an artificial", " my last ", " my latest ", " my most recent ", " my current ",
    "my knowledge ", "my training ", "real-time ",
)  # fmt: skip
_FIRST = re.compile(r"[A-Za-z]+(?:['’][a-z]+)?")


@rule(
    summary="What an assistant says to its user is not for readers.",
    why="Newspapers in several countries printed the chat around the text they had asked for, and apologised.",
    cites="docs/sources.md#leftovers",
    quotes="skip",
    examples=(
        wrong("As an AI language model, I cannot verify the toll."),
        wrong("Here is a revised version of your article:\n\nThe dam held."),
        wrong("Certainly! Here’s a story about the dam.\n\nThe dam held."),
        wrong("The dam held.\n\nIf you want, I can also create a shorter headline."),
        wrong("The dam held.\n\nWould you like me to shorten it?"),
        wrong("The dam held.\n\nI hope this helps!"),
        wrong("The dam held.\n\nLet me know if you’d like any changes."),
        wrong("I’ve revised your draft to be tighter."),
        wrong("The dam held, as of my last update."),
        right("“As an AI language model, I cannot say,” the program replied."),
        right("She asked whether he would like her to stay. Here is a revised budget from the council."),
        right("Certainly, the dam held. If you want, I can wait, he told them."),
        right("Here are the improved figures. Let me know if you want to come, the letter said."),
        right("If you want to create a garden, start now. Should I make a will? Ask a lawyer."),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """Only what begins a block, for a person may say the same within one."""
    prose = document.prose
    for block in document.blocks:
        first = _FIRST.match(prose, block.span.start)
        pattern = _BY_WORD.get(first.group().lower().replace("’", "'")) if first else None
        match = _compiled(pattern).match(prose, *block.span) if pattern else None
        if match:
            yield _hit(Span(*match.span()), match.group())
    folded = document.folded
    if folded is None or any(map(folded.__contains__, _NEAR)):
        for match in _compiled(_ANYWHERE).finditer(prose):
            yield _hit(Span(*match.span()), match.group())


def _hit(span: Span, found: str) -> Hit:
    return Hit(span, f"“{found}” is an assistant speaking to its user; delete it")


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
