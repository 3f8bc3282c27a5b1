"""Fitted by scripts/fit_spelling.py; not to be edited."""

SLIP = {
    "doubled": -4.5, "undoubled": -3.2, "extra": -7.5, "extra-beside": -6.9, "missing": -3.7, "missing-vowel": -3.5,
    "vowel": -5.3, "alike": -6.4, "beside": -6.8, "other": -9.5, "swap": -3.9, "apostrophe": -6.2, "space": -6.2,
    "first": -1.5, "astray": -8.0, "ending": -6.0,
}  # fmt: skip
"""The logarithm of how likely each slip is, at one place of a word."""

EVIDENCE: dict[str, float] = {
    "one": -0.125,
    "length": 0.468,
    "short": -1.636,
    "listed": -4.268,
    "listed-common": -0.246,
    "listed-rare": 3.076,
    "listed-name": -2.449,
    "repeated": -2.765,
    "capital": -3.478,
    "capital-start": -3.692,
    "capital-title": 1.500,
    "strange-beside": -1.449,
    "strange-near": -2.145,
    "prefixed": -0.586,
    "suffixed": -5.116,
    "compound": -1.139,
    "hyphen": -2.383,
    "italic": 0.021,
    "score": 0.144,
    "slip": 0.121,
    "common": 1.706,
    "fitting": 0.536,
    "clear": 0.204,
    "sure": 1.560,
    "capital-common": -0.788,
    "capital-slip": 0.024,
    "for-a-name": -0.988,
    "for-a-known-name": 9.835,
    "to-a-name": -2.952,
    "space": -0.532,
    "prefix-only": -6.781,
    "plural": -4.342,
}
"""What each kind of evidence adds to the logarithm of the odds that a word is misspelled."""

THRESHOLD = 1.5
"""The odds, as a logarithm, from which on a word is reported."""

MOST, MOST_FAR = 3.2, 0.0
"""The most that evidence from the candidates adds, and from those that only sound alike: a word whose own evidence
falls short by more needs none."""
