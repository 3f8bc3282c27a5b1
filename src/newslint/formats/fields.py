"""Which fields of front matter, and which attributes of shortcodes and tags, hold prose, and what it is to a reader."""

from __future__ import annotations

from functools import cache

from newslint.document import Role

_FIELDS = {
    (Role.HEADING, 1): "title headline hed",
    (Role.HEADING, 2): "seo-title title-tag meta-title og-title social-title twitter-title short-title linktitle"
                       " link-title short-headline social-headline seo-headline",
    (Role.DEK, 0): "dek deck subtitle sub-title subhead subheading subheadline standfirst description summary excerpt"
                   " blurb teaser lede lead intro abstract seo-description meta-description og-description"
                   " social-description twitter-description short-description",
    (Role.CAPTION, 0): "caption cutline figcaption",
    (Role.ALT, 0): "alt alt-text alttext",
    (Role.BYLINE, 0): "byline",
    (Role.CREDIT, 0): "credit credits attribution",
    (Role.BLOCKQUOTE, 0): "quote pullquote pull-quote",
    (Role.PARAGRAPH, 0): "correction corrections editors-note editor-note update-note",
    (Role.FURNITURE, 0): "kicker eyebrow",
}  # fmt: skip
_BY_NAME = {name: role for role, names in _FIELDS.items() for name in names.split()}
# image-caption, photo_credit, hero-alt-text: whose it is does not matter.
_BY_ENDING = {"caption": Role.CAPTION, "alt": Role.ALT, "alt-text": Role.ALT, "credit": Role.CREDIT}
_TITLED = frozenset("image images cover hero photo photos gallery figure featured-image lead-image video".split())
_SOCIAL = frozenset("seo og open-graph social twitter meta facebook".split())
_ATTRIBUTES = {
    "caption": Role.CAPTION, "title": Role.CAPTION, "text": Role.CAPTION, "description": Role.CAPTION,
    "quote": Role.BLOCKQUOTE, "alt": Role.ALT, "alt-text": Role.ALT, "alttext": Role.ALT, "credit": Role.CREDIT,
    "attribution": Role.CREDIT, "byline": Role.BYLINE, "heading": Role.HEADING, "headline": Role.HEADING,
    "summary": Role.CAPTION, "subtitle": Role.CAPTION, "dek": Role.CAPTION, "cutline": Role.CAPTION,
}  # fmt: skip


@cache
def field(path: tuple[str, ...]) -> tuple[Role, int] | None:
    """Role and level of a front matter field, by its keys from the outermost in; None where it holds no prose."""
    name = _plain(path[-1])
    found = _BY_NAME.get(name)
    if found is None:
        role = _BY_ENDING.get(name.rpartition("-")[2]) or _BY_ENDING.get("-".join(name.rsplit("-", 2)[-2:]))
        return (role, 0) if role else None
    if found[0] is Role.HEADING and len(path) > 1:
        around = _plain(path[-2])
        return (Role.CAPTION, 0) if around in _TITLED else (Role.HEADING, 2) if around in _SOCIAL else None
    return found


@cache
def attribute(name: str) -> tuple[Role, int] | None:
    """Role and level of an attribute of a shortcode or of a component; None where it holds no prose."""
    role = _ATTRIBUTES.get(_plain(name))
    return None if role is None else (role, 2 if role is Role.HEADING else 0)


def _plain(name: str) -> str:
    return name.lower().replace("_", "-")
