"""End users, their identity providers and authorizations. All operations are in beta."""

from collections.abc import Iterator

from msgspec import structs

from ....operations.short_schema import ShortSchema
from ...contract.paging import page_response, page_size
from ...contract.responses import NOT_FOUND, ApiResponse, ParameterError
from ...contract.schema import problems
from ...world import end_users, fleet
from ...world.blueprint import OrganizationBlueprint
from ...world.clock import iso, parse_time
from ...world.sorted_records import KeyedRecord, Record, SortedRecords
from ...world.world import RecordType, World
from ..shared.call import Call, Handlers
from ..shared.change_log import log_difference
from ..shared.collection import Collection, pick
from ..shared.responses import bad_request, ok

_AUTHORIZATIONS = Collection(record_type="authorizations", key_argument="authorizationId")
_USERS = Collection(record_type="endUsers", key_argument="id")
_IDPS = Collection(record_type="idps", key_argument="id")
# not in the contract
_PAGE = {"perPage": "i:3..50=10"}
_SEARCH_PAGE = {"perPage": "i:3..1000=10"}
_SEARCH: ShortSchema = {
    "perPage": "i",
    "startingAfter": "s",
    "endingBefore": "s",
    "userIds": ["s"],
    "groupIds": ["s"],
    "idpIds": ["s"],
    "accessTypes": ["s"],
    "searchQuery": "s",
    "sortKey": "s:displayName|email|username|userId|createdAt",
    "sortOrder": "s:asc|desc",
}
_AUTHORIZATION: ShortSchema = {
    "authorizationId": "s",
    "authZone": {"id!": "s"},
    "email": "s",
    "idpUserId": "s",
    "startsAt": "s",
    "expiresAt": "s",
}
_USER: ShortSchema = {
    "email": "s",
    "upn": "s",
    "displayName": "s",
    "username": "s",
    "idpId": "s",
    "accessTypes": ["s"],
}
_IDP = {"name": "s", "description": "s", "idpConfig": {}, "syncType": "s"}


def _authorizations(
    world: World, organization: OrganizationBlueprint, parent: str
) -> Iterator[KeyedRecord]:
    # of the initial users: later, authorizations change independently
    if organization.is_empty:
        return
    users = [user for _, user in end_users.users(organization)]
    zones = [zone for _, zone in end_users.zones([n for _, n in fleet.networks(organization)])]
    yield from end_users.authorizations(organization, users, zones)


def _shown(record: Record, call: Call) -> Record:
    return {**record, "status": end_users.authorization_status(record, iso(call.now))}


def _list(call: Call) -> ApiResponse:
    user_ids = call.values("userIds")
    listing = SortedRecords(
        (record["authorizationId"], _shown(record, call))
        for record in _AUTHORIZATIONS.listing(call).records
        if record["idpUserId"] in user_ids
    )
    operation = structs.replace(call.operation, query={**call.operation.query, **_PAGE})
    return page_response(listing, call.query, operation, call.url)


def _zones(call: Call) -> ApiResponse:
    operation = structs.replace(call.operation, query={**call.operation.query, **_PAGE})
    listing = call.world.listing(call.organization, "authZones")
    return page_response(listing, call.query, operation, call.url)


def _body(call: Call, short: ShortSchema) -> Record:
    """The body, whose schema the contract does not have.

    Raises:
        ParameterError: it does not fit a schema.
    """
    body = {} if call.body is None else call.body
    for text in problems(body, short, ""):
        raise ParameterError(text)
    found: Record = body
    return found


def _time(body: Record, name: str) -> str | None:
    text = body.get(name)
    try:
        return None if text is None else iso(parse_time(text))
    except ValueError:
        raise ParameterError(f"'{name}' must be an ISO 8601 timestamp") from None


def _zone(call: Call, body: Record) -> Record:
    """The zone that a body names.

    Raises:
        ParameterError: it names none, or one that does not exist.
    """
    if not body.get("authZone"):
        raise ParameterError("'authZone' is required")
    identifier = body["authZone"]["id"]
    found = call.world.find(call.organization, "authZones", str(identifier))
    if found is None:
        raise ParameterError(f"Authorization zone with ID {identifier} not found")
    return found


