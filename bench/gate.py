"""Holds a score (the JSON of score.py) against bench/gates.json; prints each figure, exits 1 if one is broken.

    gate.py SCORE.json

A gate names a figure by its path; shares such as `injected.doubled_word.found` are divided by that row's n.
Needs only the standard library.
"""

import json
import pathlib
import sys


def figure(score: dict, path: str) -> float:
    """The number at a path. Raises KeyError where the score has none: a figure that was not measured is no pass."""
    *keys, last = path.split(".")
    row = score
    for key in keys:
        row = row[key]
    value = row[last]
    if last in ("found", "fixed"):
        return value / row["n"]
    return len(value) if isinstance(value, list) else value


def main() -> int:
    """Prints a line a gate; 1 if any is broken."""
    score = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
    gates = json.loads(pathlib.Path(__file__).with_name("gates.json").read_text(encoding="utf-8"))
    broken = 0
    for path, limits in gates.items():
        value = figure(score, path)
        ok = limits.get("at_least", value) <= value <= limits.get("at_most", value)
        broken += not ok
        print(f"{'ok    ' if ok else 'BROKEN'} {path} = {value:.4f} {limits}")
    return 1 if broken else 0


if __name__ == "__main__":
    raise SystemExit(main())
