"""Odd records, field by field."""

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from meraki_async.directory import (
    Activity,
    Actor,
    Email,
    Identities,
    License,
    Organization,
    Product,
    Reference,
    Role,
    RoleRef,
    User,
    Workspace,
    mapping,
)

from . import independent_mapping as contract

HERE = Reference(id="1", name="Acme")
THERE = Reference(id="2", name="Bergen")
ADMIN: dict[str, Any] = {
    "id": "646829496481090112",
    "name": "Ingrid Moe",
    "email": "Ingrid@fjordlys.example",
    "orgAccess": "none",
    "accountStatus": "ok",
    "twoFactorAuthEnabled": True,
    "hasApiKey": False,
    "lastActive": "2026-08-29T13:04:51Z",
    "tags": [{"tag": "west", "access": "read-only"}],
    "networks": [{"id": "L_1", "access": "full"}, {"id": "L_2", "access": "monitor-only"}],
    "authenticationMethod": "Email",
}
LICENSE: dict[str, Any] = {
    "id": "88120",
    "licenseType": "MX68-SEC",
    "deviceSerial": "Q2YN-55BA-9HRT",
    "networkId": "L_1",
    "state": "active",
    "seatCount": None,
    "claimDate": "2025-02-18T09:31:07Z",
    "expirationDate": "2028-02-20T00:00:00Z",
}
SUBSCRIPTION: dict[str, Any] = {
    "subscriptionId": "70412",
    "name": "Nordic stores",
    "description": "",
    "status": "active",
    "startDate": "2025-07-01T00:00:00Z",
    "endDate": "2028-07-01T00:00:00Z",
    "lastUpdatedAt": "2026-08-02T11:20:00Z",
    "productTypes": ["wireless", "switch"],
    "counts": {
        "seats": {"assigned": 40, "available": 10, "limit": 50},
        "networks": 12,
        "organizations": 2,
    },
}
CHANGE: dict[str, Any] = {
    "ts": "2026-08-30T12:01:44.310922Z",
    "adminName": "Ingrid Moe",
    "adminEmail": "ingrid@fjordlys.example",
    "adminId": "646829496481090112",
    "networkName": "Bergen store 12",
    "networkId": "L_1",
    "networkUrl": "https://n214.meraki.com/x",
    "ssidName": None,
    "ssidNumber": None,
    "page": "via API",
    "label": "PUT /api/v1/networks/L_1",
    "oldValue": '{"name":"Bergen 12"}',
    "newValue": '{"name":"Bergen store 12"}',
    "client": {"id": None, "type": None},
}


@pytest.mark.parametrize(
    ("type_", "names"),
    [
        (User, contract.USER),
        (Role, contract.ROLE),
        (Organization, contract.ORGANIZATION),
        (Workspace, contract.WORKSPACE),
        (License, contract.LICENSE),
        (Activity, contract.ACTIVITY),
    ],
)
def test_records_have_every_field_of_the_contract(type_: type, names: list[str]) -> None:
    assert set(names) <= {field.encode_name for field in msgspec.structs.fields(type_)}


def test_every_field_of_an_administrator() -> None:
    user = mapping.administrator(ADMIN, HERE, {"L_1": "Store 1"})
    store, other = Reference(id="L_1", name="Store 1"), Reference(id="L_2")
    west = Reference(id="west", name="west")
    assert user == User(
        id="646829496481090112",
        type="administrator",
        first_name="Ingrid",
        last_name="Moe",
        name="Ingrid Moe",
        emails=[Email(email="Ingrid@fjordlys.example", is_primary=True)],
        status="active",
        is_email_verified=True,
        is_2fa_enabled=True,
        roles=[
            RoleRef(id="org:none", name="none", organization=HERE),
            RoleRef(id="network:full", name="full", organization=HERE, workspace=store),
            RoleRef(
                id="network:monitor-only", name="monitor-only", organization=HERE, workspace=other
            ),
            RoleRef(id="tag:read-only", name="read-only", organization=HERE, group=west),
        ],
        groups=[west],
        organizations=[HERE],
        workspaces=[store, other],
        last_active_at="2026-08-29T13:04:51Z",
        remote_data=ADMIN,
    )


