"""Front matter: which fields are prose, where they stand, what they say of the draft, and what is wrong with it."""

# ruff: noqa: E501 - a case a line

import tomllib
from datetime import date

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from formats.reading import parts, read
from newslint.formats import scalars, simple_yaml, yaml_matter
from newslint.text import Span


@pytest.mark.parametrize(
    ("matter", "expected"),
    [
        ("title: Bridge shut\nslug: not prose\ntags: [no, prose]", [("heading1", "Bridge shut")]),
        ("title: 'It''s shut'\nsummary: \"A \\\"shut\\\" b\\u00e9\\ty\"", [("heading1", "It's shut"),
         ("dek", 'A "shut" bé\ty')]),
        ("description: >-\n  It shut\n  on Monday.\n\n  It opened.\nx: y", [("dek", "It shut on Monday. It opened.")]),
        ("excerpt: |\n  It shut\n  on Monday.\n\n  It *opened*.\n", [("dek", "It shut on Monday."), ("dek", "It opened.")]),
        ("dek: It shut\n  on Monday", [("dek", "It shut on Monday")]),
        ("image:\n  src: a b\n  alt: Cables\n  caption: Old &amp; shut\nimage_credit: Ann Okafor",
         [("alt", "Cables"), ("caption", "Old & shut"), ("credit", "Ann Okafor")]),
        ("photos:\n- {title: One, caption: 'Two'}\n- caption: Three\nnav: {title: Four}\nseo: {title: Five}",
         [("caption", "One"), ("caption", "Two"), ("caption", "Three"), ("heading2", "Five")]),
        ("Title: 1. Bridge\nsub_title: '# Two [three](http://x)'\nbyline: By Ann\nkicker:\ntitle-tag: null",
         [("heading1", "1. Bridge"), ("dek", "# Two three"), ("byline", "By Ann")]),
        ("a: &x {caption: Once}\nb: *x", [("caption", "Once")]),
    ],
)  # fmt: skip
def test_yaml(matter, expected):
    assert parts(f"---\n{matter}\n---\n", "a.md") == expected
    assert parts(f"\ufeff---\r\n{matter}\r\n---\r\nIt.".replace("\r\n", "\n").replace("\n", "\r\n"), "a.md") == [
        *expected,
        ("paragraph", "It."),
    ]


@pytest.mark.parametrize(
    ("matter", "expected"),
    [
        ('title = "Bridge \\"shut\\" \\u00e9"\nslug = "no prose"', [("heading1", 'Bridge "shut" é')]),
        ("description = 'It \\n shut' # title = \"no\"\n", [("dek", "It \\n shut")]),
        ('summary = """\nIt shut \\\n   on Monday.\n\nIt opened."""', [("dek", "It shut on Monday."), ("dek", "It opened.")]),
        ("blurb = '''It's\nshut'''", [("dek", "It's shut")]),
        ('[image]\ncaption = "One"\nsrc = "x"\n[seo]\ntitle = "Two"\n[[photos]]\nalt = "Three"\n[other]\ntitle = "no"',
         [("caption", "One"), ("heading2", "Two"), ("alt", "Three")]),
        ('image = { src = "x", caption = "One", alt = "Two" }\nimage-caption = "Three"\nx = ["title", ["a"]]\n'
         'photos = [\n  { caption = "Four" }, # no\n  { caption = "Five" },\n]',
         [("caption", "One"), ("alt", "Two"), ("caption", "Three"), ("caption", "Four"), ("caption", "Five")]),
        ('image.caption = "One"\n"title" = "Two"', [("caption", "One"), ("heading1", "Two")]),
    ],
)  # fmt: skip
def test_toml(matter, expected):
    assert parts(f"+++\n{matter}\n+++\nIt.", "a.md") == [*expected, ("paragraph", "It.")]
    assert parts(f"+++\n{matter}\n+++\n".replace("\n", "\r\n"), "a.md") == expected


def test_json():
    text = '{\n  "title": "Bridge \\"shut\\"",\n  "tags": ["no"]\n}\nIt.'
    assert parts(text, "a.md") == [("heading1", 'Bridge "shut"'), ("paragraph", "It.")]


def test_meta():
    document = read("---\ntitle: X\ndate: 2021-03-03T10:00:00Z\ndraft: true\nlang: en\ncount: 3\n---\n", "a.md")
    assert document.meta["date"] == date(2021, 3, 3)
    assert document.meta["stage"] == "draft"
    assert document.meta["lang"] == "en"
    assert document.meta["title"] == "X"
    assert document.meta["count"] == 3
    assert dict(document.meta)["draft"] is True


