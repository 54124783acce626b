"""What an operation is carried out on: the organizations, networks or devices of a selection."""

from collections.abc import AsyncGenerator, Iterable
from contextlib import aclosing
from typing import Any, Final, Literal

from msgspec import Raw, Struct

from ..calls.failure import FanOutFailure
from ..client import Meraki
from ..errors import ConfigurationError
from ..operations.operation import Operation
from .name_filter import is_pattern, matching
from .network_filters import NetworkFilters
from .organizations import list_organizations
from .products import product_of
from .resource_record import ResourceRecord, decode_resource
from .selection import Organization, Selection

TargetKind = Literal["organization", "network", "device"]

_KINDS: dict[str, TargetKind] = {
    "organizationId": "organization",
    "networkId": "network",
    "serial": "device",
}
_OFF: Final = "its API access is off"


class Target(Struct, frozen=True, kw_only=True):
    """An organization, a network or a device that was chosen."""

    kind: TargetKind
    id: str
    """Its id; of a device, the serial."""
    name: str
    organization: Organization
    record: Raw
    """The API's record of it, as its listing had it."""


class SelectionProblem(Struct, frozen=True):
    """What keeps a selection from being whole."""

    kind: str
    """``organization`` (it cannot be read, or was asked for and is not there), or the kind of a
    filter that matches nothing: ``network``, ``tag``, ``product type``; or of a record without an
    id: ``network``, ``device``."""
    subject: str
    """Of which it is said: an organization's id, what was asked for."""
    text: str
    is_failure: bool = True
    """False: nobody asked for it in particular, and nothing could be done with it."""

    def __str__(self) -> str:
        return f"{self.kind} {self.subject}: {self.text}"


def target_parameter(operation: Operation) -> str | None:
    """The documented name of the parameter that a target's id goes into; None: it has none."""
    first = next((part for part in operation.path.split("/") if part.startswith("{")), "")
    name = first.strip("{}")
    return name if name in _KINDS else None


