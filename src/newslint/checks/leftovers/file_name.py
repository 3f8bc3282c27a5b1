"""A picture's file name where its caption should be."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.document import Document
from newslint.finding import Hit
from newslint.rule import Context, right, rule, wrong

_NAME = re.compile(
    r"[\w() ,&+-]{1,100}\.(?:jpe?g|png|gif|webp|heic|tiff?|bmp|svg|mp4|mov)"
    r"|(?:IMG|DSC|DSCN|DSCF|PXL|MVI|GOPR|WP)[_-]\d{3,8}(?:_\d{3,9})?",
    re.IGNORECASE,
)
_LONGEST = 120  # characters of a file's name


@rule(
    summary="A caption describes the picture; its file name does not.",
    why="A reader who cannot see the picture hears the file name read out.",
    cites="W3C, Web Content Accessibility Guidelines 2.2, 1.1.1",
    level="warning",
    draft_level="suggestion",
    words=("jpg", "jpeg", "png", "gif", "webp", "heic", "tif", "tiff", "bmp", "svg", "mp4", "mov", "img"),
    requires=("img_", "dsc", "pxl_", "mvi_", "gopr", "wp_"),
    examples=(
        wrong("The dam held.\n\nIMG_4821.jpg"),
        wrong("dam-wall final (2).png"),
        wrong("![DSC_0042](dam.jpg)\n\nThe dam held.", suffix=".md"),
        right("She named the file IMG_4821.jpg and left. The dam held."),
        right("![The dam at dusk](IMG_4821.jpg)", suffix=".md"),
    ),
)  # fmt: skip
def check(document: Document, context: Context) -> Iterator[Hit]:
    """Programs put it there; nobody sees it but those who cannot see."""
    for block in document.blocks:
        start, end = block.span
        if end - start <= _LONGEST and _NAME.fullmatch(document.prose, start, end):
            found = document.prose[start:end]
            yield Hit(block.span, f"“{found}” is a file name, not a description")
