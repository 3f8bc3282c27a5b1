"""Applies fixes to a text: what is asked for, nothing that overlaps, until nothing is left to apply."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from newslint.document import Draft
from newslint.finding import Applicability, Edit, Finding
from newslint.report import Report

ROUNDS = 8
"""A fix may bring the next one to light; safe ones are idempotent, so this many rounds end it."""


class Fixed(NamedTuple):
    """The text after fixing, the report on it, and how many fixes were applied."""

    text: str
    report: Report
    applied: int


def fix(draft: Draft, lint: Callable[[Draft], Report], unsafe: bool = False) -> Fixed:
    """Fix a draft until no fix is left: the safe ones, or with `unsafe` each finding's first replacement too."""
    report = lint(draft)
    applied = 0
    for _ in range(ROUNDS):
        edits = _choose(report.findings, unsafe)
        if not edits:
            break
        draft = Draft(draft.path, apply(draft.text, edits))
        applied += len(edits)
        report = lint(draft)
    return Fixed(draft.text, report, applied)


def apply(text: str, edits: list[Edit]) -> str:
    """The text with edits made; they must not overlap."""
    for edit in sorted(edits, key=lambda e: e.span, reverse=True):
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    return text


def _choose(findings: tuple[Finding, ...], unsafe: bool) -> list[Edit]:
    """Edits of the fixes wanted, in order of place; a fix that touches one already chosen waits for a later round."""
    chosen: list[Edit] = []
    for finding in findings:
        fix = finding.fix
        if fix is None or not (unsafe or fix.applicability is Applicability.SAFE):
            continue
        if not any(_touches(edit, other) for edit in fix.edits for other in chosen):
            chosen += fix.edits
    return chosen


def _touches(a: Edit, b: Edit) -> bool:
    return a.span.overlaps(b.span) or a.span == b.span or b.span.start == a.span.end or a.span.start == b.span.end
