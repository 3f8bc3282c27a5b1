"""House style in the manner of AP: what its cards and checks share."""

import pytest

from newslint.analysis.figures import WORDS, figures
from newslint.analysis.variety import AMERICAN, BRITISH, is_british
from newslint.document import Draft
from newslint.engine import lint
from newslint.expressions import Expression
from newslint.finding import Applicability
from newslint.formats.markdown import read as read_markdown
from newslint.formats.plain import read
from newslint.policy import Policy, only
from newslint.registry import Registry, own_rules
from newslint.rule import Derive

REGISTRY = Registry(use_cache=False)


def british(text):
    document = read(Draft("a.txt", text))
    return is_british(document, Derive(document))


def findings(rule_id, text):
    document = read(Draft("a.txt", text))
    return lint(document, Policy(only(REGISTRY, [REGISTRY.rule(rule_id)]))).findings


def test_no_spelling_is_a_mark_of_both_varieties():
    assert not BRITISH & AMERICAN


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The organisation realised its error.", True),
        ("The Labour leader spoke.", False),  # one name decides nothing
        ("Labour honours the neighborhood center of color.", False),
        ("He went home.", False),
    ],
)
def test_a_draft_is_british_by_its_spellings(text, verdict):
    assert british(text) is verdict


def test_a_rule_for_american_copy_is_silent_in_a_british_draft():
    one, many = "They cancelled it.", "They cancelled it. The organisation realised its error."
    assert findings("ap.american-spelling", one)
    assert not findings("ap.american-spelling", many)


def test_every_mark_of_a_british_draft_is_one_that_an_american_desk_would_change():
    table = (own_rules() / "ap" / "american-spelling.tsv").read_text(encoding="utf-8")
    british_forms = {form for line in table.splitlines() for form in line.partition("\t")[2].split(" | ")}
    assert BRITISH - {"councillor", "councillors", "whilst"} <= british_forms


def test_spelling_is_fixed_unattended_in_lower_case_only():
    (finding,) = findings("ap.american-spelling", "The colour faded.")
    assert finding.fix.applicability is Applicability.SAFE
    assert not findings("ap.american-spelling", "The Colour Museum shut.")


def test_a_phrase_with_a_capital_is_replaced_as_the_card_has_it():
    (finding,) = findings("ap.seasons", "The shop opens this Spring.")
    assert finding.replacements == ("spring",)


def lint_markdown(rule_id, text):
    document = read_markdown(Draft("a.md", text))
    return lint(document, Policy(only(REGISTRY, [REGISTRY.rule(rule_id)]))).findings


def test_the_country_has_periods_in_text_and_none_in_headlines():
    found = lint_markdown("ap.un-us", "# US leaves UN talks\n\nThe US left.\n")
    assert [(f.text, f.replacements) for f in found] == [("US", ("U.S.",))]


def test_one_period_ends_the_sentence_and_the_abbreviation():
    (finding,) = findings("ap.un-us", "They fled to the US. It was over.")
    assert (finding.text, finding.replacements) == ("US.", ("U.S.",))


@pytest.mark.parametrize("rule_id", ["ap.months", "ap.percent", "ap.clock", "ap.un-us", "ap.toward"])
def test_what_only_americans_write_is_not_asked_of_a_british_draft(rule_id):
    slips = "On September 5 the US saw 5 percent of them walk towards it at 8am."
    assert findings(rule_id, slips)
    assert not findings(rule_id, f"{slips} The organisation realised its error.")


def test_a_dateline_keeps_what_the_text_spells_out():
    assert not findings("ap.states", "FRESNO, Calif. — They met.\n\nThey met in Ohio.")
    assert not findings("ap.states", "Fresno, Calif. — They met.\n\nThey met in Ohio.")
    assert findings("ap.states", "They met in Fresno, Calif., on Monday.")


def test_house_style_says_nothing_inside_a_quotation():
    assert not findings("ap.percent", "“We lost 5 percent,” he said.")
    assert findings("ap.percent", "They lost 5 percent, he said.")


@pytest.mark.parametrize("number", range(10, 100))
def test_a_number_word_becomes_its_figure(number):
    (finding,) = findings("ap.figures-from-ten", f"They waited {WORDS[number]} days.")
    assert finding.replacements == (str(number),)


def test_figures_are_found_where_they_begin():
    document = read(Draft("a.txt", "7 of 1,000 on 12 May"))
    assert figures(document, Derive(document)) == (0, 5, 7, 14)


def test_an_expression_is_compiled_when_first_used():
    expression = Expression(r"(\d+)")
    assert "match" not in vars(expression)
    assert expression.match("12 men")[1] == "12"
    assert "match" in vars(expression)
    with pytest.raises(AttributeError):
        _ = expression.sub
