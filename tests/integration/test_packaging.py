"""The rules are found from a checkout, an editable install and an installed wheel, and are the same ones."""

import json
import subprocess
import sys
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest

from conftest import ROOT

pytestmark = pytest.mark.slow

DRAFT = "Talks resumed amidst the fighting. The fragile truth held.\n"


def run(*command, cwd) -> str:
    done = subprocess.run([*map(str, command)], cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1), done.stderr
    return done.stdout


def make_python(folder: Path) -> Path:
    venv.create(folder, with_pip=True)
    return folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def findings(python: Path, folder: Path) -> list[str]:
    (folder / "draft.txt").write_text(DRAFT, encoding="utf-8")
    out = run(python, "-m", "newslint", "check", "--isolated", "--output-format", "json", "draft.txt", cwd=folder)
    return [f["rule"] for f in json.loads(out)["files"][0]["findings"]]


def rule_ids(python: Path, folder: Path) -> list[str]:
    return [r["id"] for r in json.loads(run(python, "-m", "newslint", "rules", "--output-format", "json", cwd=folder))]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    """A wheel built from the sdist, as a packager would."""
    out = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--outdir", out, ROOT, cwd=ROOT)
    return next(out.glob("*.whl"))


def test_the_sdist_and_the_wheel_hold_the_rules(wheel):
    cards = {p.relative_to(ROOT).as_posix() for p in (ROOT / "rules").rglob("*") if p.suffix in (".yaml", ".tsv")}
    names = set(zipfile.ZipFile(wheel).namelist())
    assert {f"newslint/{card}" for card in cards} <= names
    assert {"newslint/catalogue.json", "newslint/pages.json", "newslint/py.typed"} <= names
    with tarfile.open(next(wheel.parent.glob("*.tar.gz"))) as sdist:
        inside = {name.partition("/")[2] for name in sdist.getnames()}
    assert cards <= inside


def test_checkout_editable_and_wheel_have_the_same_rules(wheel, tmp_path):
    from_wheel, editable = make_python(tmp_path / "wheel"), make_python(tmp_path / "editable")
    run(from_wheel, "-m", "pip", "install", "--quiet", wheel, cwd=tmp_path)
    run(editable, "-m", "pip", "install", "--quiet", "--editable", ROOT, cwd=tmp_path)
    expected = rule_ids(Path(sys.executable), tmp_path)
    assert rule_ids(from_wheel, tmp_path) == rule_ids(editable, tmp_path) == expected
    found = findings(Path(sys.executable), tmp_path)
    assert "words.truce-truth" in found
    assert findings(from_wheel, tmp_path) == findings(editable, tmp_path) == found
