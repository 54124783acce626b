"""Policy objects and their groups. A group lists its objects; their groups follow from that."""

import ipaddress
import re
from collections.abc import Iterator, Sequence
from zlib import crc32

from ...contract.responses import ApiResponse
from ...world.blueprint import OrganizationBlueprint
from ...world.clock import iso
from ...world.sorted_records import KeyedRecord, Record
from ...world.world import RecordType, World
from ..shared.call import Call, Handlers
from ..shared.collection import Collection, pick
from ..shared.responses import bad_request

_OBJECTS = Collection(
    record_type="policyObjects", stored_as="policyObjectsAlone", key_argument="policyObjectId"
)
_GROUPS = Collection(record_type="policyGroups", key_argument="policyObjectGroupId")
_FIRST_ID = 646_829_496_481_500_000
_NAME = re.compile(r"[\w\- ]+", re.ASCII)
_FQDN = re.compile(r"(\*\.)?([A-Za-z0-9_]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}")
_VALUE = {"cidr": "cidr", "fqdn": "fqdn", "adaptivePolicyIpv4Cidr": "cidr"}
_CATEGORY = {"cidr": "network", "fqdn": "network", "adaptivePolicyIpv4Cidr": "adaptivePolicy"}
_GROUP_CATEGORIES = ("NetworkObjectGroup", "GeoLocationGroup", "PortObjectGroup")
_ROLES = ("Till servers", "Printers", "Cameras", "Payment host", "Suppliers", "Guests")


def _object_count(organization: OrganizationBlueprint) -> int:
    digest = crc32(f"{organization.seed}/{organization.index}/policyObjects".encode())
    return 0 if organization.is_empty else 6 + digest % 30


def _objects_without_groups(organization: OrganizationBlueprint) -> Iterator[KeyedRecord]:
    for number in range(_object_count(organization)):
        identifier = str(_FIRST_ID + organization.index * 1000 + number)
        is_name = number % 5 == 4
        value = (
            {"fqdn": f"host{number}.fjordlys.example"}
            if is_name
            else {"cidr": f"10.{organization.index % 256}.{number}.0/24"}
        )
        yield (
            identifier,
            {
                "id": identifier,
                "name": f"{_ROLES[number % len(_ROLES)]} {number + 1}",
                "category": "network",
                "type": "fqdn" if is_name else "cidr",
                **value,
                "createdAt": f"2025-05-{number % 28 + 1:02}T07:30:00Z",
                "updatedAt": f"2025-06-{number % 28 + 1:02}T07:30:00Z",
                # every seventh is used in a firewall rule
                "networkIds": [organization.network_id(0)] if number % 7 == 6 else [],
            },
        )


