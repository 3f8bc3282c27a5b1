"""Applies fixes to a text: what is asked for, nothing that overlaps, until nothing is left to apply."""

from __future__ import annotations

import os
from bisect import bisect_left, insort
from collections.abc import Callable
from typing import NamedTuple

from newslint.document import Draft
from newslint.errors import NewslintError
from newslint.finding import Applicability, Edit, Finding, Fix
from newslint.report import Report
from newslint.text import Span

ROUNDS = 8
"""A fix may bring the next one to light; safe ones are idempotent, so this many rounds end it."""


class Fixed(NamedTuple):
    """The text after fixing, the report on it, how many fixes were applied, and how many more could have been.

    More are left only where fixes keep bringing others to light.
    """

    text: str
    report: Report
    applied: int
    left: int


def fix(draft: Draft, lint: Callable[[Draft], Report], unsafe: bool = False) -> Fixed:
    """Fix a draft until no fix is left: the safe ones, or with `unsafe` each finding's first replacement too."""
    report = lint(draft)
    applied = 0
    for _ in range(ROUNDS):
        fixes = _choose(report.findings, unsafe)
        if not fixes:
            break
        draft = Draft(draft.path, apply(draft.text, [edit for fix in fixes for edit in fix.edits]))
        applied += len(fixes)
        report = lint(draft)
    return Fixed(draft.text, report, applied, len(_choose(report.findings, unsafe)))


def apply(text: str, edits: list[Edit]) -> str:
    """The text with edits made; they must not overlap."""
    for edit in sorted(edits, key=lambda e: e.span, reverse=True):
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    return text


def write(path: str, before: bytes, text: str) -> None:
    """Put the text in the place of the file, whole or not at all; a link's target is written, not the link.

    Raises NewslintError if the file is no longer `before`, or cannot be written.
    """
    import tempfile  # only a run that fixes pays for it

    target = os.path.realpath(path)
    if not os.access(target, os.W_OK):  # a rename would not mind, but whoever set the mode does
        raise NewslintError("cannot be written: it is read-only", path)
    temporary = ""
    try:
        handle, temporary = tempfile.mkstemp(dir=os.path.dirname(target), prefix=".newslint-", suffix=".tmp")
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode("utf-8"))
            file.flush()
            os.fsync(file.fileno())
        os.chmod(temporary, os.stat(target).st_mode & 0o7777)
        with open(target, "rb") as file:
            if file.read() != before:
                raise NewslintError("changed while it was being checked; not written", path)
        os.replace(temporary, target)
        temporary = ""
    except OSError as error:
        raise NewslintError(f"cannot be written: {error.strerror or error}", path) from error
    finally:
        if temporary:
            os.unlink(temporary)


def _choose(findings: tuple[Finding, ...], unsafe: bool) -> list[Fix]:
    """The fixes wanted, in order of place; one that touches another already chosen waits for a later round."""
    chosen: list[Fix] = []
    taken: list[Span] = []  # in order, so that only neighbours need be looked at
    for finding in findings:
        fix = finding.fix
        if fix is None or not (unsafe or fix.applicability is Applicability.SAFE):
            continue
        if not any(_touches(edit.span, taken) for edit in fix.edits):
            chosen.append(fix)
            for edit in fix.edits:
                insort(taken, edit.span)
    return chosen


def _touches(span: Span, taken: list[Span]) -> bool:
    """Whether the span meets one of those taken, be it only edge to edge."""
    at = bisect_left(taken, span)
    return (at < len(taken) and taken[at].start <= span.end) or (at > 0 and span.start <= taken[at - 1].end)
