"""The user's cache: JSON files by name, written whole or not at all, harmless when missing or damaged."""

from __future__ import annotations

import contextlib
import json
import os
from typing import Any


def folder() -> str:
    """Where the cache lives: NEWSLINT_CACHE_DIR, else the place this system has for caches. Mode 0700."""
    chosen = os.environ.get("NEWSLINT_CACHE_DIR")
    if chosen:
        return chosen
    from platformdirs import user_cache_dir

    return user_cache_dir("newslint", appauthor=False)


def load(name: str) -> Any:
    """What was saved under the name, or None."""
    try:
        with open(os.path.join(folder(), f"{name}.json"), "rb") as file:
            return json.loads(file.read())
    except (OSError, ValueError):
        return None


def save(name: str, value: Any) -> None:
    """Keep a JSON-able value. A cache that cannot be written is no reason to stop."""
    import tempfile  # a run that only reads the cache has no use for it

    with contextlib.suppress(OSError):
        place = folder()
        os.makedirs(place, mode=0o700, exist_ok=True)
        handle, path = tempfile.mkstemp(dir=place, suffix=".tmp")
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump(value, file, separators=(",", ":"), ensure_ascii=False)
            os.replace(path, os.path.join(place, f"{name}.json"))
        except BaseException:
            os.unlink(path)
            raise
