"""How a report looks on a terminal, and its first line, which machine formats leave to standard error."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence

from newslint.finding import Severity
from newslint.report import Report

LABEL = {Severity.ERROR: "must fix", Severity.WARNING: "to check", Severity.SUGGESTION: "style"}
COLOUR = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.SUGGESTION: "36"}

_ASCII: dict[str, str | int | None] = {
    "…": "...",
    "→": "->",
    "·": "-",
    "↳": "see",
    "×": "x",
    "“": '"',
    "”": '"',
    "’": "'",
    "—": "--",
}


class Look:
    """The width in columns, whether in colour, whether style findings are shown or counted.

    `fixed` is how many fixes have been applied; None where none were asked for.
    """

    def __init__(
        self, columns: int = 80, colour: bool = False, show_style: bool = False, fixed: int | None = None
    ) -> None:
        self.columns = columns
        self.colour = colour
        self.show_style = show_style
        self.fixed = fixed

    def paint(self, text: str, code: str) -> str:
        """The text in a colour, where there is any."""
        return f"\x1b[{code}m{text}\x1b[0m" if self.colour and code else text


def headline(reports: Sequence[Report], look: Look) -> str:
    """What matters in one line: how much must be fixed, is to be checked, is style."""
    severities = [finding.severity for report in reports for finding in report.findings]
    done = [] if look.fixed is None else [look.paint(f"{look.fixed} fixed", "1;32" if look.fixed else "")]
    if not severities:
        return " · ".join([*done, *_nothing_found(reports, look)])
    parts = []
    for severity, label in LABEL.items():
        count = severities.count(severity)
        parts.append(look.paint(f"{count} {label}", f"1;{COLOUR[severity]}" if count else ""))
    if Severity.SUGGESTION in severities and not look.show_style:
        parts[-1] += " (folded)"
    return " · ".join([*done, *parts])


def _nothing_found(reports: Sequence[Report], look: Look) -> list[str]:
    failed = sum(bool(report.failures) for report in reports)
    read = len(reports) - failed
    suppressed = sum(report.suppressed for report in reports)
    parts = [look.paint(f"{plural(read, 'file')} clean", "1;32" if read else "")] if read or not failed else []
    parts += [f"{plural(failed, 'file')} not fully checked"] if failed else []
    parts += [f"{plural(suppressed, 'finding')} suppressed in the text"] if suppressed else []
    return parts


def plural(count: int, noun: str) -> str:
    """`1 file`, `2,000 files`."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def to_ascii(line: str) -> str:
    """The line for a terminal that knows no more."""
    return line.translate(str.maketrans(_ASCII))


def is_coloured(environment: Mapping[str, str], is_terminal: bool) -> bool:
    """Whether to print in colour: NO_COLOR and FORCE_COLOR decide before the terminal does."""
    if environment.get("NO_COLOR"):
        return False
    if environment.get("FORCE_COLOR"):
        return True
    return is_terminal and environment.get("TERM") != "dumb"


def terminal_columns(default: int = 80) -> int:
    """How wide the terminal is; COLUMNS, where set, has the say."""
    try:
        return max(int(os.environ.get("COLUMNS") or os.get_terminal_size(1).columns), 30)
    except (OSError, ValueError):
        return default
