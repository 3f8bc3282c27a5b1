"""U.N., U.S. and U.K. take periods in text, none in headlines."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.analysis.variety import is_british
from newslint.document import Document
from newslint.expressions import Expression
from newslint.finding import Hit
from newslint.rule import Context, right, rule, wrong
from newslint.text import Span

_STOPPED = {"UN": "U.N.", "US": "U.S.", "UK": "U.K."}
# A name of its own, a road, a currency, a domain, or capitals all around ("CONTACT US TODAY", "UN OCHA").
_FORM = Expression(
    r"(?<![\w.@#/&’'])(?<![A-Z]{2}[ -])(?<!\bR )(?<!\ben-)(?:UN|US|UK)\b(?![\w@/$€£]|\.\w|[-–]\d| \d|[ -][A-Z]{2,}\b)"
)
_NAMES = {
    "UN": Expression(r" (?:Women|Watch|News|Web|Foundation|Tourism|Free)\b|-(?:Habitat|Water|Women|Energy)\b"),
    "US": Expression(r" (?:Airways|Bank|Bancorp|Weekly|Magazine|Foods|Steel|Cellular|Youth Soccer)\b"),
    # "Cancer Research UK", "UK Biobank": many bodies have it in their name, so what follows must be plain.
    "UK": Expression(r" (?!Prime|Parliament|Government|Supreme|Foreign|Home|Treasury|Cabinet|Chancellor)[A-Z]"),
}
_ORGANISATION_BEFORE = Expression(
    r"\b(?!(?:The|In|And|But|For|From|As|At|On|With|While|When|If|Both|Former)\b)[A-Z]\w+ $"
)


@rule(
    summary="U.N., U.S. and U.K. take periods in text.",
    why="Periods in text, none in headlines: US could be the pronoun, and the book keeps the three alike.",
    cites=('AP Stylebook, "United Nations"', 'AP Stylebook, "U.S."', 'AP Stylebook, "United Kingdom"'),
    scope=("paragraph", "list-item", "blockquote", "caption", "footnote"),
    words=("un", "us", "uk"),
    examples=(
        wrong("Envoys of the UN met US troops.", "Envoys of the U.N. met U.S. troops."),
        wrong("It was a UN-brokered truce, said the US.", "It was a U.N.-brokered truce, said the U.S."),
        wrong("The UK’s envoy spoke.", "The U.K.’s envoy spoke."),
        right("UN Women and US Airways met on US-101 near Cancer Research UK."),
        right("CONTACT US TODAY, they told us at USA TODAY for US$5."),
        right("The U.N. and the U.S. met."),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """Silent in a draft spelled the British way, where the periods are not used."""
    prose = document.prose
    british: bool | None = None
    for short in _STOPPED:
        at = prose.find(short)
        while at >= 0:
            match = _FORM.match(prose, at)
            if match and not _is_name(prose, short, at):
                british = context.derive(is_british) if british is None else british
                if british:
                    return
                yield _hit(prose, short, at)
            at = prose.find(short, at + 2)


def _is_name(prose: str, short: str, at: int) -> bool:
    if _NAMES[short].match(prose, at + 2):
        return True
    return short == "UK" and bool(_ORGANISATION_BEFORE.search(prose, max(at - 30, 0), at))


def _hit(prose: str, short: str, at: int) -> Hit:
    """At the end of a sentence one period does for both."""
    end = at + 2
    if prose[end : end + 1] == "." and prose[end : end + 2] != "..":
        end += 1
    return Hit(Span(at, end), f"House style writes “{_STOPPED[short]}” in text.", (_STOPPED[short],))
