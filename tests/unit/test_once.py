"""Two rules that say the same of the same words are one finding."""

from pathlib import Path

from newslint import formats
from newslint.document import Draft
from newslint.engine import lint
from newslint.policy import Policy, active_shelves
from newslint.registry import Registry

CARD = """extends: substitution
summary: {name}.
why: A test.
level: {level}
swap: {{{wrong}: {right}}}
examples: [{{wrong: a, fixed: b}}, {{right: c}}]
"""


def rules_found(folder: Path, *cards: tuple[str, str, str, str]) -> list[str]:
    pack = folder / "packs" / "desk"
    pack.mkdir(parents=True)
    (pack / "_pack.yaml").write_text("kind: mistakes\n")
    for name, level, wrong, right in cards:
        (pack / f"{name}.yaml").write_text(CARD.format(name=name, level=level, wrong=wrong, right=right))
    registry = Registry((folder / "packs",), use_cache=False)
    policy = Policy(active_shelves(registry, lambda record: record["id"].startswith("desk.")))
    report = lint(formats.read(Draft("a.txt", "The old trouce held.")), policy)
    return [finding.rule for finding in report.findings]


def test_the_graver_rule_speaks(tmp_path):
    assert rules_found(tmp_path, ("a", "warning", "trouce", "truce"), ("b", "error", "trouce", "truce")) == ["desk.b"]


def test_the_first_speaks_where_none_is_graver(tmp_path):
    assert rules_found(tmp_path, ("b", "error", "trouce", "truce"), ("a", "error", "trouce", "truce")) == ["desk.a"]


def test_other_replacements_are_other_findings(tmp_path):
    found = rules_found(tmp_path, ("a", "error", "trouce", "truce"), ("b", "error", "trouce", "truth"))
    assert found == ["desk.a", "desk.b"]


def test_a_draft_in_another_language_is_said_to_be_unread():
    draft = Draft("a.md", "---\nlang: es\ntitle: Cerrado\n---\n\nEl puente está cerrado.\n")
    report = lint(formats.read(draft), Policy(()))
    assert report.findings == ()
    assert "'es'" in report.notes[0]