@pytest.mark.parametrize(
    ("raw", "status", "is_verified"),
    [
        ("ok", "active", True),
        ("pending", "invited", None),
        ("unverified", "invited", False),
        ("locked", "inactive", None),
        ("under review", "under review", None),
        (None, None, None),
    ],
)
def test_statuses(raw: str | None, status: str | None, is_verified: bool | None) -> None:
    user = mapping.administrator({**ADMIN, "accountStatus": raw}, HERE)
    assert (user.status, user.is_email_verified) == (status, is_verified)


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [
        ("Ingrid Moe", "Ingrid", "Moe"),
        ("Plato", "Plato", None),
        ("  Jan  van der  Berg ", "Jan", "van der Berg"),
        ("Berg, Jonas", "Jonas", "Berg"),
        ("田中\u3000愛子", "田中", "愛子"),
        ("田中愛子", "田中愛子", None),
        ("إنغريد", "إنغريد", None),
        ("", None, None),
        (" ", None, None),
        (",", ",", None),
        (None, None, None),
    ],
)
def test_names(name: str | None, first: str | None, last: str | None) -> None:
    user = mapping.administrator({**ADMIN, "name": name}, HERE)
    assert (user.first_name, user.last_name, user.name) == (first, last, name)


@pytest.mark.parametrize("email", [None, ""])
def test_an_administrator_without_an_address(email: str | None) -> None:
    assert mapping.administrator({**ADMIN, "email": email}, HERE).emails is None
    without = {name: value for name, value in ADMIN.items() if name != "email"}
    assert mapping.administrator(without, HERE).emails is None


def test_null_arrays_are_not_empty_ones() -> None:
    null = mapping.administrator({**ADMIN, "tags": None, "networks": None}, HERE)
    assert (null.groups, null.workspaces) == (None, None)
    assert [role.id for role in null.roles or ()] == ["org:none"]
    empty = mapping.administrator({**ADMIN, "tags": [], "networks": []}, HERE)
    assert (empty.groups, empty.workspaces) == ([], [])
    assert mapping.administrator({"id": "1"}, HERE).roles is None


@pytest.mark.parametrize("last", [None, "", "N/A", "Never"])
def test_never_active(last: str | None) -> None:
    assert mapping.administrator({**ADMIN, "lastActive": last}, HERE).last_active_at is None


@pytest.mark.parametrize(
    ("access", "identifier", "name"),
    [
        ("enterprise", "org:enterprise", "enterprise"),
        ("camera-sensor", "camera-sensor", "camera-sensor"),
        ("custom-role:5:Night: audit", "custom-role:5:Night: audit", "Night: audit"),
        ("overlord", "overlord", "overlord"),
    ],
)
def test_privileges_of_an_organization(access: str, identifier: str, name: str) -> None:
    user = mapping.administrator({**ADMIN, "orgAccess": access}, HERE)
    assert user.roles is not None
    assert (user.roles[0].id, user.roles[0].name) == (identifier, name)


def test_unknown_privileges_are_kept_with_their_place() -> None:
    record = {**ADMIN, "networks": [{"id": "L_1", "access": "ssid-admin"}], "tags": []}
    user = mapping.administrator(record, HERE)
    assert user.roles is not None
    assert user.roles[1] == RoleRef(
        id="ssid-admin", name="ssid-admin", organization=HERE, workspace=Reference(id="L_1")
    )
    assert mapping.roles_in_use([record, record]) == [
        Role(
            id="ssid-admin",
            name="ssid-admin",
            type="privilege",
            applicable_in="workspace",
        )
    ]


def test_the_documented_roles() -> None:
    assert [(role.id, role.applicable_in) for role in mapping.BUILT_IN_ROLES] == [
        ("org:full", None),
        ("org:read-only", None),
        ("org:enterprise", None),
        ("org:none", None),
        ("network:full", "workspace"),
        ("network:read-only", "workspace"),
        ("network:monitor-only", "workspace"),
        ("network:guest-ambassador", "workspace"),
        ("tag:full", "group"),
        ("tag:read-only", "group"),
        ("tag:monitor-only", "group"),
        ("tag:guest-ambassador", "group"),
    ]


def test_a_saml_role_says_that_it_lists_nobody() -> None:
    record = {"id": "7", "role": "noc", "orgAccess": "read-only", "networks": None, "tags": None}
    role = mapping.saml_role(record, HERE)
    assert (role.id, role.name, role.type) == ("saml:1:7", "noc", "saml")
    assert role.organization == HERE
    assert "identity provider" in (role.note or "")
    assert role.remote_data is record


