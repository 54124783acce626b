"""The organizations of a crawl: those that it reads, and those that it cannot."""

from msgspec import Struct

from ...selection.organization_status import OrganizationState, OrganizationStatus
from ...selection.selection import Organization
from .checkpoint_database import CheckpointDatabase
from .partition import FAILED, NOT_FOUND


class _OrganizationRow(Struct, frozen=True):
    id: str
    name: str
    licensing_model: str | None
    state: OrganizationState
    error: str | None


class OrganizationTable:
    """Every organization, as it was listed.

    Args:
        database: of the checkpoint.
    """

    def __init__(self, database: CheckpointDatabase) -> None:
        self._database = database

    def all(self) -> list[OrganizationStatus]:
        """All organizations of the crawl, by id."""
        rows = self._database.fetch_as(
            _OrganizationRow,
            "SELECT id, name, licensing_model, state, error FROM organization ORDER BY id",
        )
        return [
            OrganizationStatus(
                Organization(row.id, row.name, row.licensing_model), row.state, row.error
            )
            for row in rows
        ]

    def record(self, organization_id: str) -> bytes:
        """The API's record of an organization."""
        query = "SELECT record FROM organization WHERE id = ?"
        record: bytes = self._database.fetch(query, organization_id)[0][0]
        return record

    def are_any_in_doubt(self) -> bool:
        """Whether organizations could not be identified or found when the crawl was started."""
        query = "SELECT 1 FROM organization WHERE state IN (?, ?) LIMIT 1"
        return bool(self._database.fetch(query, FAILED, NOT_FOUND))

    def add(self, found: OrganizationStatus) -> None:
        """Within a transaction."""
        organization = found.organization
        self._database.execute(
            "INSERT INTO organization VALUES (?, ?, ?, ?, ?, ?)",
            (
                organization.id,
                organization.name,
                organization.licensing_model,
                found.state,
                found.error,
                found.record,
            ),
        )

    def remove_those_in_doubt(self) -> None:
        """Those that could not be identified or found; within a transaction."""
        self._database.execute(
            "DELETE FROM organization WHERE state IN (?, ?)", (FAILED, NOT_FOUND)
        )
