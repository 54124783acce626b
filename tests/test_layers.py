"""The order of the layers, and what a package may cost and show."""

import ast
import importlib
import os
import pkgutil
import re
import subprocess
import sys
from pathlib import Path

import pytest

import meraki_async

PACKAGE = Path(meraki_async.__file__).parent
APART = {
    "simulator": {"simulator", "operations"},
    "codegen": {"codegen", "_version", "operations"},
}
"""Packages that stand beside the layers, and what each may import: how a call is described."""
INSIDE = {
    "cli": [
        ["printable", "option_names"],
        ["streams"],
        ["usage_error", "manual"],
        ["given_options"],
        [
            "access_off",
            "arguments",
            "asking",
            "completion",
            "config",
            "connection",
            "directory_store",
            "durations",
            "logging_options",
            "plan_secrets",
            "row_options",
            "selection",
        ],
        ["pipe", "connection_options", "group_command"],
        ["call_rows"],
        ["output"],
        ["call_preview"],
        [
            "accounts_runner",
            "audit_runner",
            "call_runner",
            "crawl_runner",
            "directory_runner",
            "feeds_runner",
            "licenses_runner",
            "offboard_runner",
            "plan_runner",
            "review_runner",
            "simulator_runner",
        ],
        [
            "diff_runner",
            "plan_apply_runner",
            "plan_new_runner",
            "provision_runner",
            "restore_runner",
            "sites_runner",
        ],
        ["commands"],
        ["app"],
    ],
    "crawl": [
        ["plan"],
        ["state"],
        ["sinks"],
        ["engine"],
        ["reporting"],
        ["run", "stored"],
        ["testing"],
    ],
    "writes": [
        ["concealing", "sendable", "target", "until_over"],
        ["change", "comparing", "looking"],
        ["cut_offs", "effects", "member_changes", "sealing"],
        ["order"],
        ["dependence"],
        ["plan"],
        ["bulk", "guards", "running"],
        ["apply", "cost", "revert", "table_targets"],
    ],
}
"""The layers inside a package, from the lowest up, where that helps."""


def layers() -> list[list[str]]:
    """The layers, from the lowest up, as the comment in the package's ``__init__`` tells them."""
    text = (PACKAGE / "__init__.py").read_text()
    rows = re.findall(r"^#   (\S.*?)(?:  .*)?$", text, re.MULTILINE)
    return [["_version"], *([name.strip() for name in row.split(",")] for row in reversed(rows))]


LAYERS = layers()


def test_every_package_stands_on_one_layer() -> None:
    """The comment names every module and package there is, and none that is not."""
    there = {
        path.name.removesuffix(".py")
        for path in PACKAGE.iterdir()
        if (path.suffix == ".py" or (path / "__init__.py").exists()) and path.stem != "__init__"
    } | {"__main__"}
    named = [name for layer in LAYERS for name in layer]
    assert len(named) == len(set(named))
    assert {name.partition(".")[0] for name in named} == there - APART.keys()
    assert 9 <= len(LAYERS) - 1 <= 15


def test_the_manual_tells_of_the_same_layers() -> None:
    page = (PACKAGE / "docs" / "architecture.md").read_text()
    told: dict[int, set[str]] = {}
    for number, names in re.findall(r"^\| (\d+) \| (.*?) \|", page, re.MULTILINE):
        found = (name.strip("/").replace("/", ".") for name in re.findall("`(.*?)`", names))
        told.setdefault(int(number), set()).update(found)
    expected = {number: set(layer) for number, layer in enumerate(LAYERS)}
    # the file of the version and that of the console script are not worth a row
    del expected[0], expected[len(LAYERS) - 1]
    assert told == expected


ABOVE_ALL = {"cli", "pytest_plugin"}
"""Where people begin: they may start the simulator."""
MODULES = sorted(PACKAGE.rglob("*.py"))


def module_of(path: Path) -> str:
    """``operations.encoding`` of a file's path; empty for the package itself."""
    name = ".".join(path.relative_to(PACKAGE).with_suffix("").parts)
    return name.removesuffix("__init__").removesuffix(".")


def unit_of(module: str, layers: list[list[str]]) -> str | None:
    """``api.models.networks`` → ``api.models``: the longest name that a layer knows."""
    parts = module.split(".")
    known = {name for layer in layers for name in layer}
    for length in range(len(parts), 0, -1):
        name = ".".join(parts[:length])
        if name in known:
            return name
    return None


