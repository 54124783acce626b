"""Ids of policy objects in bodies: documents call them strings or numbers, so both are accepted."""

from msgspec import structs

from .call import Call

_TAKE_OBJECT_IDS = ("createOrganizationPolicyObjectsGroup", "updateOrganizationPolicyObjectsGroup")


def with_object_ids_as_text(call: Call) -> Call:
    """The same call with the ids of policy objects in its body as strings."""
    body = call.body
    if call.operation.id not in _TAKE_OBJECT_IDS or not isinstance(body, dict):
        return call
    object_ids = body.get("objectIds")
    if not isinstance(object_ids, list):
        return call
    as_text = [str(found) if type(found) is int else found for found in object_ids]
    return structs.replace(call, body={**body, "objectIds": as_text})
