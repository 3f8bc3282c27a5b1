"""What a check says (a hit), and what a person reads of it (a finding)."""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import NamedTuple

from newslint.text import Span


class Severity(IntEnum):
    """What a finding does to a person's day; the order is the order of pain."""

    SUGGESTION = 1  # house style, folded in the report until opened
    WARNING = 2  # very likely wrong: shown, never stops unless a newsroom asks
    ERROR = 3  # certain and embarrassing: stops the hook and the check

    @property
    def label(self) -> str:
        """As people and reports write it."""
        return self.name.lower()


class Applicability(StrEnum):
    """Who may apply a fix."""

    SAFE = "safe"  # cannot change the meaning: `--fix` applies it
    REVIEW = "review"  # an editor decides: `--unsafe-fixes`


class Edit(NamedTuple):
    """Replace `span` by `text`. In a hit the span is of the prose, in a finding of the file."""

    span: Span
    text: str


class Fix(NamedTuple):
    """Edits that belong together; none overlap. Of a hit's fix and its rule's `fix` the more careful counts."""

    edits: tuple[Edit, ...]
    applicability: Applicability = Applicability.SAFE


class Related(NamedTuple):
    """Another place that the finding speaks of, and what stands there."""

    span: Span
    message: str


class Hit(NamedTuple):
    """What a check yields, all in prose offsets. The engine adds whose it is and how bad.

    `replacements` are for the text of `span`, the best first. Without a `fix` of its own, a hit whose first
    replacement is worth offering as an edit is given one by the engine, as its rule's `fix` says.
    """

    span: Span
    message: str
    replacements: tuple[str, ...] = ()
    fix: Fix | None = None
    related: tuple[Related, ...] = ()


class Finding(NamedTuple):
    """A hit stamped with its rule and severity, all in code-point offsets of the file as read."""

    span: Span
    rule: str
    severity: Severity
    message: str
    text: str
    replacements: tuple[str, ...]
    fix: Fix | None
    related: tuple[Related, ...]
    url: str | None
