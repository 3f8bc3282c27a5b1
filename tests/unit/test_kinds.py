"""Every kind of card, on small packs written here: what it finds, what it says, and how it refuses a bad card."""

import json
import re
import time
from itertools import groupby
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

from newslint.catalogue import compile_packs
from newslint.document import Draft
from newslint.finding import Applicability, Finding
from newslint.fixer import fix
from newslint.policy import Policy, active_shelves
from newslint.registry import Registry, Shelf
from newslint.report import Report
from newslint.session import Session

EXAMPLES = [{"wrong": "x"}, {"right": "y"}]  # not run here


class Newsroom:
    """A folder of packs under test."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.pack("desk", "kind: mistakes")

    def pack(self, name: str, text: str) -> None:
        (self.folder / name).mkdir(exist_ok=True)
        (self.folder / name / "_pack.yaml").write_text(text, encoding="utf-8")

    def card(self, path: str = "desk/rule", **values) -> None:
        """Write a card; the keys every card needs are filled in, those that are None left out."""
        full = {"summary": "It is wrong", "why": "So", "examples": EXAMPLES} | values
        # JSON is YAML; a key a line, so that a test can name the line.
        lines = [f"{key}: {json.dumps(value)}\n" for key, value in full.items() if value is not None]
        self.text(path, "".join(lines))

    def text(self, path: str, text: str) -> None:
        file = self.folder / f"{path}.yaml"
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def faults(self) -> list[str]:
        return compile_packs(self.folder, "packs", None).faults

    def lint(self, text: str, suffix: str = ".txt") -> Report:
        made = compile_packs(self.folder, "packs", None)
        assert made.faults == []
        shelf = Shelf(json.loads(json.dumps(made.run)), lambda: made.pages)
        shelves = active_shelves(SimpleNamespace(shelves=[shelf]), lambda record: True)
        return Session(Policy(shelves)).lint(Draft(f"draft{suffix}", text))

    def findings(self, text: str, suffix: str = ".txt") -> tuple[Finding, ...]:
        report = self.lint(text, suffix)
        assert report.failures == ()
        return report.findings

    def found(self, text: str, suffix: str = ".txt") -> list[str]:
        return [finding.text for finding in self.findings(text, suffix)]

    def fixed(self, text: str) -> str:
        return fix(Draft("draft.txt", text), lambda draft: self.lint(draft.text), unsafe=True).text


@pytest.fixture
def newsroom(tmp_path):
    return Newsroom(tmp_path)


class TestExistence:
    def test_phrases_and_expressions_on_one_card(self, newsroom):
        newsroom.card(extends="existence", tokens=["at this point in time"], pattern=r"\d+ per cent")
        assert newsroom.found("It rose 5 per cent.") == ["5 per cent"]
        assert newsroom.found("At this point in time it holds.") == ["At this point in time"]
        assert len(newsroom.found("At this point in time it is 5 per cent.")) == 2

    def test_an_expression_without_a_literal_still_runs_beside_phrases(self, newsroom):
        newsroom.card(extends="existence", tokens=["never there"], pattern=r"\d{5}")
        assert newsroom.found("It cost 12345 francs.") == ["12345"]

    def test_exceptions_excuse_what_they_touch(self, newsroom):
        newsroom.card(extends="existence", tokens=["very"], exceptions=["very rev."])
        assert newsroom.found("The Very Rev. Ames was very tired.") == ["very"]

    def test_removal_leaves_one_space(self, newsroom):
        newsroom.card(extends="existence", tokens=["basically"], action="remove")
        assert newsroom.fixed("It basically held. Held it basically.") == "It held. Held it."

    @pytest.mark.parametrize(
        ("text", "found"),
        [
            ("Select page", ["Select page"]),
            ("It held.\n\n« Select page »\n\nIt fell.", ["« Select page »"]),
            ("SELECT PAGE | Share this:", ["SELECT PAGE | Share this:"]),
            ("Select page and go.", []),
            ("Please share this", []),
            ("Share this with 3 friends", []),
            ("Share this 3", []),
        ],
    )
    def test_alone_is_a_whole_block(self, newsroom, text, found):
        newsroom.card(extends="existence", tokens=["select page", "share this"], alone=True)
        assert newsroom.found(text) == found

    def test_alone_holds_for_expressions_too(self, newsroom):
        newsroom.card(extends="existence", pattern=r"\d+ comments?", alone=True)
        assert newsroom.found("It drew 5 comments.\n\n14 comments") == ["14 comments"]

    def test_group_at_narrows_what_is_marked(self, newsroom):
        newsroom.card(extends="existence", pattern=r"rose (?P<at>\d+) percents")
        assert newsroom.found("It rose 12 percents.") == ["12"]


class TestConsistency:
    CARD = {"extends": "consistency", "either": {"adviser | advisers": "advisor | advisors", "whilst": "while"}}  # noqa: RUF012

    def test_the_rarer_form_is_marked_and_the_other_proposed(self, newsroom):
        newsroom.card(**self.CARD, message="“%s” elsewhere, “%s” here")
        text = "An adviser left. Two advisers stayed. Advisors came."
        (finding,) = newsroom.findings(text)
        assert (finding.text, finding.replacements) == ("Advisors", ("Advisers",))
        assert finding.message == "“Advisers” elsewhere, “Advisors” here"
        assert [text[r.span.start : r.span.end] for r in finding.related] == ["adviser"]

    def test_as_often_the_first_form_wins(self, newsroom):
        newsroom.card(**self.CARD)
        assert newsroom.found("While it rained, and whilst it snowed.") == ["whilst"]
        assert newsroom.found("Whilst it rained, and while it snowed.") == ["while"]

    def test_every_place_of_the_rarer_form_is_marked(self, newsroom):
        newsroom.card(**self.CARD)
        text = "adviser advisor adviser advisors adviser"
        assert newsroom.found(text) == ["advisor", "advisors"]
        assert newsroom.fixed(text) == "adviser adviser adviser advisers adviser"

    def test_one_form_alone_is_nobodys_business(self, newsroom):
        newsroom.card(**self.CARD)
        assert newsroom.found("Advisors met advisors whilst it rained.") == []

    def test_pairs_do_not_mix(self, newsroom):
        newsroom.card(extends="consistency", either={"colour": "color", "grey": "gray"})
        assert newsroom.found("A colour is gray.") == []

    def test_exceptions(self, newsroom):
        newsroom.card(**self.CARD, exceptions=["council of economic advisers"])
        assert newsroom.found("The Council of Economic Advisers met two advisors.") == []

    @pytest.mark.parametrize(
        "either", [None, {}, ["a", "b"], {"yes": True}, {"adviser | advisers": "advisor"}, {"a": ["b", "c"]}]
    )
    def test_bad_pairs(self, newsroom, either):
        newsroom.card(extends="consistency", either=either)
        (fault,) = newsroom.faults()
        assert re.match(r"packs/desk/rule\.yaml:\d+: ", fault)


class TestRepetition:
    def test_any_word(self, newsroom):
        newsroom.card(extends="repetition", exceptions=["had had"])
        (finding,) = newsroom.findings("They had had the The dam. The dam held.")
        assert (finding.text, finding.replacements) == ("the The", ("the",))

    def test_not_across_blocks_or_stops(self, newsroom):
        newsroom.card(extends="repetition")
        assert newsroom.found("It held\n\nheld. Held it, it, 5 5") == ["5 5"]

    def test_alpha_leaves_figures_alone(self, newsroom):
        newsroom.card(extends="repetition", alpha=True)
        assert newsroom.found("5 5 dams dams") == ["dams dams"]

    def test_phrases_and_max(self, newsroom):
        newsroom.card(extends="repetition", tokens=["very", "of the"], max=2)
        assert newsroom.found("very very cold, of the of the dam") == []
        (finding,) = newsroom.findings("a very very very very cold dam")
        assert (finding.text, finding.replacements) == ("very very very very", ("very very",))

    def test_expression(self, newsroom):
        newsroom.card(extends="repetition", pattern="[!?]")
        assert newsroom.found("What?? No! !") == ["??", "! !"]

    def test_max_must_be_one_or_more(self, newsroom):
        newsroom.card(extends="repetition", max=0)
        assert newsroom.faults() == ['packs/desk/rule.yaml:5: "max" is how many in a row are right: at least 1']


class TestOccurrence:
    def test_the_first_too_many_is_marked(self, newsroom):
        newsroom.card(extends="occurrence", tokens=["however"], max=1, message="however, %s times")
        text = "However it is, however.\n\nHowever."
        (finding,) = newsroom.findings(text)
        assert (finding.span.start, finding.message) == (text.index("however"), "however, 2 times")

    def test_too_few_mark_the_block(self, newsroom):
        newsroom.card(extends="occurrence", pattern=r"\d", min=1)
        assert newsroom.found("It has 1 figure, this long first paragraph of a draft.\n\nThis other one has none.") == [
            "This other one has none."
        ]

    def test_words_of_a_heading(self, newsroom):
        newsroom.card(extends="occurrence", pattern=r"\S+", max=4, scope=["heading"])
        text = "Dam holds through the night\n\nThe dam held through the night, the council said on Friday."
        assert newsroom.found(text) == ["night"]

    @pytest.mark.parametrize(
        ("values", "fault"),
        [
            ({"max": 1}, 'occurrence needs "tokens" or "pattern"'),
            ({"tokens": ["a b"]}, 'occurrence needs "min" or "max"'),
            ({"tokens": ["a b"], "min": 3, "max": 2}, '"min" (3) is more than "max" (2)'),
            ({"tokens": ["a b"], "max": -1}, '"max" is a whole number from 0, not "-1"'),
            ({"tokens": ["a b"], "max": "two"}, '"max" is a whole number from 0, not "two"'),
            ({"tokens": ["a b"], "max": True}, '"max" is a whole number from 0, not "True"'),
        ],
    )
    def test_bad_cards(self, newsroom, values, fault):
        newsroom.card(extends="occurrence", **values)
        (told,) = newsroom.faults()
        assert told.endswith(f": {fault}")


class TestConditional:
    ACRONYMS = {"extends": "conditional", "first": r"\b([A-Z]{3,5})\b", "second": r"\b[A-Z]\w+ \(([A-Z]{3,5})\)"}  # noqa: RUF012

    def test_spelled_out_before_it_is_used(self, newsroom):
        newsroom.card(**self.ACRONYMS, exceptions=["NATO"])
        assert newsroom.found("The Rivers Agency (FRA) met. The FRA left NATO.") == []

    def test_told_once_at_the_first_place(self, newsroom):
        newsroom.card(**self.ACRONYMS)
        assert newsroom.found("The FRA met. The FRA left with the CBX.") == ["FRA", "CBX"]

    def test_spelled_out_too_late(self, newsroom):
        newsroom.card(**self.ACRONYMS)
        assert newsroom.found("The FRA met. The Rivers Agency (FRA) left.") == ["FRA"]

    def test_without_a_group_the_same_block_must_have_it(self, newsroom):
        newsroom.card(extends="conditional", first="poll", second=r"margin of error")
        text = "The poll has a margin of error of 3 points.\n\nA poll and a poll found otherwise on Tuesday."
        (finding,) = newsroom.findings(text)
        assert finding.span.start == text.index("poll and")

    @pytest.mark.parametrize("missing", ["first", "second"])
    def test_both_are_needed(self, newsroom, missing):
        newsroom.card(**self.ACRONYMS | {missing: None})
        assert newsroom.faults() == [f'packs/desk/rule.yaml:4: conditional needs "{missing}", one expression']


class TestCapitalization:
    @pytest.mark.parametrize(
        "text",
        [
            "Dam Holds Through the Night",
            "The Last of the Dams",
            "What Are You Looking For",
            "iPhone Maker to Sit In on Talks",
            "Council: A Dam Is Safe",
            "“The Dam” Is Not for Sale",
            "Dam’s Wall and O’Brien’s Boat",
            "2 of 3 U.S. Dams",
        ],
    )
    def test_titles_that_are_right(self, newsroom, text):
        newsroom.card(extends="capitalization", match="$title", scope=["heading"])
        assert newsroom.found(f"{text}\n\nThe dam held through the night, the council said on Friday.") == []

    @pytest.mark.parametrize(
        ("text", "fixed"),
        [
            ("Dam holds Through The Night", "Dam Holds Through the Night"),
            ("the Dam Held", "The Dam Held"),
            ("Who Is It for", "Who Is It For"),
            ("Council: a Dam Is Safe", "Council: A Dam Is Safe"),
        ],
    )
    def test_titles_that_are_not(self, newsroom, text, fixed):
        newsroom.card(extends="capitalization", match="$title")
        assert newsroom.fixed(text) == fixed

    def test_exceptions_keep_their_form(self, newsroom):
        newsroom.card(extends="capitalization", match="$title", exceptions=["ebay"])
        assert newsroom.found("A Dam on eBay ebay Today") == []

    def test_sentence_case(self, newsroom):
        newsroom.card(extends="capitalization", match="$sentence")
        assert newsroom.found("The Dam At Wessex Will Hold") == ["The Dam At Wessex Will Hold"]
        assert newsroom.found("Dam at Wessex will hold, says Ada Quill") == []
        assert newsroom.fixed("dam will hold") == "Dam will hold"

    def test_lower_and_upper(self, newsroom):
        newsroom.card("desk/low", extends="capitalization", match="$lower", scope=["list-item"], exceptions=["Wessex"])
        newsroom.card("desk/up", extends="capitalization", match="$upper", scope=["heading"])
        text = "Dam Holds\n\n- The Wessex dam\n- the Avon dam\n- dam"
        assert newsroom.fixed(text) == "DAM HOLDS\n\n- the Wessex dam\n- the avon dam\n- dam"

    def test_expression(self, newsroom):
        newsroom.card(extends="capitalization", match=r"(?m)^[A-Z0-9]", scope=["list-item"])
        assert newsroom.found("- The dam\n- the Avon\n- 3 dams") == ["the Avon"]

    @pytest.mark.parametrize(
        ("values", "fault"),
        [
            ({}, 'capitalization needs "match": $title, $sentence, $lower, $upper or an expression'),
            ({"match": "$titel"}, 'unknown match "$titel"; did you mean "$title"?'),
            ({"match": "$title", "style": "Chicago"}, 'unknown style "Chicago"'),
            ({"match": "$sentence", "threshold": 80}, '"threshold" is a share from 0 to 1, not "80"'),
        ],
    )
    def test_bad_cards(self, newsroom, values, fault):
        newsroom.card(extends="capitalization", **values)
        (told,) = newsroom.faults()
        assert told.endswith(f": {fault}")


class TestBadCards:
    @pytest.mark.parametrize(
        ("values", "fault"),
        [
            ({"extends": "existance"}, '4: unknown extends "existance"; did you mean "existence"?'),
            ({"extends": None}, '1: a card needs "extends", its kind'),
            ({"extends": "existence"}, '4: existence needs "tokens" or "pattern"'),
            ({"tokkens": ["a b"]}, '5: unknown key "tokkens"; did you mean "tokens"?'),
            ({"swap": {"a": "b"}}, '5: unknown key "swap"'),
            ({"tokens": [1]}, '5: "tokens" must be text or a list of texts (quote numbers, yes and no)'),
            ({"tokens": ["..."]}, '5: "..." has no word in it; write it as a pattern'),
            ({"tokens": "a b", "level": "eror"}, '6: unknown level "eror"; did you mean "error"?'),
            ({"tokens": "a b", "draft-level": "warn"}, '6: unknown draft-level "warn"; did you mean "warning"?'),
            ({"tokens": "a b", "scope": ["heding"]}, '6: unknown scope "heding"; did you mean "heading"?'),
            ({"tokens": "a b", "scope": ["~tabel"]}, '6: unknown scope "~tabel"; did you mean "table"?'),
            ({"tokens": "a b", "quotes": "never"}, '6: unknown quotes "never"'),
            ({"tokens": "a b", "fix": "saef"}, '6: unknown fix "saef"; did you mean "safe"?'),
            ({"tokens": "a b", "action": "delete"}, '6: unknown action "delete"'),
            ({"tokens": "a b", "default": "off"}, '6: "default" is true or false, not "off"'),
            ({"tokens": "a b", "alone": "yes"}, '6: "alone" is true or false, not "yes"'),
            ({"tokens": "a b", "ignorecase": 1}, '6: "ignorecase" is true or false, not "1"'),
            ({"tokens": "a b", "message": 5}, '6: "message" must be text'),
            ({"pattern": "(a"}, "5: not an expression: missing )"),
            ({"pattern": "a*"}, "5: the expression matches nothing at all: a*"),
            ({"tokens": "a b", "why": None}, '1: a card needs "why"'),
            ({"tokens": "a b", "examples": [{"wrong": "x"}]}, "3: a card needs an example that is wrong and one"),
            ({"tokens": "a b", "examples": [{"worng": "x"}]}, "3: not an example: {'worng': 'x'}"),
            ({"tokens": "a b", "examples": [{"wrong": "x", "stage": "drft"}]}, '3: unknown stage "drft"'),
        ],
    )
    def test_told_with_line_and_nearest_name(self, newsroom, values, fault):
        newsroom.card(**{"extends": "existence"} | values)
        (told,) = newsroom.faults()
        assert told.startswith(f"packs/desk/rule.yaml:{fault}")

    def test_a_phrase_twice_in_a_swap(self, newsroom):
        newsroom.text("desk/rule", "extends: substitution\nswap:\n  a b: c\n  a b: d\n")
        assert newsroom.faults() == ['packs/desk/rule.yaml:4: "a b" stands twice']

    def test_a_key_that_yaml_reads_as_yes(self, newsroom):
        newsroom.text("desk/rule", "extends: existence\non: x\n")
        assert newsroom.faults() == ['packs/desk/rule.yaml:1: unknown key "True"']

    def test_no_yaml(self, newsroom):
        newsroom.text("desk/rule", "extends: existence\ntokens: [a\n")
        (told,) = newsroom.faults()
        assert re.match(r"packs/desk/rule\.yaml:3:1: not YAML: ", told)

    @pytest.mark.parametrize("text", ["", "- a\n- b\n", "just words\n"])
    def test_no_mapping(self, newsroom, text):
        newsroom.text("desk/rule", text)
        assert newsroom.faults() == ["packs/desk/rule.yaml: not a mapping of keys to values"]

    def test_all_faults_are_told_and_good_cards_still_load(self, newsroom):
        newsroom.pack("broken", "kind: mistake\n")
        newsroom.card("broken/lost", extends="existence", tokens=["a b"])
        newsroom.card("desk/bad", extends="existence", tokens=[1])
        newsroom.card("desk/good", extends="existence", tokens=["old truce"])
        newsroom.card("desk/worse", extends="existance")
        newsroom.card("desk/sub/good", extends="existence", tokens=["new truce"])
        made = compile_packs(newsroom.folder, "packs", None)
        assert [fault.partition(": ")[0] for fault in made.faults] == [
            "packs/broken/_pack.yaml:1", "packs/desk/bad.yaml:5", "packs/desk/sub/good.yaml", "packs/desk/worse.yaml:4",
        ]  # fmt: skip
        assert [record["id"] for record in made.run["rules"]] == ["desk.good"]

    @pytest.mark.parametrize(
        ("pack", "fault"),
        [
            ("kind: mistakes\nsumary: x\n", 'packs/desk/_pack.yaml:2: unknown key "sumary"; did you mean "summary"?'),
            ("kind: styl\n", 'packs/desk/_pack.yaml:1: unknown kind "styl"; did you mean "style"?'),
            ("kind: style\nlevel: fatal\n", 'packs/desk/_pack.yaml:2: unknown level "fatal"'),
            (
                "kind: style\ndefault: no thanks\n",
                'packs/desk/_pack.yaml:2: "default" is true or false, not "no thanks"',
            ),
        ],
    )
    def test_bad_packs(self, newsroom, pack, fault):
        newsroom.pack("desk", pack)
        assert newsroom.faults() == [fault]


class TestFixes:
    def test_a_check_may_be_more_careful_than_its_rule(self):
        """`the the` may go unattended; `harbour harbour` may not, though one rule finds both."""
        registry = Registry(use_cache=False)
        shelves = active_shelves(registry, lambda record: record["id"] == "mechanics.doubled-word")
        report = Session(Policy(shelves)).lint(Draft("draft.txt", "They left the the old harbour harbour."))
        assert [f.fix.applicability for f in report.findings] == [Applicability.SAFE, Applicability.REVIEW]


class TestTime:
    def test_an_expression_from_outside_that_hangs_is_a_failure_with_its_name(self, newsroom, monkeypatch):
        monkeypatch.setattr("newslint.kinds.patterns.SECONDS", 0.05)
        newsroom.card("desk/slow", extends="existence", pattern=r"(\w*)(\w*)(\w*)(\w*)(\w*)(\w*)\6x!")
        newsroom.card("desk/quick", extends="existence", tokens=["old truce"])
        report = newsroom.lint("The old truce: " + "a" * 200 + " x!")
        (failure,) = report.failures
        assert failure.rule == "desk.slow"
        assert "took over 0.05 s: (\\w*)" in failure.message
        assert [finding.rule for finding in report.findings] == ["desk.quick"]


OWN = Registry(use_cache=False)


def _expressions() -> list[tuple[str, re.Pattern[str]]]:
    """Every expression newslint runs under `re`: those on its cards, those its checks and analyses hold."""
    import importlib
    import pkgutil

    import newslint.analysis
    import newslint.checks
    from newslint.kinds.patterns import _compiled

    found = []
    for record in OWN.shelves[0].records:
        data = record.get("data", {})
        held = [p for key in ("patterns", "first", "second") for p in data.get(key, ())]
        found += [(record["id"], _compiled(p["text"], p["ignore"], True)) for p in held]
    for package in (newslint.checks, newslint.analysis):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            loaded: ModuleType = importlib.import_module(module.name)
            found += [(module.name, value) for value in vars(loaded).values() if isinstance(value, re.Pattern)]
    return found


LENGTHS = [*range(16, 48, 4), 100, 300, 1_000, 3_000, 8_000]
"""Of unkind texts, far beyond a paragraph of one letter. An exponential search takes seconds by the eighth, a
cubic one by the eleventh, a linear one milliseconds for all: half a second of this process's own time tells them
apart anywhere."""

SHORT = LENGTHS[:-2]
"""For what Python code holds and may well ask at one place only: what a search costs is then no measure."""

UNKIND = [*"aA1 “\"'([<-–Xx_&#*{", "a ", "A ", "Aa ", "1 ", "1,", "1.", "a.", "A.", "a-", "a’", "a1", "{{", "%%", "$1 ",
          "the ", "The ", "of the ", "Ab Ab, ", "\u0301a"]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "patterns"),
    [
        pytest.param(name, [pattern for _, pattern in group], id=name)
        for name, group in groupby(sorted(_expressions(), key=lambda e: e[0]), key=lambda e: e[0])
    ],
)
def test_our_own_expressions_take_linear_time(name, patterns):
    for pattern in patterns:
        literals = re.findall(r"[A-Za-z’' ]{3,}", pattern.pattern)[:12]
        for unit in [*UNKIND, *literals, *(f"{literal} " for literal in literals)]:
            for length in SHORT if name.startswith("newslint.") else LENGTHS:
                seconds = _search_time(pattern, (unit * length)[:length])
                assert seconds < 0.5, f"{name}: {seconds:.2f} s on {length} of {unit!r}: {pattern.pattern}"


@pytest.mark.parametrize("expression", [r"(?:a+)+!", r"(?:a|aa)+!"])
def test_an_expression_that_is_not_linear_would_be_noticed(expression):
    pattern = re.compile(expression)
    assert any(_search_time(pattern, "a" * length) >= 0.5 for length in LENGTHS)


def _search_time(pattern: re.Pattern[str], text: str) -> float:
    """Seconds of this process's own time."""
    started = time.process_time()
    sum(1 for _ in pattern.finditer(text))
    return time.process_time() - started
