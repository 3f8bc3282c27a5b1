"""`ap.second-reference-title`."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.analysis.second_references import second_references
from newslint.document import Document
from newslint.finding import Hit, Related
from newslint.rule import Context, right, rule, wrong

_TITLES = frozenset(
    """president premier chancellor governor gov senator sen representative rep congressman congresswoman mayor minister
    secretary ambassador general gen colonel col lieutenant lt major maj captain capt sergeant sgt admiral adm commander
    cmdr commissioner superintendent inspector detective officer sheriff chief professor prof councillor councilor
    councilman councilwoman coach chairman chairwoman coroner attorney director spokesman spokeswoman
    """.split()
)
"""Titles that a later reference drops. Not those of kings, clergy, knights and judges: they have rules of their own."""


@rule(
    summary="After the first reference with name and title, the surname stands alone.",
    why="The reader has met the title; to repeat it costs a word each time and says nothing.",
    cites='AP Stylebook, "titles"',
    scope=("paragraph", "list-item"),
    words=tuple(sorted(_TITLES)),
    examples=(
        wrong(
            "President Anton al-Zhurov resigned. Rivals had asked President Zhurov to go.",
            "President Anton al-Zhurov resigned. Rivals had asked Zhurov to go.",
        ),
        wrong(
            "Gov. Rita Maddox vetoed the bill. Aides say that Gov. Maddox will explain.",
            "Gov. Rita Maddox vetoed the bill. Aides say that Maddox will explain.",
        ),
        wrong(
            "Prime Minister Aino Salmela flew home. Finnish Prime Minister Salmela's office said no more.",
            "Prime Minister Aino Salmela flew home. Salmela's office said no more.",
        ),
        right("President Zhurov resigned. He is 61."),
        right("President Anton Zhurov met his brother, Ivan Zhurov. President Zhurov spoke first."),
        right("A speech by the president’s daughter, Inga Zhurova, and his son Pyotr Zhurov. President Zhurov slept."),
        right("King Harald Munk opened the fair. King Munk bowed."),
        right("President Anton Zhurov resigned. “Nobody asked President Zhurov,” an aide said."),
        right("President Anton Zhurov resigned. A year ago President Anton Zhurov was re-elected."),
        right("Anton Zhurov lives abroad. The former President Zhurov has no plans, and ex-President Zhurov said so."),
        right("Premier Leonie Bash spoke. It is Ruritania's Premier Bash who rules, said newly elected Premier Bash."),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """Each title before a surname whose one bearer was named in full earlier in the text."""
    for found in context.derive(second_references):
        if found.title in _TITLES:
            name = document.prose[found.surname.span.start : found.surname.span.end]
            yield Hit(found.span, f"On second reference, “{name}” alone", (name,),
                      related=(Related(found.first.outer, "named in full here"),))  # fmt: skip
