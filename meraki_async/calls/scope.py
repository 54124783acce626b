"""The base of the generated method classes."""

from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import UNSET

from ..http.requester import Requester
from ..operations.encoding import build_request
from ..operations.operation import Operation
from .call import Call
from .paginator import Paginator


class Scope:
    """One documented scope of operations, bound to a client."""

    def __init__(self, requester: Requester) -> None:
        self._requester = requester

    def _call(
        self,
        operation: Operation,
        path: Sequence[str | int | None] = (),
        query: Mapping[str, Any] | None = None,
        body: Any = UNSET,
    ) -> Call[Any]:
        return Call(self._requester, build_request(operation, path, query, body))

    def _list(
        self,
        operation: Operation,
        path: Sequence[str | int | None] = (),
        query: Mapping[str, Any] | None = None,
        body: Any = UNSET,
    ) -> Paginator[Any]:
        return Paginator(self._requester, build_request(operation, path, query, body))
