"""Markdown: what of it a reader reads, and where it stands in the file."""

# ruff: noqa: E501 - a case a line

import pytest

from formats.reading import parts, prose, read
from newslint.text import Span


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# Bridge *shut* {#top}\n\nIt **will** close.", [("heading1", "Bridge shut"), ("paragraph", "It will close.")]),
        ("Bridge shut\n===\n\nWhy\n---\n", [("heading1", "Bridge shut"), ("heading2", "Why")]),
        ("It will\nclose  \non\\\nMonday.", [("paragraph", "It will close on Monday.")]),
        ("It will\r\nclose.\r\n\r\n> Go\r\n> round.\r\n", [("paragraph", "It will close."), ("blockquote", "Go round.")]),
        ("- one\n- two\n  more\n\n1. three\n\n   four\n", [("list-item", "one"), ("list-item", "two more"),
         ("list-item", "three"), ("list-item", "four")]),
        ("- [ ] one\n- [x] two\n", [("list-item", "one"), ("list-item", "two")]),
        ("> Go\n> - round\n", [("blockquote", "Go"), ("list-item", "round")]),
        ("| Bank | Days |\n|---|---|\n| north | 3 \\| 4 |\n", [("table", "Bank"), ("table", "Days"), ("table", "north"),
         ("table", "3 | 4")]),
        ("It shut.[^1]\n\n[^1]: For *good*.\n", [("paragraph", "It shut."), ("footnote", "For good.")]),
        ("See [the *old* plan](http://a.example/x_y \"T\"), [this][r] and [r].\n\n[r]: http://b.example 'U'\n",
         [("paragraph", "See the old plan, this and r.")]),
        ("See <http://a.example>, https://b.example/c_d_e and <ann@c.example>.", [("paragraph", "See ￼, ￼ and ￼.")]),
        ("Run `ls -l` now.\n\n```sh\nrm x\n```\n\n    indented\n\nDone.", [("paragraph", "Run ￼ now."),
         ("paragraph", "Done.")]),
        ("Fish &amp; chips, she&#39;s &lt;in&gt;, AT&T, &bogus; &shy;x", [("paragraph", "Fish & chips, she's <in>, AT&T, "
         "&bogus; x")]),
        ("The ~~old~~ bridge \\*not\\* shut", [("paragraph", "The old bridge *not* shut")]),
        ("![The *old* bridge](b.png)\n\nIt ![x y](c.png) shut.", [("alt", "The old bridge"), ("paragraph", "It ￼ shut."),
         ("alt", "x y")]),
        ("**Why it shut**\n\n**It shut.** Then", [("heading3", "Why it shut"), ("paragraph", "It shut. Then")]),
        ("One.\n\n***\n\nTwo.", [("paragraph", "One."), ("paragraph", "Two.")]),
        ("> [!NOTE]\n> It shut.\n", [("blockquote", "It shut.")]),
    ],
)  # fmt: skip
def test_commonmark(text, expected):
    assert parts(text, "a.md") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('The <a href="x y">old</a> bridge<br>shut <span class="x">for</span> good.', [("paragraph", "The old bridge shut "
         "for good.")]),
        ("Press <code>x *y*</code> and <kbd>z</kbd>.", [("paragraph", "Press ￼ and ￼.")]),
        ("An unclosed <code>tag ends here.\n\nNext.", [("paragraph", "An unclosed tag ends here."), ("paragraph", "Next.")]),
        ("<div>\n<p>It <b>shut</b> &mdash; for\n good.</p>\n</div>\n\nNext.", [("paragraph", "It shut — for good."),
         ("paragraph", "Next.")]),
        ("<figure>\n<img src=x alt=\"A &quot;bridge&quot;\">\n<figcaption>\n\nThe *old* one.\n\n</figcaption>\n</figure>\n",
         [("alt", 'A "bridge"'), ("caption", "The old one.")]),
        ("> <div>\n> It\n> shut.\n> </div>\n", [("paragraph", "It shut.")]),
        ("<script>\nvar x = 'It shut';\n\nmore\n</script>\n\nIt.", [("paragraph", "It.")]),
        ("It <i lang=\"fr\">est fermé</i> now.", [("paragraph", "It ￼ now.")]),
        ("<div lang=\"es\">\n\nCerrado.\n\n</div>\n\nShut.", [("paragraph", "Shut.")]),
        ("<nav>\n\nHome\n\n</nav>\n\nShut.", [("paragraph", "Shut.")]),
        ("<nav>\n\nnever closed", [("paragraph", "never closed")]),
        ("3 < 4 and 5 > 4, a<b", [("paragraph", "3 < 4 and 5 > 4, a<b")]),
    ],
)  # fmt: skip
def test_html_in_markdown(text, expected):
    assert parts(text, "a.md") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('It {{< ref "x" >}} shut.', [("paragraph", "It ￼ shut.")]),
        ('{{< figure src="a b.png" caption="The old bridge" alt=\'Cables\' >}}\n\nIt shut.',
         [("caption", "The old bridge"), ("alt", "Cables"), ("paragraph", "It shut.")]),
        ('{{< figure\n  src="a"\n  caption="Ann \\"Annie\\" *Okafor* &amp; [co](u)"\n>}}\nIt shut.',
         [("paragraph", "It shut."), ("caption", 'Ann "Annie" Okafor & co')]),
        ("{{% note %}}\nIt **shut**.\n{{% /note %}}", [("paragraph", "It shut.")]),
        ("It shut.\n\n{{< highlight go >}}\nfunc a()\n\nfunc b()\n{{< /highlight >}}\n\nIt did.",
         [("paragraph", "It shut."), ("paragraph", "It did.")]),
        ("{% raw %}x {{ y }} z{% endraw %}\n\nShut.{% comment %} a\n\nb {% endcomment %}", [("paragraph", "Shut.")]),
        ("{% highlight x %}\nnever closed", [("paragraph", "never closed")]),
        ('[Our own]({{ "/a b" | url }}) bridge{:target="_blank"} shut{: .x}.\n{: .lead}',
         [("paragraph", "Our own bridge shut.")]),
        ("By {{ page.author }}, in {{site.city}}.", [("paragraph", "By ￼, in ￼.")]),
        ('{% image "a/b.png" "The old bridge" %}\n\nShut.', [("alt", "The old bridge"), ("paragraph", "Shut.")]),
        ("{# a note #}\n\nShut {not a tag}.", [("paragraph", "Shut {not a tag}.")]),
        ("{{< youtube x >}} It shut.", [("paragraph", "It shut.")]),
        ("It {{< never closed.\n\nBut {{< x >}} is.", [("paragraph", "It {{< never closed."), ("paragraph", "But ￼ is.")]),
        ('<div class="x">{{< quote text="I knew" >}}</div>', [("caption", "I knew")]),
    ],
)  # fmt: skip
def test_shortcodes(text, expected):
    assert parts(text, "a.md") == expected


