"""The generated files, written or compared."""

import errno
from pathlib import Path

from .naming import attribute
from .parameter_types import parameter_types_of
from .spec import SHARED_MODULE, OperationSpec
from .structures import types_of
from .write_bodies import bodies_module
from .write_methods import index_module, methods_module, scopes_module
from .write_models import HEADER, MARK, models_module, shared_module
from .write_schemas import schemas


def generate(operations: list[OperationSpec], version: str = "") -> dict[str, str]:
    """The text of every file, by its path below ``api/``."""
    files = {
        "__init__.py": HEADER.format(title="Generated operations and response types."),
        "bodies/__init__.py": HEADER.format(title="Generated types of bodies, a module a scope."),
        "index.py": index_module(operations, version),
        "methods/__init__.py": scopes_module(operations),
        "models/__init__.py": HEADER.format(title="Generated response types, a module a scope."),
        f"models/{SHARED_MODULE}.py": shared_module(),
        "schemas.json": schemas(operations),
    }
    for scope in sorted({operation.scope for operation in operations}):
        of_scope = [operation for operation in operations if operation.scope == scope]
        types, parameters = types_of(of_scope), parameter_types_of(of_scope)
        name = f"{attribute(scope)}.py"
        files[f"bodies/{name}"] = bodies_module(scope, parameters)
        files[f"methods/{name}"] = methods_module(scope, of_scope, types, parameters)
        files[f"models/{name}"] = models_module(scope, types)
    return files


def write(files: dict[str, str], directory: Path) -> None:
    """Write the files, and remove generated ones that are no more.

    Raises:
        FileExistsError: the directory holds Python files that were not generated; nothing is done.
    """
    different = differences(files, directory)
    for path in different:
        target = directory / path
        if target.exists() and not _is_generated(target):
            raise FileExistsError(errno.EEXIST, "it holds a file that was not generated", path)
    for path in different:
        target = directory / path
        if path in files:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(files[path].encode())
        else:
            target.unlink()


def differences(files: dict[str, str], directory: Path) -> list[str]:
    """Paths that are missing, other than they should be, or too many."""
    there = {
        path.relative_to(directory).as_posix()
        for path in directory.rglob("*")
        if path.suffix in (".py", ".json")
    }
    different = [
        path
        for path, text in files.items()
        if path not in there or (directory / path).read_bytes() != text.encode()
    ]
    return sorted([*different, *(there - set(files))])


def _is_generated(path: Path) -> bool:
    with path.open("rb") as file:
        return MARK.removeprefix("# ").encode() in file.readline(2 * len(MARK))
