"""The JSON report, a contract: docs/json-report.md. The same files, config and version give the same bytes."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from newslint import __version__
from newslint.finding import Finding, Severity
from newslint.report import Failure, Report
from newslint.text import LineMap, Span

VERSION = 1


def report_json(reports: Iterable[Report], failures: Sequence[Failure] = ()) -> dict[str, Any]:
    """All reports and the failures that belong to no file, as JSON-able data."""
    reports = list(reports)
    return {
        "version": VERSION,
        "tool": {"name": "newslint", "version": __version__},
        "files": [file_json(report) for report in reports],
        "failures": [_failure(failure) for failure in failures],
        "summary": summary(reports, failures),
    }


def file_json(report: Report) -> dict[str, Any]:
    """One file's findings and failures."""
    return {
        "path": report.path,
        "findings": [finding_json(finding, report.lines) for finding in report.findings],
        "failures": [_failure(failure) for failure in report.failures],
    }


def finding_json(finding: Finding, lines: LineMap) -> dict[str, Any]:
    """One finding; offsets and columns in code points, lines and columns from 1."""
    end_line, end_column = lines.line_column(finding.span.end)
    return {
        "rule": finding.rule,
        "severity": finding.severity.label,
        "message": finding.message,
        **_place(finding.span, lines),
        "end_line": end_line,
        "end_column": end_column,
        "text": finding.text,
        "replacements": list(finding.replacements),
        "fix": None if finding.fix is None else {
            "applicability": finding.fix.applicability.value,
            "edits": [{"start": e.span.start, "end": e.span.end, "text": e.text} for e in finding.fix.edits],
        },
        "related": [{**_place(r.span, lines), "message": r.message} for r in finding.related],
        "url": finding.url,
    }  # fmt: skip


def summary(reports: Sequence[Report], failures: Sequence[Failure] = ()) -> dict[str, int]:
    """How many of each; `fixable` counts findings with a safe fix."""
    findings = [finding for report in reports for finding in report.findings]
    return {
        "files": len(reports),
        "findings": len(findings),
        "errors": sum(f.severity is Severity.ERROR for f in findings),
        "warnings": sum(f.severity is Severity.WARNING for f in findings),
        "suggestions": sum(f.severity is Severity.SUGGESTION for f in findings),
        "fixable": sum(f.fix is not None and f.fix.applicability == "safe" for f in findings),
        "failures": len(failures) + sum(len(report.failures) for report in reports),
    }


def dumps(reports: Iterable[Report], failures: Sequence[Failure] = ()) -> str:
    """The report as text, ending in a newline."""
    return json.dumps(report_json(reports, failures), ensure_ascii=False, indent=1) + "\n"


def _place(span: Span, lines: LineMap) -> dict[str, int]:
    line, column = lines.line_column(span.start)
    return {"start": span.start, "end": span.end, "line": line, "column": column}


def _failure(failure: Failure) -> dict[str, str | None]:
    return {"rule": failure.rule, "message": failure.message}
