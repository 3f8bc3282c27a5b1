"""Reads `table: file.tsv`, where a list is too long for a card.

Columns: `right`, then `wrong` (variants apart by ` | `), then any others, which are for people. Lines that
begin with # are comments; the first other line names the columns.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslint.errors import NewslintError

if TYPE_CHECKING:
    from newslint.cards import Card  # reads YAML, which no run should load


def read(card: Card) -> list[tuple[str, list[str]]]:
    """(wrong, [right]) for each variant of each row.

    Raises NewslintError, with file and line, for a table outside the card's folder or a row that lacks a column.
    """
    name = card.choice("table", card.strings("table"), "")
    path = (card.folder / name).resolve()
    if not path.is_relative_to(card.folder.resolve()):
        raise card.error("table", f'the table "{name}" lies outside the folder of its card')
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise card.error("table", f'cannot read the table "{name}": {error}') from error
    rows = [(n, line.split("\t")) for n, line in enumerate(lines, 1) if line.strip() and not line.startswith("#")]
    header = rows[0][1] if rows else []
    if header[:2] != ["right", "wrong"]:
        raise NewslintError('the first two columns of a table are "right" and "wrong"', f"{card.path}:{name}")
    pairs = []
    for n, row in rows[1:]:
        if len(row) < 2 or not row[0] or not row[1]:
            raise NewslintError("a row needs a right and a wrong form", f"{path.name}:{n}")
        pairs += [(wrong.strip(), [row[0]]) for wrong in row[1].split(" | ")]
    return pairs