def test_a_person_is_one_over_organizations() -> None:
    elsewhere = {
        **ADMIN,
        "id": "9",
        "email": "ingrid@FJORDLYS.example",
        "name": "I. Moe",
        "orgAccess": "full",
        "accountStatus": "locked",
        "twoFactorAuthEnabled": False,
        "lastActive": "2026-08-29T13:04:51.5Z",
        "tags": None,
        "networks": [],
    }
    person = mapping.person([(THERE, elsewhere), (HERE, ADMIN)], Identities())
    assert person.id == Identities().person_id("ingrid@fjordlys.example")
    assert person.name == "Ingrid Moe"
    assert person.emails == [Email(email="Ingrid@fjordlys.example", is_primary=True)]
    assert person.status == "active"
    assert person.is_2fa_enabled is False
    assert person.last_active_at == "2026-08-29T13:04:51.5Z"
    assert person.organizations == [HERE, THERE]
    assert [(role.id, role.organization) for role in person.roles or ()][-1] == ("org:full", THERE)
    assert person.remote_data == [
        {"organization_id": "1", "record": ADMIN},
        {"organization_id": "2", "record": elsewhere},
    ]


def test_an_alias_is_shown_beside_the_main_address() -> None:
    identities = Identities({"im@fjordlys.example": "ingrid@fjordlys.example"})
    alias = {**ADMIN, "email": "IM@fjordlys.example"}
    person = mapping.person([(HERE, alias), (THERE, ADMIN)], identities)
    assert person.id == identities.person_id("ingrid@fjordlys.example")
    assert person.emails == [
        Email(email="IM@fjordlys.example", is_primary=False),
        Email(email="Ingrid@fjordlys.example", is_primary=True),
    ]


def test_people_without_addresses_are_people_of_one_organization() -> None:
    record = {**ADMIN, "email": None}
    ids = {
        mapping.person([(where, {**record, "id": id_})], Identities()).id
        for where in (HERE, THERE)
        for id_ in ("1", "2")
    }
    assert len(ids) == 4


@given(st.permutations([(str(number), {**ADMIN, "id": str(number)}) for number in range(5)]))
def test_a_person_does_not_depend_on_the_order(found: list[tuple[str, dict[str, Any]]]) -> None:
    records = [(Reference(id=where), record) for where, record in found]
    assert mapping.person(records, Identities()) == mapping.person(
        sorted(records, key=lambda each: each[0].id), Identities()
    )


@pytest.mark.parametrize(
    ("date", "expires_at"),
    [
        ("Mar 13, 2027 UTC", "2027-03-13T00:00:00Z"),
        ("September 3, 2027", "2027-09-03T00:00:00Z"),
        ("2027-03-13T00:00:00Z", "2027-03-13T00:00:00Z"),
        ("2026-01-05 15:50:05 UTC", "2026-01-05T15:50:05Z"),
        (1_767_628_205, "2026-01-05T15:50:05Z"),
        ("N/A", None),
        ("", None),
        (None, None),
        ("Feb 30, 2027 UTC", "Feb 30, 2027 UTC"),
        ("some day", "some day"),
    ],
)
def test_the_dates_of_co_term(date: Any, expires_at: str | None) -> None:
    record = {"status": "OK", "expirationDate": date, "licensedDeviceCounts": None}
    found = mapping.co_term_license(record, HERE)
    assert (found.expires_at, found.products) == (expires_at, None)


@pytest.mark.parametrize(
    ("raw", "status"),
    [
        ("OK", "active"),
        ("License Expired", "inactive"),
        ("License Required", "inactive"),
        ("Grace Period", "Grace Period"),
        (None, None),
    ],
)
def test_the_statuses_of_co_term(raw: str | None, status: str | None) -> None:
    assert mapping.co_term_license({"status": raw}, HERE).status == status


def test_every_field_of_a_co_term_license() -> None:
    record = {
        "status": "OK",
        "expirationDate": "Mar 13, 2027 UTC",
        "licensedDeviceCounts": {"MR-ADV": 3, "SM": 10},
    }
    assert mapping.co_term_license(record, HERE) == License(
        id="co-term:1",
        name="co-term",
        status="active",
        products=[Product(id="MR-ADV", name="MR-ADV"), Product(id="SM", name="SM")],
        expires_at="2027-03-13T00:00:00Z",
        organization=HERE,
        remote_data=record,
    )


