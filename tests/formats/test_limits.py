"""Texts that nobody writes: none may crash a format, and the time grows with the length."""

# ruff: noqa: E501 - a list to read across

from time import process_time

import pytest

from formats.reading import hold_map
from newslint import formats
from newslint.document import Draft
from newslint.errors import NewslintError

SOUP = [
    ">", "[", "![", "*a ", "_a_ ", "`", "<a ", "<p>", "<div>", "</div>", "<li>", "<a b=\"", "<a b='x>", "<!--", "<script>",
    "<nav>", "<q>", "<em>a</em><sup>1</sup>", "{{<", '{{< x="', "{% raw %}", "{:", "{{ x }}", "{{/*", "{a{b", "&amp;", "| a ",
    "- ", "x ", " ", "x", "\n", "a\n", "a@", "a.b", "www.", "#", "\xad", "[^1]", "<p><em>a", "<dd><div>",
]  # fmt: skip


def seconds(path: str, text: str) -> float:
    started = process_time()
    hold_map(formats.read(Draft(path, text)))
    return process_time() - started


@pytest.mark.parametrize("path", ["a.txt", "a.md", "a.mdx", "a.html"])
@pytest.mark.parametrize("piece", SOUP)
def test_time_grows_with_length(path, piece):
    short, long = seconds(path, piece * 1000), seconds(path, piece * 10_000)
    # Ten times the text; a square would be a hundred times the time. Below 0.2 s the clock says little.
    assert long < max(40 * short, 0.2)


@pytest.mark.parametrize("path", ["a.txt", "a.md", "a.html"])
@pytest.mark.parametrize("piece", ["word ", "w", "“", "é😀"])
def test_a_megabyte_on_one_line(path, piece):
    assert seconds(path, piece * (1_000_000 // len(piece))) < 5


def test_a_file_too_long_is_said_so(monkeypatch):
    monkeypatch.setattr(formats, "LONGEST", 10)
    with pytest.raises(NewslintError, match=r"^a\.md: longer than 10 characters; leave it out with --exclude$"):
        formats.read(Draft("a.md", "x" * 11))
