"""`newslint check`: what it exits with, what it says, and every option."""

import json
import os

import pytest

WARNING = "A fragile blunder stood.\n"
CLEAN = "They crossed at noon.\n"


def rules(outcome):
    return [f["rule"] for file in outcome.json["files"] for f in file["findings"]]


def paths(outcome):
    return [file["path"] for file in outcome.json["files"]]


def messages(outcome):
    top = [f["message"] for f in outcome.json["failures"]]
    return top + [f["message"] for file in outcome.json["files"] for f in file["failures"]]


def test_an_error_exits_1_and_stands_first(newslint, draft):
    outcome = newslint("check", "draft.txt")
    assert outcome.code == 1
    assert outcome.out.startswith("1 must fix · 1 to check · 1 style (folded)\n\ndraft.txt:1:16  must fix\n")
    assert outcome.err == ""


def test_a_warning_exits_0(newslint, desk):
    (desk / "a.txt").write_text(WARNING)
    assert newslint("check", "a.txt").code == 0


@pytest.mark.parametrize(("level", "code"), [("error", 0), ("warning", 1), ("suggestion", 1), ("never", 0)])
def test_fail_on_sets_what_exits_1(newslint, desk, level, code):
    (desk / "a.txt").write_text(WARNING)
    assert newslint("check", "--fail-on", level, "a.txt").code == code


def test_fail_on_never_lets_errors_pass(newslint, draft):
    assert newslint("check", "--fail-on", "never", "draft.txt").code == 0


def test_a_clean_file_says_so(newslint, desk):
    (desk / "a.txt").write_text(CLEAN)
    outcome = newslint("check", "a.txt")
    assert (outcome.code, outcome.out) == (0, "1 file clean\n")


def test_json_lists_every_file_asked_for(newslint, draft, desk):
    (desk / "clean.txt").write_text(CLEAN)
    outcome = newslint("check", "--output-format", "json", "draft.txt", "clean.txt", "gone.txt")
    assert outcome.code == 2
    assert paths(outcome) == ["clean.txt", "draft.txt", "gone.txt"]
    assert rules(outcome) == ["desk.use", "house.leftover", "house.wonder"]
    assert outcome.json["files"][2]["failures"] == [{"rule": None, "message": "gone.txt: no such file or folder"}]
    assert outcome.json["summary"]["failures"] == 1
    assert "newslint: gone.txt: no such file or folder\n" in outcome.err


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"abc\0def", "is not text: a NUL at byte 3"),
        (b"caf\xe9 au lait", "is not UTF-8: byte 3 is 0xe9"),
        ("a".encode("utf-16"), "is UTF-16; save it as UTF-8"),
    ],
)
def test_what_is_no_text_is_named_and_costs_no_other_file(newslint, draft, desk, data, says):
    (desk / "bad.txt").write_bytes(data)
    outcome = newslint("check", "--output-format", "json", "bad.txt", "draft.txt")
    assert outcome.code == 2
    assert messages(outcome) == [f"bad.txt: {says}"]
    assert len(rules(outcome)) == 3


def test_a_file_too_large_is_named(newslint, desk, monkeypatch):
    monkeypatch.setattr("newslint.sources.files.LARGEST", 1 << 20)
    (desk / "big.txt").write_bytes(b"a " * (1 << 20))
    outcome = newslint("check", "big.txt")
    assert (outcome.code, outcome.err) == (2, "newslint: big.txt: larger than 1 MiB\n")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="everything can be read by root")
def test_an_unreadable_file_is_named(newslint, draft):
    draft.chmod(0)
    outcome = newslint("check", "draft.txt")
    assert (outcome.code, outcome.err) == (2, "newslint: draft.txt: cannot be read: Permission denied\n")


def test_an_unknown_key_in_a_config_fails_the_files_under_it_alone(newslint, draft, desk):
    (desk / "sub").mkdir()
    (desk / "sub" / "newslint.toml").write_text('style = "ap"\ningore = ["ap"]\n')
    (desk / "sub" / "a.txt").write_text(CLEAN)
    outcome = newslint("check", "--output-format", "json", ".")
    assert outcome.code == 2
    assert messages(outcome) == ['sub/newslint.toml:2: unknown key "ingore"; did you mean "ignore"?']
    assert paths(outcome) == ["draft.txt", "sub/a.txt"]
    assert len(rules(outcome)) == 3


def test_an_unknown_rule_in_select_is_a_failure_and_the_others_run(newslint, draft):
    outcome = newslint("check", "--select", "house.wunder,house.leftover", "--output-format", "json", "draft.txt")
    assert outcome.code == 2
    assert messages(outcome) == ['--select: unknown rule or pack "house.wunder"; did you mean "house.wonder"?']
    assert rules(outcome) == ["house.leftover"]