class Targets:
    """What of a selection an operation is carried out on: iterate it, once.

    Organizations are read at once, each on its own budget. What comes of one organization comes
    together, and only when all of it was read; which organization comes first is open.

    Args:
        meraki: an open client.
        operation: that needs the id of an organization, a network or a device first.
        selection: among them.

    Raises:
        ConfigurationError: the operation is about none of these; or about organizations, while the
            selection chooses networks.
    """

    def __init__(self, meraki: Meraki, operation: Operation, selection: Selection) -> None:
        parameter = target_parameter(operation)
        if parameter is None:
            raise ConfigurationError(
                f"{operation.id} is about no organization, network or device ({operation.path}): "
                "there is nothing to choose"
            )
        self.kind: TargetKind = _KINDS[parameter]
        """Of all targets."""
        if self.kind == "organization" and selection.chooses_networks:
            raise ConfigurationError(
                f"{operation.id} is about an organization ({operation.path}): choose "
                "organizations, not networks"
            )
        self._meraki = meraki
        self._selection = selection
        self._product = product_of(operation)
        self._filters = NetworkFilters(selection)
        self.problems: list[SelectionProblem] = []
        """What was left out that may have been meant; whole when the iteration has ended."""
        self.organizations = 0
        """How many were read."""

    async def __aiter__(self) -> AsyncGenerator[Target, None]:
        listed = await list_organizations(self._meraki, self._selection)
        organizations: list[Organization] = []
        for status in listed.statuses:
            organization = status.organization
            if status.state != "waiting":
                is_off = status.state == "not available"
                is_failure = not is_off or self._is_named(organization)
                self._note("organization", organization, status.error or _OFF, is_failure)
                continue
            organizations.append(organization)
            if self.kind == "organization":
                yield Target(
                    kind="organization",
                    id=organization.id,
                    name=organization.name,
                    organization=organization,
                    record=Raw(status.record),
                )
        self.organizations = len(organizations)
        if self.kind == "organization":
            return
        find = self._find_networks if self.kind == "network" else self._find_devices
        async with aclosing(find(organizations)) as targets:
            async for target in targets:
                yield target
        if self._selection.chooses_networks:
            self._note_unmatched_filters()

    def _is_named(self, organization: Organization) -> bool:
        """Whether it was asked for in particular."""
        met = matching(self._selection.organizations, organization.id, organization.name)
        return not all(map(is_pattern, met))

    async def _find_networks(
        self, organizations: Iterable[Organization]
    ) -> AsyncGenerator[Target, None]:
        async with aclosing(self._read("networks", organizations)) as listings:
            async for organization, networks in listings:
                self._filters.record(networks)
                for network in networks:
                    if network.may_have(self._product) and self._selection.wants_network(network):
                        target = self._target(organization, network, network.id)
                        if target is not None:
                            yield target

    async def _find_devices(
        self, organizations: Iterable[Organization]
    ) -> AsyncGenerator[Target, None]:
        network_ids: dict[str, set[str]] = {}
        if self._selection.chooses_networks:
            async with aclosing(self._read("networks", organizations)) as listings:
                async for organization, networks in listings:
                    self._filters.record(networks)
                    chosen = {each.id for each in networks if self._selection.wants_network(each)}
                    network_ids[organization.id] = {each for each in chosen if each is not None}
            organizations = [each for each in organizations if network_ids.get(each.id)]
        async with aclosing(self._read("devices", organizations)) as listings:
            async for organization, devices in listings:
                chosen_here = network_ids.get(organization.id, set())
                for device in devices:
                    if device.may_have(self._product) and self._selection.wants_device(
                        device, chosen_here
                    ):
                        target = self._target(organization, device, device.serial)
                        if target is not None:
                            yield target

    async def _read(
        self, what: Literal["networks", "devices"], organizations: Iterable[Organization]
    ) -> AsyncGenerator[tuple[Organization, list[ResourceRecord]], None]:
        """The networks or devices of each organization; one that cannot be read is noted."""
        scope = self._meraki.organizations
        method: Any = (
            scope.get_organization_networks
            if what == "networks"
            else scope.get_organization_devices
        )
        records: dict[str, list[ResourceRecord]] = {}
        async with (
            self._meraki.fan_out(
                lambda organization: method(organization.id).decode_as(Raw),
                organizations,
                failures="collect",
            ) as stream,
            aclosing(stream.pages()) as pages,
        ):
            async for organization, page in pages:
                found = records.setdefault(organization.id, [])
                found += map(decode_resource, page.items)
                if page.is_last:
                    yield organization, _without_repeats(records.pop(organization.id), what)
        for failure in stream.failures:
            self._note_failure(failure, what)

    def _target(
        self, organization: Organization, found: ResourceRecord, identifier: str | None
    ) -> Target | None:
        if identifier is None:
            text = f"a {self.kind} without an id: {bytes(found.record)[:200]!r}"
            self._note(self.kind, organization, text)
            return None
        return Target(
            kind=self.kind,
            id=identifier,
            name=found.name or "",
            organization=organization,
            record=found.record,
        )

    def _note_failure(self, failure: FanOutFailure[Organization], what: str) -> None:
        self._note("organization", failure.key, f"its {what} cannot be read: {failure.error}")

    def _note(
        self, kind: str, organization: Organization, text: str, is_failure: bool = True
    ) -> None:
        name = f" ({organization.name})" if organization.name else ""
        self.problems.append(SelectionProblem(kind, f"{organization.id}{name}", text, is_failure))

    def _note_unmatched_filters(self) -> None:
        # what could not be looked at may well have what was asked for
        are_all_read = not any(
            each.kind == "organization" and each.is_failure for each in self.problems
        )
        doubt = "" if are_all_read else " where networks could be read"
        for each in self._filters.unmatched:
            text = f"{each.text}{doubt}{each.hint}"
            self.problems.append(SelectionProblem(each.kind, each.wanted, text))


def _without_repeats(
    records: Iterable[ResourceRecord], what: Literal["networks", "devices"]
) -> list[ResourceRecord]:
    """The API repeats records while it is written to."""
    found: dict[Any, ResourceRecord] = {}
    for each in records:
        identifier = each.id if what == "networks" else each.serial
        found.setdefault(bytes(each.record) if identifier is None else identifier, each)
    return list(found.values())
