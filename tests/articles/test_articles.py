"""Whole articles, read as an editor would: what must be found, what must be left alone."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from newslint import formats
from newslint.document import Draft
from newslint.engine import lint
from newslint.fixer import fix
from newslint.policy import Policy, active_shelves
from newslint.registry import Registry
from newslint.report import Report

HERE = Path(__file__).parent
STYLE = {"ap", "attribution"}


@pytest.fixture(scope="module")
def policy() -> Policy:
    return Policy(active_shelves(Registry(), lambda record: record["default"]))


def read(path: Path, policy: Policy) -> Report:
    return lint(formats.read(Draft(path.name, path.read_bytes().decode())), policy)


def places(text: str, needle: str) -> list[tuple[int, int]]:
    return [m.span() for m in re.finditer(re.escape(needle), text)]


def misses(report: Report, expected: dict) -> list[str]:
    """What was expected of the report and is not so, a line each."""
    text, found = report.text, report.findings
    lines = [failure.message for failure in report.failures]
    allowed = []
    for want in expected["must"]:
        start, end = places(text, want["text"])[want.get("nth", 1) - 1]
        allowed.append((start, end))
        over = [f for f in found if f.span.start < end and start < f.span.end and f.rule.split(".")[0] in want["packs"]]
        wanted = text[:start] + want.get("to", "") + text[end:]
        made = [text[: f.span.start] + f.replacements[0] + text[f.span.end :] for f in over if f.replacements]
        if not over or ("to" in want and wanted not in made):
            lines.append(f"not found: {want} among {over}")
    mistakes = [f for f in found if f.rule.split(".")[0] not in STYLE]
    noise = [f for f in mistakes if not any(s < f.span.end and f.span.start < e for s, e in allowed)]
    lines += [f"noise: {f.rule} on {f.text!r}" for f in noise]
    for quiet in expected["never"]:
        touched = [(s, e) for s, e in places(text, quiet) if (s, e) not in allowed]
        lines += [
            f"false alarm: {f.rule} on {f.text!r}"
            for f in mistakes
            for s, e in touched
            if f.span.start < e and s < f.span.end and not any(a <= f.span.start < b for a, b in allowed)
        ]
    for quotation in re.finditer(r"“[^”]*”", text):
        lines += [
            f"style inside a quotation: {f.rule} on {f.text!r}"
            for f in found
            if f.rule.split(".")[0] in STYLE and quotation.start() < f.span.start and f.span.end < quotation.end() - 1
        ]
    return lines


@pytest.mark.parametrize("path", sorted(HERE.glob("*.expected.json")), ids=lambda p: p.name.partition(".")[0])
def test_an_article_of_our_own(path, policy):
    report = read(path.with_name(path.name.replace(".expected.json", ".txt")), policy)
    assert misses(report, json.loads(path.read_text(encoding="utf-8"))) == []


def test_fixing_twice_changes_nothing_the_second_time(policy):
    draft = Draft("caracas.txt", (HERE / "caracas.txt").read_bytes().decode())
    for unsafe in (False, True):
        once = fix(draft, lambda d: lint(formats.read(d), policy), unsafe)
        assert once.applied
        assert fix(Draft(draft.path, once.text), lambda d: lint(formats.read(d), policy), unsafe).text == once.text


def test_safe_fixes_touch_no_quotation_name_or_number(policy):
    draft = Draft("caracas.txt", (HERE / "caracas.txt").read_bytes().decode())
    fixed = fix(draft, lambda d: lint(formats.read(d), policy)).text
    for kind in (r"“[^”]*”", r"\b[A-Z]\w*", r"\d+"):
        assert re.findall(kind, fixed) == re.findall(kind, draft.text)


def test_the_real_draft(shared, tmp_path):
    """The article beside the checkout, by the checker that stands with it."""
    folder = shared / "articles"
    command = [sys.executable, "-m", "newslint", "check", "--isolated", "--output-format", "json", "putin-syria.txt"]
    report = subprocess.run(command, cwd=folder, capture_output=True, check=False)
    assert report.returncode in (0, 1), report.stderr
    checker = [sys.executable, str(folder / "check.py"), str(folder / "putin-syria.expected.json")]
    judged = subprocess.run(checker, input=report.stdout, capture_output=True, check=False)
    assert judged.returncode == 0, judged.stdout.decode()
