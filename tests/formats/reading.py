"""Shared by the tests of formats: reading a text, and what must hold of every document."""

from newslint import formats
from newslint.document import BLOCK_GAP, Document, Draft
from newslint.text import Span


def read(text: str, path: str = "draft.txt") -> Document:
    document = formats.read(Draft(path, text))
    hold_map(document)
    return document


def parts(text: str, path: str = "draft.txt") -> list[tuple[str, str]]:
    """Role (with a heading's level) and prose of each block."""
    document = read(text, path)
    return [(f"{b.role}{b.level or ''}", document.prose[slice(*b.span)]) for b in document.blocks]


def prose(text: str, path: str = "draft.txt") -> list[str]:
    return [words for _, words in parts(text, path)]


def hold_map(document: Document) -> None:
    """The runs are in order, without gaps, and what is copied is spelled the same in both."""
    runs = document.source_map.runs
    ends = [*[run.prose_start for run in runs], len(document.prose)][1:]
    assert (runs[0].prose_start if runs else 0) == 0
    for run, end in zip(runs, ends, strict=True):
        assert run.prose_start < end
        assert 0 <= run.text_start <= run.text_end <= len(document.text)
        if run.copied:
            spelled = document.prose[run.prose_start : end]
            assert document.text[run.text_start : run.text_end] == spelled
            assert document.source_map.to_text(Span(run.prose_start, end)) == (run.text_start, run.text_end)
            assert document.source_map.is_copied(Span(run.prose_start, end))
    at = 0
    for block in document.blocks:
        assert block.span.start == at
        spelled = document.prose[slice(*block.span)]
        assert spelled.strip() == spelled != ""
        at = block.span.end + len(BLOCK_GAP)
    assert at == (len(document.prose) + len(BLOCK_GAP) if document.blocks else 0)
    for span in document.emphasis:
        assert 0 <= span.start < span.end <= len(document.prose)
    for comment in document.comments:
        assert document.text[slice(*comment.span)].find(comment.text) >= 0
        assert 0 <= comment.prose <= len(document.prose)