def test_mdx():
    text = (
        'import A from "a";\nexport const b = {\n  c: 1,\n};\n\n# Bridge shut\n\n{/* newslint-disable words: x */}\n\n'
        "<A b={{c: 'd'}} />\n\nIt {c.d} shut.\n"
    )
    document = read(text, "a.mdx")
    assert document.prose == "Bridge shut\n\nIt ￼ shut."
    assert [c.text.strip() for c in document.comments] == ["newslint-disable words: x"]


def test_emphasis_is_what_stands_in_italics():
    document = read("In *The **Ferry*** and <i>Song</i>, _é😀_ **not** this.", "a.md")
    assert [document.prose[a:b] for a, b in document.emphasis] == ["The Ferry", "Song", "é😀"]


def test_comments():
    text = "It <!-- newslint-disable words: a song --> shut.\n\n<!-- newslint-enable\nwords -->\n\nx\n"
    document = read(text, "a.md")
    assert [text[slice(*c.span)] for c in document.comments] == [
        "<!-- newslint-disable words: a song -->",
        "<!-- newslint-enable\nwords -->",
    ]
    assert [c.text for c in document.comments] == [" newslint-disable words: a song ", " newslint-enable\nwords "]
    assert document.prose == "It  shut.\n\nx"
    assert document.comments[0].prose == len("It ")


def test_a_word_in_pieces_is_one_word_that_no_fix_may_touch():
    text = "un**fix**able 😀 &eacute;t&eacute; plain"
    document = read(text, "a.md")
    assert document.prose == "unfixable 😀 été plain"
    assert document.source_map.to_text(Span(0, 9)) == (0, 13)
    assert not document.source_map.is_copied(Span(0, 9))
    plain = Span(document.prose.index("plain"), len(document.prose))
    assert text[slice(*document.source_map.to_text(plain))] == "plain"
    assert document.source_map.is_copied(plain)


def test_letters_and_signs_decide_what_is_emphasis():
    assert prose("caf*é*s, “*quoted*”, Ł*ó*dź, 中*文*字, a *“b”* c", "a.md") == [
        "cafés, “quoted”, Łódź, 中文字, a “b” c"
    ]


def test_a_headline_in_front_matter_makes_others_second():
    assert parts("---\ntitle: Bridge shut\n---\n# Why\n", "a.md") == [("heading1", "Bridge shut"), ("heading2", "Why")]


def test_a_draft_in_another_language_is_no_prose():
    assert parts("---\ntitle: Puente cerrado\nlang: es\n---\nCerrado.\n", "a.md") == []
    assert prose("---\nlang: en-GB\n---\nShut.\n", "a.md") == ["Shut."]
