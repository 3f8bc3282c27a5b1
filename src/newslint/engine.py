"""Runs the checks over a document; stamps, tames, maps and sorts what they yield."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from time import perf_counter
from typing import NamedTuple

from newslint import index
from newslint.analysis.quotations import quotations
from newslint.analysis.words import words
from newslint.directives import Directives
from newslint.document import Document
from newslint.finding import Applicability, Edit, Finding, Fix, Hit, Related, Severity
from newslint.policy import ActiveShelf, Policy
from newslint.registry import Shelf
from newslint.report import Failure, Report
from newslint.rule import Context, Derive, Match, Quotes, Rule, Timings, add_time
from newslint.text import LineMap, Span


class Terms(NamedTuple):
    """The policy once the draft has had its say."""

    options: Mapping[str, str]
    date: date | None


def lint(document: Document, policy: Policy, timings: Timings | None = None) -> Report:
    """Everything the policy's rules find in a document.

    A check that raises becomes a failure with its name; the others run. The same document and policy give the
    same report.
    """
    derive = Derive(document, timings)
    directives = Directives.of(document, policy.names)
    stage = policy.stage or directives.stage or policy.usual_stage
    terms = Terms({"stage": stage, "language": policy.language}, policy.date or _day(document.meta.get("date")))
    tamer = _Tamer(document, derive, policy, terms)
    findings: list[Finding] = []
    failures = [Failure(None, message) for message in (*document.faults, *directives.faults)]
    undated: list[str] = []
    for shelf, number, matches in _due(document, derive, policy.shelves):
        rule_id, started, before = shelf.records[number]["id"], perf_counter(), len(findings)
        derive.begin()
        try:
            rule = shelf.rule(number)
            hits = rule.check(document, Context(derive, matches, terms.options, terms.date))
            findings += filter(None, (tamer.finding(rule, hit) for hit in hits))
        except Exception as error:
            failures.append(Failure(rule_id, _blame(error)))
        if derive.missed_date:
            undated.append(rule_id)
        if timings is not None:
            seconds = perf_counter() - started - derive.seconds
            add_time(timings, rule_id, seconds, len(findings) - before)
    crashed = {failure.rule for failure in failures}
    kept, suppressed = directives.apply(
        sorted(set(findings), key=_order), policy.accept, lambda name: name not in crashed and policy.judges(name)
    )
    return Report(document.path, document.text, LineMap(document.text), _once(kept), tuple(failures), suppressed,
                  _notes(document, undated))  # fmt: skip


def _once(findings: list[Finding]) -> tuple[Finding, ...]:
    """Two rules that want the same words changed to the same are one finding, that of the graver rule."""
    best: dict[tuple[Span, str], Finding] = {}
    for finding in findings:
        if finding.replacements:
            place = finding.span, finding.replacements[0]
            best[place] = max(best.get(place, finding), finding, key=lambda f: f.severity)
    return tuple(f for f in findings if not f.replacements or best[f.span, f.replacements[0]] is f)


def _notes(document: Document, undated: list[str]) -> tuple[str, ...]:
    """What was not checked for want of something, as people are told."""
    if not document.prose and document.meta.get("lang"):
        return (f"anything: the draft says its language is {document.meta['lang']!r}, and newslint reads English",)
    if not undated:
        return ()
    rules = undated[0] if len(undated) == 1 else f"{undated[0]} and {len(undated) - 1} more"
    return (f"what depends on the date ({rules}): the draft has none; give --date",)


def _day(value: object) -> date | None:
    """The day that front matter gives, in whatever form its reader left it; None where it is no date."""
    try:
        return date.fromisoformat(str(value)[:10]) if value else None
    except ValueError:
        return None


def _due(
    document: Document, derive: Derive, shelves: Iterable[ActiveShelf]
) -> Iterator[tuple[Shelf, int, list[Match]]]:
    """The rules worth running on this document, each with the places of its phrases.

    They are not made here: a check that cannot be imported must fail alone.
    """
    every = derive(words)
    for active in shelves:
        found = index.search(active.shelf.index, document.prose, every)
        triggered = active.triggers.due(every, document.folded)
        for n in sorted(active.by_phrase & found.keys() | triggered | active.always):
            yield active.shelf, n, found.get(n, [])


class _Tamer:
    """Turns hits into findings, and holds in one place what no rule may do."""

    def __init__(self, document: Document, derive: Derive, policy: Policy, terms: Terms) -> None:
        self.document = document
        self.derive = derive
        self.policy = policy
        self.draft = terms.options["stage"] == "draft"
        self._quoted: list[Span] | None = None

    def finding(self, rule: Rule, hit: Hit) -> Finding | None:
        """The finding of a hit, in the file's offsets; None where the rule may not speak."""
        if not self._may_speak(rule, hit.span):
            return None
        document = self.document
        span = document.source_map.to_text(hit.span)
        severity = self.policy.levels.get(rule.id) or (rule.draft_severity if self.draft else rule.severity)
        related = tuple(Related(document.source_map.to_text(r.span), r.message) for r in hit.related)
        return Finding(span, rule.id, Severity(severity), hit.message, document.text[span.start : span.end],
                       hit.replacements, self._fix(rule, hit), related, None)  # fmt: skip

    def _may_speak(self, rule: Rule, span: Span) -> bool:
        if rule.scope is not None and self.document.block_at(span.start).role not in rule.scope:
            return False
        if rule.quotes is not Quotes.INCLUDE and (rule.quotes is Quotes.ONLY) is not self._inside_quotation(span):
            return False
        # Titles of works and foreign phrases stand in italics; house style has no say in them.
        return not (rule.style and any(e.contains(span) for e in self.document.emphasis))

    def _fix(self, rule: Rule, hit: Hit) -> Fix | None:
        fix = hit.fix
        if fix is None:
            if not hit.replacements:
                return None
            fix = Fix((Edit(hit.span, hit.replacements[0]),), rule.fix)
        if not all(self.document.source_map.is_copied(edit.span) for edit in fix.edits):
            return None
        asked = rule.fix is Applicability.SAFE and fix.applicability is Applicability.SAFE
        safe = asked and len(hit.replacements) <= 1 and all(map(self._is_safe, fix.edits))
        edits = tuple(Edit(self.document.source_map.to_text(edit.span), edit.text) for edit in fix.edits)
        return Fix(edits, Applicability.SAFE if safe else Applicability.REVIEW)

    def _is_safe(self, edit: Edit) -> bool:
        """Never unattended: a name or any capitalised word, a number, anything inside a quotation."""
        old = self.document.prose[edit.span.start : edit.span.end]
        changes = old + edit.text
        return changes == changes.lower() and not any(map(str.isdigit, changes)) and not any(
            q.start <= edit.span.start and edit.span.end <= q.end for q in self._quotations()
        )  # fmt: skip

    def _inside_quotation(self, span: Span) -> bool:
        return any(q.contains(span) for q in self._quotations())

    def _quotations(self) -> list[Span]:
        if self._quoted is None:
            self._quoted = [span for q in self.derive(quotations) for span in q.spans]
        return self._quoted


def _order(finding: Finding) -> tuple[Span, str, str]:
    return finding.span, finding.rule, finding.message


def _blame(error: Exception) -> str:
    """One line that tells the author of a check where it broke."""
    import traceback

    frame = traceback.extract_tb(error.__traceback__)[-1]
    name = frame.filename.replace("\\", "/").rpartition("newslint/")[2]
    return f"the check crashed: {type(error).__name__}: {error} ({name}:{frame.lineno})"
