"""What the tags, classes and entities of HTML mean to a reader."""

from __future__ import annotations

import re

from newslint.document import Role

SPACE = " \t\n\r\f"
# A quoted value may hold ">"; one that does not end soon was never closed, and the tag ends at the first ">".
TAG = re.compile(
    r"<(?P<close>/?)(?P<name>[A-Za-z][^\s/>]*)"
    r"(?P<attrs>(?:[^>=]|=\s*(?:\"[^\"]{0,4000}\"|'[^']{0,4000}')?)*+)>|<[!?/][^>]*>"
)
ODD = re.compile(r"[\t\r\n\f][ \t\r\n\f]*| [ \t\r\n\f]+|&(?:#\d{1,8}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});")
# Compiled when an attribute first needs one.
LANG = r"(?i)(?<![\w:-])lang\s*=\s*[\"']?([\w-]+)"
CLASS = r"(?i)(?<![\w-])(?:class|itemprop|role)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))"
HIDDEN = r"(?i)(?<![\w-])hidden(?![\w-])|aria-hidden\s*=\s*[\"']?true|display:\s*none"
BY_CLASS = (
    r"(?:^|[\s_-])(?:(?P<byline>byline)|(?P<dateline>dateline)|(?P<dek>dek|standfirst|subtitle|subheadline)"
    r"|(?P<caption>caption)|(?P<credit>credit)|(?P<furniture>sharedaddy|related|newsletter)"
    r"|(?P<gone>tweet|instagram|tiktok|navigation|screen-reader-text|visually-hidden|sr-only))(?=$|[\s_-])"
)

HEADINGS = {f"h{n}": n for n in range(1, 7)}
ROLES = {
    "li": Role.LIST_ITEM, "dt": Role.LIST_ITEM, "dd": Role.LIST_ITEM, "blockquote": Role.BLOCKQUOTE,
    "figcaption": Role.CAPTION, "caption": Role.CAPTION, "td": Role.TABLE, "th": Role.TABLE,
    "footer": Role.FURNITURE, "header": Role.FURNITURE, "aside": Role.FURNITURE,
}  # fmt: skip
BLOCKS = frozenset(
    "html body p div section article main address hgroup ul ol dl table thead tbody tfoot tr figure details summary"
    " fieldset center head".split()
) | HEADINGS.keys() | ROLES.keys()  # fmt: skip
GONE_BLOCKS = frozenset(
    "nav form script style template noscript iframe object select svg video audio canvas map dialog textarea pre"
    " head title".split()
)
CODE = frozenset("code kbd samp var tt math".split())
GONE_INLINE = frozenset("button rt rp label option".split())
GONE = GONE_BLOCKS | CODE | GONE_INLINE
RAW = frozenset("script style textarea title noscript iframe template".split())
VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
ITALICS = frozenset("em i cite dfn".split())
# An opening tag closes what it cannot stand in, up to the element that holds both.
CLOSES = {
    "li": (("li",), ("ul", "ol")), "dt": (("dt", "dd"), ("dl",)), "dd": (("dt", "dd"), ("dl",)),
    "tr": (("tr",), ("table",)), "td": (("td", "th"), ("tr", "table")), "th": (("td", "th"), ("tr", "table")),
}  # fmt: skip
FOOTNOTE_MARK = re.compile(r"[\[(]?[\d*†‡]+[\])]?$")


def attribute(attrs: str, name: str) -> tuple[int, int] | None:
    """Where the value of an attribute stands in the text between a tag's name and its end."""
    match = re.search(rf"(?<![\w:-]){name}\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))", attrs, re.IGNORECASE)
    return match.span(match.lastindex or 0) if match else None


def decode(entity: str) -> str:
    """What an entity stands for; the entity itself where there is none of that name."""
    known = _COMMON.get(entity)
    if known is None:
        from html import unescape  # a table of two thousand names, which few drafts need

        known = unescape(entity)
    return known


_COMMON = {
    "&amp;": "&", "&nbsp;": "\xa0", "&#39;": "'", "&#039;": "'", "&quot;": '"', "&#34;": '"', "&lt;": "<", "&gt;": ">",
    "&rsquo;": "’", "&lsquo;": "‘", "&rdquo;": "”", "&ldquo;": "“", "&mdash;": "—", "&ndash;": "–", "&hellip;": "…",
    "&#8217;": "’", "&#8216;": "‘", "&#8221;": "”", "&#8220;": "“", "&#8212;": "—", "&#8211;": "–", "&#8230;": "…",
}  # fmt: skip


def by_class(match: re.Match[str], role: Role, gone: bool, is_block: bool) -> tuple[Role, bool]:
    by = re.search(BY_CLASS, (match[1] or match[2] or match[3] or "").lower())
    if by is None or by.lastgroup is None:
        return role, gone
    if by.lastgroup == "gone":
        return role, True
    return (Role(by.lastgroup) if is_block else role), gone
