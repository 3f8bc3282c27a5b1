"""The one door: everything that checks drafts, from a shell to a server, asks a session."""

from __future__ import annotations

from newslint import engine, formats
from newslint.document import Draft
from newslint.engine import Timings
from newslint.policy import Policy
from newslint.report import Failure, Report
from newslint.text import LineMap


class Session:
    """Holds what is loaded once for many drafts. `policy_for` gives the terms for a path."""

    def __init__(self, policy: Policy, timings: Timings | None = None) -> None:
        self.policy = policy
        self.timings = timings

    def lint(self, draft: Draft) -> Report:
        """The report on one draft; a format that cannot read it is a failure in the report, not an exception."""
        try:
            document = formats.read(draft)
        except Exception as error:
            message = f"{draft.path}: cannot be read: {type(error).__name__}: {error}"
            return Report(draft.path, draft.text, LineMap(draft.text), failures=(Failure(None, message),))
        return engine.lint(document, self.policy, self.timings)