def test_every_field_of_a_device_license() -> None:
    assert mapping.device_license(LICENSE, HERE) == License(
        id="88120",
        name="MX68-SEC",
        available_quantity=0,
        assigned_quantity=1,
        status="active",
        created_at="2025-02-18T09:31:07Z",
        expires_at="2028-02-20T00:00:00Z",
        organization=HERE,
        remote_data=LICENSE,
    )


@pytest.mark.parametrize(
    ("changes", "available", "assigned"),
    [
        ({"deviceSerial": None, "networkId": None, "state": "unused"}, 1, 0),
        ({"deviceSerial": None, "networkId": None, "state": "recentlyQueued"}, 0, 0),
        ({"deviceSerial": None, "networkId": None, "state": "unused", "seatCount": 25}, 25, 0),
        ({"deviceSerial": None, "state": "active", "seatCount": "25"}, 0, 25),
    ],
)
def test_quantities(changes: dict[str, Any], available: int, assigned: int) -> None:
    found = mapping.device_license({**LICENSE, **changes}, HERE)
    assert (found.available_quantity, found.assigned_quantity) == (available, assigned)


@pytest.mark.parametrize(
    ("raw", "status"),
    [
        ("active", "active"),
        ("expiring", "active"),
        ("unusedActive", "active"),
        ("expired", "inactive"),
        ("unused", "inactive"),
        ("recentlyQueued", "inactive"),
        ("frozen", "frozen"),
    ],
)
def test_the_statuses_of_device_licenses(raw: str, status: str) -> None:
    assert mapping.device_license({**LICENSE, "state": raw}, HERE).status == status


def test_every_field_of_a_subscription() -> None:
    assert mapping.subscription(SUBSCRIPTION) == License(
        id="70412",
        name="Nordic stores",
        description="",
        available_quantity=10,
        assigned_quantity=40,
        status="active",
        products=[
            Product(id="wireless", name="wireless"),
            Product(id="switch", name="switch"),
        ],
        updated_at="2026-08-02T11:20:00Z",
        expires_at="2028-07-01T00:00:00Z",
        remote_data=SUBSCRIPTION,
    )


@pytest.mark.parametrize(
    ("raw", "status"),
    [
        ("active", "active"),
        ("canceled", "inactive"),
        ("expired", "inactive"),
        ("inactive", "inactive"),
        ("out_of_compliance", "out_of_compliance"),
    ],
)
def test_the_statuses_of_subscriptions(raw: str, status: str) -> None:
    assert mapping.subscription({**SUBSCRIPTION, "status": raw}).status == status


def test_a_subscription_of_several_organizations_is_of_none() -> None:
    here, there = (mapping.subscription(SUBSCRIPTION, [where]) for where in (HERE, THERE))
    assert here.organization is None
    both = mapping.merged_subscription(here, there)
    assert (both.organization, both.organizations) == (None, [HERE, THERE])
    alone = {**SUBSCRIPTION, "counts": {**SUBSCRIPTION["counts"], "organizations": 1}}
    assert mapping.subscription(alone, [HERE]).organization == HERE


def test_every_field_of_an_activity() -> None:
    found = mapping.activity(CHANGE, HERE)
    store = Reference(id="L_1", name="Bergen store 12")
    assert found.context is not None
    assert found.actor == Actor(
        id="646829496481090112", name="Ingrid Moe", email="ingrid@fjordlys.example"
    )
    assert (found.organization, found.group) == (HERE, None)
    assert (found.action, found.entity, found.entity_type) == ("updated", store, "workspace")
    assert found.description == "PUT /api/v1/networks/L_1"
    assert found.created_at == "2026-08-30T12:01:44.310922Z"
    assert found.remote_data is CHANGE
    assert (found.context.origin, found.context.workspace) == ("api", store)
    assert found.context.old_value == {"name": "Bergen 12"}
    assert found.context.new_value == {"name": "Bergen store 12"}


def test_the_same_change_has_the_same_id() -> None:
    backwards = dict(reversed(CHANGE.items()))
    assert mapping.activity(backwards, HERE).id == mapping.activity(CHANGE, HERE).id
    assert mapping.activity(CHANGE, THERE).id != mapping.activity(CHANGE, HERE).id


