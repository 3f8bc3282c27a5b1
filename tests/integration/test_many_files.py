"""A newsroom's repository of 2,000 stories: each is read, none is passed over without a word."""

import json
import os
import subprocess
import sys

from conftest import ROOT

STORIES = 2000


def test_none_of_two_thousand_stories_is_skipped(tmp_path):
    for n in range(STORIES):
        folder = tmp_path / f"{n % 40:02}"
        folder.mkdir(exist_ok=True)
        text = f"---\ntitle: Story {n}\n---\n\nThe the ferry sailed at noon, {n} people on board.\n"
        (folder / f"story-{n:04}.md").write_text(text, encoding="utf-8")
    subprocess.run(["git", "init", "--quiet", str(tmp_path)], check=True)
    command = [sys.executable, "-m", "newslint", "check", "--isolated", "--output-format", "json"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, check=False)
    report = json.loads(done.stdout)
    assert report["summary"]["files"] == STORIES
    assert report["summary"]["failures"] == 0
    found = [
        file["path"] for file in report["files"] if any(f["rule"] == "mechanics.doubled-word" for f in file["findings"])
    ]
    assert len(found) == STORIES
    assert found == sorted(found)
