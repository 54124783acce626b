"""From a call to the action that stands for it in a batch."""

from typing import Any

from msgspec import UNSET, Struct

from ..calls.base_call import BaseCall
from ..calls.call import Call
from ..errors import NotBatchableError


class Action(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One action of a batch, as the API takes and gives it. Its repr does not show the body."""

    resource: str
    """Path below the base URL, percent-encoded."""
    operation: str
    """The API's word for what is done: ``create``, ``update``, ``destroy``, ``bind``, …."""
    body: Any = UNSET

    def __repr__(self) -> str:
        return f"Action({self.operation} {self.resource})"


def action_of(call: BaseCall[Any]) -> Action:
    """The action that does in a batch what a call does by itself.

    Both the resource and the word are the document's: for ``bindNetwork``, say, the call's own path
    and ``bind``.

    Args:
        call: of an operation.

    Raises:
        NotBatchableError: the API does not take the operation into batches, or not with these
            parameters; names it.
    """
    operation, request = call.request.operation, call.request
    if not operation.is_write:
        raise NotBatchableError(
            f"{operation.id} only reads: an action batch takes calls that write",
            operation=operation.id,
        )
    if operation.batch is None or not isinstance(call, Call):
        raise NotBatchableError(
            f"the API does not take {operation.id} into action batches: await it by itself",
            operation=operation.id,
        )
    if request.query:
        names = sorted({pair.partition("=")[0] for pair in request.query.split("&")})
        raise NotBatchableError(
            f"an action batch has no place for {', '.join(names)} of {operation.id}: leave it out, "
            "or await the call by itself",
            operation=operation.id,
        )
    template, word = operation.batch
    depth = template.count("/")
    resource = "/".join(request.path.split("/")[: depth + 1])
    return Action(resource=resource, operation=word, body=request.body)
