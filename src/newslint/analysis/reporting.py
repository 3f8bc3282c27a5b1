"""The words that attributions are made of: verbs of saying, and what may stand between them and a speaker."""

from __future__ import annotations

from newslint.text import Span

_REGULAR = (
    "add agree acknowledge admit announce answer argue ask assert assure caution claim comment complain concede"
    " conclude confess confirm contend continue counter declare deny emphasize emphasise estimate explain exclaim"
    " insist joke lament note observe offer pledge point predict promise protest quip recall reiterate remark"
    " repeat reply report respond reveal state stress suggest testify text tweet urge vow warn whisper shout yell"
    " opine gush enthuse muse chuckle chortle laugh smile grin sigh intone snap bark beam aver avow interject retort"
    " sniff sneer hiss growl giggle grimace gripe grouse wail marvel crow pronounce profess proclaim"
)
_IRREGULAR = {
    "say": "said says say", "tell": "told tells tell", "write": "wrote writes write", "read": "reads read",
    "speak": "spoke speaks",
}  # fmt: skip


def _forms() -> dict[str, str]:
    forms = {form: lemma for lemma, spelled in _IRREGULAR.items() for form in spelled.split()}
    for lemma in _REGULAR.split():
        stem = lemma.removesuffix("e")
        if lemma[-1] == "y" and lemma[-2] not in "aeiou":
            past, present = f"{lemma[:-1]}ied", f"{lemma[:-1]}ies"
        elif lemma in ("admit", "quip", "snap", "grin"):
            past, present = f"{lemma}{lemma[-1]}ed", f"{lemma}s"
        else:
            past, present = (
                f"{stem}ed",
                f"{lemma}es" if lemma[-1] in "sxz" or lemma[-2:] in ("sh", "ch") else f"{lemma}s",
            )
        forms |= {past: lemma, present: lemma}
    return forms


FORMS: dict[str, str] = _forms() | {"according": "according"}
"""Every form that reports speech, past and present, to its dictionary form."""

PLAIN = frozenset({"say", "tell", "write"})
"""Verbs that report speech wherever they stand; the others only beside a quotation or before "that"."""

PRONOUNS = frozenset("he she they i we it you who".split())

DETERMINERS = frozenset("a an the one another some many several his her its their our two three".split())
"""With which a noun phrase begins that is no name."""

TITLES = frozenset("mr mrs ms dr gov sen rep gen lt col sgt capt st prof rev maj cmdr jr".split())
"""Abbreviations whose stop is part of a name."""

_STOPPERS = frozenset(
    "in on at to from with after before during when while who which that as by and but about because if since until"
    " or nor so then than for via through into over under is was are were be been has have had would will can could"
    " not n't nothing little much more less this these those there here what how why whether".split()
)
_WHEN = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september"
    " october november december yesterday today tomorrow last next later earlier recently again once too also".split()
)
ENDERS = _STOPPERS | _WHEN
"""Words with which no speaker begins, and at which one that follows its verb ends."""

OPENERS = frozenset("that but and when while as because if which who what so or though although since whether".split())
"""Conjunctions after which a speaker may begin."""

ASIDES = frozenset("also later then has had have once again recently reportedly would did will not never".split())
"""What may stand between a speaker and the verb."""

_LOWER_IN_TITLES = frozenset("about after against among around before between from into like near over since than that"
                             " their through under until upon with within without your".split())  # fmt: skip


def is_sentence(prose: str, opening: int, spans: tuple[Span, ...], after_verb: bool = False) -> bool:
    """Whether what is quoted looks like a sentence someone spoke, rather than a title, a name or a fragment.

    `opening` is where its first mark stands: at the head of a sentence, or after a comma or colon.
    """
    before = prose[:opening].rstrip(" ")[-1:] if opening else ""
    if not after_verb and before not in ("", "\n", ".", ",", ":", "?", "!", "”", '"', "—", "…"):
        return False
    words = prose[spans[-1].start : spans[-1].end].split()
    return len(words) > 1 and any(w.islower() and len(w) > 3 and w not in _LOWER_IN_TITLES for w in words)
