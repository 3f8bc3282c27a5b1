"""`variety: american` or `british` on a card: silent in a draft that is plainly spelled the other way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslint.analysis.variety import is_british
from newslint.rule import Context

if TYPE_CHECKING:
    from newslint.cards import Card  # reads YAML, which no run should load


def read(card: Card) -> str:
    """The variety a card is for; empty for both. Raises NewslintError if it is another."""
    return card.choice("variety", ("american", "british", ""), "")


def fits(variety: str, context: Context) -> bool:
    """Whether a card of this variety may speak in this draft."""
    return not variety or (variety == "british") is context.derive(is_british)
