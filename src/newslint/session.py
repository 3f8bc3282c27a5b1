"""The one door: everything that checks drafts, from a shell to a server, asks a session."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter

from newslint import engine, formats
from newslint.document import Draft
from newslint.errors import NewslintError
from newslint.policy import Policy
from newslint.report import Failure, Report
from newslint.rule import Timings, add_time
from newslint.text import LineMap


class Session:
    """Holds what is loaded once for many drafts. `policy` is the terms for all, or gives those for a path.

    `timings`, where given, collects what rules, analyses and formats took.
    """

    def __init__(self, policy: Policy | Callable[[str], Policy], timings: Timings | None = None) -> None:
        self._policy = policy
        self.timings = timings

    def lint(self, draft: Draft) -> Report:
        """The report on one draft; what cannot be read or has no valid config is a failure in it, not an exception."""
        try:
            policy = self._policy if isinstance(self._policy, Policy) else self._policy(draft.path)
        except NewslintError as error:
            return failed(draft.path, str(error), draft.text)
        started = perf_counter()
        try:
            document = formats.read(draft)
        except NewslintError as error:
            return failed(draft.path, str(error), draft.text)
        except Exception as error:
            return failed(draft.path, f"{draft.path}: cannot be read: {type(error).__name__}: {error}", draft.text)
        if self.timings is not None:
            add_time(self.timings, "formats:read", perf_counter() - started, len(document.blocks))
        return engine.lint(document, policy, self.timings)


def failed(path: str, message: str, text: str = "") -> Report:
    """The report on a draft that could not be checked at all."""
    return Report(path, text, LineMap(text), failures=(Failure(None, message),))
