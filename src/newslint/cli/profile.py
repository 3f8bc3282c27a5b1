"""Where the time of a run went."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.rule import Timings


def table(timings: Timings) -> Iterator[str]:
    """Rules and analyses by the time they took themselves, the most first, and what each found."""
    total = sum(seconds for seconds, _ in timings.values()) or 1.0
    yield f"{'ms':>9} {'share':>6} {'found':>7}  rule or analysis"
    for name, (seconds, found) in sorted(timings.items(), key=lambda item: (-item[1][0], item[0])):
        yield f"{1000 * seconds:9.3f} {seconds / total:6.1%} {found:>7}  {name}"
