"""Words that are no words, where another was meant."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.analysis.misspellings import misspellings
from newslint.document import Document
from newslint.finding import Hit
from newslint.rule import Context, right, rule, wrong


@rule(
    summary="A misspelled word.",
    why="Readers who trip over a misspelling wonder what else went unread. Only a word that is in no list, that a far"
    " likelier word can be mistyped as, and that is no name, coinage or foreign word by its place is reported.",
    cites="docs/spelling.md",
    examples=(
        wrong("The committee recieved nine letters.", "The committee received nine letters."),
        wrong("The mayor said the goverment had promised more.", "The mayor said the government had promised more."),
        wrong("Heavy rain fell thruoghout the valley on Sunday.", "Heavy rain fell throughout the valley on Sunday."),
        wrong("Residents were evacuated becuase of the smoke.", "Residents were evacuated because of the smoke."),
        wrong("The bridge reopens in Feburary, the county said.", "The bridge reopens in February, the county said."),
        right("Jeremy Corbyn and Alexis Korner met Manju Sam in Escherlia."),
        right("The colour of the harbour and the color of the harbor are both spelled right."),
        right("She told the crowd, “We was goin’ home, ’em and me.”"),
        right("The app's makers, @recieved and github.com/goverment, did not answer."),
        right("Her un-Googleable stage name, ReCieve, was a joke."),
        right("The village celebrates the festival of Sinsheim-le-Haut each Febrer."),
        right("The Spanish text says que siempre puede continuar en el cargo del gobernador."),
    ),
)  # fmt: skip
def check(document: Document, context: Context) -> Iterator[Hit]:
    """Weighs the evidence for each unknown word; see `newslint.analysis.misspellings`."""
    for found in context.derive(misspellings):
        spelled = document.prose[found.span.start : found.span.end]
        yield Hit(found.span, f"“{spelled}” is not a word; did you mean “{found.replacements[0]}”?", found.replacements)
