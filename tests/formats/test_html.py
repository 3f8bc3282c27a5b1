"""HTML, pages and fragments: what a reader of the article reads."""

# ruff: noqa: E501 - a case a line

import pytest
from hypothesis import given
from hypothesis import strategies as st

from formats.reading import parts, prose, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<h1>Bridge  \n shut</h1><P>It <B>will</B> close.", [("heading1", "Bridge shut"), ("paragraph", "It will close.")]),
        ("<title>Bridge &amp; town</title><p>Shut", [("heading1", "Bridge & town"), ("paragraph", "Shut")]),
        ("<title>Site</title><h1>Bridge</h1>", [("heading1", "Bridge")]),
        ("<meta name=description content='It \"shut\" &amp; went'><p>x", [("dek", 'It "shut" & went'), ("paragraph", "x")]),
        ("<ul><li>one<li>two <em>more</em><p>three</ul>four", [("list-item", "one"), ("list-item", "two more"),
         ("list-item", "three"), ("paragraph", "four")]),
        ("<dl><dt>Bank<dd>north</dl>", [("list-item", "Bank"), ("list-item", "north")]),
        ("<blockquote><p>Go <br> round</p>and</blockquote>", [("blockquote", "Go round"), ("blockquote", "and")]),
        ("<table><tr><th>a<td>b<tr><td>c</table>d", [("table", "a"), ("table", "b"), ("table", "c"), ("paragraph", "d")]),
        ("<figure><img alt='Old &quot;bridge&quot;' src=x><figcaption>Shut.</figcaption></figure>",
         [("alt", 'Old "bridge"'), ("caption", "Shut.")]),
        ("one<p>two<div>three</div>four</p>five", [("paragraph", t) for t in ("one", "two", "three", "four", "five")]),
        ("It&rsquo;s 3 &lt; 4 &amp; a < b, AT&T &bogus; &shy;x", [("paragraph", "It’s 3 < 4 & a < b, AT&T &bogus; x")]),
        ("Run <code>a <b>b</b></code>, then <kbd>c</kbd>.<pre>code</pre>", [("paragraph", "Run ￼, then ￼.")]),
        ("<nav>a</nav><form>b</form><script>'<p>c</p>'</script><style>d</style><svg><text>e</text></svg>f<button>g</button>",
         [("paragraph", "f")]),
        ("<p class='entry-byline'>By Ann</p><p class=standfirst>Dek</p><p class=\"wp-caption-text\">Cap</p>",
         [("byline", "By Ann"), ("dek", "Dek"), ("caption", "Cap")]),
        ("<p>It <i lang=fr>est</i> shut<p lang=es>Cerrado<p lang=en-GB>Shut", [("paragraph", "It ￼ shut"),
         ("paragraph", "Shut")]),
        ("<p hidden>a</p><p style='display: none'>b</p><p>c <span aria-hidden=true>d</span>", [("paragraph", "c")]),
        ("It shut.<sup>1</sup> On the 4<sup>th</sup>", [("paragraph", "It shut. On the 4th")]),
        ("<q>Go</q>, she said", [("paragraph", "“Go”, she said")]),
        ("a <b title='x > y'>c</b> <a href=x>d</a> http://e.example/f", [("paragraph", "a c d ￼")]),
        ("<p it's>a isn't</p>", [("paragraph", "a isn't")]),
        ("<footer>Copyright</footer><header>Daily</header>", [("furniture", "Copyright"), ("furniture", "Daily")]),
        ("<blockquote class='twitter-tweet'>lol</blockquote>shut", [("paragraph", "shut")]),
        ("<!doctype html><?x y?><![CDATA[z]]>shut", [("paragraph", "shut")]),
        ("<p>never closed <a href='x", [("paragraph", "never closed <a href='x")]),
        ("<div><nav>never closed<p>shut</div>", [("paragraph", "never closed"), ("paragraph", "shut")]),
        ("shut <!-- never closed <p>x", [("paragraph", "shut")]),
    ],
)  # fmt: skip
def test_html(text, expected):
    assert parts(text, "a.html") == expected


def test_a_page_that_marks_its_article_has_nothing_else_to_read():
    page = (
        "<html lang=en><head><title>Site</title></head><body><header><h1>Bridge shut</h1>Menu</header>"
        "<p>Teaser</p><article><header><p>By Ann</p></header><p>It shut.</p><aside>A box</aside></article>"
        "<p>More</p></body></html>"
    )
    assert prose(page, "a.html") == ["Bridge shut", "By Ann", "It shut.", "A box"]


def test_emphasis_and_comments():
    text = "<p>In <cite>The <b>Ferry</b></cite> and <EM>Song</EM><!-- newslint-disable words: x --> she"
    document = read(text, "a.html")
    assert [document.prose[a:b] for a, b in document.emphasis] == ["The Ferry", "Song"]
    assert [(c.text, c.prose) for c in document.comments] == [(" newslint-disable words: x ", 21)]


TAGS = "p em i b a div li ul td table tr h1 q sup code nav script br img title article blockquote".split()
PIECE = st.one_of(
    st.sampled_from(
        [f"<{t}>" for t in TAGS] + [f"</{t}>" for t in TAGS] + ["<!--", "-->", "<", ">", "&", "&amp;", "<p x='"]
    ),
    st.text(st.sampled_from(list("ab é😀\u0301\n\t'\"=/;#"))),
)


@given(st.lists(PIECE).map("".join), st.sampled_from(["a.html", "a.md", "a.mdx"]))
def test_any_soup_maps_back(text, path):
    read(text, path)


@given(st.lists(st.tuples(st.sampled_from(["p", "h2", "li", "blockquote", "figcaption"]),
       st.lists(st.sampled_from(["shut", "b&amp;b", "<em>é</em>", "😀", "e\u0301", "<br>", "<a href='x'>y</a>", "it&#39;s"]),
                min_size=1)), min_size=1))  # fmt: skip
def test_what_was_put_in_is_read(blocks):
    shown = {"b&amp;b": "b&b", "<em>é</em>": "é", "<a href='x'>y</a>": "y", "it&#39;s": "it's", "<br>": ""}
    text = "\r\n".join(f"<{tag}>\n{' '.join(words)} </{tag}>" for tag, words in blocks)
    expected = [" ".join(filter(None, (shown.get(w, w) for w in words))) for _, words in blocks]
    assert prose(text, "a.htm") == [block for block in expected if block]
