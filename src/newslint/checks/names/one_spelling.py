"""`names.one-spelling`."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.analysis.rivals import rivals
from newslint.document import Document
from newslint.finding import Hit, Related
from newslint.rule import Context, right, rule, wrong
from newslint.text import Span


@rule(
    summary="A name is spelled one way throughout a draft.",
    why="Names lead published corrections. Readers who see two spellings trust neither, and one of them is wrong.",
    cites="docs/sources.md#names",
    examples=(
        wrong(
            "Leonid Zinichev opened the talks. Zinichev left early. Reporters waited for Zynichev.",
            "Leonid Zinichev opened the talks. Zinichev left early. Reporters waited for Zinichev.",
        ),
        wrong(
            "The prize went to Tuula Heikkinen. Friends of Tuula Heikinen cheered, and Heikkinen wept.",
            "The prize went to Tuula Heikkinen. Friends of Tuula Heikkinen cheered, and Heikkinen wept.",
        ),
        wrong(
            "Marta Orlowska sang first. The crowd rose when Marta Orlovska sang again.",
            "Marta Orlowska sang first. The crowd rose when Marta Orlowska sang again.",
        ),
        right("Ron Reagan met Donald Regan. Reagan smiled; Regan did not."),
        right("Elena Petrova and her husband, Ivan Petrov, left. Petrova drove. Petrova spoke."),
        right("Anna Weber and Lloyd Webber met. Weber spoke first. Weber left."),
        right("The Houthis hold the port. A Houthi guard waved. The Houthis left."),
        right("Korea won. A Korean fan cheered. Korea plays Iran today. Iranians hope; Iran lost to Korea."),
        right("Maria Lopez and Mario Lopez danced. Maria won. Maria bowed."),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """A finding at the rarer spelling, with the usual one beside it."""
    for rival in context.derive(rivals):
        usual = _text(document, rival.usual)
        for span in rival.odd:
            odd = _text(document, span)
            times = f"{rival.times} times" if rival.times > 1 else "once"
            yield Hit(
                span,
                f"“{odd}” is spelled “{usual}” elsewhere in this draft ({times})",
                (usual,),
                related=(Related(rival.usual, "spelled so here"),),
            )


def _text(document: Document, span: Span) -> str:
    return document.prose[span.start : span.end]
