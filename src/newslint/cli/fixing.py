"""Fixing drafts: in place, or as a diff that `patch` and `git apply` take."""

from __future__ import annotations

from collections.abc import Iterator

from newslint import fixer
from newslint.cli import output
from newslint.cli.run import Run
from newslint.document import Draft
from newslint.errors import NewslintError
from newslint.fixer import Fixed
from newslint.report import Failure, Report
from newslint.session import failed
from newslint.sources.files import Source


def fixed(run: Run, write: bool = False) -> Iterator[tuple[Source, str, Fixed]]:
    """Each draft with its text before fixing and what came of it; with `write`, the file is rewritten."""
    for source in run.watched():
        try:
            text, data = run.read(source)
        except NewslintError as error:
            yield source, "", _not_at_all(failed(source.shown, str(error)))
            continue
        draft = Draft(source.shown, text)
        outcome = fixer.fix(draft, run.session.lint, run.asked.unsafe_fixes)
        if any(failure.rule is None for failure in outcome.report.failures):
            # A directive that could not be followed may have meant just what would be fixed.
            if outcome.applied:
                output.warn(f"{source.shown}: not fixed, since not all of it can be followed; mend that first")
            outcome = _not_at_all(run.session.lint(draft), text)
        elif write and source.path != "-":
            outcome = _written(run, source, draft, data, outcome)
        if write and source.path == "-":
            output.exact(outcome.text)
        if outcome.left:
            output.warn(
                f"{source.shown}: {outcome.left} {'fix' if outcome.left == 1 else 'fixes'} left for the next run"
            )
        if write:
            run.fixes = (run.fixes or 0) + outcome.applied
        yield source, text, outcome
    for report in run.missing():
        yield Source(report.path, report.path), "", _not_at_all(report)


def _written(run: Run, source: Source, draft: Draft, data: bytes, outcome: Fixed) -> Fixed:
    if outcome.text == draft.text:
        return outcome
    try:
        fixer.write(source.path, data, outcome.text)
    except NewslintError as error:
        report = run.session.lint(draft)
        failure = Failure(None, f"{source.shown}: {error.message}")
        return _not_at_all(report._replace(failures=(*report.failures, failure)), draft.text)
    return outcome


def _not_at_all(report: Report, text: str = "") -> Fixed:
    return Fixed(text, report, 0, 0)


def unified(path: str, before: str, after: str) -> str:
    """The unified diff of a file's text. Lines end at line feeds only; carriage returns are part of their line."""
    from difflib import unified_diff  # `--fix` has no use for it

    lines = unified_diff(_lines(before), _lines(after), f"a/{path}", f"b/{path}")
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)


def _lines(text: str) -> list[str]:
    return list(_split(text))


def _split(text: str) -> Iterator[str]:
    at = 0
    while at < len(text):
        end = text.find("\n", at) + 1 or len(text)
        yield text[at:end]
        at = end
