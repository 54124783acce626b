"""What a batch reports, matched to its actions: what was created, which action failed.

The API names neither: it lists what was created in order, and quotes what failed.
"""

import re
from collections.abc import Sequence
from typing import Any, Literal
from urllib.parse import unquote

import msgspec
from msgspec import UNSET

from ..operations.operation import Operation
from .action import Action
from .status import CreatedResource

Effect = Literal["create", "update", "destroy", "other"]

_USUAL: dict[str, tuple[str, Effect]] = {
    "POST": ("create", "create"),
    "PUT": ("update", "update"),
    "DELETE": ("destroy", "destroy"),
}
MISLEADING: dict[str, Effect] = {
    "bulkOrganizationDevicesCellularDataProfilesAssignmentsDelete": "other",
    "bulkOrganizationDevicesPacketCaptureCapturesDelete": "other",
    "createDeviceApplianceInterfacesPortsUpdate": "other",
    "createDeviceCellularUplinksBandsMasksUpdate": "other",
    "recalculateOrganizationWirelessRadioAutoRfChannels": "other",
    "updateOrganizationWirelessZigbeeDevice": "update",
    "updateOrganizationWirelessZigbeeDoorLock": "update",
}
"""The operations whose word in a batch belongs to another HTTP method: POST as ``update`` or
``destroy``, PUT as ``create``. Matched by hand."""

_ATTEMPT = re.compile(r"Error occurred while executing (\S+) (\S+)(?: with (.*))?", re.DOTALL)
_UNSUPPORTED = re.compile(r"(\S+) operation is unsupported for (\S+?)\.?$")
_NOT_FOUND = re.compile(r"(?:Network|Device|Organization) with (?:ID|serial) (\S+) not found")
_decoder = msgspec.json.Decoder()


def effect_of(operation: Operation) -> Effect:
    """What an operation does, whatever its word in a batch is; ``other`` of ``bind``, say.

    Args:
        operation: that may be in a batch.
    """
    found = MISLEADING.get(operation.id)
    if found is not None:
        return found
    word, effect = _USUAL[operation.method]
    if operation.method != "POST" or (operation.batch is not None and operation.batch[1] == word):
        return effect
    return "other"


def match_created(
    actions: Sequence[Action], effects: Sequence[Effect], created: Sequence[CreatedResource]
) -> dict[int, CreatedResource]:
    """What each action of a completed batch has created.

    Actions of one resource create in their order. Where their number is not that of what was
    created there, none of them is matched: a guess could name somebody else's.

    Args:
        actions: of the batch, in order.
        effects: of each action.
        created: what the batch says that it created.

    Returns:
        By the index of the action.
    """
    by_collection: dict[str, list[int]] = {}
    for index, (action, effect) in enumerate(zip(actions, effects, strict=True)):
        if effect == "create":
            by_collection.setdefault(_decoded(action.resource), []).append(index)
    found: dict[str, list[CreatedResource]] = {}
    for resource in created:
        collection = _collection_of(_decoded(resource.uri), by_collection)
        if collection is not None:
            found.setdefault(collection, []).append(resource)
    return {
        index: resource
        for collection, indexes in by_collection.items()
        if len(indexes) == len(found.get(collection, ()))
        for index, resource in zip(indexes, found[collection], strict=True)
    }


def _collection_of(uri: str, collections: dict[str, list[int]]) -> str | None:
    """Where something was created: what its path is below of, or the one that is named alike."""
    above = uri.rpartition("/")[0]
    if above in collections:
        return above
    # a network's own path is not below its organization's
    alike = [each for each in collections if each.rpartition("/")[2] == above.rpartition("/")[2]]
    return alike[0] if len(alike) == 1 else None


def match_failed(actions: Sequence[Action], errors: Sequence[str]) -> dict[int, str]:
    """Which actions failed, of a batch that did or that was refused.

    Args:
        actions: of the batch, in order.
        errors: the API's texts.

    Returns:
        Why, by the index of the action, without the body that the API quotes. Empty when the texts
        do not tell.
    """
    found: dict[int, str] = {}
    for text in errors:
        for index in _meant(actions, text):
            found.setdefault(index, reason_in(text))
    return found


def reason_in(text: str) -> str:
    """An error text of the API without the body that it quotes, which may hold secrets."""
    attempt = _ATTEMPT.match(text)
    if attempt is None:
        return text
    return f"{attempt[1]} {attempt[2]}: {_split(attempt[3] or '')[1]}"


def _meant(actions: Sequence[Action], text: str) -> list[int]:
    attempt = _ATTEMPT.match(text)
    if attempt is not None:
        named = [
            index
            for index, action in enumerate(actions)
            if (action.operation, _decoded(action.resource)) == (attempt[1], _decoded(attempt[2]))
        ]
        if len(named) > 1:
            body = _split(attempt[3] or "")[0]
            named = [index for index in named if _plain(actions[index].body) == body]
        # of several that are alike the first may well have gone through, the last surely not
        return named[-1:]
    unsupported = _UNSUPPORTED.search(text)
    if unsupported is not None:
        wanted = unsupported[1], _decoded(unsupported[2])
        return [
            index
            for index, action in enumerate(actions)
            if (action.operation, _decoded(action.resource)) == wanted
        ]
    missing = _NOT_FOUND.search(text)
    if missing is not None:
        return [
            index
            for index, action in enumerate(actions)
            if missing[1] in _decoded(action.resource).split("/")
        ]
    return []


def _split(rest: str) -> tuple[Any, str]:
    """The body and the reason in ``{"name":"x"}: Validation failed``; None: no body of JSON."""
    text = rest.lstrip()
    for end in (found.start() for found in re.finditer(r"[}\]]: |null: ", text)):
        end = text.index(":", end)
        try:
            return _decoder.decode(text[:end]), text[end + 2 :]
        except msgspec.DecodeError:
            continue
    # written otherwise: whatever stands before the last colon may belong to the body
    return None, text.rpartition("}: ")[2]


def _plain(body: Any) -> Any:
    """A body as it is read again; an action without one is quoted with ``{}``."""
    return {} if body is UNSET else _decoder.decode(msgspec.json.encode(body))


def _decoded(path: str) -> str:
    return unquote(path)
