"""newslint as a process: what it loads, what it leaves on the streams, how it dies."""

import json
import os
import pty
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from newslint.catalogue import compile_packs
from newslint.registry import own_rules

SOURCE = Path(__file__).parents[2] / "src"
MAIN = [sys.executable, "-m", "newslint"]

LOADED = """
import json, sys
before = set(sys.modules)
import click
from newslint.cli import main
try:
    main(sys.argv[1:])
except SystemExit as stop:
    code = stop.code
print(json.dumps({"code": code, "loaded": sorted(set(sys.modules) - before)}), file=sys.stderr)
"""


@pytest.fixture
def environment(desk):
    return {**os.environ, "PYTHONPATH": str(SOURCE), "PYTHONIOENCODING": "utf-8"}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """The package as a wheel installs it: with the cards compiled, and without those of the checkout."""
    site = tmp_path_factory.mktemp("site")
    shutil.copytree(SOURCE / "newslint", site / "newslint", ignore=shutil.ignore_patterns("__pycache__"))
    catalogue = compile_packs(own_rules(), "rules", "newslint.checks")
    (site / "newslint" / "catalogue.json").write_text(json.dumps(catalogue.run))
    (site / "newslint" / "pages.json").write_text(json.dumps(catalogue.pages))
    return site


@pytest.fixture
def loaded(desk, environment):
    def run(*arguments, site=SOURCE):
        command, where = [sys.executable, "-c", LOADED, *arguments], {**environment, "PYTHONPATH": str(site)}
        done = subprocess.run(command, cwd=desk, env=where, capture_output=True, text=True, check=True)
        return json.loads(done.stderr.splitlines()[-1])

    return run


DEAR = set("yaml rich regex pathspec tomllib pathlib tempfile difflib traceback pyromark html hashlib".split())
LATER = {
    f"newslint.{name}"
    for name in "fixer catalogue cards examples store toml_places cli.fixing cli.progress cli.profile sources.gitignore"
    " formats.markdown formats.html".split()
}


@pytest.mark.parametrize("output", ["text", "json"])
def test_a_run_on_one_text_loads_nothing_it_does_not_use(desk, loaded, wheel, output):
    (desk / "newslint.toml").unlink()
    (desk / "a.txt").write_text("They crossed at noon, and a fragile truth held.\n")
    result = loaded("check", "--output-format", output, "a.txt", site=wheel)
    assert result["code"] == 0
    assert (DEAR | LATER) & set(result["loaded"]) == set()
    assert "newslint.reporters.text" not in result["loaded"] or output == "text"


def test_what_a_run_uses_it_loads(desk, loaded):
    """Holds the test above to account: the names in it are those that runs do load."""
    (desk / "a.txt").write_text("They utilize it.\n")
    (desk / ".gitignore").write_text("b.txt\n")
    result = loaded("check", "--fix", "--profile", "--no-cache", ".")
    assert {"yaml", "pathspec", "tomllib", "pathlib", "tempfile", "newslint.fixer", "newslint.cards",
            "newslint.cli.profile", "newslint.sources.gitignore"} <= set(result["loaded"])  # fmt: skip


def test_a_reader_that_has_gone_is_no_fault(desk, environment):
    (desk / "a.txt").write_text("A fragile blunder stood.\n\n" * 5000)
    shell = f"{sys.executable} -m newslint check a.txt | head -n 1; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", shell], cwd=desk, env=environment, capture_output=True, text=True, check=True)
    assert done.stdout == "0 must fix · 5000 to check · 0 style\n0\n"
    assert done.stderr == ""


def on_terminal(command, **options):
    """Runs a command whose standard error is a terminal; what it wrote there, and its exit code."""
    primary, secondary = pty.openpty()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=secondary, **options)
    os.close(secondary)
    seen = b""
    try:
        while piece := os.read(primary, 4096):
            seen += piece
    except OSError:  # how Linux says that the other end has closed
        pass
    os.close(primary)
    return seen.decode(), process.wait()


def test_progress_is_for_a_terminal_and_many_files(desk, environment):
    for n in range(60):
        (desk / f"{n}.txt").write_text("They crossed.\n")
    many = [*MAIN, "check", "."]
    seen, code = on_terminal(many, cwd=desk, env={**environment, "TERM": "xterm"})
    assert "Reading" in seen
    assert code == 0
    assert on_terminal([*MAIN, "check", "1.txt"], cwd=desk, env=environment) == ("", 0)
    quiet = subprocess.run(many, cwd=desk, env=environment, capture_output=True, text=True, check=True)
    assert quiet.stderr == ""


def test_an_interrupt_leaves_whole_files_and_exits_130(desk, environment):
    text = "They utilize it.\n" * 200
    for n in range(300):
        (desk / f"{n}.txt").write_text(text)
    process = subprocess.Popen([*MAIN, "check", "--fix", "."], cwd=desk, env=environment, stdout=subprocess.DEVNULL,
                               stderr=subprocess.PIPE, text=True)  # fmt: skip
    while all((desk / f"{n}.txt").read_text() == text for n in (0, 1)):
        assert process.poll() is None
        time.sleep(0.005)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate()
    assert (process.returncode, err.strip()) == (130, "newslint: interrupted")
    assert {(desk / f"{n}.txt").read_text() for n in range(300)} == {text, "They use it.\n" * 200}
    assert not list(desk.glob(".newslint-*"))


def test_the_module_and_the_script_are_one_program(desk, environment):
    done = subprocess.run([*MAIN, "--version"], cwd=desk, env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.startswith("newslint 0.")
