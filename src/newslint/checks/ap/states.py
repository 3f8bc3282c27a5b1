"""States are spelled out in text."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.analysis.vocabulary import vocabulary
from newslint.document import Document
from newslint.expressions import Expression
from newslint.finding import Hit
from newslint.rule import Context, right, rule, wrong
from newslint.text import Span

_STATES = {
    "Ala.": "Alabama", "Ariz.": "Arizona", "Ark.": "Arkansas", "Calif.": "California", "Colo.": "Colorado",
    "Conn.": "Connecticut", "Del.": "Delaware", "Fla.": "Florida", "Ga.": "Georgia", "Ill.": "Illinois",
    "Ind.": "Indiana", "Kan.": "Kansas", "Ky.": "Kentucky", "La.": "Louisiana", "Md.": "Maryland",
    "Mass.": "Massachusetts", "Mich.": "Michigan", "Minn.": "Minnesota", "Miss.": "Mississippi", "Mo.": "Missouri",
    "Mont.": "Montana", "Neb.": "Nebraska", "Nev.": "Nevada", "N.H.": "New Hampshire", "N.J.": "New Jersey",
    "N.M.": "New Mexico", "N.Y.": "New York", "N.C.": "North Carolina", "N.D.": "North Dakota", "Okla.": "Oklahoma",
    "Ore.": "Oregon", "Pa.": "Pennsylvania", "R.I.": "Rhode Island", "S.C.": "South Carolina", "S.D.": "South Dakota",
    "Tenn.": "Tennessee", "Tex.": "Texas", "Vt.": "Vermont", "Va.": "Virginia", "Wash.": "Washington",
    "W.Va.": "West Virginia", "Wis.": "Wisconsin", "Wyo.": "Wyoming",
    "AZ": "Arizona", "CA": "California", "CT": "Connecticut", "FL": "Florida", "GA": "Georgia", "IL": "Illinois",
    "KY": "Kentucky", "MD": "Maryland", "MI": "Michigan", "MN": "Minnesota", "NC": "North Carolina",
    "NH": "New Hampshire", "NJ": "New Jersey", "NM": "New Mexico", "NV": "Nevada", "NY": "New York",
    "TN": "Tennessee", "TX": "Texas", "VA": "Virginia", "WI": "Wisconsin", "WV": "West Virginia",
}  # fmt: skip
# A town, a comma, the state: not a party (D-Calif. has its hyphen), nor an address with its ZIP code.
_PLACE = Expression(r", ((?:[A-Z]\.)?[A-Z][a-z]*\.|[A-Z]{2})(?![\w-]| \d{5}|\. [A-Z]\w+ (?:—|--|–))")
_TOWN = Expression(r"\b(?!York$)[A-Z][a-z][a-z’'.-]*$")
_DATELINE = Expression(r"[^a-z]*(?:, ?[^—–-]{1,25})? ?(?:\([A-Z][\w ]*\) ?)?(?:—|--|–)")
_ENDS = Expression(r"[”\"’)]*(?: [A-Z]|\n|$)")
_WORDS = frozenset(short.lower() if short.count(".") != 1 else short[:-1].lower() for short in _STATES)


@rule(
    summary="States are spelled out in text.",
    why="Since May 2014 the book cuts them only in datelines, lists, credit lines and party labels (D-Calif.).",
    cites='AP Stylebook, "state names"',
    scope=("paragraph", "blockquote"),
    examples=(
        wrong("They met in Fresno, Calif., in May.", "They met in Fresno, California, in May."),
        wrong("They met in Fresno, CA, in May.", "They met in Fresno, California, in May."),
        right("Rep. Ada Bell (D., Del.), D-Calif., met them in Fresno, California."),
        right("Write to 12 Oak St., Fresno, CA 93650."),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """A dateline at the head of a paragraph keeps its abbreviation."""
    prose = document.prose
    if context.derive(vocabulary).isdisjoint(_WORDS):
        return
    for match in _PLACE.finditer(prose):
        state = _STATES.get(match[1])
        if state is None or not _TOWN.search(prose[max(match.start() - 30, 0) : match.start()]):
            continue
        start = document.block_at(match.start()).span.start
        if match.start(1) - start < 40 and _DATELINE.match(prose, match.end()):
            continue
        end = match.end()
        # The stop of an abbreviation at the end of a sentence is the sentence's too.
        text = state + "." if match[1].endswith(".") and _ENDS.match(prose, end) else state
        yield Hit(Span(match.start(1), end), f"In text, spelled out: “{state}”.", (text,))
