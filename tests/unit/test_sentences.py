"""Where a sentence ends, and where a stop is only a stop."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint import formats
from newslint.analysis.sentences import sentences
from newslint.document import Draft
from newslint.rule import Derive


def split(text: str) -> list[str]:
    document = formats.read(Draft("draft.txt", text))
    every = Derive(document)(sentences)
    return [document.prose[a:b] for a, b in zip(every.starts, every.ends, strict=True)]


@pytest.mark.parametrize(
    "parts",
    [
        ["It rained.", "It stopped!", "Did it?", "Yes"],
        ["Mr. Smith met Gov. Tim Scott of St. Louis on Jan. 3.", "They talked."],
        ["The U.S. Army left at 5 p.m. Monday.", "It came back at 6 p.m.", "The gate was shut."],
        ["She moved to the U.S.", "She liked it."],
        ["J. Edgar Hoover ran it.", "It grew 3.5 percent, to No. 4."],
        ["“It works.”", "He left.", "“Does it?” Lopez asked."],
        ["“Stop!” she cried.", "(He did.)", "Then … nothing."],
        ["Wait ... for it.", "“No...”", "They waited."],
        ["He works for Acme Inc. in Boston.", "Acme Corp.", "The firm left."],
        ["“Yes, I saw it.", "I was there,” she said.", "“Go.”"],
        ["See fig. 3, e.g. the left one vs. the right."],
    ],
)
def test_sentences_of(parts):
    assert split(" ".join(parts)) == parts


def test_no_sentence_crosses_a_block():
    assert split("A headline without a stop\n\nIt rained. It stopped") == [
        "A headline without a stop", "It rained.", "It stopped",
    ]  # fmt: skip


def test_the_sentence_at_an_offset():
    document = formats.read(Draft("draft.txt", "It rained. It stopped."))
    every = Derive(document)(sentences)
    assert every.at(0) == every.at(9) == every.at(10) == (0, 10)
    assert every.at(11) == (11, 22)


@given(st.text(st.sampled_from('Ab U.S!?…”")’ 1\n'), max_size=60))
def test_sentences_hold_every_visible_character(text):
    document = formats.read(Draft("draft.txt", text))
    every = Derive(document)(sentences)
    assert "".join("".join(split(text)).split()) == "".join(document.prose.split())
    assert all(a < b for a, b in zip(every.starts, every.ends, strict=True))
    assert all(b <= a for b, a in zip(every.ends, every.starts[1:], strict=False))