def _groups(organization: OrganizationBlueprint) -> Iterator[KeyedRecord]:
    for number in range(_object_count(organization) // 6):
        identifier = str(_FIRST_ID + organization.index * 1000 + 500 + number)
        members = range(number * 6, number * 6 + 3)
        yield (
            identifier,
            {
                "id": identifier,
                "name": f"Group {number + 1}",
                "category": "NetworkObjectGroup",
                "createdAt": f"2025-07-{number % 28 + 1:02}T07:31:00Z",
                "updatedAt": f"2025-07-{number % 28 + 1:02}T07:31:00Z",
                "objectIds": [
                    str(_FIRST_ID + organization.index * 1000 + member) for member in members
                ],
                "networkIds": [],
            },
        )


def _objects(
    world: World, organization: OrganizationBlueprint, parent: str
) -> Iterator[KeyedRecord]:
    groups: dict[str, list[str]] = {}
    for group in world.listing(organization, "policyGroups").records:
        for identifier in group["objectIds"]:
            groups.setdefault(identifier, []).append(group["id"])
    for record in world.listing(organization, "policyObjectsAlone").records:
        yield record["id"], {**record, "groupIds": groups.get(record["id"], [])}


def _create(call: Call) -> ApiResponse:
    now = iso(call.now)
    record = {
        "id": str(_FIRST_ID + call.world.new_number()),
        **pick(call.body, "name", "category", "type", "cidr", "fqdn"),
        "createdAt": now,
        "updatedAt": now,
        "networkIds": [],
        "groupIds": call.body.get("groupIds", []),
    }
    messages = list(_object_problems(call, record))
    if messages:
        return bad_request(*messages)
    response = _OBJECTS.add(call, record["id"], record)
    _update_groups(call, record)
    return response


def _update(call: Call, old: Record) -> ApiResponse:
    named = pick(call.body, "name", "cidr", "fqdn", "groupIds")
    new = {**old, **named, "updatedAt": iso(call.now)}
    messages = list(_object_problems(call, new))
    if messages:
        return bad_request(*messages)
    response = _OBJECTS.replace(call, old, new)
    _update_groups(call, new)
    return response


def _delete(call: Call, old: Record) -> ApiResponse:
    if old["groupIds"]:
        return bad_request(f"Policy object is in use by groups: {', '.join(old['groupIds'])}")
    return _in_use(old) or _OBJECTS.remove(call, old)


def _in_use(record: Record) -> ApiResponse | None:
    if record["networkIds"]:
        return bad_request(
            f"{record['name']} is in use in networks: {', '.join(record['networkIds'])}"
        )
    return None


def _update_groups(call: Call, record: Record) -> None:
    """Put an object into the groups that it names, and take it out of all others."""
    identifier, group_ids = record["id"], record["groupIds"]
    for group in _GROUPS.listing(call).records:
        others = [member for member in group["objectIds"] if member != identifier]
        if group["id"] not in group_ids:
            members = others
        elif len(others) < len(group["objectIds"]):
            continue
        else:
            members = [*others, identifier]
        if members != group["objectIds"]:
            call.world.put(
                call.organization, "policyGroups", group["id"], {**group, "objectIds": members}
            )


def _object_problems(call: Call, record: Record) -> Iterator[str]:
    yield from _name_problems(_OBJECTS.listing(call).records, record)
    kind = record["type"]
    if record["category"] != _CATEGORY[kind]:
        yield f"Type '{kind}' needs category '{_CATEGORY[kind]}'"
    for name in ("cidr", "fqdn"):
        if name in record and name != _VALUE[kind]:
            yield f"'{name}' does not go with type '{kind}'"
    value = record.get(_VALUE[kind])
    if value is None:
        yield f"'{_VALUE[kind]}' is required"
    elif not (_is_cidr(value) if _VALUE[kind] == "cidr" else _FQDN.fullmatch(value)):
        yield f"'{_VALUE[kind]}' is invalid: {value}"
    for identifier in record["groupIds"]:
        if _GROUPS.listing(call).find(identifier) is None:
            yield f"Policy object group with ID {identifier} not found"


def _is_cidr(text: str) -> bool:
    try:
        ipaddress.IPv4Network(text)
    except ValueError:
        return False
    return True


def _name_problems(records: Sequence[Record], record: Record) -> Iterator[str]:
    if not _NAME.fullmatch(record["name"]) or not record["name"].strip():
        yield "Name may have letters, digits, spaces, dashes and underscores only"
    if any(other["name"] == record["name"] and other["id"] != record["id"] for other in records):
        yield "Name has already been taken"


def _create_group(call: Call) -> ApiResponse:
    now = iso(call.now)
    record = {
        "id": str(_FIRST_ID + call.world.new_number()),
        "name": call.body["name"],
        "category": call.body.get("category") or _GROUP_CATEGORIES[0],
        "createdAt": now,
        "updatedAt": now,
        "objectIds": call.body.get("objectIds", []),
        "networkIds": [],
    }
    messages = list(_group_problems(call, record))
    return bad_request(*messages) if messages else _GROUPS.add(call, record["id"], record)


def _update_group(call: Call, old: Record) -> ApiResponse:
    new = {**old, **pick(call.body, "name", "objectIds"), "updatedAt": iso(call.now)}
    messages = list(_group_problems(call, new))
    return bad_request(*messages) if messages else _GROUPS.replace(call, old, new)


def _delete_group(call: Call, old: Record) -> ApiResponse:
    return _in_use(old) or _GROUPS.remove(call, old)


def _group_problems(call: Call, group: Record) -> Iterator[str]:
    yield from _name_problems(_GROUPS.listing(call).records, group)
    if group["category"] not in _GROUP_CATEGORIES:
        yield f"'category' must be one of: {', '.join(map(repr, _GROUP_CATEGORIES))}"
    for identifier in group["objectIds"]:
        if _OBJECTS.listing(call).find(identifier) is None:
            yield f"Policy object with ID {identifier} not found"


RECORD_TYPES = {
    "policyObjectsAlone": RecordType(
        lambda world, organization, parent: _objects_without_groups(organization)
    ),
    "policyGroups": RecordType(lambda world, organization, parent: _groups(organization)),
    "policyObjects": RecordType(_objects, view_of="policyObjectsAlone policyGroups"),
}
HANDLERS: Handlers = {
    "getOrganizationPolicyObjects": _OBJECTS.list,
    "getOrganizationPolicyObject": _OBJECTS.get,
    "createOrganizationPolicyObject": _create,
    "updateOrganizationPolicyObject": _OBJECTS.with_record(_update),
    "deleteOrganizationPolicyObject": _OBJECTS.with_record(_delete),
    "getOrganizationPolicyObjectsGroups": _GROUPS.list,
    "getOrganizationPolicyObjectsGroup": _GROUPS.get,
    "createOrganizationPolicyObjectsGroup": _create_group,
    "updateOrganizationPolicyObjectsGroup": _GROUPS.with_record(_update_group),
    "deleteOrganizationPolicyObjectsGroup": _GROUPS.with_record(_delete_group),
}
