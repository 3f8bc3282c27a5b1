"""Real articles: what is read of them is what stands in them, and no time is lost on any."""

import re
from time import process_time

import pytest

from formats.reading import hold_map
from newslint import formats
from newslint.analysis.words import WORD
from newslint.document import Draft, Role
from newslint.text import Span

NOT_PROSE = re.compile(
    r"\{\{|\{%|\{:|https?://|www\.|</?(?:p|div|a|br|img|span|em|strong|iframe)\b|^(?:slug|tags|date):"
)


@pytest.fixture(scope="module")
def drafts(shared):
    folder = shared / "bench" / "public" / "clean"
    texts = {path.name: path.read_bytes().decode("utf-8") for path in sorted(folder.iterdir())}
    if not texts:
        pytest.skip(f"no articles in {folder}")
    return [Draft(name, text) for name, text in texts.items()]


def test_every_word_is_where_the_map_says(drafts):
    for draft in drafts:
        document = formats.read(draft)
        hold_map(document)
        assert document.faults == ()
        for match in WORD.finditer(document.prose):
            span = Span(*match.span())
            if document.source_map.is_copied(span):
                assert draft.text[slice(*document.source_map.to_text(span))] == match.group(), draft.path


def test_most_words_are_copied(drafts):
    copied = words = 0
    for draft in drafts:
        document = formats.read(draft)
        spans = [Span(*match.span()) for match in WORD.finditer(document.prose)]
        words += len(spans)
        copied += sum(map(document.source_map.is_copied, spans))
    assert words > 300_000
    assert copied / words > 0.998


def test_nothing_else_is_prose(drafts):
    for draft in drafts:
        if draft.path.endswith(".md"):
            document = formats.read(draft)
            found = NOT_PROSE.search(document.prose)
            assert not found, (draft.path, document.prose[found.start() - 40 : found.end() + 40])


def test_every_article_has_a_headline_and_a_body(drafts):
    for draft in drafts:
        document = formats.read(draft)
        roles = [block.role for block in document.blocks]
        assert Role.PARAGRAPH in roles or Role.LIST_ITEM in roles or Role.BLOCKQUOTE in roles, draft.path
        if draft.path.endswith(".md"):
            assert [b.role for b in document.blocks if b.level == 1][:1] == [Role.HEADING], draft.path
            assert document.meta.get("date") is not None, draft.path


def _seconds(draft: Draft) -> float:
    started = process_time()
    formats.read(draft)
    return process_time() - started
