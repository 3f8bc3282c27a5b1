"""What a draft says to newslint itself."""

import re

import pytest

import newsroom
from newslint import engine
from newslint.directives import UNUSED
from newslint.document import Draft, Role
from newslint.formats.builder import ProseBuilder
from newslint.policy import Policy, active_shelves
from newslint.registry import Registry

COMMENT = re.compile(r"<!--(.*?)-->", re.DOTALL)
LEFTOVER, WONDER = "zzdesk\n", "fragile blunder\n"


@pytest.fixture(scope="module")
def registry(tmp_path_factory):
    folder = newsroom.furnish(tmp_path_factory.mktemp("room"))
    return Registry((folder / "packs",), use_cache=False)


@pytest.fixture
def lint(registry):
    def run(text, meta=None, only=None, **terms):
        """A file of lines and comments, each line a paragraph."""
        builder = ProseBuilder(Draft("draft.md", text))
        at = 0
        for comment in [*COMMENT.finditer(text), None]:
            end = comment.start() if comment else len(text)
            for line in re.finditer(r"[^\n]+", text[at:end]):
                builder.open(Role.PARAGRAPH)
                builder.copy(at + line.start(), at + line.end())
            builder.close()
            if comment:
                builder.comment(comment.start(), comment.end(), comment[1])
                at = comment.end()
        wanted = only or ["house.leftover", "house.wonder", "desk.use"]
        shelves = active_shelves(registry, lambda record: record["id"] in wanted)
        return engine.lint(builder.build(meta or {}), Policy(shelves, **terms))

    return run


def found(report):
    return [(finding.rule, report.lines.line_column(finding.span.start)[0]) for finding in report.findings]


def faults(report):
    assert all(failure.rule is None for failure in report.failures)
    return [failure.message for failure in report.failures]


def test_next_line_covers_the_next_line_alone(lint):
    report = lint(f"<!-- newslint-disable-next-line house.leftover: a name -->\n{LEFTOVER}{LEFTOVER}")
    assert found(report) == [("house.leftover", 3)]
    assert report.suppressed == 1


def test_next_line_passes_over_blank_lines(lint):
    assert found(lint(f"<!-- newslint-disable-next-line house.leftover: a name -->\n\n \n{LEFTOVER}")) == []


def test_next_line_means_the_rules_it_names(lint):
    report = lint(f"<!-- newslint-disable-next-line house.leftover: a name -->\n{LEFTOVER[:-1]} {WONDER}")
    assert found(report) == [("house.wonder", 2)]


@pytest.mark.parametrize("rules", ["house.leftover, house.wonder", "house.leftover house.wonder", "house", ""])
def test_rules_stand_apart_by_commas_or_spaces_and_a_pack_is_all_of_its_own(lint, rules):
    assert found(lint(f"<!-- newslint-disable-next-line {rules}: why -->\n{LEFTOVER[:-1]} {WONDER}"))[1:] == []


def test_a_reason_is_not_asked_for(lint):
    assert found(lint(f"<!-- newslint-disable-next-line house.leftover -->\n{LEFTOVER}")) == []


def test_disable_holds_until_enable(lint):
    text = f"<!-- newslint-disable house: a letter -->\n{LEFTOVER}{WONDER}<!-- newslint-enable house -->\n{LEFTOVER}"
    assert found(lint(text)) == [("house.leftover", 5)]


def test_disable_without_enable_holds_to_the_end(lint):
    assert found(lint(f"{LEFTOVER}<!-- newslint-disable -->\n{LEFTOVER}")) == [("house.leftover", 1)]


def test_enable_of_one_rule_leaves_the_others_disabled(lint):
    text = (
        "<!-- newslint-disable house.leftover house.wonder -->\n"
        f"{LEFTOVER}{WONDER}<!-- newslint-enable house.leftover -->\n{LEFTOVER}{WONDER}"
    )
    assert found(lint(text)) == [("house.leftover", 5)]


def test_enable_without_rules_ends_every_disable(lint):
    text = f"<!-- newslint-disable house -->\n{LEFTOVER}<!-- newslint-enable -->\n{WONDER}"
    assert found(lint(text)) == [("house.wonder", 4)]


def test_what_suppresses_nothing_is_reported(lint):
    report = lint("<!-- newslint-disable-next-line house.leftover: a name -->\nNothing here.\n")
    assert found(report) == [(UNUSED, 1)]
    assert report.findings[0].severity.label == "warning"
    assert "house.leftover" in report.findings[0].message


def test_each_rule_that_a_comment_suppresses_in_vain_is_reported(lint):
    report = lint(f"<!-- newslint-disable-next-line house.leftover house.wonder -->\n{LEFTOVER}")
    assert [f.message for f in report.findings] == ["This comment suppresses no finding of house.wonder; remove it"]


def test_an_enable_that_ends_nothing_is_reported(lint):
    assert found(lint("Nothing.\n<!-- newslint-enable house -->\n")) == [(UNUSED, 2)]


def test_a_rule_that_does_not_run_cannot_be_told_unused(lint):
    text = "<!-- newslint-disable-next-line house.leftover -->\nNothing.\n"
    assert found(lint(text, only=["house.wonder"])) == []
    everything = "<!-- newslint-disable-next-line -->\nNothing.\n"
    assert found(lint(everything, narrowed=True)) == []
    assert found(lint(everything)) == [(UNUSED, 1)]


