"""Fixes: chosen, applied, and written whole or not at all."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint import fixer
from newslint.document import Draft
from newslint.errors import NewslintError
from newslint.finding import Applicability, Edit, Finding, Fix, Severity
from newslint.report import Report
from newslint.text import LineMap, Span

SAFE, REVIEW = Applicability.SAFE, Applicability.REVIEW


def finding(fix):
    return Finding(fix.edits[0].span, "a.b", Severity.WARNING, "", "", (), fix, (), None)


def swap(start, end, text, applicability=SAFE):
    return Fix((Edit(Span(start, end), text),), applicability)


def lint_once(*fixes):
    """Finds the fixes in the first text it sees, and nothing afterwards."""
    reports = iter([tuple(map(finding, fixes))])

    def lint(draft):
        return Report(draft.path, draft.text, LineMap(draft.text), next(reports, ()))

    return lint


def test_safe_fixes_alone_are_applied_unless_asked():
    fixes = (swap(0, 1, "A"), swap(2, 3, "C", REVIEW))
    assert fixer.fix(Draft("", "a c"), lint_once(*fixes))[0::2] == ("A c", 1)
    assert fixer.fix(Draft("", "a c"), lint_once(*fixes), unsafe=True)[0::2] == ("A C", 2)


def test_fixes_that_touch_wait_for_the_next_round():
    fixed = fixer.fix(Draft("", "abc"), lint_once(swap(0, 2, "x"), swap(2, 3, "y"), swap(1, 3, "z")))
    assert (fixed.text, fixed.applied) == ("xc", 1)


def test_the_edits_of_a_fix_go_together():
    both = Fix((Edit(Span(0, 1), "("), Edit(Span(2, 3), ")")), SAFE)
    fixed = fixer.fix(Draft("", "«a»"), lint_once(both, swap(2, 3, "]")))
    assert (fixed.text, fixed.applied) == ("(a)", 1)


def test_fixes_that_never_end_are_cut_off_and_counted():
    def lint(draft):
        return Report("", draft.text, LineMap(draft.text), (finding(swap(0, 0, "a")),))

    fixed = fixer.fix(Draft("", ""), lint)
    assert (fixed.text, fixed.applied, fixed.left) == ("a" * fixer.ROUNDS, fixer.ROUNDS, 1)


@given(st.text(), st.lists(st.tuples(st.integers(0, 40), st.integers(0, 5), st.text(max_size=3)), max_size=12))
def test_what_no_fix_touches_stays_as_it_was(text, wanted):
    """Cut the chosen spans out of the text and the replacements out of the result: the same is left."""
    fixes = [swap(min(a, len(text)), min(a + n, len(text)), new) for a, n, new in wanted]
    chosen = sorted(edit for fix in fixer._choose(tuple(map(finding, fixes)), False) for edit in fix.edits)
    kept, at = [], 0
    for edit in chosen:
        assert edit.span.start >= at
        kept.append(text[at : edit.span.start])
        at = edit.span.end
    kept.append(text[at:])
    news = [edit.text for edit in chosen]
    expected = "".join(piece for pair in zip(kept, [*news, ""], strict=True) for piece in pair)
    assert fixer.apply(text, chosen) == expected


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "draft.txt"
    path.write_bytes(b"before\r\n")
    return path


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_a_file_is_written_byte_for_byte_and_keeps_its_mode(file):
    file.chmod(0o640)
    fixer.write(str(file), b"before\r\n", "\ufeffafter\r\nlast")
    assert file.read_bytes() == b"\xef\xbb\xbfafter\r\nlast"
    assert file.stat().st_mode & 0o777 == 0o640
    assert names(file.parent) == ["draft.txt"]


def test_a_file_that_changed_meanwhile_is_left_alone(file):
    with pytest.raises(NewslintError, match="changed while it was being checked"):
        fixer.write(str(file), b"something else", "after")
    assert file.read_bytes() == b"before\r\n"
    assert names(file.parent) == ["draft.txt"]


def test_a_file_that_is_gone_is_not_brought_back(file):
    file.unlink()
    with pytest.raises(NewslintError):
        fixer.write(str(file), b"before\r\n", "after")
    assert names(file.parent) == []


def test_the_target_of_a_link_is_written_and_the_link_stays(file, tmp_path):
    link = tmp_path / "sub" / "link.txt"
    link.parent.mkdir()
    link.symlink_to(file)
    fixer.write(str(link), b"before\r\n", "after")
    assert link.is_symlink()
    assert file.read_bytes() == b"after"


def test_a_read_only_file_is_refused(file, monkeypatch):
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK)  # root may write anything
    with pytest.raises(NewslintError, match="read-only"):
        fixer.write(str(file), b"before\r\n", "after")


def test_a_failed_write_leaves_the_old_file_and_no_other(file, monkeypatch):
    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(NewslintError, match="No space left on device"):
        fixer.write(str(file), b"before\r\n", "after")
    assert file.read_bytes() == b"before\r\n"
    assert names(file.parent) == ["draft.txt"]


WRITER = """
import sys
from newslint import fixer
path, old, new = sys.argv[1], "old " * 50000, "new " * 50000
print("ready", flush=True)
while True:
    fixer.write(path, old.encode(), new)
    fixer.write(path, new.encode(), old)
"""


@pytest.mark.skipif(os.name == "nt", reason="needs SIGKILL")
def test_killed_at_any_moment_the_file_is_the_old_or_the_new(file):
    old, new = b"old " * 50000, b"new " * 50000
    for delay in range(12):
        file.write_bytes(old)
        writer = subprocess.Popen([sys.executable, "-c", WRITER, str(file)], stdout=subprocess.PIPE)
        writer.stdout.readline()
        time.sleep(0.003 * delay)
        writer.send_signal(signal.SIGKILL)
        writer.wait()
        writer.stdout.close()
        assert file.read_bytes() in (old, new)
        for left in Path(file.parent).glob(".newslint-*"):
            left.unlink()
