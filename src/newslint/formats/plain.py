"""Plain text: paragraphs apart by blank lines."""

from __future__ import annotations

import re

from newslint.document import Document, Draft, ProseBuilder, Role

_PARAGRAPH = re.compile(r"[^\r\n]+(?:(?:\r\n|\r|\n)(?![ \t]*(?:\r\n|\r|\n|$))[^\r\n]+)*")
_LINE_END = re.compile(r"[ \t]*(?:\r\n|\r|\n)[ \t]*")


def read(draft: Draft) -> Document:
    """A draft of plain text as a document."""
    builder = ProseBuilder(draft)
    for paragraph in _PARAGRAPH.finditer(draft.text):
        builder.open(Role.PARAGRAPH)
        at = paragraph.start()
        for end in _LINE_END.finditer(draft.text, paragraph.start(), paragraph.end()):
            builder.copy(at, end.start())
            builder.replace(" ", end.start(), end.end())
            at = end.end()
        builder.copy(at, paragraph.end())
    return builder.build()
