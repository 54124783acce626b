"""Policy objects and groups: both sides agree."""

from typing import Any

import pytest

from ..conftest import Asker

pytestmark = pytest.mark.anyio
OBJECT = {"name": "New till", "category": "network", "type": "cidr", "cidr": "10.40.8.0/24"}


@pytest.fixture
def objects(organization: str) -> str:
    return f"{organization}/policyObjects"


@pytest.fixture
def groups(organization: str) -> str:
    return f"{organization}/policyObjects/groups"


async def assert_agreement(ask: Asker, objects: str) -> None:
    found = (await ask(objects)).json
    groups = (await ask(f"{objects}/groups")).json
    assert {(o["id"], group) for o in found for group in o["groupIds"]} == {
        (member, g["id"]) for g in groups for member in g["objectIds"]
    }


async def test_there_are_some(ask: Asker, objects: str) -> None:
    found = (await ask(objects)).json
    assert {o["type"] for o in found} == {"cidr", "fqdn"}
    assert any(o["groupIds"] for o in found)
    assert all(("cidr" in o) == (o["type"] == "cidr") for o in found)
    assert (await ask(f"{objects}/{found[0]['id']}")).json == found[0]
    await assert_agreement(ask, objects)


async def test_pages(ask: Asker, objects: str, groups: str) -> None:
    found = (await ask(objects)).json
    names = [f"Extra {number}" for number in range(12)]
    for name in names:
        await ask.send("POST", objects, {**OBJECT, "name": name})
    seen, address = [], f"{objects}?perPage=10"
    while address:
        page = await ask(address)
        seen += page.json
        address = page.links.get("next", "")
    assert len({o["id"] for o in seen}) == len(seen) == len(found) + 12
    for path, sizes in ((objects, (9, 5001)), (groups, (9, 1001))):
        for size in sizes:
            assert (await ask(f"{path}?perPage={size}")).status == 400
    assert "perPage=5000" in (await ask(objects)).links["first"]
    assert "perPage=1000" in (await ask(groups)).links["first"]


async def test_an_object_joins_and_leaves_groups(ask: Asker, objects: str, groups: str) -> None:
    one, two = [
        (await ask.send("POST", groups, {"name": name})).json["id"] for name in ("One", "Two")
    ]
    made = await ask.send("POST", objects, {**OBJECT, "groupIds": [one]})
    assert made.status == 201
    assert made.json["groupIds"] == [one]
    assert made.json["networkIds"] == []
    path = f"{objects}/{made.json['id']}"
    assert (await ask(f"{groups}/{one}")).json["objectIds"] == [made.json["id"]]
    assert (await ask.send("PUT", path, {"groupIds": [two]})).json["groupIds"] == [two]
    assert (await ask(f"{groups}/{one}")).json["objectIds"] == []
    assert (await ask(path)).json["groupIds"] == [two]
    # a name alone leaves the groups
    assert (await ask.send("PUT", path, {"name": "Old till"})).json["groupIds"] == [two]
    await assert_agreement(ask, objects)
    rejected = await ask.send("DELETE", path)
    assert rejected.status == 400
    assert two in rejected.json["errors"][0]
    assert (await ask.send("PUT", f"{groups}/{two}", {"objectIds": []})).json["objectIds"] == []
    assert (await ask(path)).json["groupIds"] == []
    assert (await ask.send("DELETE", path)).status == 204
    assert (await ask(path)).status == 404


async def test_a_group_takes_and_drops_objects(ask: Asker, objects: str, groups: str) -> None:
    members = [o["id"] for o in (await ask(objects)).json[:2]]
    made = await ask.send("POST", groups, {"name": "Third", "objectIds": members})
    assert (made.status, made.json["category"]) == (201, "NetworkObjectGroup")
    group = made.json["id"]
    assert group in (await ask(f"{objects}/{members[1]}")).json["groupIds"]
    await assert_agreement(ask, objects)
    assert (await ask.send("DELETE", f"{groups}/{group}")).status == 204
    assert group not in (await ask(f"{objects}/{members[1]}")).json["groupIds"]
    await assert_agreement(ask, objects)


async def test_what_stands_in_rules_stays(ask: Asker, objects: str) -> None:
    found = (await ask(objects)).json
    used = next(o for o in found if o["networkIds"] and not o["groupIds"])
    response = await ask.send("DELETE", f"{objects}/{used['id']}")
    assert response.status == 400
    assert used["networkIds"][0] in response.json["errors"][0]


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({"name": "Till servers 1"}, "Name has already been taken"),
        ({"name": "tills & co"}, "Name may have letters"),
        ({"category": "adaptivePolicy"}, "Type 'cidr' needs category 'network'"),
        ({"type": "subnet"}, "'type' must be one of"),
        ({"type": "fqdn"}, "'cidr' does not go with type 'fqdn'"),
        ({"cidr": None}, "'cidr' is required"),
        ({"cidr": "10.40.8.1/24"}, "'cidr' is invalid"),
        ({"type": "fqdn", "cidr": None, "fqdn": "no spaces.example"}, "'fqdn' is invalid"),
        ({"groupIds": ["1"]}, "Policy object group with ID 1 not found"),
    ],
)
async def test_objects_that_cannot_be(
    ask: Asker, objects: str, change: dict[str, Any], text: str
) -> None:
    response = await ask.send("POST", objects, {**OBJECT, **change})
    assert response.status == 400
    assert any(text in error for error in response.json["errors"])


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({"name": "Group 1"}, "Name has already been taken"),
        ({"category": "Objects"}, "'category' must be one of"),
        ({"objectIds": ["1"]}, "Policy object with ID 1 not found"),
    ],
)
async def test_groups_that_cannot_be(
    ask: Asker, groups: str, change: dict[str, Any], text: str
) -> None:
    response = await ask.send("POST", groups, {"name": "Third", **change})
    assert response.status == 400
    assert any(text in error for error in response.json["errors"])


async def test_other_types(ask: Asker, objects: str) -> None:
    for body in (
        {"name": "Name", "category": "network", "type": "fqdn", "fqdn": "*.fjordlys.example"},
        {
            "name": "Sgt",
            "category": "adaptivePolicy",
            "type": "adaptivePolicyIpv4Cidr",
            "cidr": "10.1.0.0/16",
        },
    ):
        response = await ask.send("POST", objects, body)
        assert response.status == 201
        assert response.json.items() >= body.items()


async def test_ids_of_objects_may_be_numbers(ask: Asker, objects: str, groups: str) -> None:
    (first, second, *_) = [found["id"] for found in (await ask(objects)).json]
    body = {"name": "Numbered", "objectIds": [int(first), second]}
    made = (await ask.send("POST", groups, body)).json
    assert made["objectIds"] == [first, second]
    path = f"{groups}/{made['id']}"
    assert (await ask.send("PUT", path, {"objectIds": [int(second)]})).json["objectIds"] == [second]
    await assert_agreement(ask, objects)
    for odd in (True, 1.5, 1):
        assert (await ask.send("PUT", path, {"objectIds": [odd]})).status == 400
