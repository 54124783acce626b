"""The order of the layers, and what a package may cost and show."""

import ast
import importlib
import os
import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest

import meraki_async

PACKAGE = Path(meraki_async.__file__).parent
LAYERS = [
    ["_version", "errors", "secret"],
    ["config", "operation", "model", "events"],
    ["wire", "retry", "decoding", "identity", "dashboard_clock"],
    ["response"],
    ["walk", "cutting_table", "page", "merging"],
    ["cutting"],
    ["api.models", "api.index", "api"],
    ["token_bucket", "fair_queue", "auth"],
    ["fair_lock", "slots"],
    ["adaptation"],
    ["budgets", "routing", "transport"],
    ["routing_file"],
    ["exchange"],
    ["requester", "tracing"],
    ["call"],
    ["pagination"],
    ["scope", "fan_out"],
    ["api.methods"],
    ["client"],
    ["crawl"],
    ["simulator", "codegen"],
    ["cli", "pytest_plugin"],
    ["__main__"],
]
APART = {"simulator": {"simulator"}, "codegen": {"codegen", "_version"}}
HAND_WRITTEN = [
    path for path in PACKAGE.rglob("*.py") if "api" not in path.relative_to(PACKAGE).parts
]


def unit_of(module: str) -> str:
    """``api.models.networks`` → ``api.models``: the longest name that a layer knows."""
    parts = module.split(".")
    known = {name for layer in LAYERS for name in layer}
    for length in range(len(parts), 0, -1):
        name = ".".join(parts[:length])
        if name in known:
            return name
    raise AssertionError(f"{module} stands in no layer")


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


@pytest.mark.parametrize(
    "path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: str(path.relative_to(PACKAGE))
)
def test_imports_go_down_only(path: Path) -> None:
    module = ".".join(path.relative_to(PACKAGE).with_suffix("").parts).removesuffix(".__init__")
    if module == "__init__":
        return
    rank = {name: number for number, layer in enumerate(LAYERS) for name in layer}
    mine = unit_of(module)
    for imported in imports_of(path):
        theirs = unit_of(imported)
        if theirs == mine:
            continue
        assert rank[theirs] < rank[mine], f"{module} imports {imported}, which is above it"
        if mine in APART:
            assert theirs in APART[mine], f"{module} must stand apart, yet imports {imported}"


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


@pytest.mark.parametrize("name", ["meraki_async", "meraki_async.crawl", "meraki_async.simulator"])
def test_all_is_sorted_and_complete(name: str) -> None:
    module = importlib.import_module(name)
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


def test_hand_written_modules_stay_small() -> None:
    long = {
        str(path.relative_to(PACKAGE)): lines
        for path in HAND_WRITTEN
        if (lines := len(path.read_text().splitlines())) > 430
    }
    assert not long
