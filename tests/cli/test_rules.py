"""`newslint rules`, `explain`, `test` and `new`."""

import json

import pytest

import newsroom


def test_rules_are_a_list_of_what_tools_need(newslint):
    listed = {r["id"]: r for r in json.loads(newslint("rules", "--output-format", "json").out)}
    assert listed["house.leftover"] == {
        "id": "house.leftover", "summary": "Notes to the desk come out before publication.", "severity": "error",
        "pack": "house", "enabled": True, "fixable": False,
    }  # fmt: skip
    assert (listed["house.rare"]["enabled"], listed["desk.use"]["fixable"]) == (False, True)
    assert any(rule.startswith("ap.") for rule in listed), "newslint's own are listed too"


def test_rules_show_the_newsrooms_own_severities(newslint, desk):
    (desk / "newslint.toml").write_text('packs = ["packs"]\n[levels]\ndesk = "error"\n')
    (rule,) = json.loads(newslint("rules", "desk", "--output-format", "json").out)
    assert rule["severity"] == "error"


def test_rules_are_a_line_each_for_a_pipe_and_a_table_for_a_terminal(newslint):
    assert newslint("rules", "desk").out == "on   suggestion  desk.use  Use, not utilize.\n"
    table = newslint("rules", "desk", terminal=True).out
    assert "what good copy does" in table
    assert "1 rule, 1 on here" in table


def test_an_unknown_rule_is_named_with_the_nearest(newslint):
    for command in (("rules", "hause"), ("explain", "house.leftovers"), ("test", "hause")):
        outcome = newslint(*command)
        assert (outcome.code, outcome.out) == (2, "")
        assert "did you mean" in outcome.err


def test_explain_gives_the_reason_the_examples_and_the_way_out(newslint):
    out = newslint("explain", "house.wonder").out
    for part in ("house.wonder  warning, on here", "A bridge is a wonder, not a blunder.", "Both are words.",
                 "A fragile blunder stood.", "→ A fragile wonder stood.", "It was a blunder.",
                 'ignore = ["house.wonder"]', "newslint-disable-next-line house.wonder: the reason",
                 "packs/house/wonder.yaml"):  # fmt: skip
        assert part in out
    assert "house.rare  warning, off here" in newslint("explain", "house.rare").out


def test_test_runs_the_examples_of_rules_and_packs(newslint):
    assert newslint("test", "house", "desk.use") == (0, "4 rules tested, 0 examples not kept\n", "")


def test_test_names_each_example_that_is_not_kept(newslint, desk):
    card = desk / "packs/house/wonder.yaml"
    card.write_text(newsroom.FILES["packs/house/wonder.yaml"].replace("It was a blunder.", "A fragile blunder!"))
    outcome = newslint("test", "house")
    assert outcome.code == 1
    assert outcome.out == (
        "house.wonder: found, though it is right: 'blunder': A fragile blunder!\n3 rules tested, 1 example not kept\n"
    )


@pytest.mark.parametrize(("folder", "rules"), [("packs", 4), ("packs/house", 3), ("packs/desk/", 1)])
def test_test_takes_folders_of_packs_and_packs(newslint, folder, rules):
    assert newslint("test", "--isolated", folder).out.startswith(f"{rules} rule")


def test_test_exits_2_for_a_card_that_cannot_be_read(newslint, desk):
    (desk / "packs/house/bad.yaml").write_text("extends: [\n")
    outcome = newslint("test", "packs")
    assert outcome.code == 2
    assert "packs/house/bad.yaml:2" in outcome.err


def test_a_new_rule_passes_its_own_test_at_once_and_is_found(newslint, desk):
    outcome = newslint("new", "evening.tow-line", "--level", "error")
    assert outcome.code == 0
    assert (desk / "packs/evening/_pack.yaml").exists()
    assert newslint("test", "packs/evening").code == 0
    (desk / "a.txt").write_text("Here are the wrong words.\n")
    assert newslint("check", "--select", "evening", "a.txt").code == 1


def test_a_new_rule_never_takes_the_place_of_an_old_one(newslint, desk):
    outcome = newslint("new", "house.wonder")
    assert (outcome.code, outcome.err) == (
        2,
        "newslint: packs/house/wonder.yaml: stands already; it was left as it is\n",
    )
    assert (desk / "packs/house/wonder.yaml").read_text() == newsroom.FILES["packs/house/wonder.yaml"]
    assert (desk / "packs/house/_pack.yaml").read_text() == newsroom.FILES["packs/house/_pack.yaml"]


def test_a_new_rule_needs_an_id_and_a_place(newslint, desk):
    assert newslint("new", "House.Rule").code == 2
    (desk / "newslint.toml").write_text("")
    outcome = newslint("new", "house.other")
    assert (outcome.code, "--folder" in outcome.err) == (2, True)
    assert newslint("new", "house.other", "--folder", "elsewhere").code == 0
    assert newslint("test", "elsewhere").code == 0


def test_a_command_that_is_none_is_named_with_the_nearest(newslint):
    outcome = newslint("chekc", "a.txt")
    assert outcome.code == 2
    assert 'did you mean "check"?' in outcome.err


@pytest.mark.parametrize("command", ["check", "rules", "explain", "test", "new"])
def test_every_command_has_help(newslint, command):
    outcome = newslint(command, "--help")
    assert outcome.code == 0
    assert outcome.out.startswith(f"Usage: newslint {command}")
    assert command in newslint("--help").out
