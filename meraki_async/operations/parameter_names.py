"""What the parameters of an operation are called: as documented, and in Python.

Where operations go by their ids (``Meraki.call``, plans, the command line), parameters go by either
name; messages have the documented one.
"""

import difflib
from collections.abc import Callable, Collection, Iterable, Mapping
from functools import cache
from typing import Any, TypeVar

from .binding import camel_case
from .encoding import path_parameters

T = TypeVar("T")


@cache
def documented_names(method: Callable[..., Any]) -> dict[str, str]:
    """The documented names of a generated method's parameters, by their Python names, in order."""
    path, keywords = _parameters(method)
    exceptions: Mapping[str, str] = method.documented_names  # type: ignore[attr-defined]
    names = dict(zip(path, path_parameters(method.operation.path), strict=True))  # type: ignore[attr-defined]
    return names | {each: exceptions.get(each) or camel_case(each) for each in keywords}


def python_names(
    method: Callable[..., Any], given: Mapping[str, T], *, in_path: bool = True
) -> dict[str, T]:
    """What is given for parameters, by their Python names.

    Args:
        method: a generated method.
        given: by documented or Python names.
        in_path: whether parameters of the path are among them; default true.

    Raises:
        TypeError: there is no such parameter, or one is given under both of its names.
    """
    known = _names(method, in_path=in_path)
    found: dict[str, T] = {}
    for name, value in given.items():
        own = name if name in known else _by_documented_name(method, name, known)
        if own in found:
            raise TypeError(f"{_id(method)}: {known[own]} is given twice, also as {own}")
        found[own] = value
    return found


def check_required(
    method: Callable[..., Any], given: Collection[str], *, in_path: bool = True
) -> None:
    """See that no required parameter is left out.

    Args:
        method: a generated method.
        given: the Python names of what is given.
        in_path: whether parameters of the path are asked for as well; default true.

    Raises:
        TypeError: one is; the message has the documented names of all of them.
    """
    optional = method.__wrapped__.__kwdefaults__ or {}  # type: ignore[attr-defined]
    missing = [
        documented
        for name, documented in _names(method, in_path=in_path).items()
        if name not in given and name not in optional
    ]
    if missing:
        raise TypeError(f"{_id(method)} needs {', '.join(missing)}")


def _names(method: Callable[..., Any], *, in_path: bool) -> dict[str, str]:
    names = documented_names(method)
    if in_path:
        return names
    path, _ = _parameters(method)
    return {name: documented for name, documented in names.items() if name not in path}


def _by_documented_name(method: Callable[..., Any], name: str, known: Mapping[str, str]) -> str:
    # of a path's and a body's parameter of the same name, the path's
    for own, documented in known.items():
        if documented == name:
            return own
    there = list(dict.fromkeys(known.values()))
    near = similar_names(name, [*known, *there])
    hint = f" (did you mean {' or '.join(dict.fromkeys(known.get(n, n) for n in near))}?)"
    raise TypeError(
        f"{_id(method)} has no parameter {name!r}{hint if near else ''}; "
        f"there are: {', '.join(there) or 'none'}"
    )


def similar_names(name: str, known: Iterable[str]) -> list[str]:
    """At most three of the known names, spelled like this one but for case and some letters."""
    by_lower = {each.lower(): each for each in known}
    return [by_lower[each] for each in difflib.get_close_matches(name.lower(), by_lower, n=3)]


def _parameters(method: Callable[..., Any]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The Python names of the path's parameters, and of all others."""
    code = method.__wrapped__.__code__  # type: ignore[attr-defined]
    path = code.co_varnames[1 : code.co_argcount]
    return path, code.co_varnames[code.co_argcount :][: code.co_kwonlyargcount]


def _id(method: Callable[..., Any]) -> str:
    operation_id: str = method.operation.id  # type: ignore[attr-defined]
    return operation_id
