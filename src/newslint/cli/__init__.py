"""The command line."""

from __future__ import annotations

import sys
from pathlib import Path

from newslint import wire
from newslint.document import Draft
from newslint.policy import Policy, active_shelves
from newslint.registry import Registry
from newslint.session import Session


def main() -> None:
    registry = Registry()
    session = Session(Policy(active_shelves(registry, lambda r: r["default"])))
    reports = [session.lint(Draft(p, Path(p).read_bytes().decode())) for p in sys.argv[1:]]
    sys.stdout.write(wire.dumps(reports))
