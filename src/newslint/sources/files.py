"""Drafts from files: which of them are meant, in an order that never changes, and their text as it stands."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from newslint import formats
from newslint.errors import NewslintError

LARGEST = 16 * 1024 * 1024
"""Bytes; more is no article, and would hold up a hook."""


class Source(NamedTuple):
    """A file to check: `path` opens it, `shown` names it to people: relative to the working directory, with `/`."""

    path: str
    shown: str


class Found(NamedTuple):
    """What a search came to; the sources in order of name.

    `missing` are paths asked for that are not there, `closed` folders that could not be read, as lines to print;
    `empty` are folders without an article, `strays` links that lead out of the folder searched, or nowhere.
    """

    sources: list[Source]
    missing: list[Source]
    closed: list[str]
    empty: list[str]
    strays: list[str]


def shown(path: str) -> str:
    """A path as people and reports read it."""
    try:
        path = os.path.relpath(path)
    except ValueError:  # another drive
        path = os.path.abspath(path)
    return os.fsencode(path.replace(os.sep, "/")).decode("utf-8", "backslashreplace")


def search(paths: Sequence[str], excluded: Callable[[str, bool], bool], force_exclude: bool = False) -> Found:
    """The files that `paths` mean, each once, in order of their names, however they were asked for.

    A file named is meant whatever its suffix; in folders, those with a format's suffix that neither .gitignore
    nor `excluded(path, is_folder)` leaves out. With `force_exclude`, that one holds for files named, too.
    """
    found = Found([], [], [], [], [])
    seen: set[str] = set()
    for path in paths:
        if os.path.isdir(path):
            walked = list(_Walk(path, excluded, found).files())
            _add(found.sources, seen, walked)
            if not walked:
                found.empty.append(shown(path))
        elif not os.path.lexists(path):
            found.missing.append(Source(path, shown(path)))
        elif not (force_exclude and excluded(path, False)):
            _add(found.sources, seen, [(path, os.path.realpath(path))])
    found.sources.sort(key=lambda source: source.shown)
    found.missing.sort(key=lambda source: source.shown)
    return found


def read(path: str) -> tuple[str, bytes]:
    """The text of a file, BOM and line ends as they are, and its bytes.

    Raises NewslintError, with the reason, if it cannot be read, is too large or is no text.
    """
    try:
        if os.path.getsize(path) > LARGEST:
            raise NewslintError(f"larger than {LARGEST >> 20} MiB", shown(path))
        with open(path, "rb") as file:
            data = file.read()
    except OSError as error:
        raise NewslintError(f"cannot be read: {error.strerror or error}", shown(path)) from error
    return decode(data, shown(path)), data


def decode(data: bytes, name: str) -> str:
    """The text that bytes spell. Raises NewslintError, with the place of the first byte that is no text."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise NewslintError("is UTF-16; save it as UTF-8", name)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise NewslintError(f"is not UTF-8: byte {error.start} is 0x{data[error.start]:02x}", name) from error
    at = text.find("\0")
    if at >= 0:
        raise NewslintError(f"is not text: a NUL at byte {len(text[:at].encode())}", name)
    return text


def _add(sources: list[Source], seen: set[str], paths: list[tuple[str, str]]) -> None:
    for path, real in paths:
        if real not in seen:
            seen.add(real)
            sources.append(Source(path, shown(path)))


class _Walk:
    """The article files below one folder, each with its real path."""

    def __init__(self, top: str, excluded: Callable[[str, bool], bool], found: Found) -> None:
        self.top = top
        self.real = os.path.realpath(top)
        self.excluded = excluded
        self.found = found

    def files(self) -> Iterator[tuple[str, str]]:
        from newslint.sources import gitignore  # a run on named files has no use for it

        yield from self._folder("" if self.top == "." else self.top, self.real, gitignore.above(self.real))

    def _folder(self, folder: str, real: str, ignored: Callable[[str, bool], bool]) -> Iterator[tuple[str, str]]:
        from newslint.sources import gitignore

        try:
            entries = sorted(os.scandir(folder or "."), key=lambda entry: entry.name)
        except OSError as error:
            self.found.closed.append(f"{shown(folder)}: cannot be read: {error.strerror or error}")
            return
        if any(entry.name == ".gitignore" for entry in entries):
            ignored = gitignore.within(real, ignored)
        for entry in entries:
            is_folder = entry.is_dir(follow_symlinks=False)
            if entry.name.startswith(".") or not (is_folder or formats.suffix_of(entry.name) in formats.BY_SUFFIX):
                continue
            path, place = os.path.join(folder, entry.name), os.path.join(real, entry.name)
            if ignored(place, is_folder) or self.excluded(path, is_folder):
                continue
            if is_folder:
                yield from self._folder(path, place, ignored)
            elif entry.is_symlink():
                yield from self._link(path)
            elif entry.is_file():
                yield path, place

    def _link(self, path: str) -> Iterator[tuple[str, str]]:
        """A link is followed to a file below the folder searched only; never to a folder, which has its own turn."""
        real = os.path.realpath(path)
        if real.startswith(self.real + os.sep) and os.path.exists(real):
            if os.path.isfile(real):
                yield path, real
        else:
            self.found.strays.append(shown(path))
