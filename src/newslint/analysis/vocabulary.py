"""Which words a draft uses at all: one look-up tells a rule that it has nothing to say."""

from __future__ import annotations

from newslint.analysis.words import words
from newslint.document import Document
from newslint.rule import Derive


def vocabulary(document: Document, derive: Derive) -> frozenset[str]:
    """The analysis: every folded word once."""
    return derive(words).vocabulary
