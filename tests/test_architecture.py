"""Who may import whom: arrows point down, each library has one room, the core does no I/O."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import watcher

PACKAGE = Path(watcher.__file__).parent

ROOMS = [
    # the values
    "errors", "model", "codec", "address", "mask", "noise",
    # the core
    "schedule", "clock", "classify", "extract", "compare", "render", "judge", "check", "reread", "replay",
    # the shell
    "log", "rights", "service", "fetch", "store", "deliver", "config", "worker", "outbox", "look", "monitor",
    # the doors
    "daemon", "demo", "cli",
]  # fmt: skip
"""Every room, lowest first."""

ARROWS = {
    "errors": "",
    "model": "",
    "codec": "model",
    "address": "",
    "mask": "",
    "noise": "address",
    "schedule": "model",
    "clock": "",
    "classify": "model address",
    "extract": "model errors codec address noise classify",
    "compare": "model codec address noise extract",
    "render": "model address noise",
    "judge": "model address noise schedule compare render",
    "check": "model codec schedule extract classify compare judge",
    "reread": "model extract judge",
    "replay": "model errors address check judge render",
    "log": "mask render",
    "rights": "",
    "service": "render",
    "config": "errors model address mask schedule extract rights deliver",
    "fetch": "model address",
    "store": "errors model codec address rights",
    "deliver": "model render mask",
    "worker": "model extract check reread",
    "outbox": "model log deliver judge store",
    "look": "model fetch extract",
    "monitor": "errors model log address store check reread judge worker look fetch",
    "daemon": "errors model address schedule clock render judge log service config fetch store deliver worker outbox"
    " monitor",
    "demo": "errors model config store render",
}
"""Room → the rooms that it may import. The command line may import all."""

LIBRARIES = {
    "httpx": {"fetch"},
    "httpx_aiohttp": {"fetch"},
    "aiohttp": {"fetch"},
    "protego": {"fetch"},
    "selectolax": {"extract"},
    "sqlite_utils": {"store"},
    "sqlite3": {"store"},
    "zstandard": {"store"},
    "apprise": {"deliver"},
    "apscheduler": {"schedule"},
    "diff_match_patch": {"render"},
    "click": {"cli"},
    "rich": {"cli"},
    "pydantic": {"config"},
    "tomllib": {"config"},
    "tomlkit": {"config"},
    "re2": {"config", "extract"},
    "urllib.request": set(),
    "http.client": set(),
    "requests": set(),
}
"""Library → the only rooms that may import it."""

CORE = ROOMS[: ROOMS.index("replay") + 1]
NOT_IN_THE_CORE = frozenset(
    "os io pathlib logging socket ssl subprocess time random threading asyncio shutil tempfile".split()  # noqa: SIM905
)
CLOCKS = {"now", "utcnow", "today"}


def imports(path: Path) -> Iterator[str]:
    """Every module that a file imports, inside functions too; `from watcher import x` as watcher.x."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def files() -> Iterator[tuple[str, Path]]:
    for path in sorted(PACKAGE.rglob("*.py")):
        room = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
        if room not in ("__init__", "__main__"):
            yield room, path


def library(module: str) -> str | None:
    return next((name for name in LIBRARIES if module == name or module.startswith(f"{name}.")), None)


def test_every_room_stands_in_the_plan() -> None:
    assert {room for room, _ in files()} == set(ROOMS)


def test_arrows_point_down_only() -> None:
    for room, allowed in ARROWS.items():
        for below in allowed.split():
            assert ROOMS.index(below) < ROOMS.index(room), f"{room} → {below}"


def test_rooms_import_only_what_the_plan_grants() -> None:
    wrong = [
        f"{path.relative_to(PACKAGE)} imports {module}"
        for room, path in files()
        if room != "cli"
        for module in imports(path)
        if module.startswith("watcher.") and module.split(".")[1] in ROOMS
        if module.split(".")[1] not in {room, *ARROWS[room].split()}
    ]

    assert wrong == []


def test_each_library_has_its_room() -> None:
    wrong = [
        f"{path.relative_to(PACKAGE)} imports {module}"
        for room, path in files()
        for module in imports(path)
        if (name := library(module)) and room not in LIBRARIES[name]
    ]

    assert wrong == []


def test_the_core_knows_no_clock_no_log_no_file_no_network() -> None:
    wrong = [
        f"{path.relative_to(PACKAGE)} imports {module}"
        for room, path in files()
        if room in CORE
        for module in imports(path)
        if module.split(".")[0] in NOT_IN_THE_CORE
    ]
    wrong += [
        f"{path.relative_to(PACKAGE)}:{node.lineno} asks a clock"
        for room, path in files()
        if room in CORE
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CLOCKS
    ]

    assert wrong == []


def test_files_of_a_room_have_no_circles() -> None:
    """Between files, not only between rooms: imports inside functions count."""
    graph = {
        ".".join(("watcher", *path.relative_to(PACKAGE).with_suffix("").parts)).removesuffix(".__init__"): path
        for _, path in files()
    }
    edges = {name: {_file(module, graph) for module in imports(path)} - {None, name} for name, path in graph.items()}
    done: set[str] = set()

    def visit(name: str, trail: tuple[str, ...]) -> None:
        assert name not in trail, " → ".join((*trail, name))
        if name not in done:
            for other in edges[name]:
                visit(str(other), (*trail, name))
            done.add(name)

    sys.setrecursionlimit(5000)
    for name in graph:
        visit(name, ())
    assert done == set(graph)


def _file(module: str, graph: dict[str, Path]) -> str | None:
    """The file that an import names: the module itself, or the one that holds the imported name."""
    return module if module in graph else module.rpartition(".")[0] if module.rpartition(".")[0] in graph else None