@pytest.mark.parametrize(
    ("label", "old", "new", "expected"),
    [
        (
            "POST /api/v1/organizations/1/admins",
            "",
            '{"id":"9","name":"A"}',
            ("created", "user", "9"),
        ),
        ("DELETE /api/v1/organizations/1/admins/9", '{"id":"9"}', "", ("deleted", "user", "9")),
        ("PUT /organizations/1/samlRoles/7", "{}", "{}", ("updated", "role", "saml:1:7")),
        ("POST /organizations/1/samlRoles", "", '{"id":"8"}', ("created", "role", "saml:1:8")),
        ("POST /organizations/1/claim", "[]", "[1]", ("POST", "organization", "1")),
        ("something else", "", "", (None, "organization", "1")),
    ],
)
def test_what_a_change_was_about(
    label: str, old: str, new: str, expected: tuple[str | None, str, str]
) -> None:
    record = {**CHANGE, "networkId": None, "label": label, "oldValue": old, "newValue": new}
    found = mapping.activity(record, HERE)
    assert found.entity is not None
    assert (found.action, found.entity_type, found.entity.id) == expected


def test_a_change_in_the_dashboard() -> None:
    record = {**CHANGE, "page": "Administrators", "label": "Privileges", "oldValue": "none"}
    found = mapping.activity(record, HERE)
    assert found.context is not None
    assert (found.action, found.context.origin, found.context.old_value) == (
        None,
        "dashboard",
        "none",
    )
    by_application = mapping.activity({**CHANGE, "client": {"id": "c1", "type": "oauth"}}, HERE)
    assert by_application.context is not None
    assert (by_application.context.origin, by_application.context.client) == (
        "oauth",
        Reference(id="c1"),
    )


def test_an_end_user_is_no_administrator() -> None:
    record = {
        "userId": "7731",
        "displayName": "Ylva",
        "email": "ingrid@fjordlys.example",
        "upn": "ylva@x.example",
        "username": "ylva",
        "externalId": "e1",
        "groups": [{"id": "8100", "name": "Staff"}],
        "createdAt": "2026-08-01T08:00:00Z",
        "lastUpdatedAt": "2026-08-02T08:00:00Z",
    }
    granted = [{"authorizationId": "501", "idpUserId": "7731"}]
    user = mapping.end_user(record, HERE, granted)
    assert user == User(
        id="7731",
        external_id="e1",
        type="end_user",
        first_name="Ylva",
        name="Ylva",
        username="ylva",
        emails=[Email(email="ingrid@fjordlys.example", is_primary=True)],
        groups=[Reference(id="8100", name="Staff")],
        organizations=[HERE],
        created_at="2026-08-01T08:00:00Z",
        updated_at="2026-08-02T08:00:00Z",
        remote_data={"user": record, "authorizations": granted},
    )
    person = mapping.end_user_person([(THERE, user), (HERE, user)], Identities())
    assert person.type == "end_user"
    assert person.id != Identities().person_id("ingrid@fjordlys.example")


ANYTHING = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


@pytest.mark.slow
@given(st.data())
def test_whatever_the_api_sends_is_mapped_and_kept(data: st.DataObject) -> None:
    def drifted(record: dict[str, Any]) -> dict[str, Any]:
        names = data.draw(st.sets(st.sampled_from(sorted(record))))
        return {**record, **{name: data.draw(ANYTHING) for name in names}}

    admin = drifted(ADMIN)
    records: list[tuple[Any, Any]] = [
        (mapping.administrator(admin, HERE), admin),
        (mapping.device_license(raw := drifted(LICENSE), HERE), raw),
        (mapping.subscription(raw := drifted(SUBSCRIPTION)), raw),
        (mapping.activity(raw := drifted(CHANGE), HERE), raw),
    ]
    mapping.person([(HERE, admin)], Identities())
    for record, raw in records:
        assert record.remote_data is raw
        assert isinstance(record.id, str)
        # of the declared types, whatever came
        body = msgspec.json.encode(record)
        assert msgspec.json.decode(body, type=type(record)).id == record.id


@pytest.mark.parametrize("text", ["--5", "-", "5-", "٣x", "9" * 5000, "1e3", ""])
def test_a_text_that_is_no_number_counts_nothing(text: str) -> None:
    assert mapping.device_license({"id": "1", "seatCount": text}, HERE).id == "1"
    record = {"subscriptionId": "1", "counts": {"seats": {"available": text}}}
    assert mapping.subscription(record).available_quantity is None
