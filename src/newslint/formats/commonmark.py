"""The Markdown parser, and the stand-in of the same length that it is given in place of a text."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable

from pyromark import Markdown, Options

from newslint.formats.pieces import Mask

PARSER = Markdown(
    options=Options.ENABLE_TABLES
    | Options.ENABLE_FOOTNOTES
    | Options.ENABLE_STRIKETHROUGH
    | Options.ENABLE_TASKLISTS
    | Options.ENABLE_HEADING_ATTRIBUTES
    | Options.ENABLE_GFM
)
"""Its ranges count bytes, so it is given stand-ins in ASCII, whose bytes are characters."""

_LONE_RETURN = re.compile(r"\r(?!\n)")
_CODEC = "newslint.standin"


def _outside(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return "".join(["x" if c.isalnum() else ";" for c in error.object[error.start : error.end]]), error.end


codecs.register_error(_CODEC, _outside)
_KINDS = bytes(
    code if code < 128 else ord("x") if bytes([code]).decode("cp1252", "replace").isalnum() else ord(";")
    for code in range(256)
)


def ascii_of(text: str) -> str:
    """The text with a letter for every other letter and a semicolon for every other sign.

    Its bytes count as its characters do, so that byte offsets of a parser are offsets of the text; and a parser
    still sees letters as letters and signs as signs, which decides what is emphasis.
    """
    if text.count("\r") != text.count("\r\n"):
        text = _LONE_RETURN.sub("\n", text)  # which the parser does not take for the line end that it is
    if text.isascii():
        return text
    # The code page of curly quotation marks: what it holds, nearly all that a draft has, goes at the speed of C.
    return text.encode("cp1252", _CODEC).translate(_KINDS).decode("ascii")


def hide(standin: str, masks: Iterable[Mask], base: int) -> str:
    """Masked stretches as one long word each, or signs where nothing is seen: never spaces, which would be faults."""
    pieces: list[str] = []
    at = 0
    for mask in masks:
        pieces += (standin[at : mask.start - base], ("x" if mask.visible else ";") * (mask.end - mask.start))
        at = mask.end - base
    return "".join((*pieces, standin[at:]))
