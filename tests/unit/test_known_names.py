"""The tables of known names: in order, without contradictions, and every form in them is found and mended."""

from itertools import pairwise

import pytest

from conftest import ROOT
from newslint.document import Draft
from newslint.fixer import fix
from newslint.policy import Policy, only
from newslint.registry import Registry
from newslint.session import Session

KINDS = {"person", "institution", "group", "company", "place", "work"}
TABLES = ("known", "likely")


def rows(table: str) -> list[tuple[str, list[str], str]]:
    text = (ROOT / "rules" / "names" / f"{table}.tsv").read_text(encoding="utf-8")
    lines = [line.split("\t") for line in text.splitlines() if not line.startswith("#")]
    return [(right, wrong.split(" | "), kind) for right, wrong, kind in lines[1:]]


EVERY = [row for table in TABLES for row in rows(table)]
WRONG = [form for _, forms, _ in EVERY for form in forms]


def test_there_are_hundreds_of_names():
    assert len(rows("known")) >= 300


@pytest.mark.parametrize("table", TABLES)
def test_a_table_is_sorted_by_the_right_form(table):
    assert all(a[0].casefold() <= b[0].casefold() for a, b in pairwise(rows(table)))


def test_no_form_contradicts_another():
    assert len(WRONG) == len(set(WRONG))
    assert not set(WRONG) & {right for right, _, _ in EVERY}
    assert {kind for _, _, kind in EVERY} == KINDS


@pytest.mark.parametrize("table", TABLES)
def test_every_form_is_found_and_mended_to_something_clean(table):
    registry = Registry()
    session = Session(Policy(only(registry, [registry.rule("names.known"), registry.rule("names.likely")])))
    wrong = [(right, form) for right, forms, _ in rows(table) for form in forms]
    text = "".join(f"We saw {form} there.\n\n" for _, form in wrong)
    fixed = fix(Draft("names.txt", text), session.lint, unsafe=True)
    expected = [f"We saw {right} there." for right, _ in wrong]
    assert [line for line in fixed.text.split("\n") if line] == expected
    assert fixed.report.findings == ()
