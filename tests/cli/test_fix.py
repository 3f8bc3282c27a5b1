"""`--fix`, `--unsafe-fixes` and `--diff`."""

import subprocess

import pytest

SAFE = "They utilize it.\n"
REVIEW = "A fragile blunder stood.\n"


@pytest.fixture
def file(desk):
    def make(data, name="a.txt"):
        path = desk / name
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        return path

    return make


def test_fix_applies_what_is_safe_and_says_what_is_left(newslint, file):
    path = file(SAFE + REVIEW)
    outcome = newslint("check", "--fix", "a.txt")
    assert path.read_text() == "They use it.\n" + REVIEW
    assert outcome.code == 0
    assert outcome.out.startswith("1 fixed · 0 must fix · 1 to check · 0 style\n")
    assert "--unsafe-fixes 1, for you to review" in outcome.out


def test_unsafe_fixes_apply_the_rest(newslint, file):
    path = file(SAFE + REVIEW)
    outcome = newslint("check", "--fix", "--unsafe-fixes", "a.txt")
    assert path.read_text() == "They use it.\nA fragile wonder stood.\n"
    assert outcome.out == "2 fixed · 1 file clean\n"


def test_the_exit_code_speaks_of_what_is_left(newslint, file):
    file(SAFE)
    assert newslint("check", "--fail-on", "suggestion", "a.txt").code == 1
    assert newslint("check", "--fail-on", "suggestion", "--fix", "a.txt").code == 0


def test_fixing_twice_changes_nothing_more(newslint, file):
    path = file(SAFE + REVIEW)
    newslint("check", "--fix", "a.txt")
    once = path.read_bytes()
    assert newslint("check", "--fix", "a.txt").out.startswith("0 fixed")
    assert path.read_bytes() == once


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"\xef\xbb\xbfThey utilize it.\r\nNow.\r\n", b"\xef\xbb\xbfThey use it.\r\nNow.\r\n"),
        (b"They utilize it.\r\rNow.", b"They use it.\r\rNow."),
        (b"They utilize it.\n\n\n \t\n", b"They use it.\n\n\n \t\n"),
    ],
)
def test_bom_line_ends_and_the_last_line_stay_as_they_are(newslint, file, before, after):
    path = file(before)
    newslint("check", "--fix", "a.txt")
    assert path.read_bytes() == after


def test_a_file_with_nothing_to_fix_is_not_touched(newslint, file):
    path = file("Nothing here.\n")
    before = path.stat().st_mtime_ns, path.stat().st_ino
    newslint("check", "--fix", "a.txt")
    assert (path.stat().st_mtime_ns, path.stat().st_ino) == before


def test_a_file_that_changes_meanwhile_is_a_failure(newslint, file, monkeypatch):
    path = file(SAFE)
    real = __import__("newslint.fixer").fixer.write

    def race(target, before, text):
        path.write_text("Someone was faster.\n")
        real(target, before, text)

    monkeypatch.setattr("newslint.fixer.write", race)
    outcome = newslint("check", "--fix", "a.txt")
    assert outcome.code == 2
    assert outcome.err == "newslint: a.txt: changed while it was being checked; not written\n"
    assert outcome.out.startswith("0 fixed")
    assert path.read_text() == "Someone was faster.\n"


def test_standard_input_comes_back_fixed_and_the_report_goes_elsewhere(newslint):
    outcome = newslint("check", "--fix", "-", given=b"\xef\xbb\xbfThey utilize it.\r\n")
    assert outcome.out == "\ufeffThey use it.\r\n"
    assert outcome.err == "1 fixed · 1 file clean\n"


def test_standard_input_comes_back_whole_where_there_is_nothing_to_fix(newslint):
    assert newslint("check", "--fix", "-", given=b"Fine.").out == "Fine."


def test_a_file_under_a_config_at_fault_is_not_fixed(newslint, file, desk):
    path = file(SAFE)
    (desk / "newslint.toml").write_text('packs = ["packs"]\nignroe = ["desk"]\n')
    assert newslint("check", "--fix", "a.txt").code == 2
    assert path.read_text() == SAFE


def test_a_draft_whose_wishes_cannot_be_followed_is_not_fixed_and_that_is_said(newslint, file):
    text = f"---\ntitle: A day\nnewslint: {{ignore: [desk.nosuch]}}\n---\n\n{SAFE}"
    path = file(text, "a.md")
    outcome = newslint("check", "--fix", "a.md")
    assert outcome.code == 2
    assert path.read_text() == text
    assert "newslint: a.md: not fixed, since not all of it can be followed; mend that first\n" in outcome.err


def test_diff_writes_nothing_and_exits_1_where_there_is_something(newslint, file):
    path = file(SAFE + REVIEW)
    outcome = newslint("check", "--diff", "a.txt")
    assert outcome.code == 1
    assert outcome.out == (
        "--- a/a.txt\n+++ b/a.txt\n@@ -1,2 +1,2 @@\n-They utilize it.\n+They use it.\n A fragile blunder stood.\n"
    )
    assert path.read_text() == SAFE + REVIEW


def test_diff_exits_0_where_there_is_nothing_and_2_where_it_failed(newslint, file):
    file(REVIEW)
    assert newslint("check", "--diff", "a.txt")[:2] == (0, "")
    assert newslint("check", "--diff", "a.txt", "gone.txt").code == 2


@pytest.mark.parametrize(
    "data",
    [b"They utilize it.", b"a\r\n\r\nThey utilize it.\r\n", b"a\n\nThey utilize it\x0bnow.\xe2\x80\xa8Yes.\n\nb"],
)
def test_git_applies_the_diff_and_comes_to_what_fix_writes(newslint, file, desk, data):
    path = file(data)
    diff = newslint("check", "--diff", "--unsafe-fixes", "a.txt").out
    newslint("check", "--fix", "--unsafe-fixes", "a.txt")
    fixed = path.read_bytes()
    path.write_bytes(data)
    subprocess.run(["git", "init", "-q", "."], cwd=desk, check=True)
    subprocess.run(["git", "apply", "--whitespace=nowarn", "-"], input=diff.encode(), cwd=desk, check=True)
    assert path.read_bytes() == fixed != data
