"""What a draft says to newslint itself: front matter, and comments where a format has them.

    newslint: {accept: [words…], ignore: [rules…], stage: draft}      in front matter, for the whole draft
    <!-- newslint-disable-next-line words.truce: the song's title -->
    <!-- newslint-disable ap: a letter, as written --> … <!-- newslint-enable ap -->

What follows the colon is the reason, for people. Without rules, all are meant.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from newslint.analysis.words import fold
from newslint.document import Comment, Document
from newslint.errors import nearest
from newslint.finding import Finding, Severity
from newslint.text import LineMap, Span

UNUSED = "newslint.unused-suppression"
"""The id under which a directive that suppresses nothing is reported; it is no rule and cannot be switched off."""

STAGES = ("draft", "publish")

_VERBS = ("disable-next-line", "disable", "enable")
_KEYS = ("accept", "ignore", "stage")
_DIRECTIVE = re.compile(r"\s*newslint(?P<joint>[-:\s]+)(?P<verb>[\w-]+)(?P<rules>[^:]*)(?::|$)")
_MENTION = re.compile(r"\bnewslint-(?:disable|enable)")
_CQ = re.compile(r"(?:['’]s)?\s?[(\[]cq[)\]]", re.IGNORECASE)
_CQ_PACKS = ("spelling", "names", "words")


class Suppression(NamedTuple):
    """Findings of `rule` (an id or a pack; None is any) that start within `span` of the file are not shown."""

    span: Span
    rule: str | None
    comment: Span

    def covers(self, finding: Finding) -> bool:
        """Whether the finding is among those meant."""
        if not self.span.start <= finding.span.start < self.span.end:
            return False
        return self.rule is None or self.rule in (finding.rule, finding.rule.partition(".")[0])


class Directives(NamedTuple):
    """All that one draft says to newslint. `faults` are directives that cannot be followed, as lines to print.

    `stage` None where the draft does not say. `ends` are the comments that enable what nothing disabled.
    """

    text: str
    suppressions: tuple[Suppression, ...] = ()
    ends: tuple[Span, ...] = ()
    accept: frozenset[str] = frozenset()
    ignore: frozenset[str] = frozenset()
    stage: str | None = None
    faults: tuple[str, ...] = ()

    @classmethod
    def of(cls, document: Document, names: Callable[[], Iterable[str]]) -> Directives:
        """Reads the directives of a document; `names` gives every rule and pack there is, and is rarely asked."""
        comments = [c for c in document.comments if "newslint" in c.text]
        meta = document.meta
        if not comments and meta.get("newslint") is None:  # nearly always; the rest of front matter need not be read
            return cls(document.text, stage=str(meta["stage"]) if meta.get("stage") in STAGES else None)
        return _Reader(document, names).read(comments)

    def apply(
        self, findings: list[Finding], accept: frozenset[str], judged: Callable[[str | None], bool]
    ) -> tuple[list[Finding], int]:
        """The findings that are left, in the same order, and how many went.

        A directive that did nothing is named among them, where `judged` says that what it speaks of was checked
        at all: None stands for everything.
        """
        used: set[Suppression] = set()
        kept = []
        for finding in findings:
            by = [s for s in self.suppressions if s.covers(finding)]
            used.update(by)
            if not by and not self._accepted(finding, accept):
                kept.append(finding)
        gone = len(findings) - len(kept)
        unused = [_unused(s.comment, s.rule, self.text) for s in self.suppressions if s not in used and judged(s.rule)]
        unused += [_unused(span, None, self.text, "ends no newslint-disable") for span in self.ends]
        if unused:
            kept = sorted(kept + unused, key=lambda f: (f.span, f.rule, f.message))
        return kept, gone

    def _accepted(self, finding: Finding, accept: frozenset[str]) -> bool:
        pack = finding.rule.partition(".")[0]
        if finding.rule in self.ignore or pack in self.ignore:
            return True
        if (accept or self.accept) and any(self._spelled(finding, words) for words in (accept, self.accept)):
            return True
        return pack in _CQ_PACKS and _CQ.match(self.text, finding.span.end) is not None

    def _spelled(self, finding: Finding, accept: frozenset[str]) -> bool:
        """Whether an accepted word is what was found, or an accepted phrase is what it stands in."""
        found = fold(finding.text)
        if found in accept:
            return True
        start, end = finding.span
        return any(
            found in phrase and phrase in fold(self.text[max(start - len(phrase), 0) : end + len(phrase)])
            for phrase in accept
            if " " in phrase
        )


class _Reader:
    """Reads one document's directives, collecting what cannot be followed."""

    def __init__(self, document: Document, names: Callable[[], Iterable[str]]) -> None:
        self.document = document
        self.lines = LineMap(document.text)
        self.names = names
        self.faults: list[str] = []

    def read(self, comments: list[Comment]) -> Directives:
        own = self._front_matter()
        suppressions, ends = self._comments(comments)
        accept = frozenset(fold(word) for word in self._strings(own, "accept"))
        ignore = frozenset(n for n in self._strings(own, "ignore") if self._known(n, self._front_place(n)))
        stage = self._stage(own)
        return Directives(
            self.document.text, tuple(suppressions), tuple(ends), accept, ignore, stage, tuple(self.faults)
        )

    def _front_matter(self) -> Mapping[str, Any]:
        own = self.document.meta.get("newslint") or {}
        if not isinstance(own, Mapping):
            self._fault(self._front_place(""), '"newslint" in front matter must be {accept: […], ignore: […]}')
            return {}
        for key in own:
            if key not in _KEYS:
                self._fault(self._front_place(str(key)), f'unknown key "{key}" of newslint{nearest(str(key), _KEYS)}')
        return own

    def _strings(self, own: Mapping[str, Any], key: str) -> list[str]:
        value = own.get(key) or []
        items = [value] if isinstance(value, str) else value
        if not isinstance(items, list) or not all(isinstance(item, str) for item in items):
            self._fault(self._front_place(key), f'"{key}" must be a list of texts (quote numbers, yes and no)')
            return []
        return items

    def _stage(self, own: Mapping[str, Any]) -> str | None:
        """What the draft says of its stage: to newslint, or to the site that will publish it."""
        if "stage" in own:
            if own["stage"] in STAGES:
                return str(own["stage"])
            wanted = str(own["stage"])
            self._fault(self._front_place(wanted), f'unknown stage "{wanted}"{nearest(wanted, STAGES)}')
        meta = self.document.meta
        if meta.get("stage") in STAGES:
            return str(meta["stage"])
        return None

    def _comments(self, comments: list[Comment]) -> tuple[list[Suppression], list[Span]]:
        found: list[Suppression] = []
        ends: list[Span] = []
        running: list[tuple[Span, str | None]] = []
        for comment, verb, rules in self._directives(comments):
            if verb == "disable-next-line":
                span = self._next_line(comment.span.end)
                found += [Suppression(span, rule, comment.span) for rule in rules]
            elif verb == "disable":
                running += [(comment.span, rule) for rule in rules]
            else:
                ended = [r for r in running if r[1] in rules or None in rules]
                found += [Suppression(Span(at.end, comment.span.start), rule, at) for at, rule in ended]
                running = [r for r in running if r not in ended]
                ends += [] if ended else [comment.span]
        end = len(self.document.text) + 1
        return found + [Suppression(Span(at.end, end), rule, at) for at, rule in running], ends

    def _directives(self, comments: list[Comment]) -> Iterator[tuple[Comment, str, list[str | None]]]:
        for comment in comments:
            match = _DIRECTIVE.match(comment.text)
            if match is None:
                if _MENTION.search(comment.text):
                    self._fault(comment.span.start, "a directive stands first in a comment of its own")
                continue
            verb = match["verb"]
            if match["joint"] != "-" or verb not in _VERBS:
                near = nearest(f"newslint-{verb}", [f"newslint-{v}" for v in _VERBS])
                self._fault(comment.span.start, f'unknown directive "{match[0].strip(" :")}"{near}')
                continue
            names = match["rules"].replace(",", " ").split()
            known = [n for n in names if self._known(n, comment.span.start)]
            if known or not names:
                yield comment, verb, [*known] or [None]

    def _next_line(self, after: int) -> Span:
        """The next line that holds prose; nothing where the text ends first."""
        text = self.document.text
        end = self.lines.line_span(self.lines.line_column(after)[0]).end
        for run in self.document.source_map.runs:
            at = max(run.text_start, end)
            if run.copied and at < run.text_end and text[at : run.text_end].strip():
                at += len(text[at : run.text_end]) - len(text[at : run.text_end].lstrip())
                return self.lines.line_span(self.lines.line_column(at)[0])
        return Span(end, end)

    def _known(self, name: str, place: int) -> bool:
        names = set(self.names())
        if name in names:
            return True
        self._fault(place, f'unknown rule or pack "{name}"{nearest(name, names) or " (a reason follows a colon)"}')
        return False

    def _front_place(self, word: str) -> int:
        """Where front matter says a word, as near as can be told from the text alone."""
        start = max(self.document.text.find("newslint"), 0)
        return max(self.document.text.find(word, start), start)

    def _fault(self, offset: int, message: str) -> None:
        line, column = self.lines.line_column(offset)
        self.faults.append(f"{self.document.path}:{line}:{column}: {message}")


def _unused(comment: Span, rule: str | None, text: str, does: str = "") -> Finding:
    does = does or f"suppresses no finding of {rule or 'any rule'}"
    return Finding(comment, UNUSED, Severity.WARNING, f"This comment {does}; remove it",
                   text[comment.start : comment.end], (), None, (), None)  # fmt: skip
