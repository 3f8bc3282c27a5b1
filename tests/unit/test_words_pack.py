"""The pack `words`: every phrase of every card is found, and what it says instead is not."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml

from newslint.document import Draft
from newslint.policy import Policy, only
from newslint.registry import Registry
from newslint.session import Session

CARDS = {path.stem: yaml.safe_load(path.read_text(encoding="utf-8"))
         for path in sorted((Path(__file__).parents[2] / "rules" / "words").glob("*.yaml"))
         if not path.name.startswith("_")}  # fmt: skip


def swap(card: dict[str, Any]) -> list[tuple[str, list[str]]]:
    return [(old, [new] if isinstance(new, str) else new) for old, new in card.get("swap", {}).items()]


@pytest.fixture(scope="module")
def session() -> Session:
    registry = Registry(use_cache=False)
    return Session(Policy(only(registry, [rule for rule in registry if rule.id.startswith("words.")])))


def found_in(session: Session, phrases: list[str]) -> list[set[str]]:
    """The rules that speak up about each phrase, each in a plain sentence of its own."""
    report = session.lint(Draft("carrier.txt", "\n\n".join(f"They wrote {phrase} there." for phrase in phrases)))
    assert report.failures == ()
    rules: list[set[str]] = [set() for _ in phrases]
    for finding in report.findings:
        rules[report.text.count("\n\n", 0, finding.span.start)].add(finding.rule)
    return rules


@pytest.mark.parametrize("name", CARDS)
def test_every_phrase_is_found_by_its_card(session, name):
    phrases = [old for old, _ in swap(CARDS[name])]
    found = found_in(session, phrases)
    assert [p for p, rules in zip(phrases, found, strict=True) if f"words.{name}" not in rules] == []


@pytest.mark.parametrize("name", CARDS)
def test_no_replacement_is_found(session, name):
    replacements = sorted({new for _, options in swap(CARDS[name]) for new in options})
    found = found_in(session, replacements)
    assert [(r, rules) for r, rules in zip(replacements, found, strict=True) if rules] == []


def test_no_phrase_stands_on_two_cards():
    counts = Counter(old.lower() for card in CARDS.values() for old in {old.lower() for old, _ in swap(card)})
    assert [phrase for phrase, n in counts.items() if n > 1] == []


def test_nothing_here_is_fixed_unattended():
    assert [name for name, card in CARDS.items() if card.get("fix", "review") != "review"] == []


def test_the_pack_is_as_large_as_it_says():
    assert sum(len(swap(card)) for card in CARDS.values()) > 5000
