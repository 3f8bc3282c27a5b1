"""YAML front matter, and JSON, which reads as YAML: its texts with their places."""

from __future__ import annotations

from typing import Any

import yaml

from newslint.formats import scalars
from newslint.formats.front_matter import BrokenError, Parsed, Value, nesting

# The C one is ten times as quick; its marks count code points like the other's.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_DEEPEST = 8  # keys within keys that may still hold prose


def parse(text: str, start: int, stop: int) -> Parsed | None:
    """The front matter at `start` to `stop`; None if what stands there is no mapping.

    Raises BrokenError if it is no YAML.
    """
    nesting(text, start, stop)
    try:
        node = yaml.compose(text[start:stop], Loader=_LOADER)
    except yaml.YAMLError as error:
        raise _broken(error, start) from error
    except (RecursionError, ValueError) as error:
        raise BrokenError(f"front matter cannot be read as YAML ({error}); fix it", start) from error
    if node is not None and not isinstance(node, yaml.MappingNode):
        return None
    values: list[Value] = []
    if node is not None:
        walk = _Walk(text, start)
        walk.node(node, ())
        values = walk.values
    return Parsed(values, lambda: _plain(node))


def _broken(error: yaml.YAMLError, start: int) -> BrokenError:
    mark = getattr(error, "problem_mark", None)
    what = getattr(error, "problem", None) or getattr(error, "reason", None) or "it is no YAML"
    offset = mark.index if mark is not None else getattr(error, "position", 0)
    return BrokenError(f"front matter is not YAML: {what}; fix it, or quote the value", start + int(offset or 0))


class _Walk:
    """Gathers the texts of a document with their keys."""

    def __init__(self, text: str, start: int) -> None:
        self.text = text
        self.start = start
        self.values: list[Value] = []
        self.seen: set[int] = set()

    def node(self, node: yaml.Node, path: tuple[str, ...]) -> None:
        if isinstance(node, yaml.ScalarNode):
            if path and node.tag != "tag:yaml.org,2002:null":
                first, last = self.start + node.start_mark.index, self.start + node.end_mark.index
                self.values.append(Value(path, scalars.yaml(self.text, first, last, node.style, node.value)))
            return
        # An alias is the same node again; it was read where it stands.
        if id(node) in self.seen or len(path) > _DEEPEST:
            return
        self.seen.add(id(node))
        if isinstance(node, yaml.MappingNode):
            for key, value in node.value:
                if isinstance(key, yaml.ScalarNode):
                    self.node(value, (*path, key.value))
        else:
            for item in node.value:
                self.node(item, path)


def _plain(node: yaml.Node | None) -> dict[str, Any]:
    if node is None:
        return {}
    from yaml.constructor import SafeConstructor

    try:
        return dict(SafeConstructor().construct_document(node))
    except (yaml.YAMLError, ValueError, TypeError, RecursionError, OverflowError):
        # A day that does not exist, a tag of a generator's own: its text will do.
        return {key.value: _as_text(value, 0) for key, value in node.value if isinstance(key, yaml.ScalarNode)}


def _as_text(node: yaml.Node, depth: int) -> Any:
    if isinstance(node, yaml.ScalarNode) or depth > _DEEPEST:
        return str(node.value) if isinstance(node, yaml.ScalarNode) else None
    if isinstance(node, yaml.MappingNode):
        return {k.value: _as_text(v, depth + 1) for k, v in node.value if isinstance(k, yaml.ScalarNode)}
    return [_as_text(item, depth + 1) for item in node.value]