def test_a_rule_that_crashed_cannot_be_told_unused(lint, registry, monkeypatch):
    shelf = registry.shelves[1]
    number = next(n for n, r in enumerate(shelf.records) if r["id"] == "house.leftover")
    broken = shelf.rule(number)._replace(check=lambda *_: 1 / 0)
    monkeypatch.setitem(shelf._rules, number, broken)
    report = lint(f"<!-- newslint-disable-next-line house.leftover -->\n{LEFTOVER}{WONDER}")
    assert [failure.rule for failure in report.failures] == ["house.leftover"]
    assert found(report) == [("house.wonder", 3)]


def test_an_unknown_rule_is_a_failure_with_its_place(lint):
    report = lint(f"{WONDER}<!-- newslint-disable-next-line house.leftovers: why -->\n{LEFTOVER}")
    assert faults(report) == ['draft.md:2:1: unknown rule or pack "house.leftovers"; did you mean "house.leftover"?']
    assert ("house.leftover", 3) in found(report)


def test_a_reason_without_a_colon_is_told_from_rules(lint):
    report = lint(f"<!-- newslint-disable-next-line house.leftover zigzag -->\n{LEFTOVER}")
    assert faults(report) == ['draft.md:1:1: unknown rule or pack "zigzag" (a reason follows a colon)']
    assert found(report) == []


@pytest.mark.parametrize(
    ("comment", "says"),
    [
        ("newslint-disabel house", 'unknown directive "newslint-disabel house"; did you mean "newslint-disable"?'),
        ("newslint disable house", 'unknown directive "newslint disable house"; did you mean "newslint-disable"?'),
        ("Ask Ana: newslint-disable house", "a directive stands first in a comment of its own"),
    ],
)
def test_what_is_nearly_a_directive_is_a_failure(lint, comment, says):
    assert faults(lint(f"Fine.\n<!-- {comment} -->\n")) == [f"draft.md:2:1: {says}"]


def test_a_comment_that_only_speaks_of_newslint_is_none(lint):
    assert faults(lint("<!-- run newslint before you file -->\nFine.\n")) == []


def test_front_matter_ignores_rules_and_packs(lint):
    assert found(lint(LEFTOVER + WONDER, {"newslint": {"ignore": ["house.leftover"]}})) == [("house.wonder", 2)]
    assert found(lint(LEFTOVER + WONDER, {"newslint": {"ignore": ["house"]}})) == []


def test_front_matter_accepts_words_in_any_case(lint):
    assert found(lint(LEFTOVER + WONDER, {"newslint": {"accept": ["ZZdesk"]}})) == [("house.wonder", 2)]


def test_an_accepted_phrase_covers_the_words_in_it(lint):
    meta = {"newslint": {"accept": ["Fragile Blunder"]}}
    assert found(lint("The fragile blunder, a fragile blunderbuss", meta)) == []
    assert found(lint("A very fragile blunder\n", {"newslint": {"accept": ["such a blunder"]}})) == [
        ("house.wonder", 1)
    ]


def test_the_policy_accepts_words_too(lint):
    assert found(lint(LEFTOVER, accept=frozenset({"zzdesk"}))) == []


@pytest.mark.parametrize(
    ("own", "says"),
    [
        ({"ignore": ["hause"]}, '2:9: unknown rule or pack "hause"; did you mean "house"?'),
        ({"accpet": ["a"]}, '1:1: unknown key "accpet" of newslint; did you mean "accept"?'),
        ({"accept": [1984]}, '1:1: "accept" must be a list of texts (quote numbers, yes and no)'),
        ({"stage": "drafty"}, '1:1: unknown stage "drafty"; did you mean "draft"?'),
        (["house"], '1:1: "newslint" in front matter must be {accept: […], ignore: […]}'),
    ],
)
def test_faults_of_front_matter_are_failures(lint, own, says):
    text = "newslint\nignore: hause\n" if "hause" in str(own) else "newslint\n"
    assert faults(lint(text, {"newslint": own})) == [f"draft.md:{says}"]


@pytest.mark.parametrize("mark", [" (cq)", "(CQ)", " [cq]", "’s (cq)"])
def test_cq_accepts_the_word_before_it(lint, mark):
    # The packs of words and names alone listen to it; here the rule is given such a name.
    from newslint.directives import Directives
    from newslint.finding import Finding, Severity
    from newslint.text import Span

    text = f"Smyth{mark} left."
    finding = Finding(Span(0, 5), "names.one-spelling", Severity.WARNING, "", "Smyth", (), None, (), None)
    assert Directives(text).apply([finding], frozenset(), lambda _: True) == ([], 1)
    style = finding._replace(rule="desk.use")
    assert Directives(text).apply([style], frozenset(), lambda _: True) == ([style], 0)


@pytest.mark.parametrize(
    ("meta", "terms", "level"),
    [
        ({}, {}, "error"),
        ({"newslint": {"stage": "draft"}}, {}, "suggestion"),
        ({"stage": "draft"}, {}, "suggestion"),
        ({"stage": "copper"}, {}, "error"),
        ({"stage": "draft"}, {"stage": "publish"}, "error"),
        ({"newslint": {"stage": "publish"}}, {"usual_stage": "draft"}, "error"),
        ({}, {"usual_stage": "draft"}, "suggestion"),
    ],
)
def test_the_stage_is_the_flags_then_the_drafts_then_the_configs(lint, meta, terms, level):
    assert lint(LEFTOVER, meta, **terms).findings[0].severity.label == level
