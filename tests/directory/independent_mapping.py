"""What the contract says that a record is, written a second time, from its text alone.

Nothing here is imported from the package. Records are plain dictionaries, with every field of the
contract.
"""

import datetime as dt
import json
import unicodedata
from typing import Any

Json = dict[str, Any]

_TIMES = ["created_at", "updated_at"]
USER = [
    *("id", "external_id", "first_name", "last_name", "name", "username", "title", "emails"),
    *("phones", "status", "is_email_verified", "is_2fa_enabled", "roles", "groups"),
    *("organizations", "workspaces", *_TIMES, "last_login_at", "last_active_at", "remote_data"),
]
ROLE = [
    *("id", "name", "label", "description", "type", "applicable_in", *_TIMES, "remote_data"),
]
ORGANIZATION = ["id", "name", "pricing_plan", "licenses", *_TIMES, "remote_data"]
WORKSPACE = ["id", "name", "description", "status", "organization", *_TIMES, "remote_data"]
LICENSE = [
    *("id", "name", "description", "available_quantity", "assigned_quantity", "unit_amount"),
    *("currency", "is_paid", "status", "roles", "products", *_TIMES, "expires_at"),
    *("organization", "remote_data"),
]
ACTIVITY = [
    *("id", "actor", "organization", "group", "description", "action", "entity", "entity_type"),
    *("context", "created_at"),
]


def _blank(names: list[str]) -> Json:
    return dict.fromkeys(names)


def _level(scope: str, word: str) -> str:
    plain = {"org": "full read-only enterprise none"}.get(
        scope, "full read-only monitor-only guest-ambassador"
    )
    return f"{scope}:{word}" if word in plain.split() else word


def _label(word: str) -> str:
    return word.split(":", 2)[2] if word.startswith("custom-role:") else word


def user(admin: Json, organization: Json, names: dict[str, str]) -> Json:
    """An administrator of an organization."""
    here = {"id": organization["id"], "name": organization["name"]}
    grants = [("org", admin["orgAccess"], None)]
    grants += [("network", each["access"], each["id"]) for each in admin["networks"] or []]
    grants += [("tag", each["access"], each["tag"]) for each in admin["tags"] or []]
    roles = []
    for scope, word, place in grants:
        role: Json = {"id": _level(scope, word), "name": _label(word), "organization": here}
        role["group"] = {"id": place, "name": place} if scope == "tag" else None
        role["workspace"] = (
            {"id": place, "name": names.get(str(place))} if scope == "network" else None
        )
        roles.append(role)
    first, _, last = " ".join((admin["name"] or "").split()).partition(" ")
    status = admin["accountStatus"]
    networks, tags = admin["networks"], admin["tags"]
    email = admin.get("email")
    return _blank(USER) | {
        "id": admin["id"],
        "type": "administrator",
        "first_name": first or None,
        "last_name": last or None,
        "name": admin["name"],
        "emails": [{"email": email, "type": None, "is_primary": True}] if email else None,
        "status": {
            "ok": "active",
            "pending": "invited",
            "unverified": "invited",
            "locked": "inactive",
        }.get(status, status),
        "is_email_verified": {"ok": True, "unverified": False}.get(status),
        "is_2fa_enabled": admin["twoFactorAuthEnabled"],
        "roles": roles,
        "groups": None
        if tags is None
        else [{"id": tag, "name": tag} for tag in dict.fromkeys(each["tag"] for each in tags)],
        "organizations": [here],
        "workspaces": None
        if networks is None
        else [
            {"id": place, "name": names.get(place)}
            for place in dict.fromkeys(each["id"] for each in networks)
        ],
        "last_active_at": admin["lastActive"],
        "remote_data": admin,
    }


def people(admins: list[tuple[str, Json]]) -> list[list[Json]]:
    """Organizations' ids and administrators, grouped by person, as ``remote_data`` has them."""
    groups: dict[Any, list[Json]] = {}
    for where, admin in sorted(admins, key=lambda each: (each[0], each[1]["id"])):
        email = admin.get("email")
        one = unicodedata.normalize("NFC", email).casefold() if email else (where, admin["id"])
        groups.setdefault(one, []).append({"organization_id": where, "record": admin})
    return list(groups.values())