def test_an_unknown_rule_in_ignore_is_a_failure(newslint, draft):
    outcome = newslint("check", "--ignore", "hous", "draft.txt")
    assert outcome.code == 2
    assert 'newslint: --ignore: unknown rule or pack "hous"; did you mean "house"?\n' in outcome.err


def test_a_card_with_a_fault_is_named_and_the_others_run(newslint, draft, desk):
    (desk / "packs/house/bad.yaml").write_text("extends: substitutoin\n")
    outcome = newslint("check", "--output-format", "json", "draft.txt")
    assert outcome.code == 2
    assert messages(outcome) == ['packs/house/bad.yaml:1: unknown extends "substitutoin"; did you mean "substitution"?']
    assert len(rules(outcome)) == 3


def test_select_takes_packs_and_rules_that_are_off(newslint, draft):
    outcome = newslint("check", "--select", "house", "--output-format", "json", "draft.txt")
    assert rules(outcome) == ["house.leftover", "house.wonder", "house.rare"]


def test_ignore_leaves_out(newslint, draft):
    outcome = newslint("check", "--ignore", "house.leftover,desk", "--output-format", "json", "draft.txt")
    assert rules(outcome) == ["house.wonder"]


def test_stage_draft_lowers_what_is_only_a_note(newslint, draft):
    assert newslint("check", "--stage", "draft", "draft.txt").code == 0
    assert newslint("check", "--stage", "publish", "draft.txt").code == 1


def test_date_must_be_one(newslint, draft):
    outcome = newslint("check", "--date", "22.11.2026", "draft.txt")
    assert (outcome.code, outcome.err) == (2, 'newslint: --date: "22.11.2026" is no date; write YYYY-MM-DD\n')


def test_output_file_takes_the_report_and_standard_output_nothing(newslint, draft, desk):
    outcome = newslint("check", "--output-format", "json", "--output-file", "report.json", "draft.txt")
    assert (outcome.code, outcome.out) == (1, "")
    assert json.loads((desk / "report.json").read_bytes())["summary"]["findings"] == 3


def test_an_output_file_that_cannot_be_written_is_a_failure(newslint, draft):
    outcome = newslint("check", "--output-file", "no/such/report.txt", "draft.txt")
    assert outcome.code == 2
    assert outcome.err.startswith("newslint: no/such/report.txt: cannot be written")


def test_standard_input_is_read_and_named(newslint):
    outcome = newslint("check", "-", "--output-format", "json", given=WARNING.encode())
    assert (paths(outcome), rules(outcome)) == (["<stdin>"], ["house.wonder"])


def test_stdin_filename_chooses_config_and_name(newslint, desk):
    (desk / "sub").mkdir()
    (desk / "sub" / "newslint.toml").write_text('extend = "../newslint.toml"\nignore = ["house"]\n')
    outcome = newslint("check", "-", "--stdin-filename", "sub/a.txt", "--output-format", "json", given=WARNING.encode())
    assert (outcome.code, paths(outcome), rules(outcome)) == (0, ["sub/a.txt"], [])


def test_isolated_ignores_the_config(newslint, draft):
    outcome = newslint("check", "--isolated", "--output-format", "json", "draft.txt")
    assert not [rule for rule in rules(outcome) if rule.startswith(("house", "desk"))]


def test_config_names_one_for_all(newslint, draft, desk):
    (desk / "other.toml").write_text('packs = ["packs"]\nselect = ["house.rare"]\n')
    outcome = newslint("check", "--config", "other.toml", "--output-format", "json", "draft.txt")
    assert rules(outcome) == ["house.rare"]


def test_a_config_that_is_not_there_is_a_failure(newslint, draft):
    outcome = newslint("check", "--config", "gone.toml", "draft.txt")
    assert (outcome.code, outcome.err) == (2, "newslint: gone.toml: no such config\n")


def test_no_cache_leaves_no_cache(newslint, draft, tmp_path, monkeypatch):
    monkeypatch.setenv("NEWSLINT_CACHE_DIR", str(tmp_path / "kept"))
    newslint("check", "--no-cache", "draft.txt")
    assert not (tmp_path / "kept").exists()
    newslint("check", "draft.txt")
    assert list((tmp_path / "kept").iterdir())


def test_exclude_holds_for_folders_and_force_exclude_for_named_files(newslint, draft, desk):
    (desk / "old").mkdir()
    (desk / "old" / "a.txt").write_text(CLEAN)
    asked = ("check", "--exclude", "old/", "--show-files")
    assert newslint(*asked, ".").out == "draft.txt\n"
    assert newslint(*asked, "old/a.txt", "draft.txt").out == "draft.txt\nold/a.txt\n"
    assert newslint(*asked, "--force-exclude", "old/a.txt", "draft.txt").out == "draft.txt\n"


