"""The layers hold: no module imports one above it, and what should be pure stays pure."""

import ast

import pytest

from conftest import ROOT

SOURCE = ROOT / "src"

# From the ground up; a package stands for its modules, which may import one another.
LAYERS = [
    {"errors", "text", "expressions", "lexicon", "__init__"},
    {"finding", "document"},
    {"rule", "report", "formats"},
    {"analysis"},
    {"index", "triggers", "wire"},
    {"kinds", "checks", "reporters"},
    {"cards", "store", "toml_places"},
    {"catalogue"},
    {"registry"},
    {"policy", "directives"},
    {"config"},
    {"resolve"},
    {"engine"},
    {"session", "fixer", "sources"},
    {"examples"},
    {"cli"},
    {"__main__"},
]
RANK = {name: rank for rank, names in enumerate(LAYERS) for name in names}
PURE = {"analysis", "checks", "kinds"}
IMPURE = {"os", "pathlib", "io", "sys", "subprocess", "socket", "time", "random", "click", "rich", "tomllib"}
MODULES = sorted(p for p in SOURCE.rglob("*.py"))


def room(module: str) -> str:
    """`newslint.checks.names.known` is in the room `checks`."""
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else "__init__"


def name_of(path) -> str:
    return ".".join(path.relative_to(SOURCE).with_suffix("").parts).removesuffix(".__init__")


def imports(path) -> set[str]:
    """Every module a file imports, at any depth, but for those needed for types alone."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    typing_only = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
        for inner in ast.walk(node)
    }
    found = set()
    for node in ast.walk(tree):
        if id(node) in typing_only:
            continue
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            whole = {f"{node.module}.{alias.name}" for alias in node.names}
            found |= whole if node.module == "newslint" else {node.module}
    return found


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_a_module_imports_only_from_below(path):
    here = room(name_of(path))
    for module in imports(path):
        if module.split(".")[0] == "newslint" and module not in ("newslint.__version__", "newslint"):
            there = room(module)
            assert there == here or RANK[there] < RANK[here], f"{name_of(path)} imports {module}"


@pytest.mark.parametrize("path", [p for p in MODULES if room(name_of(p)) in PURE], ids=name_of)
def test_checks_kinds_and_analyses_touch_nothing_but_the_document(path):
    assert not {m.split(".")[0] for m in imports(path)} & IMPURE


@pytest.mark.parametrize("path", [p for p in MODULES if room(name_of(p)) == "checks"], ids=name_of)
def test_no_check_imports_a_check(path):
    assert not {m for m in imports(path) if m.startswith("newslint.checks")}
