"""The base of the generated classes, and what makes calls of their methods.

A generated method is a signature and a docstring. ``operation`` and ``listing`` say the rest of
what there is to know of the operation, and make the method return its call.
"""

from collections.abc import Callable, Collection
from functools import wraps
from typing import Any, TypeVar

from ..http.requester import Requester
from ..operations.binding import Binding, camel_case
from ..operations.operation import Operation
from ..operations.parameter_names import similar_names
from .call import Call
from .paginator import Paginator

Method = TypeVar("Method", bound=Callable[..., Any])


class Scope:
    """One documented scope of operations, bound to a client."""

    def __init__(self, requester: Requester) -> None:
        self._requester = requester


def operation(method: str, path: str, **facts: Any) -> Callable[[Method], Method]:
    """Make a method return the ``Call`` of an operation.

    Args:
        method: the HTTP method.
        path: below the base URL, with its parameters in braces.
        facts: members of ``Operation`` (``batch`` as the action's name alone); ``exceptions`` and
            ``names`` of ``Binding``.
    """
    return _declare(Call, method, path, facts)


def listing(method: str, path: str, **facts: Any) -> Callable[[Method], Method]:
    """Make a method return the ``Paginator`` of an operation.

    Args:
        method: the HTTP method.
        path: below the base URL, with its parameters in braces.
        facts: as ``operation`` takes them.
    """
    return _declare(Paginator, method, path, {"is_list": True, **facts})


def _declare(
    call_class: type[Call[Any]] | type[Paginator[Any]],
    method: str,
    path: str,
    facts: dict[str, Any],
) -> Callable[[Method], Method]:
    exceptions, names = facts.pop("exceptions", ()), facts.pop("names", None)
    if "batch" in facts:
        facts["batch"] = (facts.pop("batch_resource", path), facts["batch"])

    def decorate(function: Any) -> Any:
        described = Operation(
            id=facts.pop("id", None) or camel_case(function.__name__),
            method=method,
            path=path,
            scope=function.__module__.rpartition(".")[2],
            response_type=_response_type(function.__annotations__["return"]),
            **facts,
        )
        binding: Binding | None = None

        @wraps(function)
        def call(self: Scope, *path_arguments: Any, **keywords: Any) -> Any:
            nonlocal binding
            try:  # a wrong call raises, as Python says it
                function(self, *path_arguments, **keywords)
            except TypeError as error:
                error.args = (f"{error}{_did_you_mean(function, keywords)}",)
                raise
            if binding is None:
                binding = Binding(described, function, exceptions, names)
            return call_class(self._requester, binding.request(path_arguments, keywords))

        call.operation = described  # type: ignore[attr-defined]
        call.documented_names = names or {}  # type: ignore[attr-defined]
        return call

    return decorate


def _response_type(annotation: str) -> str:
    """The ``X`` of ``Paginator[models.X]`` or ``Call[models.X | None]``; empty of ``Call[Any]``."""
    inner = annotation.partition("[")[2].removesuffix("]").removesuffix(" | None")
    return inner.removeprefix("models.") if inner.startswith(("models.", "None")) else ""


def _did_you_mean(function: Callable[..., Any], keywords: Collection[str]) -> str:
    """What a keyword that the function does not take may have meant; or empty."""
    code = function.__code__
    known = code.co_varnames[1 : code.co_argcount + code.co_kwonlyargcount]
    for name in keywords:
        near = [] if name in known else similar_names(name, known)
        if near:
            return f"; did you mean {' or '.join(near)}?"
    return ""
