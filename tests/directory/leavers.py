"""Organizations with a person who leaves, for the tests of off-boarding."""

from collections.abc import Sequence
from typing import Any

from meraki_async.simulator import Simulator

ALICE = "alice.ruiz@example.com"
ALIAS = "a.ruiz@example.com"
NAME = "Alice Ruiz"


class Fleet:
    """A simulated dashboard, and what a test does in it as people would."""

    def __init__(self, simulator: Simulator) -> None:
        self.simulator = simulator
        self.people = simulator.dashboard.administrators

    def organization(self, name: str) -> str:
        """A new organization, whose only administrator is the key's owner."""
        return str(self.simulator.dashboard.organizations.add({"name": name})["id"])

    def add(self, organization_id: str, email: str | None = ALICE, **more: Any) -> str:
        """An administrator in good order, with full access unless told otherwise."""
        address = {} if email is None else {"email": email}
        given = {"name": NAME, "orgAccess": "full", "accountStatus": "ok", **address, **more}
        return str(self.people.add(organization_id, given)["id"])

    def owner(self, organization_id: str) -> dict[str, Any]:
        """The owner of the key that sees everything."""
        records = self.people.list(organization_id)
        return dict(next(r for r in records if r.get("email", "").startswith("person0@")))

    def addresses(self, organization_id: str) -> list[str | None]:
        """Those of the administrators."""
        return [each.get("email") for each in self.people.list(organization_id)]

    def deletions(self) -> list[tuple[str, int]]:
        """The paths of all DELETEs by the server's log, and their statuses."""
        return [(r.path, r.status) for r in self.simulator.requests.copy() if r.method == "DELETE"]

    def writes(self) -> Sequence[str]:
        """All that was written, by the server's log."""
        return [
            f"{r.method} {r.path}"
            for r in self.simulator.requests
            if r.method != "GET" and not r.path.endswith("/iam/users/search")
        ]
