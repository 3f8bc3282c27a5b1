"""Runs the command line in this process, as a shell would see it."""

import io
import json
import os
import sys
from typing import Any, NamedTuple

import pytest

import newsroom
from newslint.cli import main


class Outcome(NamedTuple):
    code: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        return json.loads(self.out)


class Terminal(io.TextIOWrapper):
    def isatty(self):
        return True


@pytest.fixture(scope="session")
def cache(tmp_path_factory):
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def desk(tmp_path, monkeypatch, cache):
    """A newsroom's folder, which one is in."""
    monkeypatch.setenv("NEWSLINT_CACHE_DIR", str(cache))
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(newsroom.furnish(tmp_path))
    return tmp_path


@pytest.fixture
def newslint(desk, monkeypatch):
    def run(*arguments: str, given: bytes = b"", terminal: bool = False, encoding: str = "utf-8") -> Outcome:
        kind = Terminal if terminal else io.TextIOWrapper
        streams = {name: kind(io.BytesIO(), encoding=encoding, newline="") for name in ("stdout", "stderr")}
        with monkeypatch.context() as patched:
            patched.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given)))
            for name, stream in streams.items():
                patched.setattr(sys, name, stream)
            with pytest.raises(SystemExit) as stop:
                main(list(arguments))
        for stream in streams.values():
            stream.flush()
        out, err = (stream.buffer.getvalue().decode(encoding) for stream in streams.values())
        return Outcome(stop.value.code, out, err)

    return run


@pytest.fixture
def draft(desk):
    path = desk / "draft.txt"
    path.write_text(newsroom.DRAFT, encoding="utf-8")
    return path


def no_terminal_size(*_):
    raise OSError


@pytest.fixture(autouse=True)
def eighty_columns(monkeypatch):
    monkeypatch.setattr(os, "get_terminal_size", no_terminal_size)
