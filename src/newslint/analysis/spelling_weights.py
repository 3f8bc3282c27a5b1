"""Fitted by scripts/fit_spelling.py; not to be edited."""

SLIP = {
    "doubled": -4.5, "undoubled": -3.2, "extra": -7.5, "extra-beside": -6.9, "missing": -3.7, "missing-vowel": -3.5,
    "vowel": -5.3, "alike": -6.4, "beside": -6.8, "other": -9.5, "swap": -3.9, "apostrophe": -6.2, "space": -6.2,
    "first": -1.5, "astray": -8.0, "ending": -6.0,
}  # fmt: skip
"""The logarithm of how likely each slip is, at one place of a word."""

EVIDENCE: dict[str, float] = {
    "one": -0.049,
    "length": 0.460,
    "short": -0.962,
    "listed": -3.510,
    "listed-common": -2.635,
    "listed-rare": 2.239,
    "listed-name": 2.414,
    "repeated": -2.527,
    "capital": -2.794,
    "capital-start": -3.004,
    "capital-title": 1.832,
    "strange-beside": -1.561,
    "strange-near": -2.105,
    "prefixed": -1.573,
    "suffixed": -4.377,
    "compound": 0.510,
    "hyphen": -1.957,
    "italic": -0.273,
    "score": 0.160,
    "slip": 0.168,
    "common": 1.830,
    "fitting": 0.333,
    "clear": 0.164,
    "sure": 0.600,
    "capital-common": -1.060,
    "capital-slip": 0.002,
    "for-a-name": -1.275,
    "for-a-known-name": 8.324,
    "to-a-name": -2.351,
    "space": -0.350,
    "plural": -4.545,
}
"""What each kind of evidence adds to the logarithm of the odds that a word is misspelled."""

THRESHOLD = 1.0
"""The odds, as a logarithm, from which on a word is reported."""

MOST = 20.0
"""The most that evidence from the candidates adds: a word whose own evidence falls short by more needs none."""
