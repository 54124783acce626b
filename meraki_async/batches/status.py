"""What the API tells of a batch."""

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET, Struct

from ..errors import UnexpectedResponseError
from ..operations.decoding import error_texts
from .action import Action


class CreatedResource(Struct, frozen=True):
    """Something that a batch has created."""

    id: str
    uri: str
    """Its path below the base URL."""


class BatchStatus(Struct, frozen=True, kw_only=True):
    """A batch and how far it is. Its repr does not show what the actions hold."""

    id: str
    organization_id: str | None
    confirmed: bool
    """Whether it may run. Final."""
    synchronous: bool
    completed: bool
    """Whether all of its actions were done."""
    failed: bool
    """Whether one of its actions failed, so that none was done."""
    errors: tuple[str, ...]
    """The API's texts, which quote the body of the action that failed: secrets in it as well."""
    created_resources: tuple[CreatedResource, ...]
    """What it created, in the order of its actions."""
    actions: tuple[Action, ...]

    @property
    def is_finished(self) -> bool:
        """Whether it completed or failed."""
        return self.completed or self.failed

    @property
    def state(self) -> str:
        """``unconfirmed``, ``running``, ``completed`` or ``failed``."""
        if self.completed:
            return "completed"
        if self.failed:
            return "failed"
        return "running" if self.confirmed else "unconfirmed"

    def __repr__(self) -> str:
        return f"BatchStatus({self.id}, {self.state}, {len(self.actions)} actions)"

    @classmethod
    def from_record(cls, record: Any) -> "BatchStatus":
        """Decode a batch.

        Args:
            record: of ``getOrganizationActionBatch``, as plain JSON.

        Raises:
            UnexpectedResponseError: it has no id, or does not say how far it is.
        """
        if not isinstance(record, Mapping) or not isinstance(record.get("id"), str | int):
            raise UnexpectedResponseError("an action batch without an id")
        status = record.get("status")
        if not isinstance(status, Mapping):
            raise UnexpectedResponseError(f"the action batch {record['id']} has no status")
        organization_id = record.get("organizationId")
        return cls(
            id=str(record["id"]),
            organization_id=None if organization_id is None else str(organization_id),
            confirmed=record.get("confirmed") is True,
            synchronous=record.get("synchronous") is True,
            completed=status.get("completed") is True,
            failed=status.get("failed") is True,
            errors=tuple(error_texts(status.get("errors"))),
            created_resources=tuple(
                CreatedResource(str(each.get("id")), str(each["uri"]))
                for each in _mappings(status.get("createdResources"))
                if each.get("uri")
            ),
            actions=tuple(
                Action(
                    resource=str(each.get("resource")),
                    operation=str(each.get("operation")),
                    body=each.get("body", UNSET),
                )
                for each in _mappings(record.get("actions"))
            ),
        )


def _mappings(found: Any) -> list[Mapping[str, Any]]:
    return [each for each in found if isinstance(each, Mapping)] if isinstance(found, list) else []
