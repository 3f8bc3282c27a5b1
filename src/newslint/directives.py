"""What a draft says to newslint itself: front matter, and comments where a format has them.

    newslint: {accept: [words…], ignore: [rules…]}           in front matter, for the whole draft
    <!-- newslint-disable-next-line words.truce: the song's title -->
    <!-- newslint-disable ap: a letter, as written --> … <!-- newslint-enable ap -->

The reason after the colon is for people. Without rules, all are meant.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from newslint.analysis.words import fold
from newslint.document import Comment, Document
from newslint.finding import Finding, Severity
from newslint.text import LineMap, Span

UNUSED = "newslint.unused-suppression"
"""The id under which a directive that suppresses nothing is reported; it is no rule and cannot be switched off."""

_DIRECTIVE = re.compile(r"\s*newslint-(?P<verb>[a-z-]*)(?P<rules>[^:]*)(?::(?P<reason>.*))?", re.DOTALL)
_CQ = re.compile(r"\s?[(\[]cq[)\]]", re.IGNORECASE)
_CQ_PACKS = ("spelling", "names", "words")


class Suppression(NamedTuple):
    """Findings of `rules` (all where empty) that start within `span` of the file are not shown."""

    span: Span
    rules: tuple[str, ...]
    comment: Span

    def covers(self, finding: Finding) -> bool:
        """Whether the finding is among those meant."""
        return self.span.start <= finding.span.start < max(self.span.end, self.span.start + 1) and (
            not self.rules or finding.rule in self.rules or finding.rule.partition(".")[0] in self.rules
        )


class Directives(NamedTuple):
    """All that one draft says to newslint. `faults` are directives that cannot be followed, as lines to print."""

    text: str
    suppressions: tuple[Suppression, ...]
    accept: frozenset[str]
    ignore: frozenset[str]
    faults: tuple[str, ...]

    @classmethod
    def of(cls, document: Document) -> Directives:
        """Reads the directives of a document."""
        own = document.meta.get("newslint") or {}
        accept = frozenset(fold(str(word)) for word in own.get("accept", ()))
        ignore = frozenset(map(str, own.get("ignore", ())))
        directives = [c for c in document.comments if "newslint-" in c.text]
        suppressions, faults = _read(document, directives) if directives else ((), ())
        return cls(document.text, suppressions, accept, ignore, faults)

    def apply(self, findings: list[Finding], accept: frozenset[str]) -> tuple[list[Finding], int]:
        """The findings that are left, in the same order, with those that did nothing named; how many went."""
        used: set[Suppression] = set()
        kept = []
        for finding in findings:
            by = [s for s in self.suppressions if s.covers(finding)]
            used.update(by)
            if not by and not self._accepted(finding, accept):
                kept.append(finding)
        gone = len(findings) - len(kept)
        unused = [_unused(s, self.text) for s in self.suppressions if s not in used]
        if unused:
            kept = sorted(kept + unused, key=lambda f: (f.span, f.rule, f.message))
        return kept, gone

    def _accepted(self, finding: Finding, accept: frozenset[str]) -> bool:
        pack = finding.rule.partition(".")[0]
        if finding.rule in self.ignore or pack in self.ignore:
            return True
        if (accept or self.accept) and fold(finding.text) in accept | self.accept:
            return True
        return pack in _CQ_PACKS and _CQ.match(self.text, finding.span.end) is not None


def _read(document: Document, comments: list[Comment]) -> tuple[tuple[Suppression, ...], tuple[str, ...]]:
    lines = LineMap(document.text)
    found: list[Suppression] = []
    faults: list[str] = []
    open_since: list[tuple[Span, tuple[str, ...]]] = []
    for comment in comments:
        match = _DIRECTIVE.match(comment.text)
        verb = match["verb"] if match else ""
        rules = tuple(match["rules"].replace(",", " ").split()) if match else ()
        if verb == "disable-next-line":
            line = lines.line_column(comment.span.end)[0]
            found.append(Suppression(_next_line(document.text, lines, line), rules, comment.span))
        elif verb == "disable":
            open_since.append((comment.span, rules))
        elif verb == "enable":
            # No nesting: an enable ends every disable of the same rules.
            for start, named in [o for o in open_since if not rules or o[1] == rules]:
                found.append(Suppression(Span(start.end, comment.span.start), named, start))
                open_since.remove((start, named))
        else:
            line, column = lines.line_column(comment.span.start)
            faults.append(f"{document.path}:{line}:{column}: unknown directive newslint-{verb}")
    found += [Suppression(Span(start.end, len(document.text) + 1), named, start) for start, named in open_since]
    return tuple(found), tuple(faults)


def _next_line(text: str, lines: LineMap, line: int) -> Span:
    """The next line that is not blank, up to the end of its paragraph's line."""
    start = lines.line_span(line).end
    rest = re.compile(r"\s*([^\r\n]+)").match(text, start)
    return Span(rest.start(1), rest.end(1)) if rest else Span(start, start)


def _unused(suppression: Suppression, text: str) -> Finding:
    span = suppression.comment
    what = " ".join(suppression.rules) or "any rule"
    return Finding(span, UNUSED, Severity.WARNING, f"This comment suppresses no finding of {what}; remove it",
                   text[span.start : span.end], (), None, (), None)  # fmt: skip
