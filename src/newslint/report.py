"""The outcome of reading one draft."""

from __future__ import annotations

from typing import NamedTuple

from newslint.finding import Finding
from newslint.text import LineMap


class Failure(NamedTuple):
    """Something newslint was to do and could not: a check that crashed, a file it could not read.

    `rule` is None where it was the file itself.
    """

    rule: str | None
    message: str


class Report(NamedTuple):
    """All that is said of one draft. `notes` are what was not checked, and why; they are no failures."""

    path: str
    text: str
    lines: LineMap
    findings: tuple[Finding, ...] = ()
    failures: tuple[Failure, ...] = ()
    suppressed: int = 0
    notes: tuple[str, ...] = ()
