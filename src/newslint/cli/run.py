"""One run over drafts: which files, under which terms, read, checked and fixed."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator, Sequence
from datetime import date
from types import SimpleNamespace
from typing import TextIO

from newslint.document import Draft
from newslint.errors import NewslintError
from newslint.finding import Severity
from newslint.report import Failure, Report
from newslint.reporters.look import Look, is_coloured, terminal_columns
from newslint.resolve import Flags, Policies
from newslint.rule import Timings
from newslint.session import Session, failed
from newslint.sources import files
from newslint.sources.files import Found, Source

STDIN = Source("-", "<stdin>")


class Run:
    """What `check` was asked to do. `asked` are its options by name."""

    def __init__(self, paths: Sequence[str], asked: SimpleNamespace) -> None:
        # What a draft leaves behind holds no cycles worth looking for after every few words: an eighth of a long run.
        gc.set_threshold(200_000, 20, 50)
        self.asked = asked
        self.timings: Timings = {}
        self.is_stdin = "-" in paths
        self.policies = Policies(_flags(asked))
        self.session = Session(self.policies, self.timings if asked.profile else None)
        self.fixes: int | None = 0 if asked.fix else None
        self.would_fix = 0
        self._excluded = _Excluded(self.policies, asked.exclude)
        self.found = self._search(paths)

    def reports(self) -> Iterator[Report]:
        """The report on each draft, in order; with `--fix`, on what it is once fixed and written."""
        if self.asked.fix:
            from newslint.cli.fixing import fixed

            yield from (outcome.report for _, _, outcome in fixed(self, write=True))
            return
        for source in self.watched():
            try:
                text, _ = self.read(source)
            except NewslintError as error:
                yield failed(source.shown, str(error))
            else:
                yield self.session.lint(Draft(source.shown, text))
        yield from self.missing()

    def stops(self, report: Report) -> bool:
        """Whether a finding of the report is bad enough for the exit code."""
        try:
            level = self.asked.fail_on or self.policies.config(report.path).fail_on or "error"
        except NewslintError:
            return False  # it has a failure, which outranks findings
        return level != "never" and any(f.severity >= Severity[level.upper()] for f in report.findings)

    def faults(self) -> list[str]:
        """What is wrong that belongs to no file asked for."""
        return [*self.found.closed, *self.policies.faults()]

    def warn(self, reports: Sequence[Report]) -> None:
        """Says on standard error what could not be done, each line once, and what was passed over."""
        from newslint.cli import output
        from newslint.reporters.excerpt import safe

        lines = [*self.faults(), *(f"{s.shown}: no such file or folder" for s in self.found.missing if not reports)]
        lines += [_line(report, failure) for report in reports for failure in report.failures]
        lines += [f"{folder}: no article files in it ({_suffixes()})" for folder in self.found.empty]
        if self.found.strays:
            lines.append(f"{len(self.found.strays)} links that lead out of the folder were not followed: "
                         + ", ".join(self.found.strays[:3]))  # fmt: skip
        for line in dict.fromkeys(lines):
            output.warn(safe(line))

    def look(self, stream: TextIO) -> Look:
        """How to print for the stream."""
        named = any("." in n or n in self._style_packs() for n in self.policies.flags.select)
        return Look(terminal_columns(), self.colour(stream), self.asked.show_style or named, self.fixes)

    def colour(self, stream: TextIO) -> bool:
        """Whether to colour what goes to the stream."""
        return not self.asked.output_file and is_coloured(os.environ, stream.isatty())

    def _style_packs(self) -> set[str]:
        return self.policies.style_packs() if self.policies.flags.select else set()

    def _search(self, paths: Sequence[str]) -> Found:
        if self.is_stdin:
            name = self.asked.stdin_filename
            return Found([Source("-", files.shown(name)) if name else STDIN], [], [], [], [])
        return files.search(paths, self._excluded, self.asked.force_exclude)

    def watched(self) -> Iterator[Source]:
        """The sources, with progress on a terminal."""
        sources = self.found.sources
        if len(sources) < 2 or not sys.stderr.isatty():
            return iter(sources)
        from newslint.cli.progress import watched

        return watched(sources)

    def read(self, source: Source) -> tuple[str, bytes]:
        """The text of a source, and its bytes. Raises NewslintError if it is no text."""
        if source.path != "-":
            return files.read(source.path)
        data = sys.stdin.buffer.read()
        return files.decode(data, source.shown), data

    def missing(self) -> Iterator[Report]:
        """A report on each path that is not there."""
        return (failed(s.shown, f"{s.shown}: no such file or folder") for s in self.found.missing)


class _Excluded:
    """Whether `--exclude` or the config that holds there leaves out a path."""

    def __init__(self, policies: Policies, patterns: Sequence[str]) -> None:
        self.policies = policies
        self.patterns = tuple(patterns)

    def __call__(self, path: str, is_folder: bool) -> bool:
        from newslint.resolve import matches

        try:
            config = self.policies.config(path)
        except NewslintError:
            return False  # the file itself will say so
        return any(matches(os.getcwd(), pattern, path, is_folder) for pattern in self.patterns) or any(
            matches(config.folder, pattern, path, is_folder) for pattern in config.exclude
        )


def _flags(asked: SimpleNamespace) -> Flags:
    if asked.config and not os.path.isfile(asked.config):
        raise NewslintError("no such config", asked.config)
    return Flags(
        _listed(asked.select), _listed(asked.ignore), asked.stage, _date(asked.date) if asked.date else None,
        asked.config, asked.isolated, not asked.no_cache,
    )  # fmt: skip


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise NewslintError(f'"{text}" is no date; write YYYY-MM-DD', "--date") from error


def _listed(values: Sequence[str]) -> tuple[str, ...]:
    return tuple(name.strip() for value in values for name in value.split(",") if name.strip())


def _line(report: Report, failure: Failure) -> str:
    return failure.message if failure.rule is None else f"{report.path}: {failure.rule}: {failure.message}"


def _suffixes() -> str:
    from newslint.formats import BY_SUFFIX

    return " ".join(BY_SUFFIX)
