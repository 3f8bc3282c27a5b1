"""The text of HTML: white space collapsed, entities decoded."""

from __future__ import annotations

from newslint.formats import html_names as names
from newslint.formats.builder import ProseBuilder


class Words:
    """Adds text to a builder's open block. `after_space` says that white space now would be a second space."""

    def __init__(self, builder: ProseBuilder) -> None:
        self.builder = builder
        self.after_space = True

    def value(self, start: int, end: int) -> None:
        """Add an attribute's value, which may hold entities but no tags, as if it stood alone."""
        before, self.after_space = self.after_space, True
        self.add(self.builder.draft.text[start:end], start)
        self.after_space = before

    def add(self, chunk: str, base: int) -> None:
        """Add `chunk`, which stands at `base` of the file."""
        builder, at = self.builder, 0
        if self.after_space:
            at = len(chunk) - len(chunk.lstrip(names.SPACE))
        if "&" in chunk or "\n" in chunk or "  " in chunk or "\r" in chunk or "\t" in chunk or "\f" in chunk:
            for match in names.ODD.finditer(chunk, at):
                odd = match.group()
                seen = " " if odd[0] != "&" else names.decode(odd)
                if seen != odd:
                    builder.copy(base + at, base + match.start())
                    builder.replace(seen, base + match.start(), base + match.end())
                    at = match.end()
        builder.copy(base + at, base + len(chunk))
        if chunk:
            self.after_space = chunk[-1] in names.SPACE
