"""`newslint check`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import click

from newslint import wire
from newslint.cli import FAILED, FOUND, output
from newslint.cli.run import Run
from newslint.config import FAIL_ON
from newslint.directives import STAGES
from newslint.report import Failure, Report
from newslint.reporters.look import Look, headline


@click.command("check", short_help="Check drafts and say what an editor should look at.")
@click.argument("paths", nargs=-1)
@click.option("--fix", is_flag=True, help="Apply the fixes that cannot change the meaning.")
@click.option("--unsafe-fixes", is_flag=True, help="With --fix or --diff, apply each finding's first replacement too.")
@click.option("--diff", is_flag=True, help="Print what --fix would change and write nothing; exit 1 if it would.")
@click.option("--select", multiple=True, metavar="RULES", help="Run these rules or packs only (apart by commas).")
@click.option("--ignore", multiple=True, metavar="RULES", help="Leave out these rules or packs.")
@click.option("--fail-on", type=click.Choice(FAIL_ON), help="The least severity that makes the exit code 1.")
@click.option("--stage", type=click.Choice(STAGES), help="Whether notes to the desk may still stand in the draft.")
@click.option("--date", metavar="YYYY-MM-DD", help="The date of the draft, for weekdays and ages.")
@click.option("--output-format", type=click.Choice(("text", "json")), default="text", show_default=True)
@click.option("--output-file", metavar="FILE", help="Write the report there instead of standard output.")
@click.option("--stdin-filename", metavar="PATH", help="What to take standard input for: config, format, name.")
@click.option("--isolated", is_flag=True, help="Ignore every config file.")
@click.option("--no-cache", is_flag=True, help="Neither read nor write the cache of compiled rules.")
@click.option("--config", metavar="FILE", help="Use this config for all files.")
@click.option("--exclude", multiple=True, metavar="PATTERN", help="Leave out files, as in a .gitignore.")
@click.option("--force-exclude", is_flag=True, help="Leave out excluded files even where they are named.")
@click.option("--show-style", is_flag=True, help="Show each style finding instead of a count.")
@click.option("--statistics", is_flag=True, help="Print how often each rule was broken instead of where.")
@click.option("--profile", is_flag=True, help="Print where the time went, to standard error.")
@click.option("--show-files", is_flag=True, help="Print the files that would be checked, and check none.")
def command(paths: tuple[str, ...], **given: Any) -> None:
    """Check drafts and say what an editor should look at.

    PATHS are files, folders (those in them that are articles) or - for standard input; without any, the folder
    you are in. Exits 0 if nothing was found at or above --fail-on, 1 if something was, 2 if newslint could not do
    its job.
    """
    asked = SimpleNamespace(**given)
    _reject_contradictions(paths, asked)
    run = Run(paths or (".",), asked)
    if asked.show_files:
        output.lines((source.shown for source in run.found.sources), asked.output_file)
        reports: list[Report] = []
    elif asked.diff:
        reports = _diff(run, asked)
    else:
        reports = list(run.reports())
        _print(run, asked, reports)
    run.warn(reports)
    if asked.profile:
        from newslint.cli.profile import table

        output.lines(table(run.timings), stream=sys.stderr)
    raise SystemExit(_exit_code(run, asked, reports))


def _reject_contradictions(paths: tuple[str, ...], asked: SimpleNamespace) -> None:
    if "-" in paths and len(paths) > 1:
        raise click.UsageError("- (standard input) stands alone")
    if asked.stdin_filename and "-" not in paths:
        raise click.UsageError("--stdin-filename needs the path -")
    if asked.diff and asked.output_format != "text":
        raise click.UsageError("--diff prints a diff; it has no other --output-format")
    if asked.fix and "-" in paths and asked.output_format != "text" and not asked.output_file:
        raise click.UsageError("--fix prints the text of - to standard output; give the report an --output-file")
    if asked.unsafe_fixes and not (asked.fix or asked.diff):
        raise click.UsageError("--unsafe-fixes needs --fix or --diff")
    if asked.isolated and asked.config:
        raise click.UsageError("--isolated ignores every config; --config names one")


def _diff(run: Run, asked: SimpleNamespace) -> list[Report]:
    from newslint.cli.fixing import fixed, unified

    reports, diffs = [], []
    for source, before, outcome in fixed(run):
        reports.append(outcome.report)
        if before != outcome.text:
            diffs.append(unified(source.shown, before, outcome.text))
    output.exact("".join(diffs), asked.output_file)
    run.would_fix = len(diffs)
    return reports


def _print(run: Run, asked: SimpleNamespace, reports: list[Report]) -> None:
    failures = [Failure(None, message) for message in run.faults()]
    if asked.output_format == "json":
        output.exact(wire.dumps(reports, failures), asked.output_file)
        look = run.look(sys.stderr)
        output.lines([*_statistics(asked, reports, look), headline(reports, look)], stream=sys.stderr)
        return
    from newslint.reporters import text

    # The fixed text has standard output to itself.
    stream = sys.stderr if asked.fix and run.is_stdin else sys.stdout
    look = run.look(stream)
    shown = _statistics(asked, reports, look) if asked.statistics else text.render(reports, look)
    output.lines(shown, asked.output_file, stream)


def _statistics(asked: SimpleNamespace, reports: list[Report], look: Look) -> Iterator[str]:
    if asked.statistics:
        from newslint.reporters import text

        yield from text.statistics(reports, look)


def _exit_code(run: Run, asked: SimpleNamespace, reports: list[Report]) -> int:
    if run.faults() or any(report.failures for report in reports):
        return FAILED
    if asked.diff:
        return FOUND if run.would_fix else 0
    return FOUND if any(map(run.stops, reports)) else 0
