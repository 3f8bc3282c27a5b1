"""What a rule is, whether it was written as a YAML card or as a Python check."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from enum import StrEnum
from functools import partial
from time import perf_counter
from types import MappingProxyType
from typing import Any, NamedTuple, TypeVar, cast

from newslint.document import Document, Role
from newslint.finding import Applicability, Hit, Severity
from newslint.text import Span

T = TypeVar("T")


class Quotes(StrEnum):
    """Whether a rule speaks of what lies inside the marks of a direct quotation."""

    SKIP = "skip"
    INCLUDE = "include"
    ONLY = "only"


class Example(NamedTuple):
    """A sentence that is the rule's test and its documentation.

    Wrong where `wrong` is set (`fixed` is then the fixer's exact output, if the rule has fixes), else right.
    `options` are the run's (`stage`, `date`, `suffix` of the file; `.txt` where not given).
    """

    text: str
    wrong: bool
    fixed: str | None = None
    options: Mapping[str, str] = {}


class Match(NamedTuple):
    """A place where one of a rule's literal phrases stands; `payload` says which, as its kind numbered them."""

    span: Span
    payload: int


Timings = dict[str, tuple[float, int]]
"""Name of a rule or an analysis to seconds spent and things found, added up over documents."""


def add_time(timings: Timings, name: str, seconds: float, found: int) -> None:
    """Book time and finds on a name."""
    before = timings.get(name, (0.0, 0))
    timings[name] = (before[0] + seconds, before[1] + found)


class Derive:
    """Runs an analysis once for a document and remembers what it found."""

    def __init__(self, document: Document, timings: Timings | None = None) -> None:
        self.document = document
        self._known: dict[Callable[..., Any], Any] = {}
        self._timings = timings
        self.begin()

    def begin(self) -> None:
        """A rule begins: `seconds` counts what analyses take from here, `missed_date` whether the date is missed."""
        self.seconds = 0.0
        self.missed_date = False

    def __call__(self, analysis: Callable[[Document, Derive], T]) -> T:
        try:
            return cast("T", self._known[analysis])
        except KeyError:
            run = analysis if self._timings is None else partial(self._timed, analysis)
            result = self._known[analysis] = run(self.document, self)
            return result

    def _timed(self, analysis: Callable[[Document, Derive], T], document: Document, derive: Derive) -> T:
        """Runs an analysis, and books its time on it less what it spent in others."""
        outer, self.seconds, started = self.seconds, 0.0, perf_counter()
        result = analysis(document, derive)
        spent = perf_counter() - started
        name = f"{analysis.__module__.removeprefix('newslint.')}:{analysis.__name__}"
        add_time(cast("Timings", self._timings), name, spent - self.seconds, len(cast("Any", result))
                 if hasattr(result, "__len__") else 1)  # fmt: skip
        self.seconds = outer + spent
        return result


class Context:
    """What a check may know beside the document. The clock is not part of it."""

    __slots__ = ("_date", "derive", "matches", "options")

    def __init__(
        self,
        derive: Derive,
        matches: Sequence[Match] = (),
        options: Mapping[str, Any] = MappingProxyType({}),
        date: date | None = None,
    ) -> None:
        self.derive = derive
        self.matches = matches
        self.options = options
        self._date = date

    @property
    def date(self) -> date | None:
        """The draft's date. A check that asks for one that nobody gave is named in the report's notes."""
        if self._date is None:
            self.derive.missed_date = True
        return self._date


Check = Callable[[Document, Context], Iterable[Hit]]


class Rule(NamedTuple):
    """One rule, ready to run. Nothing downstream can tell how it was written. `scope` None is every role.

    What makes it due, and whether it is on, stands in its record in the catalogue: neither needs the rule made.
    """

    id: str
    summary: str
    severity: Severity
    draft_severity: Severity
    style: bool
    fix: Applicability
    quotes: Quotes
    scope: frozenset[Role] | None
    check: Check

    @property
    def pack(self) -> str:
        """The part of the id before the dot."""
        return self.id.partition(".")[0]


class RulePage(NamedTuple):
    """What is told of a rule, and needed by no run: loaded by `explain`, `rules` and `test`."""

    why: str
    cites: tuple[str, ...]
    examples: tuple[Example, ...]
    source: str


class RuleMeta(NamedTuple):
    """What the `rule` decorator was given; None where the pack's default holds."""

    summary: str
    why: str
    cites: tuple[str, ...]
    examples: tuple[Example, ...]
    level: str | None
    draft_level: str | None
    default: bool | None
    fix: str
    quotes: str | None
    scope: tuple[str, ...]
    requires: tuple[str, ...]
    words: tuple[str, ...]


def rule(  # noqa: PLR0913 - keywords, as on a card
    *,
    summary: str,
    why: str,
    cites: str | tuple[str, ...],
    examples: tuple[Example, ...],
    level: str | None = None,
    draft_level: str | None = None,
    default: bool | None = None,
    fix: str = "review",
    quotes: str | None = None,
    scope: tuple[str, ...] = (),
    requires: tuple[str, ...] = (),
    words: tuple[str, ...] = (),
) -> Callable[[Check], Check]:
    """Make a function a rule. Its id is `<pack>.<module-name>`, from where it lies below `checks/`.

    The keywords mean what they mean on a card (docs/write-a-rule.md). The check
    runs only where the draft has one of the lower-case `words`, or the prose holds one of the lower-case strings in
    `requires`; words cost less.
    """
    meta = RuleMeta(summary, why, (cites,) if isinstance(cites, str) else cites, examples, level, draft_level,
                    default, fix, quotes, scope, requires, words)  # fmt: skip

    def mark(check: Check) -> Check:
        check.__newslint_rule__ = meta  # type: ignore[attr-defined]
        return check

    return mark


def wrong(text: str, fixed: str | None = None, **options: str) -> Example:
    """An example that must be found, and what the fixer makes of it."""
    return Example(text, True, fixed, options)


def right(text: str, **options: str) -> Example:
    """An example that must not be found."""
    return Example(text, False, None, options)
