"""The command line."""

from __future__ import annotations

import sys

from newslint import wire
from newslint.document import Draft
from newslint.policy import Policy, active_shelves
from newslint.registry import Registry
from newslint.session import Session


def main() -> None:
    registry = Registry()
    print(registry.faults, file=sys.stderr)
    session = Session(Policy(active_shelves(registry, lambda r: r["default"])))
    reports = [session.lint(Draft(p, open(p, encoding="utf-8", newline="").read())) for p in sys.argv[1:]]
    sys.stdout.write(wire.dumps(reports))