@pytest.mark.parametrize(
    ("matter", "key", "expected"),
    [
        ("draft: false", "stage", "publish"),
        ("draft: true\nstage: publish", "stage", "publish"),
        ("status: Draft", "stage", "draft"),
        ("status: in review", "stage", None),
        ("title: x", "stage", None),
        ("publishdate: 2021-03-04", "date", date(2021, 3, 4)),
        ("date: March 4, 2021", "date", date(2021, 3, 4)),
        ("date: 2021-13-45\ntitle: x", "date", date(2020, 1, 2)),
        ("title: x", "date", date(2020, 1, 2)),
        ("newslint: {accept: [Okafor], ignore: ap}", "newslint", {"accept": ["Okafor"], "ignore": ["ap"]}),
        ("newslint:\n  accept:\n", "newslint", {"accept": []}),
    ],
)
def test_what_the_engine_reads(matter, key, expected):
    document = read(f"---\n{matter}\n---\n", "posts/2020-01-02-a.md")
    assert document.meta.get(key) == expected
    assert isinstance(dict(document.meta), dict)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("---\ntitle: [x\nb: c\n---\nIt shut.", "a.md:3:2: front matter is not YAML"),
        ("---\ntitle: x: y\n---\nIt shut.", "a.md:2:9: front matter is not YAML"),
        ("+++\ntitle = x\n+++\nIt shut.", "a.md:2:9: front matter is not TOML"),
        ("---\ntitle: x\ntags: y\n\nIt shut.", "a.md:1:1: front matter is not closed; add a line ---"),
        ("---\na: " + "[" * 5000 + "\n---\nIt shut.", "a.md:2:104: front matter is nested more than 100 deep"),
        ("---\nnewslint: off\n---\nIt shut.", "a.md:2:11: newslint: is not {accept: [words], ignore: [rules]}"),
        ('---\na: "\x07"\n---\nIt shut.', "a.md:2:5: front matter is not YAML"),
    ],
)
def test_what_is_broken_is_a_fault_with_its_place_and_the_rest_is_read(text, fault):
    document = read(text, "a.md")
    assert document.prose == "It shut."
    assert [f[: len(fault)] for f in document.faults] == [fault]


def test_rules_with_text_between_are_no_front_matter():
    assert parts("---\nIt shut.\n\n---\nIt opened.\n", "a.md")[-1] == ("paragraph", "It opened.")
    assert parts("---\n\nIt shut.\n", "a.md") == [("paragraph", "It shut.")]


def test_places_in_front_matter():
    text = "---\ntitle: 'It''s shut 😀 é'\ndek: \"A \\\"b\\\" c\"\n---\nBody\n"
    document = read(text, "a.md")
    for word in ("shut", "é", "b", "c", "Body"):
        at = document.prose.rindex(word)
        span = Span(at, at + len(word))
        assert text[slice(*document.source_map.to_text(span))] == word
        assert document.source_map.is_copied(span)


TEXT = st.text(st.sampled_from(list("ab é😀'\"\\#:-\n\t&")), max_size=20)


def joined(pieces) -> str:
    return "".join(piece[0] for piece in pieces)


@given(TEXT, st.sampled_from(["'", '"', ">", "|", None]), st.integers(10, 60))
def test_every_yaml_scalar_is_read_as_yaml_reads_it(value, style, width):
    text = yaml.dump({"title": value, "x": "y"}, default_style=style, allow_unicode=True, width=width)
    node = yaml.compose(text, Loader=yaml.SafeLoader).value[0][1]
    pieces = scalars.yaml(text, node.start_mark.index, node.end_mark.index, node.style, node.value)
    assert joined(pieces) == (node.value.rstrip("\n") if node.style in ("|", ">") else node.value)
    assert all(text[a:b] == seen for seen, a, b, kind in pieces if kind == 1)
    if value.isalpha():
        assert [kind for *_, kind in pieces] == [1]


@given(TEXT, st.sampled_from(['"', '"""', "'", "'''"]))
def test_every_toml_string_is_read_as_tomllib_reads_it(value, quote):
    if quote[0] == '"':
        body = value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n" if quote == '"' else "\n")
    else:
        body = value.replace("'", "").replace("\n", " " if quote == "'" else "\n")
    text = f"x = {quote}{body}{quote}"
    assert joined(scalars.toml(text, 4, len(text))) == tomllib.loads(text)["x"]


LINES = st.one_of(
    st.from_regex(r"\A {0,2}(- +)?([a-z]{1,2}:)?( +[a-c'\"#:~\[\]-]{0,5}( [a:#]{1,2})?)? {0,1}\Z"),
    st.sampled_from(
        [
            "",
            "# x",
            "title: It shut",
            "image:",
            "  alt: 'It''s'",
            "- x",
            "  - y",
            'dek: "a \\" b"',
            "tags: [a, b]",
            "  more",
            "d: 2021-01-02 10:00:00",
            "e: a: b",
            "f: null",
            "g: ~",
            "h: \xa0",
            "k: |",
            "\tx: y",
        ]
    ),
)


@given(st.lists(LINES, max_size=6), st.sampled_from(["\n", "\r\n"]))
def test_simple_front_matter_is_read_as_yaml_reads_it(lines, end):
    text = end.join(lines)
    simple = simple_yaml.parse(text, 0, len(text))
    if simple is not None and simple.values:
        full = yaml_matter.parse(text, 0, len(text))
        listed = {key for key, value in full.load().items() if isinstance(value, list)}
        assert [v for v in simple.values if v.path[0] not in listed or "[" not in text] == [
            v for v in full.values if v.path[0] not in listed or "[" not in text
        ]
