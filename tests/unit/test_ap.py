"""House style in the manner of AP: what its cards and checks share."""

import pytest

from newslint.analysis.variety import AMERICAN, BRITISH, is_british
from newslint.document import Draft
from newslint.engine import lint
from newslint.finding import Applicability
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
