"""What newslint raises when it cannot do its job, as one line a person can act on."""

from __future__ import annotations


class NewslintError(Exception):
    """A fault in what newslint was given: config, a rule, a path. The command line prints it and exits 2.

    `place` is `file:line:column`, `file:line` or `file`, as much as is known, and comes first in the message.
    """

    def __init__(self, message: str, place: str = "") -> None:
        super().__init__(f"{place}: {message}" if place else message)
        self.message = message
        self.place = place


def nearest(word: str, known: object) -> str:
    """`; did you mean "word"?`, or nothing where no known word is near: the tail of an error message."""
    from difflib import get_close_matches  # only a run that fails pays for it

    matches = get_close_matches(word, [str(k) for k in known], n=1, cutoff=0.6)  # type: ignore[attr-defined]
    return f'; did you mean "{matches[0]}"?' if matches else ""
