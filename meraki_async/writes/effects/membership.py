"""Which network or organization devices are in, and which template a network is bound to."""

from typing import Any

from ..comparing import ABSENT
from ..looking import Record
from ..target import Target, devices_target, network_target
from .effect import Effect, InverseCall


class DevicesMove(Effect):
    """Devices are claimed into a network or an organization, or taken out of it."""

    @property
    def _serials(self) -> tuple[str, ...]:
        body = self.request.body if isinstance(self.request.body, dict) else {}
        serials = body.get("serials", [body["serial"]] if "serial" in body else [])
        return tuple(map(str, serials)) if isinstance(serials, list) else ()

    @property
    def _network_id(self) -> str | None:
        return self.parameters().get("networkId")

    def find_target(self) -> Target | None:
        """The devices in the organization's inventory."""
        body = self.request.body if isinstance(self.request.body, dict) else {}
        others = body.keys() - {"serials", "serial", "detailsByDevice"}
        if others or not self._serials or self.organization_id is None:
            return None  # orders and license keys do not show what they brought
        return devices_target(self._serials, self.organization_id, inventory=True)

    def ground(self, found: list[Record]) -> Any:
        """The network of each device: None in none; a device that is missing is nowhere."""
        return {
            record["serial"]: record.get("networkId")
            for record in sorted(found, key=lambda record: str(record.get("serial")))
        }


class NetworkClaim(DevicesMove):
    """Devices are put into a network."""

    def is_in_force(self, ground: Any) -> bool:
        """Whether all are in the network."""
        return all(ground.get(serial) == self._network_id for serial in self._serials)

    def was_executed(self, before: Any, now: Any) -> bool | None:
        """All or none of those that were elsewhere; some: not known."""
        moved = [
            now.get(serial) == self._network_id
            for serial in self._serials
            if before.get(serial) != self._network_id
        ]
        return True if all(moved) else False if not any(moved) else None

    def inverse(self, before: Any, result: Any) -> InverseCall | str:
        """Devices are removed from the network, one a request."""
        came = [serial for serial in self._serials if before.get(serial) != self._network_id]
        if any(before.get(serial) is not None for serial in came):
            return "some of the devices came from other networks"
        if len(came) != 1:
            return "the API removes devices from a network one by one: removeNetworkDevices"
        return InverseCall(
            operation="removeNetworkDevices",
            parameters={"networkId": self._network_id},
            body={"serial": came[0]},
        )


class NetworkRemoval(DevicesMove):
    """A device is taken out of a network, into the inventory."""

    def is_in_force(self, ground: Any) -> bool:
        """Whether it is not in the network."""
        return all(ground.get(serial) != self._network_id for serial in self._serials)

    def inverse(self, before: Any, result: Any) -> InverseCall | str:
        """It is claimed into the network again."""
        return InverseCall(
            operation="claimNetworkDevices",
            parameters={"networkId": self._network_id},
            body={"serials": list(self._serials)},
            note="comes back without its settings",
        )


class InventoryClaim(DevicesMove):
    """Devices are claimed into an organization."""

    def is_in_force(self, ground: Any) -> bool:
        """Whether all are in its inventory."""
        return all(serial in ground for serial in self._serials)

    def was_executed(self, before: Any, now: Any) -> bool | None:
        """All or none of those that were not there; some: not known."""
        came = [serial in now for serial in self._serials if serial not in before]
        return True if all(came) else False if not any(came) else None

    def inverse(self, before: Any, result: Any) -> InverseCall | str:
        """They are released."""
        return InverseCall(
            operation="releaseFromOrganizationInventory",
            parameters={"organizationId": self.organization_id},
            body={"serials": [serial for serial in self._serials if serial not in before]},
        )


class InventoryRelease(DevicesMove):
    """Devices are taken out of an organization."""

    def is_in_force(self, ground: Any) -> bool:
        """Whether none is in its inventory."""
        return not any(serial in ground for serial in self._serials)

    def was_executed(self, before: Any, now: Any) -> bool | None:
        """All or none of those that were there; some: not known."""
        gone = [serial not in now for serial in self._serials if serial in before]
        return True if all(gone) else False if not any(gone) else None

    def inverse(self, before: Any, result: Any) -> InverseCall | str:
        """They are claimed again."""
        return InverseCall(
            operation="claimIntoOrganizationInventory",
            parameters={"organizationId": self.organization_id},
            body={"serials": [serial for serial in self._serials if serial in before]},
            note="come back into the inventory only",
        )


class TemplateBinding(Effect):
    """A network is bound to a configuration template, or unbound."""

    def find_target(self) -> Target | None:
        """The network."""
        return network_target(self.parameters()["networkId"], self.organization_id)

    def ground(self, found: list[Record]) -> Any:
        """The template that it is bound to."""
        if not found:
            return None
        return {"configTemplateId": found[0].get("configTemplateId")}

    def is_in_force(self, ground: Any) -> bool:
        """Whether it is bound as wanted."""
        return ground is not None and ground["configTemplateId"] == self._wanted

    def inverse(self, before: Any, result: Any) -> InverseCall | str:
        """It is bound to what it was bound to."""
        earlier = (before or {}).get("configTemplateId")
        if earlier is None:
            return InverseCall(operation="unbindNetwork", parameters=self.parameters(), body={})
        return InverseCall(
            operation="bindNetwork",
            parameters=self.parameters(),
            body={"configTemplateId": earlier},
            note="settings of the network's own do not come back",
        )

    @property
    def _wanted(self) -> Any:
        if self.request.operation.id == "unbindNetwork":
            return None
        body = self.request.body if isinstance(self.request.body, dict) else {}
        return body.get("configTemplateId", ABSENT)
