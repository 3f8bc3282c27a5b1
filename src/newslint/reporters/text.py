"""The report for people: what must be fixed first, read in ten seconds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from newslint.finding import Applicability, Finding, Related, Severity
from newslint.report import Report
from newslint.reporters.excerpt import excerpt, safe, width
from newslint.reporters.look import COLOUR, LABEL, Look, headline, plural
from newslint.text import Span

_MOST_REPLACEMENTS = 4


def render(reports: Sequence[Report], look: Look) -> Iterator[str]:
    """The report, line by line, without line ends."""
    findings = [finding for report in reports for finding in report.findings]
    yield headline(reports, look)
    printed = _Printer(look)
    several = len(reports) > 1
    for report in reports:
        shown = [f for f in report.findings if look.show_style or f.severity is not Severity.SUGGESTION]
        if shown and several:
            yield ""
            yield printed.paint(f"{safe(report.path)}  {plural(len(shown), 'finding')}", "1;4")
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
        label = printed.paint(f"{LABEL[severity]:8}", COLOUR[severity])
        yield f"{len(findings):>6}  {label}  {rule:{room}}{fixable}".rstrip()


class _Printer:
    def __init__(self, look: Look) -> None:
        self.look = look
        self.paint = look.paint

    def finding(self, report: Report, finding: Finding) -> Iterator[str]:
        """One finding: where, the words in their line, what to write, what it contradicts, why, which rule."""
        colour = COLOUR[finding.severity]
        line, column = report.lines.line_column(finding.span.start)
        place = self.paint(f"{safe(report.path)}:{line}:{column}", "1")
        yield f"{place}  {self.paint(LABEL[finding.severity], colour)}"
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


def wrapped(text: str, columns: int, indent: str = "  ") -> Iterator[str]:
    """The text in lines of no more than `columns`, broken at spaces."""
    line = indent
    for word in text.split():
        if line.strip() and width(line) + width(word) + 1 > columns:
            yield line
            line = indent
        line += word if line == indent else f" {word}"
    yield line
