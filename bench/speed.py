"""Times newslint beside its peers on the same files in the same run, and writes the medians and ratios down.

    bench/speed.py [--texts FOLDER] [--cold-runs 21] [--warm-runs 5] [--write]

Sets up `.venv-bench` with newslint as a wheel and the peers at pinned versions, then runs every command in turn, round
after round, so that a drift of the machine's speed touches all alike. Times are wall clock of whole processes; a median
of one run is worth little, the ratios of one round are. `--write` puts the table into bench/RESULTS.md.
Needs only the standard library (and pip).
"""

import argparse
import os
import pathlib
import platform
import re
import statistics
import subprocess
import sys
import time
import venv

ROOT = pathlib.Path(__file__).parents[1]
PEERS = ("proselint==0.16.0", "codespell==2.4.3")
RESULTS = ROOT / "bench" / "RESULTS.md"
CLEAN = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
"""Each tool as it is installed, whatever this shell has set for Python."""
SECTION = re.compile(r"(<!-- speed -->\n).*?(<!-- /speed -->)", re.DOTALL)


def set_up() -> pathlib.Path:
    """The folder of programs of a fresh environment with newslint and its peers."""
    folder = ROOT / ".venv-bench"
    programs = folder / ("Scripts" if sys.platform == "win32" else "bin")
    if not programs.exists():
        venv.create(folder, with_pip=True)
    pip = [str(programs / "python"), "-m", "pip", "install", "--quiet"]
    subprocess.run([*pip, *PEERS], check=True)
    subprocess.run([*pip, "--force-reinstall", "--no-deps", str(ROOT)], check=True)
    subprocess.run([*pip, str(ROOT)], check=True)
    return programs


def words_in(path: pathlib.Path) -> int:
    """Words apart by white space, as every tool's page counts them."""
    return len(path.read_text(encoding="utf-8").split())


def seconds(command: list[str]) -> float:
    """Wall time of a whole process. Raises RuntimeError if it did not do its job."""
    started = time.perf_counter()
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False, env=CLEAN)
    took = time.perf_counter() - started
    if done.returncode not in (0, 1, 65):  # 65: codespell found something
        raise RuntimeError(f"{command}: exit {done.returncode}: {done.stderr.decode()[-400:]}")
    return took


def rounds(commands: dict[str, list[str]], runs: int) -> dict[str, list[float]]:
    """Each command `runs` times, in turn, after one that is not counted."""
    for command in commands.values():
        seconds(command)
    taken: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(runs):
        for name, command in commands.items():
            taken[name].append(seconds(command))
    return taken


def table(title: str, taken: dict[str, list[float]], words: int) -> list[str]:
    """Markdown: median, fastest, and newslint's time over each peer's, pair by pair."""
    lines = [f"### {title}", "", "| | median | fastest | words/s | newslint ÷ this |", "|---|---|---|---|---|"]
    for name, times in taken.items():
        ratio = statistics.median(ours / theirs for ours, theirs in zip(taken["newslint"], times, strict=True))
        median = statistics.median(times)
        lines.append(
            f"| {name} | {1000 * median:,.0f} ms | {1000 * min(times):,.0f} ms | {words / median:,.0f} | {ratio:.2f} |"
        )
    return [*lines, ""]


def main() -> None:
    """Measures, prints, and writes where asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--texts", type=pathlib.Path, default=ROOT.parent / "shared" / "bench" / "public" / "clean")
    parser.add_argument("--cold-runs", type=int, default=21)
    parser.add_argument("--warm-runs", type=int, default=5)
    parser.add_argument("--write", action="store_true")
    a = parser.parse_args()
    programs = set_up()
    files = sorted(p for p in a.texts.rglob("*") if p.suffix in (".txt", ".md"))
    article = min((p for p in files if p.suffix == ".txt"), key=lambda p: (abs(words_in(p) - 600), p.name))
    size, total = words_in(article), sum(map(words_in, files))

    def commands(target: pathlib.Path) -> dict[str, list[str]]:
        return {
            "newslint": [str(programs / "newslint"), "check", "--isolated", "--no-cache", str(target)],
            "proselint": [str(programs / "proselint"), "check", str(target)],
            "codespell": [str(programs / "codespell"), str(target)],
        }

    cold = {**commands(article), "bare Python": [str(programs / "python"), "-c", "pass"]}
    lines = [
        f"{', '.join(PEERS)}; Python {platform.python_version()}, {platform.machine()}, {platform.system()}.",
        "",
        *table(f"One article of {size} words, from the shell", rounds(cold, a.cold_runs), size),
        *table(f"{len(files)} articles, {total:,} words, one process", rounds(commands(a.texts), a.warm_runs), total),
    ]
    print("\n".join(lines))
    if a.write:
        text = RESULTS.read_text(encoding="utf-8")
        RESULTS.write_text(SECTION.sub(lambda m: m[1] + "\n".join(lines) + m[2], text), encoding="utf-8")


if __name__ == "__main__":
    main()
