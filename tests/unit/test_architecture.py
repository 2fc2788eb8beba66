"""The house stays easy to live in: arrows of import point one way, doors are few."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

LAYERS = {
    "commands": {"commands", "library", "services", "workers", "blocks", "words"},
    "library": {
        "services", "tables", "blobs", "database", "migrations", "backups", "locks", "copies",
        "surroundings",
    },
    "services": {
        "services", "search", "tables", "blobs", "backups", "workers", "database", "migrations",
        "exporters", "importers", "blocks", "selectors", "text", "words", "shingles", "comparison",
        "locks", "staging", "online", "copies", "spawning",
    },
    "online": {"online", "workers", "importers", "text"},
    "search": {"search", "words", "text"},
    "tables": {"tables", "database"},
    "blobs": set(),
    "copies": set(), "surroundings": set(),
    "backups": {"blobs", "copies", "database", "migrations", "tables", "staging"},
    "workers": {"workers", "importers", "extraction", "spawning"},
    "database": set(),
    "migrations": {"blobs", "database", "locks", "schema"},
    "importers": {"importers"},
    "extraction": {"extraction", "blocks", "selectors", "text", "words", "shingles"},
    "exporters": {"exporters", "blocks", "selectors", "text", "staging"},
    "blocks": {"blocks", "text"},
    "selectors": {"text"},
    "text": set(),
    "words": {"text"},
    "shingles": {"words"},
    "comparison": {"blocks", "words"},
    "locks": set(),
    "spawning": set(),
    "staging": {"locks"},
    "addresses": set(), "budget": set(), "clock": set(), "errors": set(), "progress": set(), "records": set(),
    "schema": {"database"},
    "__init__": {"library"},
}  # fmt: skip
"""What each room of storage/ may import, besides what every room may."""

EVERYWHERE = {"budget", "records", "errors", "progress", "clock", "addresses"}

GUI_MAY = {"storage", "storage.records", "storage.errors", "storage.progress"}


def imports(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
            found.update(f"{node.module}.{alias.name}" for alias in node.names)
    return found


def modules(folder: str) -> list[Path]:
    return sorted((ROOT / folder).rglob("*.py"))


def room(path: Path) -> str:
    return path.relative_to(ROOT / "storage").parts[0].removesuffix(".py")


@pytest.mark.parametrize("path", modules("storage"), ids=lambda path: str(path.relative_to(ROOT)))
def test_a_room_of_storage_imports_only_what_lies_below_it(path: Path) -> None:
    allowed = LAYERS[room(path)] | EVERYWHERE | {room(path)}
    for name in imports(path):
        package, _, rest = name.partition(".")
        assert package not in ("gui", "resources", "PySide6", "main"), name
        if package == "storage" and rest and rest.split(".")[0] in LAYERS:
            assert rest.split(".")[0] in allowed, f"{path.name} imports {name}"


@pytest.mark.parametrize("path", modules("gui"), ids=lambda path: str(path.relative_to(ROOT)))
def test_gui_knows_storage_by_its_public_names_only(path: Path) -> None:
    for name in imports(path):
        if name.split(".")[0] == "storage":
            parts = name.split(".")
            assert ".".join(parts[:2]) in GUI_MAY or parts[1] in ("Library", "Progress", "Unwatched"), name


@pytest.mark.parametrize("folder", ["storage", "gui", "tests"])
def test_records_are_taken_from_their_door(folder: str) -> None:
    inside = ROOT / "storage" / "records"
    for path in modules(folder):
        if inside not in path.parents:
            behind = [name for name in sorted(imports(path)) if name.startswith("storage.records.")]
            assert not [name for name in behind if (inside / f"{name.split('.')[2]}.py").exists()], path


def test_sql_is_written_in_few_rooms() -> None:
    spoken = ("SELECT ", "INSERT INTO", "DELETE FROM", "UPDATE ")
    for path in modules("storage"):
        if room(path) in ("tables", "schema", "backups", "migrations", "database"):
            continue
        tree = ast.parse(path.read_text("utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                assert not node.value.lstrip().startswith(spoken), f"{path}:{node.lineno}"


def test_every_public_function_and_class_of_storage_says_what_it_gives() -> None:
    for path in modules("storage"):
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
                assert ast.get_docstring(node), f"{path}: {node.name}"


BOUNDARIES = {
    "gui/jobs.py _run",
    "storage/commands/line.py run",
    "storage/exporters/registry.py foreign",
    "storage/importers/registry.py _claims",
    "storage/importers/registry.py _load",
    "storage/online/downloads.py work",
    "storage/search/index.py _damage",
    "storage/services/supply.py _walk",
    "storage/workers/child.py _messages",
    "storage/workers/child.py serve",
    "storage/workers/pool.py _feed",
    "storage/workers/pool.py _mind",
    "storage/workers/wire.py received",
}
"""The functions that may catch whatever comes; ARCHITECTURE.md says why."""


_ALL = {"Exception", "BaseException"}


def test_whatever_comes_is_caught_at_the_boundaries_alone() -> None:
    found = set()
    for path in [ROOT / "main.py", *modules("gui"), *modules("storage"), *modules("resources")]:
        text = path.read_text("utf-8")
        tree = ast.parse(text)
        for node in [tree, *ast.walk(tree)]:
            if isinstance(node, ast.Module | ast.FunctionDef):
                name = getattr(node, "name", "")
                for handler in _broad(node):
                    found.add(f"{path.relative_to(ROOT).as_posix()} {name}".rstrip())
                    line = text.splitlines()[handler.lineno - 1]
                    assert "boundary: " in line, f"{path}:{handler.lineno} does not say why"
            elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith("suppress"):
                assert not {ast.unparse(one) for one in node.args} & _ALL, f"{path}:{node.lineno}"
    assert found == BOUNDARIES


def _broad(place: ast.Module | ast.FunctionDef) -> Iterator[ast.ExceptHandler]:
    """Yield a place's own handlers of whatever comes, but for those that end by raising it again."""
    waiting: list[ast.AST] = [*place.body]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.FunctionDef):
            continue
        waiting += ast.iter_child_nodes(node)
        if isinstance(node, ast.ExceptHandler):
            kinds = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
            broad = any(kind is None or ast.unparse(kind) in _ALL for kind in kinds)
            last = node.body[-1]
            again = isinstance(last, ast.Raise) and last.exc is None
            leaves = any(isinstance(one, ast.Return | ast.Continue | ast.Break) for one in ast.walk(node))
            if broad and (leaves or not again):
                yield node


def test_nobody_calls_its_room_utils() -> None:
    weak = {"utils", "util", "helpers", "common", "manager", "misc", "core"}
    assert not [path for part in ("storage", "gui") for path in modules(part) if path.stem in weak]


def test_every_test_checks_something() -> None:
    functions = [
        node
        for path in modules("tests")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef)
    ]
    called = {node: _called(node) for node in functions}
    # By name alone: a function that calls one that checks is taken to check.
    checking = {node.name for node in functions if any(isinstance(one, _CHECKS) for one in ast.walk(node))}
    checking |= _ASKED_TO_CHECK
    while more := {node.name for node in functions if called[node] & checking} - checking:
        checking |= more
    tests = {node.name for node in functions if node.name.startswith("test_")}
    assert tests
    assert sorted(tests - checking) == []


_CHECKS = (ast.Assert, ast.Raise)
_ASKED_TO_CHECK = {"raises", "warns", "fail", "waitUntil", "waitSignal", "waitSignals"}


def _called(function: ast.FunctionDef) -> set[str]:
    calls = [node.func for node in ast.walk(function) if isinstance(node, ast.Call)]
    return {call.attr if isinstance(call, ast.Attribute) else getattr(call, "id", "") for call in calls}
