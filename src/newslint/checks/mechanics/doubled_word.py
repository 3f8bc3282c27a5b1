"""One word twice, where English never has it so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from operator import eq

from newslint.analysis.words import Words, words
from newslint.document import Document
from newslint.finding import Applicability, Edit, Fix, Hit
from newslint.rule import Context, right, rule, wrong
from newslint.text import Span

# No English sentence has these twice running: to drop one changes nothing.
_SAFE = frozenset("a an the and or our their your my its his than from into because these those".split())

# Glue: twice is a slip even in the capitals of a headline. What follows a verb may still be right twice.
_GLUE = _SAFE | frozenset(
    "of in to for on with at by as is are was were be been that this it he she they we you i has have will would"
    " who which what when where there then but not if them us me so can could about over under up out off".split()
)

# Doubled on purpose: emphasis, sounds, dishes, animals, games, places; and what grammar doubles ("gave her her
# coat", "had had"). From reading every doubled word in 20 million words of press releases and government prose.
_MEANT = frozenset(
    "had her do very much many far really so too more long never no yes big little old great way well poor bad up down"
    " round out bye aye night knock yada blah la na da ha he-he heh hee ho hey hip hear hush tut tsk tick tock tap chop"
    " choo bam boom bang beep honk woof quack moo baa yum yuck chug clap click rah wah boo boohoo bling ding dong"
    " win done half fifty twenty ten nineteen same go yo can cha chow pom tom dum dik mahi agar beri bora walla pago"
    " paw ylang hula gado muu goody lava putt tuk piri peri dan shabu bon frou ack din wee pee gee pip poo pooh"
    " twinkle row fa girls location education die nous vous que der das".split()
)

# The first belongs to the verb, the second to what follows: "engaged in in Iraq", "going on on the ground".
_PARTICLE_OF = {
    "in": "go goes going went gone come comes came coming take takes took taking bring brings brought engage engaged"
    " engages engaging sworn buy buying bought live lives lived living believe believes believed invest invested"
    " participate participated let put puts putting sign signed step stepped move moved check checked turn"
    " turned phone call called set break broke fit fill filled stay dig log logged you're we're they're he's she's",
    "on": "go goes going went gone come comes came carry carries carried move moved moving pass passed put puts sign"
    " signed take takes took log logged hold turn turned vote voted work worked working rely relied rest live lived"
    " build built get gets got hang hung drag dragged focus focused spend spent",
    "to": "go talk talked talking speak spoke speaking listen listened turn turned refer referred belong belonged write"
    " wrote look looked report reported adapt adapted get got relate related respond responded",
    "for": "call called calling calls wait waited waiting waits pay paid paying ask asked asking look looked looking"
    " hope hoped hoping push pushed pushing fight fought fighting work worked working vote voted voting care cared live"
    " lived known stand stands stood stand-in fallen fell provide provided",
    "with": "deal deals dealing dealt live lives lived living begin start starts started work worked works working"
    " agree agreed go come stuck up along cope coping",
    "about": "talk talks talked talking think thinks thought thinking know knew care cared worry worried read heard",
    "at": "look looked looking looks laugh laughed good stay stayed live lived aim aimed work worked shoot shot arrive",
    "by": "stand stands stood standing go went pass passed come came get got live lived abide abided drop dropped",
    "of": "dream dreamed dreamt think thought thinking hear heard speak spoken made capable taken proud afraid",
    "off": "take took taken pay paid call called set cut lay laid",
    "over": "take takes took taken taking hand handed come turn turned",
}
_PARTICLES = {particle: frozenset(verbs.split()) for particle, verbs in _PARTICLE_OF.items()}

# "What it is is a scandal", "those who have have more", "as good as he is is".
_VERBS = frozenset("is are was were has have does did".split())
_CLAUSE = frozenset(
    "what whatever who whoever whom which that all how however where wherever when as than everything anything things"
    " thing point problem trouble question truth fact".split()
)
_ASKING = frozenset("what who which where how when".split())

# What follows the second "that" of a slip, never of "he said that that was so", "that that family".
_AFTER_THAT = frozenset(
    "the a an they she he we you i it there these those this his our their my your its all some many several most any"
    " every each both no people if when as in on at for to from by with after before although because while who"
    " anyone everyone someone nobody nothing".split()
)

_TIMES = frozenset("morning afternoon evening week weekend month year spring summer autumn fall winter time".split())
_BEFORE_THAT = frozenset("about of like with from to for at by".split())  # "tell us about that that leak"

_OPEN, _CLOSE = "“\"‘'«(", "”\"’'».,!?;:)…"
_STOP = re.compile(r"[.!?:…]|\n")


@rule(
    summary="Write a word once.",
    why="The second is left over from an edit, and the eye that knows the sentence reads past it.",
    cites="docs/sources.md#mechanics",
    fix="safe",
    examples=(
        wrong("Ministers met in the the old chapel.", "Ministers met in the old chapel."),
        wrong("The the chapel was cold.", "The chapel was cold."),
        wrong("Guards stood by and and watched.", "Guards stood by and watched."),
        wrong("They went home to to sleep.", "They went home to sleep."),
        wrong("She said that that the vote was close.", "She said that the vote was close."),
        wrong("Police searched the harbour harbour for two days.", "Police searched the harbour for two days."),
        wrong(
            "The council said on Tuesday that tests at a\na clinic in the north of the town had come back clear.",
            "The council said on Tuesday that tests at a\nclinic in the north of the town had come back clear.",
        ),
        wrong("She wrote for the The Courier.", "She wrote for The Courier."),
        right("They had had enough, and he knew that that was so."),
        right("What it is is a scandal, said Boutros Boutros-Ghali in Walla Walla."),
        right("She gave her her coat. Her mother was very, very cold, and very very late."),
        right("The war they are engaged in in Iraq is what is going on on the ground."),
        right("He did. Did he? No, no. In 1998 1998 people came."),
        right("What are they burning burning burning for?"),
        right("A story is “done done” when it ships. It is an anti-torpedo torpedo."),
        right("This is the first FIRST contest, the new New Mexico guard and a win win."),
    ),
)
def check(document: Document, context: Context) -> Iterator[Hit]:
    """Readers see it at once; no spelling checker can."""
    found = context.derive(words)
    folded = found.folded
    last = -1
    again = bytes(map(eq, folded, folded[1:]))  # a byte a word, 1 where it stands twice
    i = -1
    while (i := again.find(1, i + 1)) >= 0:
        if i < last or not _side_by_side(found, i):
            continue
        last = i + 1
        while last + 1 < len(folded) and folded[last + 1] == folded[i] and _side_by_side(found, last):
            last += 1
        if _is_slip(document, found, i, last):
            yield _hit(document, found, i, last)


def _side_by_side(found: Words, i: int) -> bool:
    gap = found.gaps[i + 1]
    return gap.isspace() and "\n" not in gap


def _is_slip(document: Document, found: Words, i: int, last: int) -> bool:
    """Whether the word that stands at `i` to `last` should stand once."""
    word, prose = found.folded[i], document.prose
    if word in _MEANT or not word[0].isalpha() or (len(word) == 1 and word not in "ai"):
        return False
    if _glued(found, i) or _alone_in_quotes(prose, found, i) or not _case_fits(document, found, i):
        return False
    if word not in _GLUE and last > i + 1:
        return False  # killing killing killing
    return not _grammar_allows(found, i)


def _glued(found: Words, i: int) -> bool:
    """Part of a compound, an address or code: "sworn-in in", "on on-dock rail", "S&P", "data data.json"."""
    before, after = found.gaps[i], found.gaps[i + 2]
    if (i > 0 and not before) or before.endswith(tuple("-–/\\.@#_&\ufffc$=<")):
        return True
    return after.startswith(tuple("-/\\@#_&\ufffc$=")) or (after == "." and i + 2 < len(found))


def _alone_in_quotes(prose: str, found: Words, i: int) -> bool:
    return found.gaps[i][-1:] in tuple(_OPEN) and found.gaps[i + 2][:1] in tuple(_CLOSE) and any(
        mark in found.gaps[i + 2] for mark in "”\"’'»)"
    )  # fmt: skip


def _case_fits(document: Document, found: Words, i: int) -> bool:
    """Names are doubled (Duran Duran), and headings run into text ("Legislation Legislation to provide")."""
    prose, word = document.prose, found.folded[i]
    first, second = prose[found.starts[i] : found.ends[i]], prose[found.starts[i + 1] : found.ends[i + 1]]
    if first.islower() and second.islower():
        return not any(e.start == found.starts[i + 1] for e in document.emphasis) or word in _GLUE
    if first.islower():
        return first == "the" and second == "The"
    if second.islower():
        return first == first.capitalize() and (word in _GLUE or _STOP.search(found.gaps[i] or "\n") is not None)
    return word in _GLUE and word not in ("the", "will", "may")


def _grammar_allows(found: Words, i: int) -> bool:
    word = found.folded[i]
    before = found.folded[i - 1] if i and not _STOP.search(found.gaps[i]) else ""
    if before in _PARTICLES.get(word, ()):
        return True
    if word == "that" and before not in _BEFORE_THAT:
        return found.folded[i + 2 : i + 3] == [] or found.folded[i + 2] not in _AFTER_THAT
    if word in _VERBS and before not in _ASKING:
        return _after_clause(found, i)
    if word == "this":
        return not _TIMES.isdisjoint(found.folded[i + 2 : i + 3])
    return word == "you" and before in ("tell", "told", "assure", "promise", "show", "give")


def _after_clause(found: Words, i: int) -> bool:
    """Whether a clause may end at word `i`, so that its verb meets the next one."""
    for j in range(i - 1, max(i - 10, -1), -1):
        if _STOP.search(found.gaps[j + 1]):
            return False
        if found.folded[j] in _CLAUSE:
            return True
    return False


def _hit(document: Document, found: Words, first: int, last: int) -> Hit:
    prose, word = document.prose, found.folded[first]
    span = Span(found.starts[first], found.ends[last])
    shown = prose[found.starts[first] : found.ends[first]]
    kept = last if prose[found.starts[last] : found.ends[last]] == "The" and shown == "the" else first
    replacement = prose[found.starts[kept] : found.ends[kept]]
    if kept == first:
        cut = Span(found.ends[first], span.end)
        # Over a line end the first edit would join two lines of the file; take the word that begins the second.
        if not document.source_map.is_copied(cut) and prose[span.end : span.end + 1] == " " and last == first + 1:
            cut = Span(found.starts[last], span.end + 1)
    else:
        cut = Span(span.start, found.starts[kept])
    trust = Applicability.SAFE if word in _SAFE and kept == first else Applicability.REVIEW
    times = "twice" if last == first + 1 else f"{last - first + 1} times"
    return Hit(span, f"“{shown}” stands {times}", (replacement,), Fix((Edit(cut, ""),), trust))
