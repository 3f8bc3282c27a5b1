"""Compiles the cards when the wheel is built, so that an installed newslint starts without reading YAML."""

import json
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileCards(BuildHookInterface):  # type: ignore[type-arg]
    """Adds `catalogue.json` and `pages.json` to the wheel; a card with a fault stops the build."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":  # an editable install reads the checkout's own cards
            return
        root = Path(self.root)
        sys.path.insert(0, str(root / "src"))
        from newslint.catalogue import compile_packs

        catalogue = compile_packs(root / "rules", "rules", "newslint.checks")
        if catalogue.faults:
            raise SystemExit("\n".join(catalogue.faults))
        folder = Path(tempfile.mkdtemp())
        for name, part in (("catalogue", catalogue.run), ("pages", catalogue.pages)):
            (folder / f"{name}.json").write_text(
                json.dumps(part, separators=(",", ":"), ensure_ascii=False), encoding="utf-8"
            )
            build_data["force_include"][str(folder / f"{name}.json")] = f"newslint/{name}.json"
