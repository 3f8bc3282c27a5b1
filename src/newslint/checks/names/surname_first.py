"""`names.surname-first`."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.analysis.given_names import GIVEN
from newslint.analysis.mentions import Mention, mentions
from newslint.analysis.name_parts import FIRMS, ORGANISATION_WORDS, PLACES, TITLES
from newslint.analysis.people import Person, has_alias, is_kin, people
from newslint.analysis.quotations import quotations
from newslint.analysis.words import Words, words
from newslint.document import Document, Role
from newslint.finding import Hit, Related
from newslint.rule import Context, right, rule, wrong

_BODY = frozenset((Role.PARAGRAPH, Role.LIST_ITEM))
_ALSO_ELSE = GIVEN | PLACES | FIRMS | ORGANISATION_WORDS | TITLES
_TITLES_OF_SEVERAL = frozenset(
    """senators sens representatives reps congressmen presidents governors govs ministers judges justices generals
    drs messrs brothers sisters""".split()
)
_NO_PERSON_AFTER = (
    *(
        "the ",
        " a ",
        " an ",
        " in ",
        " from ",
        " at ",
        " near ",
        " outside ",
        "aka ",
        "called ",
        " v. ",
        "rel. ",
        "-",
        "@",
        "#",
        "/",
        "\\",
    ),
    *(
        "” ",
        '" ',
        ") ",
        "ment of ",
        "sity of ",
        "bank of ",
        "city of ",
        "rict of ",
        "unty of ",
        "reau of ",
        "state of ",
    ),
)


@rule(
    summary="A person is named in full before the surname stands alone.",
    why="The reader has not met this person yet; a paragraph that was cut or moved often takes the introduction along.",
    cites=("docs/sources.md#names", 'AP Stylebook, "names"'),
    scope=("paragraph", "list-item"),
    level="suggestion",  # read over press releases, about half of the few it finds there were right
    examples=(
        wrong(
            "Will the vote push Zhurov to resign? Nobody knows.\n\nAides say President Anton Zhurov has not decided."
        ),
        wrong("Analysts expect Lindqvist to sell.\n\nKarin Lindqvist, 54, founded the firm."),
        right("President Anton Zhurov resigned. Zhurov gave no reason. Anton Zhurov is 61."),
        right("“I trust Lindqvist,” the chairman said.\n\nKarin Lindqvist, 54, founded the firm."),
        right("The Wallace family has farmed here since 1910.\n\nPeter Wallace, 60, is the last."),
        right("Ivan Zhurov spoke. Zhurov left.\n\nHis brother, Anton Zhurov, stayed."),
        right("Zhurov will speak on Friday.\n\nHis daughter, Inga Zhurov, will not."),
        right("Dyson moved its office.\n\nJames Dyson, 77, founded it."),
        right("They drove through Gaston, Ala., at noon.\n\nA lawyer, Molly Gaston, was with them."),
        right("Severa was behind the mails, they said.\n\nHe is Peter Lund, also known as Peter Severa."),
        right("Senators Okafor and Maddox spoke.\n\nThe bill is by Nancy Okafor and Rita Maddox."),
        right("They came from Paris.\n\nA guest, Linda Paris, stayed."),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """The first surname alone in the body, where its full name comes later in the body."""
    derive = context.derive
    everyone = derive(people)
    if not everyone:
        return
    quoted = [span for q in derive(quotations) for span in q.outer]
    settled: set[str] = set()
    for mention in derive(mentions):
        if mention.key not in everyone or mention.key in settled:
            continue
        if document.block_at(mention.span.start).role not in _BODY:
            continue
        if _stands_alone(mention) and any(span.contains(mention.span) for span in quoted):
            continue
        settled.add(mention.key)
        if not _stands_alone(mention) or not _means_a_person(document, derive(words), mention):
            continue
        later = _introduction(document, derive(words), mention, everyone[mention.key])
        if later is not None:
            text, full = _text(document, mention), document.prose[later.outer.start : later.outer.end]
            yield Hit(mention.span, f"“{text}” has not been introduced; “{full}” comes later",
                      related=(Related(later.span, "first named in full here"),))  # fmt: skip


def _stands_alone(mention: Mention) -> bool:
    return mention.is_surname_alone


def _means_a_person(document: Document, read: Words, mention: Mention) -> bool:
    """Not a given name (Jordan, Francis), a word of a longer name (Trump Tower), a firm, a town or a case."""
    if mention.key in _ALSO_ELSE or (mention.surname.isupper() and len(mention.surname) > 2):
        return False
    if not _TITLES_OF_SEVERAL.isdisjoint(read.folded[max(mention.first - 4, 0) : mention.first]):
        return False
    before = document.prose[max(0, mention.span.start - 9) : mention.span.start].lower()
    after = document.prose[mention.span.end : mention.span.end + 3]
    # Boone, N.C., is a town, and so is Boone, Iowa.
    following = read.folded[mention.last + 1] if mention.last + 1 < len(read) else ""
    abbreviated = following and "." in (following[1:2], read.gaps[mention.last + 2][:1]) and len(following) < 6
    in_a_state = after[:2] == ", " and (following in PLACES or abbreviated)
    # Baker, Dunn, Moss & Hale is a firm; Baker, Dunn and Moss may be one, or sponsors of a bill.
    listed = following[:1] and after[:2] == ", " and read.gaps[mention.last + 2][:2] in (", ", " &")
    listed = listed and document.prose[mention.span.end + 2].isupper()
    return not (
        listed or before.endswith(_NO_PERSON_AFTER) or after[:1] in ("-", "&", "/") or after == " v." or in_a_state
    )


def _introduction(document: Document, read: Words, mention: Mention, bearers: list[Person]) -> Mention | None:
    """The first full mention in the body, if it comes after the surname alone and can only mean the same person."""
    if len(bearers) > 1:
        return None
    in_body = [m for m in bearers[0].full if document.block_at(m.span.start).role in _BODY]
    first = min(in_body, key=lambda m: m.span, default=None)
    if first is None or first.span.start < mention.span.end or is_kin(read, first) or has_alias(read, first):
        return None
    return first


def _text(document: Document, mention: Mention) -> str:
    return document.prose[mention.span.start : mention.span.end]