def imports_of(path: Path) -> set[str]:
    """Our own modules that a file imports anywhere, TYPE_CHECKING included."""
    package = list(path.relative_to(PACKAGE).with_suffix("").parts)[:-1]
    found = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = package[: len(package) - node.level + 1]
            names = [*base, *(node.module or "").split(".")] if node.module else base
            for alias in node.names:
                target = PACKAGE.joinpath(*names, alias.name)
                is_module = target.is_dir() or target.with_suffix(".py").exists()
                found.add(".".join([*names, alias.name] if is_module else names))
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("meraki_async"):
            found.add((node.module or "").removeprefix("meraki_async").lstrip("."))
    return {name for name in found if name}


@pytest.mark.parametrize("path", MODULES, ids=module_of)
def test_imports_go_down_only(path: Path) -> None:
    module = module_of(path)
    if module == "":
        return  # the package itself
    top = module.partition(".")[0]
    for imported in imports_of(path):
        theirs = imported.partition(".")[0]
        if top in APART:
            assert theirs in APART[top], f"{module} must stand apart, yet imports {imported}"
        elif theirs in APART:
            assert top in ABOVE_ALL, f"{module} imports {imported}, which stands apart"
        else:
            check(module, imported, LAYERS)
            if top == theirs and top in INSIDE:
                inside = module.partition(".")[2], imported.partition(".")[2]
                if all(inside):
                    check(*inside, INSIDE[top])


def check(module: str, imported: str, layers: list[list[str]]) -> None:
    """Fail when what is imported does not stand below."""
    rank = {name: number for number, layer in enumerate(layers) for name in layer}
    mine, theirs = unit_of(module, layers), unit_of(imported, layers)
    assert mine is not None, f"{module} stands on no layer"
    assert theirs is not None, f"{imported} stands on no layer"
    if mine != theirs:
        assert rank[theirs] < rank[mine], f"{module} imports {imported}, which is not below it"


@pytest.mark.slow
def test_no_file_imports_itself_through_others() -> None:
    """There is no circle among files."""
    imports = {
        module_of(path): {name for name in imports_of(path) if name != module_of(path)}
        for path in MODULES
    }
    while leaves := {name for name, needs in imports.items() if not needs & imports.keys()}:
        for leaf in leaves:
            del imports[leaf]
    assert not imports, f"these import each other in a circle: {sorted(imports)}"


IMPORTS = """
import importlib, os, sys

def imported(name, others):
    # in a fork, where nothing but its packages has been imported before it
    child = os.fork()
    if not child:
        code = 1
        try:
            importlib.import_module(name)
            package = f"{name}."
            below = [other for other in others if other.startswith(package)]
            for other in below:
                if other not in sys.modules and "." not in other.removeprefix(package):
                    imported(other, below)
            code = 0
        except BaseException:
            sys.excepthook(*sys.exc_info())
            print("importing", name, file=sys.stderr)
        finally:
            os._exit(code)
    if os.waitpid(child, 0)[1]:
        raise SystemExit(1)

imported("meraki_async", sys.argv[1:])
"""


@pytest.mark.slow
def test_every_module_imports_by_itself(tmp_path: Path) -> None:
    """No import hangs on another having come first, and none is circular."""
    names = [
        module.name
        for module in pkgutil.walk_packages(meraki_async.__path__, "meraki_async.")
        if not module.name.endswith("__main__") and ".api.m" not in module.name
    ]
    # compiled once, though imported many times, whatever the environment says
    cached = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(tmp_path)}
    command = [sys.executable, "-c", IMPORTS, *names]
    done = subprocess.run(command, env={**os.environ, **cached}, stderr=subprocess.PIPE, text=True)
    assert done.returncode == 0, done.stderr


def test_importing_the_package_loads_nothing_generated() -> None:
    code = (
        "import sys, meraki_async\n"
        "print([m for m in sys.modules if m.startswith('meraki_async.api')"
        " or m.startswith('meraki_async.simulator') or m in ('typer', 'rich')])"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("below", ["", ".accounts", ".crawl", ".directory", ".simulator"])
def test_all_is_sorted_and_complete(below: str) -> None:
    module = importlib.import_module(f"meraki_async{below}")
    exported = module.__all__
    # constants, classes, the rest: the linter's order
    assert exported == sorted(exported, key=lambda n: (not n.isupper(), not n[0].isupper(), n))
    init = Path(str(module.__file__))
    imported = {
        alias.asname or alias.name
        for node in ast.parse(init.read_text()).body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    assert imported == set(exported)
    for public in exported:
        value = getattr(module, public)
        assert isinstance(value, str | tuple) or value.__doc__, f"{public} has no docstring"
