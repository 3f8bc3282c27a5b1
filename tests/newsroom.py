"""A newsroom with packs of its own, so that tests of the machinery lean on no rule of ours."""

from pathlib import Path

FILES = {
    "packs/house/_pack.yaml": "kind: mistakes\nsummary: What our desk corrects.\n",
    "packs/house/leftover.yaml": """\
extends: existence
summary: Notes to the desk come out before publication.
why: Readers should not see them.
level: error
draft-level: suggestion
tokens: [zzdesk]
examples:
  - {wrong: Call him zzdesk tomorrow.}
  - {right: Call him tomorrow.}
""",
    "packs/house/wonder.yaml": """\
extends: substitution
summary: A bridge is a wonder, not a blunder.
why: Both are words.
swap: {fragile blunder: fragile wonder}
examples:
  - {wrong: A fragile blunder stood., fixed: A fragile wonder stood.}
  - {right: It was a blunder.}
""",
    "packs/house/rare.yaml": """\
extends: existence
summary: Off until asked for.
why: It cries wolf.
default: false
tokens: [bridge]
examples:
  - {wrong: The bridge stood.}
  - {right: It stood.}
""",
    "packs/desk/_pack.yaml": "kind: style\nsummary: How our desk likes it.\n",
    "packs/desk/use.yaml": """\
extends: substitution
summary: Use, not utilize.
why: It is shorter.
fix: safe
swap: {utilize: use}
examples:
  - {wrong: They utilize it., fixed: They use it.}
  - {right: They use it.}
""",
}
DRAFT = "They utilize a zzdesk and a fragile blunder near the bridge.\n"


def furnish(folder: Path, config: str = "") -> Path:
    """Put the packs and a config into a folder; newslint's own rules are left out."""
    for name, text in FILES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    (folder / ".git").mkdir(exist_ok=True)
    (folder / "newslint.toml").write_text(
        config or 'packs = ["packs"]\nselect = ["house.leftover", "house.wonder", "desk"]\n', encoding="utf-8"
    )
    return folder