def test_exclude_in_the_config_holds_from_its_folder(newslint, draft, desk, monkeypatch):
    (desk / "newslint.toml").write_text('exclude = ["/sub/old"]\n')
    (desk / "sub" / "old").mkdir(parents=True)
    (desk / "sub" / "old" / "a.txt").write_text(CLEAN)
    (desk / "sub" / "b.txt").write_text(CLEAN)
    monkeypatch.chdir(desk / "sub")
    assert newslint("check", "--show-files", ".").out == "b.txt\n"


def test_show_style_opens_what_is_folded(newslint, draft):
    folded, opened = newslint("check", "draft.txt").out, newslint("check", "--show-style", "draft.txt").out
    assert "1 × desk.use" in folded
    assert "draft.txt:1:6" not in folded
    assert "draft.txt:1:6  style" in opened


def test_style_that_is_selected_is_shown(newslint, draft):
    assert "draft.txt:1:6  style" in newslint("check", "--select", "desk", "draft.txt").out
    assert "draft.txt:1:6  style" in newslint("check", "--select", "desk.use", "draft.txt").out


def test_statistics_count_by_rule(newslint, desk):
    (desk / "a.txt").write_text(WARNING * 2 + "They utilize it.\n")
    out = newslint("check", "--statistics", "a.txt").out
    assert out == "     2  to check  house.wonder\n     1  style     desk.use      1 fixable\n"


def test_statistics_leave_json_alone(newslint, draft):
    outcome = newslint("check", "--statistics", "--output-format", "json", "draft.txt")
    assert len(rules(outcome)) == 3
    assert "house.wonder" in outcome.err


def test_profile_names_rules_and_analyses(newslint, draft):
    err = newslint("check", "--profile", "draft.txt").err
    assert "house.wonder" in err
    assert "analysis.words:words" in err
    assert "formats:read" in err


@pytest.mark.parametrize(
    "arguments",
    [
        ("--diff", "--output-format", "json", "draft.txt"),
        ("--unsafe-fixes", "draft.txt"),
        ("--isolated", "--config", "newslint.toml", "draft.txt"),
        ("--stdin-filename", "a.txt", "draft.txt"),
        ("-", "draft.txt"),
        ("--fix", "--output-format", "json", "-"),
        ("--fail-on", "sometimes", "draft.txt"),
        ("--no-such-option", "draft.txt"),
    ],
)
def test_options_that_cannot_go_together_are_refused(newslint, draft, arguments):
    outcome = newslint("check", *arguments)
    assert (outcome.code, outcome.out) == (2, "")
    assert "Error: " in outcome.err


def test_many_file_names_as_hooks_pass_them(newslint, desk):
    names = [f"{n}.txt" for n in range(120)]
    for name in names:
        (desk / name).write_text(CLEAN)
    outcome = newslint("check", "--force-exclude", *names)
    assert (outcome.code, outcome.out) == (0, "120 files clean\n")


def test_a_folder_without_articles_says_so(newslint, desk):
    (desk / "empty").mkdir()
    outcome = newslint("check", "empty")
    assert outcome.code == 0
    assert outcome.err.startswith("newslint: empty: no article files in it (.txt")


def test_the_same_run_gives_the_same_bytes(newslint, draft):
    first, second = (newslint("check", "--output-format", "json", ".").out for _ in range(2))
    assert first == second


def test_a_crash_is_not_taken_for_findings(newslint, draft, monkeypatch):
    monkeypatch.setattr("newslint.wire.dumps", lambda *_: 1 / 0)
    outcome = newslint("check", "--output-format", "json", "draft.txt")
    assert outcome.code == 2
    assert "ZeroDivisionError" in outcome.err


def test_an_interrupt_exits_130(newslint, draft, monkeypatch):
    def interrupt(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr("newslint.session.Session.lint", interrupt)
    assert newslint("check", "draft.txt").code == 130


def test_a_path_is_shown_safely(newslint, desk):
    name = "a\u202eb.txt"
    (desk / name).write_text(WARNING)
    outcome = newslint("check", name, "gone\x1b[31m.txt")
    assert "a\\u202eb.txt:1:11" in outcome.out
    assert "gone\\x1b[31m.txt" in outcome.err


def test_a_terminal_that_knows_ascii_alone_can_print_it(newslint, draft):
    outcome = newslint("check", "draft.txt", encoding="ascii")
    assert outcome.out.startswith("1 must fix - 1 to check - 1 style (folded)\n")
    assert "\n  -> wonder\n" in outcome.out
