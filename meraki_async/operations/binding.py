"""From the arguments of a generated method to those of a request.

Where an argument goes follows from the method's signature: positional parameters are the path's,
keywords go into the query of a GET or DELETE and into the body of a POST or PUT. Their names on the
wire are their names in camelCase, with ``[]`` for arrays.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from msgspec import UNSET

from .encoding import build_request
from .operation import Operation, Request

OPEN_BODY = "Mapping[str, Any] | UnsetType"
"""The annotation of a parameter that is the whole body, since its members are not documented."""
_ARRAYS = ("Sequence[", "Opt[Sequence[", "Texts")


class Binding:
    """Where the arguments of one method go.

    Args:
        operation: that the method stands for.
        function: whose signature it has.
        exceptions: keywords that do not go where the HTTP method's usually go.
        names: wire names that do not follow from the parameter's, by parameter.
    """

    def __init__(
        self,
        operation: Operation,
        function: Callable[..., Any],
        exceptions: Sequence[str] = (),
        names: Mapping[str, str] | None = None,
    ) -> None:
        code, annotations = function.__code__, function.__annotations__
        keywords = code.co_varnames[code.co_argcount :][: code.co_kwonlyargcount]
        self._operation = operation
        self._path = code.co_varnames[1 : code.co_argcount]
        self._query: dict[str, str] = {}
        self._body: dict[str, str] = {}
        self._whole_body: str | None = None
        has_body = operation.method in ("POST", "PUT")
        for keyword in keywords:
            annotation = str(annotations[keyword])
            if annotation == OPEN_BODY:
                self._whole_body = keyword
                continue
            wire = (names or {}).get(keyword) or camel_case(keyword)
            place = self._body if has_body != (keyword in exceptions) else self._query
            place[keyword] = wire + "[]" * annotation.startswith(_ARRAYS)

    def request(self, path: Sequence[Any], keywords: Mapping[str, Any]) -> Request:
        """The request of a call, whose arguments fit the signature.

        Raises:
            ValueError: a path parameter is None, empty, or such that the path would lead elsewhere.
            TypeError: a bare ``str`` (or no sequence at all) stands where an array is due.
        """
        if len(path) < len(self._path):
            path = [*path, *(keywords[name] for name in self._path[len(path) :])]
        query = {w: keywords[name] for name, w in self._query.items() if name in keywords}
        if self._whole_body is not None:
            body = keywords.get(self._whole_body, UNSET)
        elif self._body:
            body = {w: keywords[name] for name, w in self._body.items() if name in keywords}
        else:
            body = UNSET
        return build_request(self._operation, path, query, body)


def camel_case(name: str) -> str:
    """``network_ids`` → ``networkIds``; a trailing underscore stands for nothing."""
    first, *others = name.rstrip("_").split("_")
    return first + "".join(word[:1].upper() + word[1:] for word in others)
