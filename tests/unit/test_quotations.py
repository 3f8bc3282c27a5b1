"""Which marks make a quotation, and which are none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint import formats
from newslint.analysis.quotations import Marks, marks, quotations
from newslint.document import Block, Document, Draft, Role
from newslint.rule import Derive
from newslint.text import Run, SourceMap, Span


def read(text: str) -> tuple[Document, Marks]:
    document = formats.read(Draft("draft.txt", text))
    return document, Derive(document)(marks)


def found(text: str) -> list[tuple[str, bool, int]]:
    document, every = read(text)
    return [(" / ".join(document.prose[a:b] for a, b in q.spans), q.closed, q.depth) for q in every.quotations]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“It is over,” she said. “Go.”", ["It is over,", "Go."]),
        ('"It is over," she said. "Go."', ["It is over,", "Go."]),
        ("'It is over,' said the dogs' owner. 'Go.'", ["It is over,", "Go."]),
        ("“We saw ‘Emma’ and left,” he said.", ["We saw ‘Emma’ and left,", "Emma"]),
        ("\"'Stop,' he cried,\" she said.", ["'Stop,' he cried,", "Stop,"]),
        ("‘“Stop,” he cried,’ she said.", ["“Stop,” he cried,", "Stop,"]),
        ("He is 6'2\" and wore a 12\" hat, \"a fine one\".", ["a fine one"]),
        ('"We laid a 12" pipe," he said. "Twice."', ['We laid a 12" pipe,', "Twice."]),
        ('"I was born in 1950" was all he said.', ["I was born in 1950"]),
        ("Rock 'n' roll in the '90s, 'tis true; the dogs' bowl and O'Brien's.", []),
        ("‘Rock ’n’ roll of the ’90s, ’tis true; the dogs’ bowl,’ he said.",
         ["Rock ’n’ roll of the ’90s, ’tis true; the dogs’ bowl,"]),
        ("They called them 'dogs' in court and 'cats' at home.", ["dogs", "cats"]),
        ("It was 'the dogs' breakfast' again.", ["the dogs' breakfast"]),
        ("The cell held \"\" and “” alone.", []),
        ("The word „vas“ was „new” to them.", ["vas", "new"]),
        ('She said," It rained all night" and left.', [" It rained all night"]),
        ("A list—“one”—and (“two”).", ["one", "two"]),
        ("“Friends”’s ratings fell.", ["Friends"]),
        ('He read: *"It rained."* She read: _"It stopped."_', ["It rained.", "It stopped."]),
        ("No marks at all.", []),
    ],
)  # fmt: skip
def test_what_is_quoted(text, expected):
    assert [words for words, closed, _ in found(text) if closed] == expected


def test_one_that_never_closes_ends_with_its_block_or_where_the_next_opens():
    assert found('He said "one thing.\n\nNext, a "second" thing.') == [("one thing.", False, 1), ("second", True, 1)]
    assert found("She said “one, two. “Three,” she added.") == [("one, two.", False, 1), ("Three,", True, 1)]


def test_a_quotation_goes_on_over_paragraphs_that_open_with_a_mark():
    assert found("“One.\n\n“Two.\n\n“Three,” he said. “Four.”") == [
        ("One. / Two. / Three,", True, 1),
        ("Four.", True, 1),
    ]
    assert found("‘One.\n\n‘Two,’ he said.") == [("One. / Two,", True, 1)]


def test_a_quotation_goes_on_to_the_mark_that_closes_it():
    document, every = read("“One\n\ntwo\n\nthree,” she sang.\n\nShe left.")
    (song,) = every.quotations
    assert [document.prose[a:b] for a, b in song.spans] == ["One", "two", "three,"]
    assert [document.prose[a:b] for a, b in song.outer] == ["“One", "two", "three,”"]
    assert song.closed
    assert not every.strays


def test_a_quotation_does_not_go_on_for_ever():
    text = "“One.\n\n" + "Plain words.\n\n" * 12 + "Two,” she said."
    _, every = read(text)
    assert [q.closed for q in every.quotations] == [False]
    assert len(every.strays) == 1


def test_a_closing_mark_without_an_opening_one_is_a_stray():
    document, every = read("We left,” she said. “Then it rained.”")
    assert [document.prose[at - 5 : at + 1] for at in every.strays] == ["left,”"]
    assert len(every.quotations) == 1


def test_marks_nested_in_their_own_kind_have_depth():
    assert found("He said “the “Emma” play is on” today.") == [
        ("the “Emma” play is on", True, 1), ("Emma", True, 2),
    ]  # fmt: skip


def test_a_block_quotation_is_one_without_marks():
    prose = "We lost it.\n\nShe left."
    blocks = (Block(Span(0, 11), Role.BLOCKQUOTE), Block(Span(13, 22), Role.PARAGRAPH))
    document = Document(Draft("a.md", prose), prose, SourceMap([Run(0, 0, 22, True)]), blocks, {})
    (quotation,) = Derive(document)(quotations)
    assert quotation.spans == quotation.outer == (Span(0, 11),)


@pytest.mark.parametrize(
    "text",
    [
        "He is 5'11\" tall, a 5' 11\" guard; the ship sank at 40° 26' 46\" N.",
        "“It’s a 65” screen,” he said, “and I am 6’2”,” she added.",
        "“She told me, ‘I’m done.’ ” He left. \"She said, 'I'm done.' \" We left.",
        "“I heard ‘Go!’ and then, ‘Stop!’” she said. “I stopped.”",
        'He said "no"—"never," she said. "...and then," he said, "nothing."',
        'The album “’Til Tuesday” sold. “Don’t,” he said, “tell ’em.” "\'Til death," he said.',
        "‘Twas the night.\n\n‘Tis the season. ‘90s night\n\n‘60s night is next.",
        'An 11" x 17" poster, 12″ vinyl, the 27" one and "a third" came.',
        "'We won,' he said, 'and the fans' joy was boundless.' ‘He told me: “Go.”’",
        "Dear Sir: “One.\n\n“Two.\n\n“Three.” It was signed. (“Yes,” he said.) [“No.”]",
    ],
)
def test_marks_in_order_leave_nothing_open(text):
    _, every = read(text)
    assert every.strays == ()
    assert all(q.closed for q in every.quotations)


TEXTS = st.lists(st.text(st.sampled_from("ab S1.,—'\"“”‘’„(n"), max_size=30), min_size=1, max_size=4).map("\n\n".join)


@given(TEXTS)
def test_quotations_lie_within_their_blocks_in_order(text):
    document, every = read(text)
    places = [q.outer[0].start for q in every.quotations]
    assert places == sorted(places)
    for quotation in every.quotations:
        for inner, outer in zip(quotation.spans, quotation.outer, strict=True):
            assert outer.contains(inner)
            assert document.block_at(outer.start).span.contains(outer)
    assert all(document.prose[at] in '"”“„' for at in every.strays)


@given(TEXTS)
def test_a_bad_block_changes_nothing_after_a_heading(text):
    """A heading ends whatever is open, so what follows reads the same whatever came before."""
    after = "He said “go” and “stay.”"
    alone = read(after)[1].quotations
    prose = f"{text}x\n\nHead\n\n{after}"
    start = prose.index("Head", len(text))
    blocks = (
        Block(Span(0, start - 2), Role.PARAGRAPH),
        Block(Span(start, start + 4), Role.HEADING, 2),
        Block(Span(start + 6, len(prose)), Role.PARAGRAPH),
    )
    document = Document(Draft("a.md", prose), prose, SourceMap([Run(0, 0, len(prose), True)]), blocks, {})
    late = [q for q in Derive(document)(quotations) if q.outer[0].start > start]
    assert [q.spans[0].start - start - 6 for q in late] == [q.spans[0].start for q in alone]
