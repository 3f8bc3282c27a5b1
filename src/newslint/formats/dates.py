"""The date of a draft, where the file says it plainly."""

from __future__ import annotations

import re
from datetime import date

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_MONTH = r"(?P<month>[A-Za-z]{3,9})\.?"
_ALONE = (
    r"(?:[A-Z][a-z]+day,? )?"
    rf"(?:{_MONTH} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>\d{{4}})"
    rf"|(?P<day2>\d{{1,2}})(?:st|nd|rd|th)? {_MONTH.replace('month', 'month2')},? (?P<year2>\d{{4}}))\s*$"
)
_ISO = re.compile(r"(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)")


def iso(text: str) -> date | None:
    """The first YYYY-MM-DD in a text that is a day of the calendar."""
    match = _ISO.search(text)
    return _day(*map(int, match.groups())) if match else None


def in_path(path: str) -> date | None:
    """The day in a file's name, as blogs name their posts: 2015-08-31-title.md."""
    return iso(re.split(r"[/\\]", path)[-1])


def alone(line: str) -> date | None:
    """The day that a line consists of: Saturday, January 5, 2019; 5 January 2019. Its weekday is not believed."""
    if not line[-1:].isdigit() and not line[-2:-1].isdigit():
        return None
    match = re.match(_ALONE, line)
    if match is None:
        return None
    month = (match["month"] or match["month2"])[:3].lower()
    if month not in _MONTHS:
        return None
    return _day(int(match["year"] or match["year2"]), _MONTHS.index(month) + 1, int(match["day"] or match["day2"]))


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