def _create(call: Call) -> ApiResponse:
    body, now = _body(call, _AUTHORIZATION), iso(call.now)
    zone, email, identifier = _zone(call, body), body.get("email"), body.get("idpUserId")
    begin, end = _time(body, "startsAt") or now, _time(body, "expiresAt")
    if (email is None) == (identifier is None):
        return bad_request("Please specify either email or idpUserId")
    if end is not None and end <= begin:
        return bad_request("'expiresAt' must be after 'startsAt'")
    user = identifier or end_users.user_id(str(email))
    if _USERS.listing(call).find(user) is None:
        if email is None:
            return bad_request(f"User with ID {user} not found")
        idp = end_users.idp_summary(call.organization)
        call.world.put(
            call.organization, "endUsers", user, end_users.user_record(email, email, idp, now)
        )
    record = end_users.authorization_record(
        str(call.world.new_number()), user, zone, call.identity.name, begin, end, now
    )
    return _AUTHORIZATIONS.add(call, record["authorizationId"], _shown(record, call))


def _authorization_in_body(call: Call) -> Record | None:
    """The authorization that the body names."""
    identifier = _body(call, _AUTHORIZATION).get("authorizationId")
    if identifier is None:
        raise ParameterError("'authorizationId' is required")
    return call.world.find(call.organization, "authorizations", identifier)


def _change(call: Call, old: Record, new: Record) -> ApiResponse:
    new = {**new, "lastUpdatedAt": iso(call.now)}
    log_difference(call, old, new)
    call.world.put(call.organization, "authorizations", old["authorizationId"], new)
    return ok(_shown(new, call))


def _update(call: Call) -> ApiResponse:
    old = _authorization_in_body(call)
    if old is None:
        return NOT_FOUND
    body, new = call.body, dict(old)
    if "authZone" in body:
        zone = _zone(call, body)
        new["authZone"] = {"id": zone["id"], "name": zone["name"]}
    if "startsAt" in body:
        new["startsAt"] = _time(body, "startsAt") or old["startsAt"]
    if "expiresAt" in body:
        new["expiresAt"] = _time(body, "expiresAt")
    if new["expiresAt"] is not None and new["expiresAt"] <= new["startsAt"]:
        return bad_request("'expiresAt' must be after 'startsAt'")
    return _change(call, old, new)


def _revoke(call: Call) -> ApiResponse:
    old = _authorization_in_body(call)
    if old is None:
        return NOT_FOUND
    if old["status"] == "revoked":
        return bad_request(f"Authorization {old['authorizationId']} is revoked already")
    return _change(call, old, {**old, "status": "revoked"})


# --- users ---


def _search(call: Call) -> ApiResponse:
    body = _body(call, _SEARCH)
    found = [record for record in _USERS.listing(call).records if _matches_search(record, body)]
    key, is_descending = body.get("sortKey") or "userId", body.get("sortOrder") == "desc"
    found.sort(key=lambda record: (record[key], record["userId"]), reverse=is_descending)
    return _page(call, found, "userId")


def _matches_search(user: Record, body: Record) -> bool:
    has = {
        "userIds": {user["userId"]},
        "groupIds": {group["id"] for group in user["groups"]},
        "idpIds": {user["idp"]["id"]},
        "accessTypes": set(user["accessTypes"]),
    }
    if any(body.get(name) and values.isdisjoint(body[name]) for name, values in has.items()):
        return False
    text = (body.get("searchQuery") or "").lower()
    return any(text in user[name].lower() for name in ("displayName", "email", "username"))


def _page(call: Call, records: list[Record], key: str) -> ApiResponse:
    """A page of a search, whose size and cursors are in the body."""
    body = _body(call, _SEARCH)
    operation = structs.replace(call.operation, query=_SEARCH_PAGE)
    page_query = [] if body.get("perPage") is None else [("perPage", str(body["perPage"]))]
    size = page_size(operation, page_query)
    keys = [record[key] for record in records]
    begin, end = 0, size
    if body.get("startingAfter"):
        begin = _place(keys, body, "startingAfter") + 1
        end = begin + size
    elif body.get("endingBefore"):
        end = _place(keys, body, "endingBefore")
        begin = max(0, end - size)
    page = records[begin:end]
    counts = {"total": len(records), "remaining": len(records) - begin - len(page)}
    return ok({"items": page, "meta": {"counts": {"items": counts}}}, call.operation.status)


def _place(keys: list[str], body: Record, name: str) -> int:
    try:
        return keys.index(body[name])
    except ValueError:
        raise ParameterError(f"'{name}' is not a record of this search") from None


def _summary(call: Call) -> ApiResponse:
    count = len(_USERS.listing(call).keys)
    groups = len(call.world.listing(call.organization, "userGroups").keys)
    return ok({"userCount": count, "userGroupCount": groups})


