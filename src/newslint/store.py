"""The user's cache: JSON files by name, written whole or not at all, harmless when missing or damaged."""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
from pathlib import Path
from typing import Any


def folder() -> Path:
    """Where the cache lives: NEWSLINT_CACHE_DIR, else the place this system has for caches. Mode 0700."""
    chosen = os.environ.get("NEWSLINT_CACHE_DIR")
    if chosen:
        return Path(chosen)
    from platformdirs import user_cache_path

    return user_cache_path("newslint", appauthor=False)


def load(name: str) -> Any:
    """What was saved under the name, or None."""
    try:
        return json.loads((folder() / f"{name}.json").read_bytes())
    except (OSError, ValueError):
        return None


def save(name: str, value: Any) -> None:
    """Keep a JSON-able value. A cache that cannot be written is no reason to stop."""
    with contextlib.suppress(OSError):
        place = folder()
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, path = tempfile.mkstemp(dir=place, suffix=".tmp")
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump(value, file, separators=(",", ":"))
            Path(path).replace(place / f"{name}.json")
        except BaseException:
            Path(path).unlink(missing_ok=True)
            raise