def saml_role(record: Json, organization: Json) -> Json:
    """A SAML role."""
    return _blank(ROLE) | {
        "id": f"saml:{organization['id']}:{record['id']}",
        "name": record["role"],
        "type": "saml",
        "remote_data": record,
    }


def organization(record: Json) -> Json:
    """An organization."""
    return _blank(ORGANIZATION) | {
        "id": record["id"],
        "name": record["name"],
        "pricing_plan": record["licensing"]["model"],
        "remote_data": record,
    }


def workspace(record: Json, of: Json) -> Json:
    """A network."""
    return _blank(WORKSPACE) | {
        "id": record["id"],
        "name": record["name"],
        "description": record["notes"],
        "organization": {"id": of["id"], "name": of["name"]},
        "remote_data": record,
    }


def co_term(record: Json, of: Json) -> Json:
    """The overview of a co-term organization."""
    end = record["expirationDate"]
    if end == "N/A":
        end = None
    else:
        day = dt.datetime.strptime(end, "%b %d, %Y UTC")
        end = day.strftime("%Y-%m-%dT00:00:00Z")
    return _blank(LICENSE) | {
        "id": f"co-term:{of['id']}",
        "name": "co-term",
        "status": "active" if record["status"] == "OK" else "inactive",
        "products": [
            {"id": name, "name": name, "status": None} for name in record["licensedDeviceCounts"]
        ],
        "expires_at": end,
        "organization": {"id": of["id"], "name": of["name"]},
        "remote_data": record,
    }


def per_device(record: Json, of: Json) -> Json:
    """A license of a device or of seats."""
    seats = 1 if record["seatCount"] is None else record["seatCount"]
    used = record["deviceSerial"] is not None or record["networkId"] is not None
    dead = record["state"] in {"expired", "recentlyQueued"}
    return _blank(LICENSE) | {
        "id": record["id"],
        "name": record["licenseType"],
        "available_quantity": 0 if used or dead else seats,
        "assigned_quantity": seats if used else 0,
        "status": "active"
        if record["state"] in {"active", "expiring", "unusedActive"}
        else "inactive",
        "created_at": record["claimDate"],
        "expires_at": record["expirationDate"],
        "organization": {"id": of["id"], "name": of["name"]},
        "remote_data": record,
    }


def subscription(record: Json) -> Json:
    """A subscription, without the organizations that it serves."""
    seats = record["counts"]["seats"]
    status = record["status"]
    found = _blank(LICENSE) | {
        "id": record["subscriptionId"],
        "name": record["name"],
        "description": record["description"],
        "available_quantity": seats["available"],
        "assigned_quantity": seats["assigned"],
        "status": "inactive" if status in {"canceled", "expired"} else status,
        "products": [{"id": kind, "name": kind, "status": None} for kind in record["productTypes"]],
        "updated_at": record["lastUpdatedAt"],
        "expires_at": record["endDate"],
        "remote_data": record,
    }
    # which it serves is not in its record
    del found["organization"]
    return found


def _decoded(value: str) -> Any:
    try:
        return json.loads(value) if value else None
    except ValueError:
        return value


def activity(record: Json, of: Json) -> Json:
    """A change; its id is ours, and left out. What was done in the dashboard has no action."""
    here = {"id": of["id"], "name": of["name"]}
    method = record["label"].partition(" ")[0] if record["page"] == "via API" else None
    old, new = _decoded(record["oldValue"]), _decoded(record["newValue"])
    network = (
        {"id": record["networkId"], "name": record["networkName"]} if record["networkId"] else None
    )
    action = {"PUT": "updated", "DELETE": "deleted"}.get(str(method), method)
    found = _blank(ACTIVITY) | {
        "actor": {
            "id": record["adminId"],
            "name": record["adminName"],
            "email": record["adminEmail"],
        },
        "organization": here,
        "description": record["label"],
        "action": "created" if method == "POST" and old is None and new is not None else action,
        "entity": network or here,
        "entity_type": "workspace" if network else "organization",
        "created_at": record["ts"],
    }
    del found["id"], found["context"]
    return found
