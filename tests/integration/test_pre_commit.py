"""The hooks, under the real pre-commit: what stops a commit, what does not, what is fixed."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import newsroom

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def repository(tmp_path_factory):
    """The project as it stands, committed to a repository of its own: hooks are installed from Git."""
    pytest.importorskip("pre_commit")
    copy = tmp_path_factory.mktemp("newslint")
    for name in git(ROOT, "ls-files", "--cached", "--others", "--exclude-standard").stdout.splitlines():
        if (ROOT / name).is_file():
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            (copy / name).write_bytes((ROOT / name).read_bytes())
    start(copy)
    return copy


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    return tmp_path_factory.mktemp("home")


@pytest.fixture
def commit(repository, home, tmp_path):
    """Commits a draft to a newsroom's repository that has a hook installed."""

    def run(hook, text):
        newsroom.furnish(tmp_path)
        (tmp_path / ".git").rmdir()
        (tmp_path / ".pre-commit-config.yaml").write_text(
            f"repos:\n- repo: {repository}\n  rev: {git(repository, 'rev-parse', 'HEAD').stdout.strip()}\n"
            f"  hooks:\n  - id: {hook}\n"
        )
        start(tmp_path)
        pre_commit = [sys.executable, "-m", "pre_commit", "install"]
        subprocess.run(pre_commit, cwd=tmp_path, env=environment(home), capture_output=True, check=True)
        (tmp_path / "a.txt").write_text(text, encoding="utf-8")
        git(tmp_path, "add", "a.txt")
        done = git(tmp_path, *NAME, "commit", "-m", "a draft", home=home, check=False)
        return done.returncode, done.stdout + done.stderr, (tmp_path / "a.txt").read_text(encoding="utf-8")

    return run


NAME = ("-c", "user.name=a", "-c", "user.email=a@example.org")


def environment(home=None):
    """Without what would let the hook find this checkout instead of what it installed."""
    kept = {k: v for k, v in os.environ.items() if k != "PYTHONPATH" and not k.startswith("GIT_")}
    return kept | ({"PRE_COMMIT_HOME": str(home)} if home else {})


def git(folder, *arguments, home=None, check=True):
    return subprocess.run(["git", *arguments], cwd=folder, env=environment(home), capture_output=True, text=True,
                          check=check)  # fmt: skip


def start(folder):
    git(folder, "init", "-q")
    git(folder, "add", "-A")
    git(folder, *NAME, "commit", "-qm", "all")


def test_an_error_stops_a_commit(commit):
    code, said, _ = commit("newslint", "Call him zzdesk.\n")
    assert code == 1, said
    assert "a.txt:1:10  must fix" in said


def test_a_warning_does_not(commit):
    code, said, _ = commit("newslint", "A fragile blunder stood.\n")
    assert code == 0, said
    assert "Passed" in said


def test_a_fix_changes_the_file_and_fails_the_commit(commit):
    code, said, after = commit("newslint-fix", "They utilize it.\n")
    assert code == 1, said
    assert "files were modified by this hook" in said
    assert after == "They use it.\n"
