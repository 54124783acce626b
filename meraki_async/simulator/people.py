"""Records of administrators, and of what they changed."""

from collections.abc import Iterator

from .listing import Keyed, Record
from .plan import Plan

_FIRST = ("Ingrid", "Tomás", "Aiko", "Priya", "Jonas", "Chloé", "Marek", "Ada")
_LAST = ("Moe", "Silva", "Tanaka", "Nair", "Berg", "Martin", "Nowak", "Okafor")
_CHANGES = 60

OWN_IDENTITY: Record = {
    "name": "Ingrid Moe",
    "email": "person0@fjordlys.example",
    "lastUsedDashboardAt": "2026-08-29T13:04:51Z",
    "authentication": {
        "mode": "email",
        "api": {"key": {"created": True}},
        "twoFactor": {"enabled": True},
        "saml": {"enabled": False},
    },
}


def administrators(plan: Plan) -> Iterator[Keyed]:
    """Three to eight of the 64 people there are; so most of them are in several organizations."""
    chance = plan.random("admins")
    people = chance.sample(range(len(_FIRST) * len(_LAST)), chance.randint(3, 8))
    for place, person in enumerate(people):
        access = "full" if place == 0 else chance.choice(("full", "read-only", "none"))
        status = "ok" if place == 0 or chance.random() < 0.9 else "pending"
        networks = [{"id": plan.network_id(0), "access": "read-only"}] if access == "none" else []
        # the same person has the same id everywhere; whether Meraki's do is not established
        identifier = str(646_829_496_481_090_000 + person)
        yield (
            identifier,
            {
                "id": identifier,
                "name": f"{_FIRST[person % len(_FIRST)]} {_LAST[person // len(_FIRST)]}",
                "email": f"person{person}@fjordlys.example",
                "orgAccess": access,
                "accountStatus": status,
                "twoFactorAuthEnabled": chance.random() < 0.7,
                "hasApiKey": chance.random() < 0.3,
                "lastActive": "2026-08-29T13:04:51Z" if status == "ok" else None,
                "tags": [{"tag": "west", "access": "read-only"}] if access == "none" else [],
                "networks": networks,
                "authenticationMethod": "Email",
            },
        )


def changes(plan: Plan, admins: list[Record], networks: list[Record]) -> Iterator[Keyed]:
    """Configuration changes, newest first: keys count up as times go back."""
    chance = plan.random("changes")
    for number in range(_CHANGES):
        admin = chance.choice(admins)
        # some changes are about the organization and name no network
        network = chance.choice(networks) if chance.random() < 0.8 else None
        days, part = divmod(number, 3)
        path = f"/networks/{network['id']}" if network else f"/organizations/{plan.id}"
        yield (
            f"{number + 1:06}",
            {
                "ts": f"2026-08-{30 - days:02}T{23 - part * 5:02}:01:44.{310_922 - number}Z",
                "adminName": admin["name"],
                "adminEmail": admin["email"],
                "adminId": admin["id"],
                "networkName": network["name"] if network else None,
                "networkId": network["id"] if network else None,
                "networkUrl": network["url"] if network else None,
                "ssidName": None,
                "ssidNumber": None,
                "page": "via API",
                "label": f"PUT /api/v1{path}",
                "oldValue": f'{{"name":"before {number}"}}',
                "newValue": f'{{"name":"after {number}"}}',
                "client": {"id": None, "type": None},
            },
        )
