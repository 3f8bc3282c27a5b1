"""Formats turn a draft into a document. Which one, the suffix of its path says."""

from __future__ import annotations

import os
from importlib import import_module

from newslint.document import Document, Draft
from newslint.errors import NewslintError

BY_SUFFIX = {
    ".txt": "plain", ".text": "plain",
    ".md": "markdown", ".markdown": "markdown", ".mdown": "markdown", ".mdx": "markdown",
    ".html": "html", ".htm": "html", ".xhtml": "html",
}  # fmt: skip
"""Suffix to the module that reads it; each has `read(draft) -> Document`."""


def suffix_of(path: str) -> str:
    """The suffix by which a format is chosen, in lower case."""
    return os.path.splitext(path)[1].lower()  # noqa: PTH122 - pathlib costs a start 4 ms


LONGEST = 64_000_000
"""Characters. No draft is so long; a file that is was not meant."""


def read(draft: Draft) -> Document:
    """The document of a draft; a suffix that is nobody's is read as plain text.

    Raises NewslintError if the draft is longer than any draft.
    """
    if len(draft.text) > LONGEST:
        raise NewslintError(f"longer than {LONGEST:,} characters; leave it out with --exclude", draft.path)
    name = BY_SUFFIX.get(suffix_of(draft.path), "plain")
    document: Document = import_module(f"newslint.formats.{name}").read(draft)
    return document
