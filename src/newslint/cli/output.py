"""What goes to standard output, to standard error and to a file, and in which encoding."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from typing import TextIO

from newslint.errors import NewslintError


def exact(text: str, to: str | None = None) -> None:
    """Machine output: UTF-8, line ends as they are; to the file `to`, else to standard output.

    Raises NewslintError if the file cannot be written.
    """
    _put(text.encode("utf-8", "backslashreplace"), to)


def lines(text: Iterable[str], to: str | None = None, stream: TextIO | None = None) -> None:
    """Output for people, in the encoding of their terminal; to the file `to`, else to the stream, usually stdout."""
    joined = "".join(f"{line}\n" for line in text)
    if to is not None:
        exact(joined, to)
        return
    stream = stream or sys.stdout
    encoding = stream.encoding or "utf-8"
    if encoding.lower().replace("-", "") != "utf8":
        from newslint.reporters.look import to_ascii

        joined = to_ascii(joined)
    _write(stream, joined.encode(encoding, "backslashreplace"))


def warn(line: str) -> None:
    """A line on standard error, with the program's name."""
    lines([f"newslint: {line}"], stream=sys.stderr)


def _put(data: bytes, to: str | None) -> None:
    if to is None:
        _write(sys.stdout, data)
        return
    try:
        with open(to, "wb") as file:
            file.write(data)
    except OSError as error:
        raise NewslintError(f"cannot be written: {error.strerror or error}", to) from error


def _write(stream: TextIO, data: bytes) -> None:
    """Writes and flushes; a reader that has gone (`| head`) is no fault."""
    try:
        stream.flush()
        buffer = getattr(stream, "buffer", None)
        if buffer is None:  # a stream put in place of the real one
            stream.write(data.decode(stream.encoding or "utf-8"))
        else:
            buffer.write(data)
        stream.flush()
    except BrokenPipeError:
        # What is still buffered would complain again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