def _search_groups(call: Call) -> ApiResponse:
    return _page(call, call.world.listing(call.organization, "userGroups").records, "groupId")


def _idp_summary(call: Call, identifier: str | None) -> Record:
    if identifier is None:
        return end_users.idp_summary(call.organization)
    found = call.world.find(call.organization, "idps", identifier)
    if found is None:
        raise ParameterError(f"Identity provider with ID {identifier} not found")
    return {"id": found["idpId"], "name": found["name"], "type": found["type"]}


def _create_user(call: Call) -> ApiResponse:
    body = _body(call, _USER)
    email = body.get("email") or body.get("upn")
    if not email:
        return bad_request("'email' is required")
    if _USERS.listing(call).find(end_users.user_id(email)) is not None:
        return bad_request("Email has already been taken")
    idp = _idp_summary(call, body.get("idpId"))
    record = end_users.user_record(email, body.get("displayName") or email, idp, iso(call.now))
    return _USERS.add(call, record["userId"], {**record, **pick(body, "username", "accessTypes")})


def _update_user(call: Call, old: Record) -> ApiResponse:
    named = pick(_body(call, _USER), "displayName", "username", "upn", "accessTypes")
    return _USERS.replace(call, old, {**old, **named, "lastUpdatedAt": iso(call.now)})


def _delete_user(call: Call, old: Record) -> ApiResponse:
    # their authorizations are deleted with them
    for record in _AUTHORIZATIONS.listing(call).records:
        if record["idpUserId"] == old["userId"]:
            call.world.remove(call.organization, "authorizations", record["authorizationId"])
    return _USERS.remove(call, old)


# --- identity providers ---


def _search_idps(call: Call) -> ApiResponse:
    return _page(call, _IDPS.listing(call).records, "idpId")


def _create_idp(call: Call) -> ApiResponse:
    body = _body(call, {**_IDP, "name!": "s", "type!": "s"})
    identifier = str(call.world.new_number())
    record = end_users.idp_record(identifier, body["name"], body["type"], iso(call.now))
    return _IDPS.add(call, record["idpId"], {**record, **_idp_settings(body)})


def _idp_settings(body: Record) -> Record:
    return pick(body, "name", "description", "idpConfig", "syncType")


def _update_idp(call: Call, old: Record) -> ApiResponse:
    new = {**old, **_idp_settings(_body(call, _IDP)), "lastUpdatedAt": iso(call.now)}
    return _IDPS.replace(call, old, new)


def _delete_idp(call: Call, old: Record) -> ApiResponse:
    if any(user["idp"]["id"] == old["idpId"] for user in _USERS.listing(call).records):
        return bad_request(f"Identity provider {old['idpId']} still has users")
    return _IDPS.remove(call, old)


def _zones_of(
    world: World, organization: OrganizationBlueprint, parent: str
) -> Iterator[KeyedRecord]:
    return end_users.zones(world.listing(organization, "networks").records)


RECORD_TYPES = {
    "idps": RecordType(lambda world, organization, parent: end_users.idps(organization)),
    "userGroups": RecordType(lambda world, organization, parent: end_users.groups(organization)),
    "endUsers": RecordType(lambda world, organization, parent: end_users.users(organization)),
    "authZones": RecordType(_zones_of, view_of="networks"),
    "authorizations": RecordType(_authorizations),
}
HANDLERS: Handlers = {
    "getOrganizationIamUsersAuthorizations": _list,
    "getOrganizationIamUsersAuthorizationsZones": _zones,
    "createOrganizationIamUsersAuthorization": _create,
    "updateOrganizationIamUsersAuthorizations": _update,
    "revokeOrganizationIamUsersAuthorizationsAuthorization": _revoke,
    "deleteOrganizationIamUsersAuthorization": _AUTHORIZATIONS.delete,
    "searchOrganizationUsers": _search,
    "searchOrganizationIdpGroups": _search_groups,
    "getOrganizationIamUsersSummaryPanel": _summary,
    "createOrganizationIamUsersIdpsUser": _create_user,
    "updateOrganizationIamUsersIdpsUser": _USERS.with_record(_update_user),
    "deleteOrganizationIamUsersIdpsUser": _USERS.with_record(_delete_user),
    "createOrganizationIamUsersIdpsSearch": _search_idps,
    "createOrganizationIamUsersIdp": _create_idp,
    "updateOrganizationIamUsersIdp": _IDPS.with_record(_update_idp),
    "deleteOrganizationIamUsersIdp": _IDPS.with_record(_delete_idp),
}
