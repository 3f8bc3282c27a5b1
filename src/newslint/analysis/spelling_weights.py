"""Fitted by scripts/fit_spelling.py; not to be edited."""

SLIP = {
    "doubled": -4.5, "undoubled": -3.2, "extra": -7.5, "extra-beside": -6.9, "missing": -3.7, "missing-vowel": -3.5,
    "vowel": -5.3, "alike": -6.4, "beside": -6.8, "other": -9.5, "swap": -3.9, "apostrophe": -6.2, "space": -6.2,
    "first": -1.5, "astray": -8.0, "ending": -6.0,
}  # fmt: skip
"""The logarithm of how likely each slip is, at one place of a word."""

EVIDENCE: dict[str, float] = {
    "one": 0.058,
    "length": 0.489,
    "short": -1.695,
    "listed": -4.040,
    "listed-common": -0.624,
    "listed-rare": 2.781,
    "listed-name": -2.640,
    "repeated": -2.608,
    "capital": -3.416,
    "capital-start": -3.753,
    "capital-title": 1.416,
    "strange-beside": -1.179,
    "strange-near": -1.816,
    "jargon": -0.537,
    "derived": -3.048,
    "prefixed": -0.924,
    "suffixed": -5.583,
    "compound": -1.376,
    "hyphen": -2.473,
    "italic": -0.255,
    "score": 0.137,
    "slip": 0.125,
    "common": 1.848,
    "fitting": 0.660,
    "clear": 0.179,
    "sure": 1.365,
    "capital-common": -0.917,
    "capital-slip": 0.025,
    "for-a-name": -0.815,
    "for-a-known-name": 9.566,
    "to-a-name": -2.738,
    "space": -0.691,
    "prefix-only": -6.822,
    "plural": -4.602,
}
"""What each kind of evidence adds to the logarithm of the odds that a word is misspelled."""

THRESHOLD = 1.75
"""The odds, as a logarithm, from which on a word is reported."""

MOST, MOST_FAR = 3.2, 0.0
"""The most that evidence from the candidates adds, and from those that only sound alike: a word whose own evidence
falls short by more needs none."""
