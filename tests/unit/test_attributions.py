"""Who is said to have said what."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint import formats
from newslint.analysis.attributions import Order, attributions
from newslint.analysis.reporting import FORMS
from newslint.document import Draft
from newslint.rule import Derive

SPEAKER, VERB = Order.SPEAKER_VERB, Order.VERB_SPEAKER


def read(text: str):
    document = formats.read(Draft("draft.txt", text))
    return document, Derive(document)(attributions)


@pytest.mark.parametrize(
    ("text", "speaker", "lemma", "order", "tied"),
    [
        ("“It is over,” said Gov. Tim Scott late Monday.", "Gov. Tim Scott", "say", VERB, True),
        ("“It is over,” Lopez said.", "Lopez", "say", SPEAKER, True),
        ('"It is over," the head of the agency later told reporters.', "the head of the agency", "tell", SPEAKER, True),
        ("“It is over,” said a spokesman for the city.", "a spokesman", "say", VERB, True),
        ("“It is over,” reads a statement.", "a statement", "read", VERB, True),
        ("“It is over,” said harbor master J. Edgar Ruiz.", "harbor master J. Edgar Ruiz", "say", VERB, True),
        ("“It is over,” according to the ministry.", "the ministry", "according", Order.ACCORDING_TO, True),
        ("Lopez said: “It is over.”", "Lopez", "say", SPEAKER, True),
        ("Lopez told The Times that “all is over.”", "Lopez", "tell", SPEAKER, True),
        ("On Monday, Ban Ki-moon urged “calm.”", "Ban Ki-moon", "urge", SPEAKER, True),
        ("According to the ministry, it is over.", "the ministry", "according", Order.ACCORDING_TO, False),
        ("Maria Lopez, the owner of the boat, said it sank.", "Maria Lopez", "say", SPEAKER, False),
        ("It is over, said Putin.", "Putin", "say", VERB, False),
        ("She warned that it would end.", "She", "warn", SPEAKER, False),
        ("It rained, but police said it stopped.", "police", "say", SPEAKER, False),
    ],
)  # fmt: skip
def test_who_said_it(text, speaker, lemma, order, tied):
    document, (only,) = read(text)
    assert only.speaker is not None
    assert document.prose[only.speaker.start : only.speaker.end] == speaker
    assert (only.lemma, only.order, only.quotation is not None) == (lemma, order, tied)


@pytest.mark.parametrize(
    "text",
    [
        "She read the letter and added salt.",
        "“He said it was over.”",
        "It is said to be over.",
        "He laughed and noted the time.",
    ],
)
def test_what_attributes_nothing(text):
    assert read(text)[1] == ()


def test_an_attribution_that_leads_into_its_quotation_says_so():
    _, (first, second) = read("Lopez said, “It sank.” “It floats,” Ruiz said.")
    assert (first.leads, second.leads) == (True, False)
    assert first.quotation != second.quotation


def test_the_forms_of_verbs():
    assert {form for form, lemma in FORMS.items() if lemma == "deny"} == {"denied", "denies"}
    assert {form for form, lemma in FORMS.items() if lemma == "admit"} == {"admitted", "admits"}
    assert {form for form, lemma in FORMS.items() if lemma == "stress"} == {"stressed", "stresses"}


WORDS = st.sampled_from(
    ["said", "Lopez", "he", "“It sank,”", "the", "told", "according to", "a", ",", ".", "of", "“", "”"]
)


@given(st.lists(WORDS, max_size=12).map(" ".join))
def test_speakers_and_verbs_do_not_overlap(text):
    document, every = read(text)
    for one in every:
        assert FORMS[document.prose[one.verb.start : one.verb.end].lower()] == one.lemma
        assert one.speaker is None or not one.speaker.overlaps(one.verb)
        assert one.speaker is None or one.speaker.start < one.speaker.end
