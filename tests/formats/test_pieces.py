"""Markdown put together from pieces, so that what should be read of it is known."""

from hypothesis import given
from hypothesis import strategies as st

from formats.reading import parts, read
from newslint.document import CUT
from newslint.text import Span

WORDS = st.text(st.sampled_from(list("abéŁ中😀\u0301’“-")), min_size=1, max_size=6).filter(lambda w: w[0].isalnum())
URL = "https://a.example/b_c?d=e"

# Each is a strategy of (Markdown, prose).
plain = WORDS.map(lambda w: (w, w))
inline = st.one_of(
    plain,
    WORDS.map(lambda w: (f"*{w}*", w)),
    WORDS.map(lambda w: (f"**{w}**", w)),
    WORDS.map(lambda w: (f"[{w}]({URL} 't')", w)),
    WORDS.map(lambda w: (f'[{w}]({{{{< ref "a b" >}}}})', w)),
    WORDS.map(lambda w: (f'<a href="{URL}">{w}</a>', w)),
    WORDS.map(lambda w: (f"{w}&amp;{w}", f"{w}&{w}")),
    WORDS.map(lambda w: (f"~~{w}~~{{:.x}}", w)),
    WORDS.map(lambda w: (f"`{w}`", CUT)),
    st.just((URL, CUT)),
    st.just((f"<{URL}>", CUT)),
    st.just(("ann@b.example", CUT)),
    st.just(("{{ page.x }}", CUT)),
    st.just(('{{< x y="z w" >}}', CUT)),
)
sentence = st.tuples(plain, st.lists(st.tuples(st.sampled_from([" ", "\n", "  \n", "\\\n", "<br>"]), inline)), plain)


def paragraph(made) -> tuple[str, str]:
    (first, seen), rest, (last, seen_last) = made
    text = first + "".join(gap + piece for gap, (piece, _) in rest) + " " + last
    return text, seen + "".join(" " + piece for _, (_, piece) in rest) + " " + seen_last


paragraphs = sentence.map(paragraph)
blocks = st.one_of(
    paragraphs.map(lambda p: (p[0], [("paragraph", p[1])])),
    WORDS.map(lambda w: (f"## x {w}", [("heading2", f"x {w}")])),
    paragraphs.map(lambda p: ("> " + p[0].replace("\n", "\n> "), [("blockquote", p[1])])),
    paragraphs.map(lambda p: ("- " + p[0].replace("\n", "\n  "), [("list-item", p[1])])),
    WORDS.map(lambda w: (f"![{w}](b.png)", [("alt", w)])),
    WORDS.map(lambda w: (f'{{{{< figure src="a"\n  caption="{w}" >}}}}', [("caption", w)])),
    WORDS.map(lambda w: (f"```\n{w}\n```", [])),
    WORDS.map(lambda w: (f"<!-- {w} -->", [])),
    WORDS.map(lambda w: (f"<div>\n<p>{w}  {w}</p>\n</div>", [("paragraph", f"{w} {w}")])),
    WORDS.map(lambda w: (f"| {w} |\n|---|\n| *{w}* |", [("table", w), ("table", w)])),
    WORDS.map(lambda w: (f"{{% highlight x %}}\n{w}\n\n{w}\n{{% endhighlight %}}", [])),
)
matters = st.one_of(
    st.just(("", [])),
    WORDS.map(lambda w: (f"---\ntitle: x {w}\nslug: {w}x\n---\n", [("heading1", f"x {w}")])),
    WORDS.map(
        lambda w: (f"---\ndek: 'x {w}'\nimage: {{alt: \"y {w}\"}}\n---\n", [("dek", f"x {w}"), ("alt", f"y {w}")])
    ),
    WORDS.map(lambda w: (f'+++\nblurb = "x {w}"\nslug = "{w}"\n+++\n', [("dek", f"x {w}")])),
)


@given(matters, st.lists(blocks), st.sampled_from(["\n", "\r\n", "\r"]), st.sampled_from(["", "\ufeff"]))
def test_what_was_put_in_is_read(matter, made, end, bom):
    text = bom + (matter[0] + "\n\n".join(block for block, _ in made) + "\n").replace("\n", end)
    expected = [*matter[1], *(part for _, seen in made for part in seen)]
    assert parts(text, "a.md") == expected


@given(matters, st.lists(blocks))
def test_every_word_maps_to_itself(matter, made):
    text = matter[0] + "\n\n".join(block for block, _ in made)
    document = read(text, "a.md")
    at = 0
    for word in document.prose.replace("&", " ").replace(CUT, " ").split():
        at = document.prose.index(word, at)
        span = Span(at, at + len(word))
        assert text[slice(*document.source_map.to_text(span))] == word
        assert document.source_map.is_copied(span)
        at += len(word)
