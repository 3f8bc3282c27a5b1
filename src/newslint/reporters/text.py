"""The report for people: what must be fixed first, read in ten seconds."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from newslint.finding import Applicability, Finding, Related, Severity
from newslint.report import Report
from newslint.reporters.excerpt import excerpt, safe, width
from newslint.text import Span

_LABEL = {Severity.ERROR: "must fix", Severity.WARNING: "to check", Severity.SUGGESTION: "style"}
_COLOUR = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.SUGGESTION: "36"}
_ASCII = str.maketrans({"…": "...", "→": "->", "·": "-", "↳": "see", "×": "x", "“": '"', "”": '"', "’": "'", "—": "--"})
_MOST_REPLACEMENTS = 4


class Look(NamedTuple):
    """How to print: the width in columns, whether in colour, whether style findings are shown or counted."""

    columns: int = 80
    colour: bool = False
    show_style: bool = False
    fixed: int | None = None
    """How many fixes have been applied; None where none were asked for."""


def render(reports: Sequence[Report], look: Look) -> Iterator[str]:
    """The report, line by line, without line ends."""
    findings = [finding for report in reports for finding in report.findings]
    counts = {severity: sum(f.severity is severity for f in findings) for severity in reversed(Severity)}
    yield _headline(reports, counts, look)
    printed = _Printer(look)
    several = len(reports) > 1
    for report in reports:
        shown = [f for f in report.findings if look.show_style or f.severity is not Severity.SUGGESTION]
        if shown and several:
            yield ""
            yield printed.paint(f"{safe(report.path)}  {_plural(len(shown), 'finding')}", "1;4")
        for finding in sorted(shown, key=lambda f: (-f.severity, f.span)):
            yield ""
            yield from printed.finding(report, finding)
    if not look.show_style:
        yield from printed.folded([f for f in findings if f.severity is Severity.SUGGESTION])
    yield from printed.tail(reports, findings)


def statistics(reports: Iterable[Report], look: Look) -> Iterator[str]:
    """How often each rule was broken, the most first, with what it does to a day."""
    rules: dict[str, list[Finding]] = {}
    for report in reports:
        for finding in report.findings:
            rules.setdefault(finding.rule, []).append(finding)
    printed = _Printer(look)
    room = max(map(len, rules), default=0)
    for rule, findings in sorted(rules.items(), key=lambda item: (-len(item[1]), item[0])):
        severity = max(finding.severity for finding in findings)
        safe_fixes = sum(_fixable(finding) for finding in findings)
        fixable = f"  {safe_fixes} fixable" if safe_fixes else ""
        label = printed.paint(f"{_LABEL[severity]:8}", _COLOUR[severity])
        yield f"{len(findings):>6}  {label}  {rule:{room}}{fixable}".rstrip()


def to_ascii(line: str) -> str:
    """The line for a terminal that knows no more."""
    return line.translate(_ASCII)


def is_coloured(environment: Mapping[str, str], is_terminal: bool) -> bool:
    """Whether to print in colour: FORCE_COLOR and NO_COLOR decide before the terminal does."""
    if environment.get("NO_COLOR"):
        return False
    if environment.get("FORCE_COLOR"):
        return True
    return is_terminal and environment.get("TERM") != "dumb"


def _headline(reports: Sequence[Report], counts: Mapping[Severity, int], look: Look) -> str:
    paint = _Printer(look).paint
    total = sum(counts.values())
    done = [] if look.fixed is None else [paint(f"{look.fixed} fixed", "1;32" if look.fixed else "")]
    if total:
        parts = [paint(f"{n} {_LABEL[s]}", f"1;{_COLOUR[s]}" if n else "") for s, n in counts.items()]
        if counts[Severity.SUGGESTION] and not look.show_style:
            parts[-1] += " (folded)"
        return " · ".join([*done, *parts])
    failed = sum(bool(report.failures) for report in reports)
    read = len(reports) - failed
    clean = [paint(f"{_plural(read, 'file')} clean", "1;32" if read else "")] if read or not failed else []
    suppressed = sum(report.suppressed for report in reports)
    rest = [f"{_plural(failed, 'file')} not fully checked"] if failed else []
    rest += [f"{_plural(suppressed, 'finding')} suppressed in the text"] if suppressed else []
    return " · ".join([*done, *clean, *rest])


class _Printer:
    def __init__(self, look: Look) -> None:
        self.look = look

    def paint(self, text: str, code: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self.look.colour and code else text

    def finding(self, report: Report, finding: Finding) -> Iterator[str]:
        """One finding: where, the words in their line, what to write, what it contradicts, why, which rule."""
        colour = _COLOUR[finding.severity]
        line, column = report.lines.line_column(finding.span.start)
        place = self.paint(f"{safe(report.path)}:{line}:{column}", "1")
        yield f"{place}  {self.paint(_LABEL[finding.severity], colour)}"
        yield from self._quoted(report, finding.span, colour, "  ")
        if finding.replacements:
            yield f"  → {self.paint(_replacements(finding), '32')}"
        for related in finding.related:
            yield from self._related(report, related)
        yield from wrapped(safe(finding.message), self.look.columns)
        yield f"  {self.paint(finding.rule, '2')}"

    def folded(self, style: list[Finding]) -> Iterator[str]:
        """Style findings, a line a rule."""
        if not style:
            return
        yield ""
        yield f"{self.paint('Style', '1')} (--show-style shows the places)"
        counts: dict[str, int] = {}
        for finding in style:
            counts[finding.rule] = counts.get(finding.rule, 0) + 1
        for rule, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
            yield f"{count:>5} × {rule}"

    def tail(self, reports: Sequence[Report], findings: list[Finding]) -> Iterator[str]:
        """What was not checked, and what `--fix` could do."""
        notes: dict[str, int] = {}
        for report in reports:
            for note in report.notes:
                notes[note] = notes.get(note, 0) + 1
        lines = [f"Not checked: {note}{f' ({n} files)' if n > 1 else ''}" for note, n in notes.items()]
        now = sum(map(_fixable, findings))
        later = sum(finding.fix is not None for finding in findings) - now
        can = [f"--fix mends {now}"] if now else []
        can += [f"--unsafe-fixes {later}{' more' if now else ''}, for you to review"] if later else []
        lines += [f"{' · '.join(can)}."] if can else []
        if lines:
            yield ""
            yield from (self.paint(line, "2") for long in lines for line in wrapped(long, self.look.columns, ""))

    def _quoted(self, report: Report, span: Span, colour: str, indent: str, note: str = "") -> Iterator[str]:
        found = excerpt(report.text, report.lines, span, self.look.columns - width(indent) - 1)
        marked = self.paint(found.line[found.start : found.end], f"1;{colour}")
        yield f"{indent}{found.line[: found.start]}{marked}{found.line[found.end :]}"
        carets = self.paint("^" * found.width, colour)
        blank = " " * (width(indent) + found.column)
        if note and len(blank) + found.width + 1 + width(note) > self.look.columns:
            yield f"{blank}{carets}"
            yield f"{' ' * width(indent)}{note}"
        else:
            yield f"{blank}{carets}{f' {note}' if note else ''}"

    def _related(self, report: Report, related: Related) -> Iterator[str]:
        line, column = report.lines.line_column(related.span.start)
        yield from self._quoted(report, related.span, "36", f"  ↳ {line}:{column}  ", safe(related.message))


def _replacements(finding: Finding) -> str:
    shown = [
        safe(text) if text.strip() else (f"“{safe(text)}”" if text else "(delete)") for text in finding.replacements
    ]
    more = len(shown) - _MOST_REPLACEMENTS
    return ", ".join(shown[:_MOST_REPLACEMENTS]) + (f" and {more} more" if more > 0 else "")


def _fixable(finding: Finding) -> bool:
    return finding.fix is not None and finding.fix.applicability is Applicability.SAFE


def _plural(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def wrapped(text: str, columns: int, indent: str = "  ") -> Iterator[str]:
    """The text in lines of no more than `columns`, broken at spaces."""
    line = indent
    for word in text.split():
        if line.strip() and width(line) + width(word) + 1 > columns:
            yield line
            line = indent
        line += word if line == indent else f" {word}"
    yield line


def terminal_columns(default: int = 80) -> int:
    """How wide the terminal is; COLUMNS, where set, has the say."""
    try:
        return max(int(os.environ.get("COLUMNS") or os.get_terminal_size(1).columns), 30)
    except (OSError, ValueError):
        return default
