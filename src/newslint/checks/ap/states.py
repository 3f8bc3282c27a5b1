"""States are spelled out in text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.document import Document
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
_PLACE = re.compile(
    r", ("
    + "|".join(re.escape(s) for s in sorted(_STATES, key=len, reverse=True))
    + r")(?![\w-]| \d{5}|\. [A-Z]\w+ (?:—|--|–))"
)
_TOWN = re.compile(r"\b(?!York$)[A-Z][a-z][a-z’'.-]*$")
_DATELINE = re.compile(r"[^a-z]*(?:, ?[^—–-]{1,25})? ?(?:\([A-Z][\w ]*\) ?)?(?:—|--|–)")


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
    for match in _PLACE.finditer(prose):
        if not _TOWN.search(prose[max(match.start() - 30, 0) : match.start()]):
            continue
        start = document.block_at(match.start()).span.start
        if match.start(1) - start < 40 and _DATELINE.match(prose, match.end()):
            continue
        state = _STATES[match[1]]
        end = match.end()
        # The stop of an abbreviation at the end of a sentence is the sentence's too.
        last = match[1].endswith(".") and re.match(r"[”\"’)]*(?: [A-Z]|\n|$)", prose[end : end + 4]) is not None
        text = state + "." if last else state
        yield Hit(Span(match.start(1), end), f"In text, spelled out: “{state}”.", (text,))
