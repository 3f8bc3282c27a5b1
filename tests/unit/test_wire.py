"""The JSON report is a contract: docs/json-report.md."""

import json

from newslint import __version__, wire
from newslint.finding import Applicability, Edit, Finding, Fix, Related, Severity
from newslint.report import Failure, Report
from newslint.text import LineMap, Span

TEXT = "\ufeffÅ 😀 day\r\nBarak Obama\n"


def report(*findings, failures=()):
    return Report("drafts/a.md", TEXT, LineMap(TEXT), findings, failures, 0, ("no date",))


def spelled(severity=Severity.WARNING, fix=None):
    start = TEXT.index("Barak")
    span = Span(start, start + 5)
    return Finding(span, "names.spelling", severity, "Says why", "Barak", ("Barack", "Bárák"), fix,
                   (Related(Span(5, 8), "spelled so here"),), None)  # fmt: skip


def test_a_finding_has_every_field_the_contract_names():
    fix = Fix((Edit(Span(10, 15), "Barack"),), Applicability.REVIEW)
    assert wire.finding_json(spelled(fix=fix), LineMap(TEXT)) == {
        "rule": "names.spelling", "severity": "warning", "message": "Says why",
        "start": 10, "end": 15, "line": 2, "column": 1, "end_line": 2, "end_column": 6,
        "text": "Barak", "replacements": ["Barack", "Bárák"],
        "fix": {"applicability": "review", "edits": [{"start": 10, "end": 15, "text": "Barack"}]},
        "related": [{"start": 5, "end": 8, "line": 1, "column": 6, "message": "spelled so here"}],
        "url": None,
    }  # fmt: skip


def test_offsets_cut_the_text_of_the_file_as_read():
    found = wire.finding_json(spelled(), LineMap(TEXT))
    assert TEXT[found["start"] : found["end"]] == found["text"]
    assert found["fix"] is None


def test_the_report_lists_files_failures_and_a_summary():
    safe = Fix((Edit(Span(10, 15), "Barack"),), Applicability.SAFE)
    whole = report(spelled(Severity.ERROR, safe), spelled(), failures=(Failure("quotes.close", "crashed"),))
    assert wire.report_json([whole, report()], [Failure(None, "a card")]) | {"files": []} == {
        "version": 1,
        "tool": {"name": "newslint", "version": __version__},
        "files": [],
        "failures": [{"rule": None, "message": "a card"}],
        "summary": {"files": 2, "findings": 2, "errors": 1, "warnings": 1, "suggestions": 0, "fixable": 1,
                    "failures": 2},
    }  # fmt: skip
    first, second = wire.report_json([whole, report()])["files"]
    assert first["failures"] == [{"rule": "quotes.close", "message": "crashed"}]
    assert second == {"path": "drafts/a.md", "findings": [], "failures": []}


def test_it_is_text_that_reads_back_and_ends_in_a_line_end():
    text = wire.dumps([report(spelled())])
    assert text.endswith("}\n")
    assert "Bárák" in text
    assert json.loads(text) == wire.report_json([report(spelled())])
