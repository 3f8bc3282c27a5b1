"""Which literals an expression cannot match without: what lets a rule be skipped without running it."""

from __future__ import annotations

import re
import re._constants as sre  # type: ignore[import-not-found]
import re._parser as sre_parse  # type: ignore[import-not-found]
import warnings
from typing import Any

_RARE = frozenset("[]{}<>|#$%&*+=@\\^_~‘©®°…")
_FUZZY = re.compile(r"(?<!\\)\{[^}\d,]")
_MOST = 60  # more alternatives than this are dearer to look for than the expression


def required(expression: str) -> list[str]:
    """Lower-case strings, one of which stands in every match; empty where there is no telling.

    Read from the parse tree of `re`; an expression that only `regex` understands, or may understand otherwise
    (sets within sets, `{e<=1}`), has none.
    """
    if _FUZZY.search(expression):
        return []
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            tree = sre_parse.parse(expression)
    except (sre_parse.error, FutureWarning, DeprecationWarning):
        return []
    best = _of_sequence(list(tree))
    return sorted(best) if best and len(best) <= _MOST else []


def _of_sequence(items: list[Any]) -> set[str]:
    """The best of what each item of a sequence needs, runs of plain characters taken together."""
    choices: list[set[str]] = []
    run = ""
    for op, argument in items:
        if op is sre.LITERAL:
            run += chr(argument).lower()
            continue
        if run:
            choices.append({run})
        run = ""
        choices.append(_of_item(op, argument))
    choices.append({run})
    usable = [c for c in choices if c and all(literal.strip() for literal in c)]
    return max(usable, key=_worth, default=set())


def _of_item(op: Any, argument: Any) -> set[str]:
    if op is sre.SUBPATTERN:
        return _of_sequence(list(argument[3]))
    if op in (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT):
        return _of_sequence(list(argument[2])) if argument[0] > 0 else set()
    if op is sre.ATOMIC_GROUP:
        return _of_sequence(list(argument))
    if op is sre.BRANCH:
        branches = [_of_sequence(list(branch)) for branch in argument[1]]
        return set().union(*branches) if all(branches) else set()
    if op is sre.IN and all(kind is sre.LITERAL for kind, _ in argument):
        return {chr(value).lower() for _, value in argument}
    return set()


def _worth(literals: set[str]) -> float:
    """Rare literals spare most work: long ones, and those with a character that prose hardly has."""
    return min(len(literal) + 3 * any(c in _RARE for c in literal) for literal in literals) - 0.1 * len(literals)
