"""The same input gives the same bytes, whatever the hash seed and the order in which files are named."""

import os
import random
import subprocess
import sys

from conftest import ROOT

DRAFTS = {
    "a.md": "---\ntitle: A fragile truth\n---\n\nTalks resumed amidst the the war. “It is over”, said Orlova.\n",
    "b.txt": "Select Page\n\nBarak Obama met Callum Bain. Bane left. Mr Bain did not (he said.\n",
    "c.html": "<h1>UN talks</h1><p>The <b>fragile</b> truth &amp; the peace treat held amidst doubt.</p>",
}


def report(folder, seed: int, names: list[str]) -> bytes:
    command = [sys.executable, "-m", "newslint", "check", "--isolated", "--output-format", "json", *names]
    environment = {**os.environ, "PYTHONHASHSEED": str(seed), "PYTHONPATH": str(ROOT / "src")}
    done = subprocess.run(command, cwd=folder, capture_output=True, env=environment, check=False)
    assert done.returncode in (0, 1), done.stderr
    return done.stdout


def test_twenty_runs_give_the_same_bytes(tmp_path):
    for name, text in DRAFTS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    shuffle = random.Random(7)
    outputs = set()
    for seed in range(20):
        names = list(DRAFTS)
        shuffle.shuffle(names)
        outputs.add(report(tmp_path, seed, names))
    assert len(outputs) == 1
    assert b'"rule"' in outputs.pop()
