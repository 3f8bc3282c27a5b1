"""Fitted by scripts/fit_spelling.py; not to be edited."""

SLIP = {
    "doubled": -4.5, "undoubled": -3.2, "extra": -7.5, "extra-beside": -6.9, "missing": -3.7, "missing-vowel": -3.5,
    "vowel": -5.3, "alike": -6.4, "beside": -6.8, "other": -9.5, "swap": -3.9, "apostrophe": -6.2, "space": -6.2,
    "first": -1.5, "astray": -8.0, "ending": -6.0,
}  # fmt: skip
"""The logarithm of how likely each slip is, at one place of a word."""

EVIDENCE: dict[str, float] = {
    "one": -0.111,
    "length": 0.487,
    "short": -1.579,
    "listed": -4.055,
    "listed-common": -0.723,
    "listed-rare": 2.898,
    "listed-name": -2.282,
    "repeated": -2.777,
    "capital": -3.513,
    "capital-start": -3.676,
    "capital-title": 1.500,
    "strange-beside": -1.449,
    "strange-near": -2.142,
    "prefixed": -0.718,
    "suffixed": -5.171,
    "compound": -0.985,
    "hyphen": -2.341,
    "italic": 0.032,
    "score": 0.144,
    "slip": 0.123,
    "common": 1.666,
    "fitting": 0.539,
    "clear": 0.185,
    "sure": 1.433,
    "capital-common": -0.744,
    "capital-slip": 0.023,
    "for-a-name": -0.966,
    "for-a-known-name": 9.665,
    "to-a-name": -3.006,
    "space": -0.496,
    "prefix-only": -6.701,
    "plural": -4.372,
}
"""What each kind of evidence adds to the logarithm of the odds that a word is misspelled."""

THRESHOLD = 1.5
"""The odds, as a logarithm, from which on a word is reported."""

MOST, MOST_FAR = 3.2, 0.0
"""The most that evidence from the candidates adds, and from those that only sound alike: a word whose own evidence
falls short by more needs none."""
