"""Holds every rule to its own examples: wrong is found, right is not, fixed is the fixer's output and clean."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from newslint.document import Draft
from newslint.fixer import fix
from newslint.policy import Policy, only
from newslint.registry import Registry
from newslint.rule import Example, Rule
from newslint.session import Session


def failures(registry: Registry, rule: Rule) -> Iterator[str]:
    """A line for each example that its rule does not keep."""
    shelves = only(registry, [rule])
    for example in registry.page(rule.id).examples:
        day = example.options.get("date")
        session = Session(Policy(shelves, example.options.get("stage"), date.fromisoformat(day) if day else None))
        yield from (f"{rule.id}: {fault}: {example.text}" for fault in _faults(session, rule, example))


def _faults(session: Session, rule: Rule, example: Example) -> Iterator[str]:
    draft = Draft(f"example{example.options.get('suffix', '.txt')}", example.text)
    report = session.lint(draft)
    yield from (failure.message for failure in report.failures)
    found = any(finding.rule == rule.id for finding in report.findings)
    if found is not example.wrong:
        yield "not found" if example.wrong else f"found, though it is right: {report.findings[0].text!r}"
    elif example.fixed is not None:
        fixed = fix(draft, session.lint, unsafe=True)
        if fixed.text != example.fixed:
            yield f"fixed as {fixed.text!r}, not {example.fixed!r}"
        elif fixed.report.findings:
            yield f"still found once fixed: {fixed.report.findings[0].text!r}"
