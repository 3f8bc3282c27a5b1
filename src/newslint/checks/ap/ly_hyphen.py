"""No hyphen after an adverb in -ly."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.document import Document
from newslint.expressions import Expression
from newslint.finding import Edit, Fix, Hit
from newslint.rule import Context, right, rule, wrong
from newslint.text import Span

_LY = Expression(r"\b([a-z]{2,}ly)(-)([a-z]{3,})\b(?!-)")
# Adjectives and nouns in -ly, which do take the hyphen (family-owned, early-season, user-friendly).
_NO_ADVERB = frozenset(
    "ally anomaly assembly belly bodily brotherly bubbly bully butterfly chilly comely costly cowardly curly"
    " daily deadly disorderly doily dragonfly early earthly elderly family fatherly firefly fly folly friendly"
    " ghastly ghostly godly heavenly hilly holly holy homely homily hourly imply jelly jolly kindly leisurely"
    " likely lily lively lonely lovely manly masterly melancholy monopoly monthly motherly multiply nightly"
    " northerly only orderly panoply ply poly quarterly rally rely reply scholarly scaly sickly silly sly"
    " southerly stately steely supply surly tally timely ugly unfriendly unlikely unruly unsightly weekly"
    " westerly woolly worldly wobbly yearly".split()
)


@rule(
    summary="No hyphen after an adverb in -ly.",
    why="The -ly already says that it goes with the next word: a newly elected mayor.",
    cites='AP Stylebook, "hyphen"',
    requires=("ly-",),
    examples=(
        wrong("The newly-elected mayor spoke.", "The newly elected mayor spoke."),
        right("A family-owned, early-season and only-child story; a newly elected mayor."),
        right("A not-so-newly-wed pair read a user-friendly text."),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """Adjectives that end in -ly keep it."""
    prose = document.prose
    for match in _LY.finditer(prose):
        if match[1] not in _NO_ADVERB and prose[match.start() - 1 : match.start()] != "-":
            text = f"{match[1]} {match[3]}"
            fix = Fix((Edit(Span(*match.span(2)), " "),))
            yield Hit(Span(*match.span()), f"No hyphen after -ly: “{text}”.", (text,), fix)
