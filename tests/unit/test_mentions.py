"""Names in prose: what belongs to one, what it is the name of, and whom it means."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint import formats
from newslint.analysis.mentions import Kind, Mention, mentions
from newslint.analysis.near import likely, near, near_pairs
from newslint.analysis.people import people, same_given
from newslint.analysis.rivals import rivals
from newslint.document import Draft
from newslint.rule import Derive

HEADLINE = "Ferries stop\n\n"


def read(text: str) -> Derive:
    return Derive(formats.read(Draft("draft.txt", text)))


def found(text: str) -> list[Mention]:
    return read(text)(mentions)


def names(text: str) -> list[str]:
    return [text[m.span.start : m.span.end] for m in found(text)]


def only(text: str) -> Mention:
    (mention,) = found(text)
    return mention


@pytest.mark.parametrize(
    ("text", "name", "title", "given_names", "surname", "key"),
    [
        ("He met President Bashar al-Zain.", "Bashar al-Zain", "President", ("Bashar",), "al-Zain", "zain"),
        ("He met Ursula von der Brock.", "Ursula von der Brock", "", ("Ursula",), "von der Brock", "brock"),
        ("He met Gov. Rita Maddox again.", "Rita Maddox", "Gov.", ("Rita",), "Maddox", "maddox"),
        ("Then Sir Keith Palfrey's dog barked.", "Keith Palfrey", "Sir", ("Keith",), "Palfrey", "palfrey"),
        ("He met Dr. Susan St. Clair today.", "Susan St. Clair", "Dr.", ("Susan",), "St. Clair", "clair"),
        ("He met George W. Hatch today.", "George W. Hatch", "", ("George", "W"), "Hatch", "hatch"),
        ("He met Martin Pell Jr. at noon.", "Martin Pell", "", ("Martin",), "Pell", "pell"),
        ("He met Maeve O'Dell at noon.", "Maeve O'Dell", "", ("Maeve",), "O'Dell", "o'dell"),
        ("He met Ana Reyes-Solis at noon.", "Ana Reyes-Solis", "", ("Ana",), "Reyes-Solis", "reyes-solis"),
        ("then Prime Minister Aino Salmela left.", "Aino Salmela", "Prime Minister", ("Aino",), "Salmela", "salmela"),
        ("a word with U.S. Vice President Carl Dunn.", "Carl Dunn", "Vice President", ("Carl",), "Dunn", "dunn"),
        ("“It rains.” April Cardozo, 24, left.", "April Cardozo", "", ("April",), "Cardozo", "cardozo"),
        ("as House Speaker Nancy Okafor said.", "Nancy Okafor", "Speaker", ("Nancy",), "Okafor", "okafor"),
        ("as Swiss swimmer Noe Ponti Brunner said.", "Noe Ponti Brunner", "", ("Noe", "Ponti"), "Brunner", "brunner"),
    ],
)
def test_a_person_is_taken_apart(text, name, title, given_names, surname, key):
    people_named = [m for m in found(text) if m.kind is Kind.PERSON]
    assert [text[m.span.start : m.span.end] for m in people_named] == [name]
    mention = people_named[0]
    assert (mention.title, mention.given, mention.surname, mention.key) == (title, given_names, surname, key)
    assert text[mention.outer.start :].startswith(title or name)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("It is the Bank of Ireland Group.", Kind.ORGANISATION),
        ("She joined Liverpool John Lennon Airport.", Kind.ORGANISATION),
        ("She joined NATO in May.", Kind.ACRONYM),
        ("She flew to Denmark on Monday.", Kind.PLACE),
        ("She sailed the Clyde River.", Kind.PLACE),
        ("She asked the Attorney General.", Kind.OTHER),
        ("She signed a Major Disaster Form.", Kind.OTHER),
        ("It is for the Justice Department.", Kind.ORGANISATION),
        ("She bought a Moleskine.", Kind.OTHER),
    ],
)
def test_what_is_no_person_is_told_by_its_words(text, kind):
    assert [m.kind for m in found(text)][-1] is kind


def test_a_surname_alone_is_a_person_once_somebody_bears_it():
    text = "He met Lindqvist. Karin Lindqvist wept, and the Van Aldens ran. So did Chris Van Alden. He met Van Alden."
    alone = [m.surname for m in found(text) if m.is_surname_alone]
    assert alone == ["Lindqvist", "Van Alden"]


@pytest.mark.parametrize(
    "text",
    [
        "However, nothing moved. The rain fell. I'm late, and I know.",
        "It rains on Monday, May 4, and Tuesday.",
        "Why do they sing? As they do.",
        "Walking home, they sang. Suddenly it stopped.",
        "",
    ],
)
def test_capitals_that_name_nobody_are_left_out(text):
    assert names(text) == []


def test_a_word_that_begins_a_sentence_is_a_name_where_it_has_a_capital_elsewhere():
    assert names("Tavira won. They cheered Tavira. Rain fell.") == ["Tavira", "Tavira"]


def test_a_headline_in_title_case_names_nobody_but_whom_the_text_names():
    text = "Rebels Agree to Hand Tavira Border Posts\n\nTroops left. They had held Tavira since May.\n\nIt was over."
    assert names(text) == ["Tavira", "Tavira"]


def test_a_possessive_is_no_part_of_a_name():
    assert names("They took Anna Weber's car, and Weber’s dog.") == ["Anna Weber", "Weber"]


def test_people_bring_full_and_short_mentions_together():
    found_people = read(
        "President Anton Zhurov spoke. Zhurov left. Later Tony Zhurov's office called. President Zhurov slept."
    )(people)["zhurov"]
    assert [(p.given, len(p.full), len(p.short)) for p in found_people] == [(("Anton",), 1, 0), (("Tony",), 1, 0)]
    (alone,) = read("President Anton Zhurov spoke. Zhurov left. Anton S. Zhurov slept. President Zhurov woke.")(people)[
        "zhurov"
    ]
    assert (len(alone.full), len(alone.short)) == (2, 2)


@pytest.mark.parametrize(("a", "b"), [("dan", "daniel"), ("j", "john"), ("barack", "barak"), ("ana", "ana")])
def test_given_names_of_one_person(a, b):
    assert same_given(a, b)
    assert same_given(b, a)


@pytest.mark.parametrize(("a", "b"), [("maria", "mario"), ("ivan", "anton"), ("d", "john"), ("al", "alan")])
def test_given_names_of_two_people(a, b):
    assert not same_given(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("zelensky", "zelenskiy"),
        ("heikkinen", "heikinen"),
        ("merkel", "merkle"),
        ("orlowska", "orlovska"),
        ("gonzales", "gonzalez"),
        ("hagan", "hagann"),
        ("khodorkovsky", "kodorkovsky"),
        ("erdogan", "erdoğan"),
    ],
)
def test_spellings_that_one_slip_sets_apart(a, b):
    assert near(a, b)
    assert near(b, a)
    assert likely(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("korea", "korean"),
        ("houthi", "houthis"),
        ("petrov", "petrova"),
        ("mario", "maria"),
        ("austria", "australia"),
        ("iran", "iraq"),
        ("slovakia", "slovenia"),
        ("kowalski", "kowalska"),
        ("russia", "russian"),
    ],
)
def test_grammar_gender_and_other_countries_are_no_slips(a, b):
    assert not near(a, b)
    assert not near(b, a)


def test_a_slip_that_neither_ear_nor_finger_makes_is_near_but_not_likely():
    assert near("wikipedia", "wikimedia")
    assert not likely("wikipedia", "wikimedia")


LETTERS = st.text("abcdeiknorst", min_size=1, max_size=9)


@given(st.lists(LETTERS, unique=True, max_size=12))
def test_near_pairs_are_near_and_come_once(words):
    pairs = [frozenset(pair) for pair in near_pairs(words)]
    assert len(set(pairs)) == len(pairs)
    assert all(near(*sorted(pair)) for pair in pairs)


@given(LETTERS, LETTERS)
def test_near_does_not_ask_which_comes_first(a, b):
    assert near(a, b) == near(b, a)
    assert not near(a, a)


@given(st.text(st.sampled_from("AaBbOo .,-'’“”\n1é"), max_size=60))
def test_mentions_lie_in_the_prose_in_order_and_never_overlap(text):
    derive = read(text)
    prose = derive.document.prose
    end = 0
    for mention in derive(mentions):
        assert end <= mention.outer.start <= mention.span.start < mention.span.end <= len(prose)
        end = mention.span.end
        assert prose[mention.span.start : mention.span.end].endswith(mention.surname)


@pytest.mark.parametrize(
    "text",
    [
        # another person of a common surname, who is never introduced beside one who is not either
        "Johnson scored twice. Johnson ran. The keeper passed to Johnston.",
        # a name that others bear, in a longer name of its own
        "He works for Tomsen Reuters. Tomsen Reuters grew. Tomsen Reuters hired Mike Tompsen.",
        # brother and sister
        "Marko Zhurov and his brother Mirko Zhurov won.",
        # a word that stands without its capital too
        "The Bordar Guard is small. The Bordar line held. A border is a line, the Border Guard says.",
        # two bodies
        "FENA paid. FENA paid again, and FENA said so. Then FANA paid.",
        # house spelling in two countries' names
        "The Ministry of Defence met. The Ministry of Defence and the Department of Defense agreed.",
        # a tag
        "We love Zagreba. Zagreba is old. Tell us at #Zagrebba and @Zagrebba.",
        # a document that is quoted spells it its own way
        "Hamza bin Dalen died, and Dalen's men fled. Dalen was 30. “Hamza bin Dalin is dead,” it read. “Dalin fell.”",
        # the people of a place
        "Arkansas voted. Arkansas votes early. In Arkansas many Arkansans vote. The Argentine left Argentina.",
        # two places
        "Colombia agreed. Colombia paid. A court in the District of Columbia heard it in Colombia.",
        # one man, two names
        "Peter Lund, 37, also known as Petar Lund, pleaded guilty. Peter Lund left.",
        # a short word in a longer name of its own
        "Maine paid. Maine voted, and Maine sued the Atlantic Marine Commission.",
        # a firm and its founder's family
        "Toyota grew. Toyota sold cars, and Toyota said so. Akio Toyoda left.",
        # a given name and a surname
        "Gary Lakey left. Lakey, 40, and his lawyer, Lacey A. Collier, ran. Lakey wept.",
        # two that only sound alike
        "Taylors opened. Taylors sold bread, and Taylors baked. Thalers sold it too.",
        # an ordinary word with a capital
        "The Contact Center opened. Call the Contact Center. It is a Contract Vehicle, they say.",
        "States paid. The States agreed. See Stats.",
        # siblings by verb: nothing says that the two are one
        "Bellocq resigned on Monday. Bellorq did not.",
    ],
)
def test_near_names_without_evidence_are_two(text):
    assert read(HEADLINE + text)(rivals) == []


@pytest.mark.parametrize(
    ("text", "odd", "usual"),
    [
        ("Sven Lindqvist, 54, runs it. “No,” Lindkvist said.", "Lindkvist", "Lindqvist"),
        ("Barack Obama came. Barak Obama left.", "Barak", "Barack"),
        ("They left for Mogadishu. Mogadishu waited. In Mogadichu it rained.", "Mogadichu", "Mogadishu"),
        ("Boris Johnson spoke. Johnson left. On Monday Johnston resigned.", "Johnston", "Johnson"),
        ("The Cape of Pointe du Raz is steep. Hikers like Pointa du Raz.", "Pointa", "Pointe"),
    ],
)
def test_two_spellings_of_one_name_are_found(text, odd, usual):
    derive = read(HEADLINE + text)
    (rival,) = derive(rivals)
    prose = derive.document.prose
    assert [prose[s.start : s.end] for s in rival.odd] == [odd]
    assert prose[rival.usual.start : rival.usual.end] == usual


def test_what_joins_two_names_is_no_particle():
    assert names("She used Tavira as Zhurov did. So said Moqtada as-Zhur.") == ["Tavira", "Zhurov", "Moqtada as-Zhur"]
    assert names("Why do Swedes sing? Their Swedes do.") == ["Swedes", "Swedes"]
