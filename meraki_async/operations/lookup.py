"""The generated operations, found by name; none of them is loaded before it is asked for.

The client, crawl plans and the command line all find operations here.
"""

import difflib
import re
from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import Any, NamedTuple

from .operation import Operation

_API = __package__.rpartition(".")[0] + ".api"
_PARAMETER = re.compile(r"\{[^{}]*\}")
_WORD = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


class FoundOperation(NamedTuple):
    """An operation and where its method is."""

    operation: Operation
    scope: str
    """The client's attribute: ``organizations``."""
    method_name: str
    """``get_organization_devices``."""
    method: Callable[..., Any]
    """The function in the scope's class; its first parameter is the scope."""


def find_operation(operation_id: str) -> FoundOperation:
    """The operation of a documented id.

    Args:
        operation_id: ``getOrganizationDevices``.

    Returns:
        The operation, and where its method is.

    Raises:
        ValueError: there is none; names those that are spelled alike.
    """
    index = _index()
    if operation_id not in index.OPERATIONS:
        near = difflib.get_close_matches(operation_id, index.OPERATIONS, n=3)
        hint = f"; did you mean {' or '.join(near)}?" if near else ""
        raise ValueError(f"unknown operation {operation_id!r}{hint}")
    return _found_operation(index, operation_id)


# kept, since every call asks; by the index, since what is generated anew has another one
@cache
def _found_operation(index: Any, operation_id: str) -> FoundOperation:
    scope, method_name = index.OPERATIONS[operation_id], snake_case(operation_id)
    method = getattr(scope_class(scope), method_name)
    return FoundOperation(method.operation, scope, method_name, method)


@cache
def operation_at(method: str, path: str) -> Operation | None:
    """The operation of an HTTP method at a path; None when there is none.

    The first use loads every scope: about a third of a second.

    Args:
        method: in capitals.
        path: template below the base URL; the names of its parameters do not matter.
    """
    return _operations_by_path().get((method, _PARAMETER.sub("{}", path)))


@cache
def _operations_by_path() -> dict[tuple[str, str], Operation]:
    found = [find_operation(each).operation for each in operation_ids()]
    return {(each.method, _PARAMETER.sub("{}", each.path)): each for each in found}


def operation_ids() -> list[str]:
    """All operationIds, in order."""
    return list(_index().OPERATIONS)


def scopes() -> list[str]:
    """The attributes of a client that hold operations: ``organizations``, ``networks``, …."""
    return list(_index().SCOPES)


def scope_class(scope: str) -> Any:
    """The class that holds a scope's methods.

    Raises:
        KeyError: there is no such scope.
    """
    return getattr(_methods(scope), _index().SCOPES[scope])


def api_version() -> str:
    """The version of the API that the operations were generated from."""
    version: str = _index().API_VERSION
    return version


def scopes_of(*operation_ids: str) -> list[str]:
    """The OAuth scopes that operations need; those that list none need none that is known.

    Raises:
        ValueError: there is no such operation.
    """
    found = [find_operation(each).operation.oauth_scope for each in operation_ids]
    return list(dict.fromkeys(scope for scope in found if scope))


def response_type(operation: Operation) -> Any:
    """What an operation's response (of a listing, each item) decodes into; ``Any`` when unknown."""
    if not operation.response_type or operation.response_type == "None":
        return Any
    return _model(operation.scope, operation.response_type)


def snake_case(name: str) -> str:
    """``getOrganizationDevices`` → ``get_organization_devices``."""
    return _WORD.sub("_", name).lower()


def _model(scope: str, name: str) -> Any:
    return getattr(_models(scope), name)


# every page asks, from whatever thread: import_module takes a while, but waits for another thread
# that has not loaded it to its end yet, which stands in sys.modules all the same
@cache
def _models(scope: str) -> Any:
    return import_module(f"{_API}.models.{scope}")


def _methods(scope: str) -> Any:
    return import_module(f"{_API}.methods.{scope}")


def _index() -> Any:
    return import_module(f"{_API}.index")
