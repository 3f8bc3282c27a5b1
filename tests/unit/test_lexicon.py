"""The lexicon: what it knows, how it is read, and that what is not one is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.lexicon import AU, CA, DOUBTED, NAME, UK, US, Lexicon, lexicon, skeleton


@pytest.mark.parametrize(
    "form", ["the", "government", "colour", "color", "don't", "café", "onboarding", "detente", "cafe"]
)
def test_plain_words_are_known(form):
    entry = lexicon().find(form)
    assert entry is not None
    assert not entry.traits


@pytest.mark.parametrize("form", ["goverment", "recieve", "thruoghout", "qwzx", "", "the ", "governmen"])
def test_others_are_not(form):
    entry = lexicon().find(form)
    assert entry is None or entry.traits


def test_regions_are_kept_apart():
    known = lexicon()
    assert known.find("color").regions & (US | UK | AU) == US
    assert known.find("colour").regions & (US | UK | CA | AU) == UK | CA | AU
    assert known.find("harbor").regions & UK == 0
    assert known.find("table").regions == US | UK | CA | AU


def test_names_are_known_by_their_capital():
    assert lexicon().find("february").traits & NAME
    assert not lexicon().find("march").traits & NAME


def test_what_lists_have_but_hardly_anyone_means_is_doubted():
    for form in ("wich", "programing", "projet", "grat"):
        assert lexicon().find(form).traits & DOUBTED
        assert lexicon().common(form) == -1
    for form in ("advisor", "judgement", "focussed"):
        assert not lexicon().find(form).traits & DOUBTED


def test_common_words_are_commoner():
    common = lexicon().common
    assert common("the") > common("government") > common("ferry") > common("ginkgo") > -1


def test_pairs():
    pair = lexicon().pair
    assert pair("of", "the") > pair("prime", "minister") > 10 > pair("the", "of")
    assert pair("purple", "of") == 0


def test_rare_words_pass_the_filter_and_few_strangers_do():
    known = lexicon()
    assert all(known.rare(form) or known.find(form) for form in ("podcasters", "psoriatic", "grimoires"))
    strangers = [f"{a}{b}{c}vqe{d}" for a in "bdfgk" for b in "aeiou" for c in "lmnrst" for d in "aeiou"]
    assert sum(map(known.rare, strangers)) < len(strangers) // 50


def test_words_are_found_by_their_sound():
    assert "enthusiastic" in lexicon().sounding(skeleton("enthuisiastic"))
    assert lexicon().sounding("no such skeleton") == []


@given(st.text(st.characters(exclude_categories=["C"]), max_size=12))
def test_any_text_can_be_asked_for(form):
    entry = lexicon().find(form)
    assert entry is None or (0 <= entry.common < 32 and 0 < entry.regions < 16)
    assert lexicon().common(form) >= -1


def test_another_file_is_refused():
    with pytest.raises(ValueError, match="not a lexicon"):
        Lexicon(b"something else altogether")
