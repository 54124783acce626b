"""How changes of roles and permissions are written."""

from collections.abc import Callable, Sequence
from datetime import tzinfo
from typing import Any

import msgspec
from msgspec import structs

from ...directory import FieldChange, PermissionChange, ecs_event, ocsf_events
from .formats import PermissionFormat
from .moments import in_zone
from .record_writers import RecordWriter, make_writer

_COLUMNS = (
    *("occurred_at", "observed_after", "observed_at", "organization.name", "target_type"),
    *("action", "target.email", "target.name", "changes", "actor.email", "actor.name"),
    *("origin", "certainty"),
)
_CSV_COLUMNS = (
    *("sequence", "id", *_COLUMNS, "is_confirmed", "organization.id", "target.id", "actor.id"),
    *("possible_actor.email", "client.id", "source", "page", "label", "note"),
)


class PermissionWriter:
    """Writes changes in a format.

    Args:
        format: None: a table on a terminal, otherwise JSON.
        zone: of the times, but those of OCSF and ECS, which are in UTC.
        write: takes what is written, a page at a time; default standard output.
        has_header: whether a CSV file has its header already.
    """

    def __init__(
        self,
        format: PermissionFormat | None,
        zone: tzinfo,
        *,
        write: Callable[[bytes], None] | None = None,
        has_header: bool = False,
    ) -> None:
        self._format = format
        self._zone = zone
        self._writer: RecordWriter = make_writer(
            "jsonl" if format in ("ocsf", "ecs") else format,  # type: ignore[arg-type]
            _CSV_COLUMNS if format == "csv" else _COLUMNS,
            only_columns=True,
            is_list=True,
            inert=True,
            write=write,
            has_header=has_header,
        )

    def write(self, changes: Sequence[PermissionChange]) -> None:
        """Take a page of changes."""
        records = [record for change in changes for record in self._records(change)]
        if records:
            self._writer.write([msgspec.json.encode(each) for each in records], is_last=False)

    def finish(self) -> None:
        """Write what is left."""
        self._writer.finish()

    def _records(self, change: PermissionChange) -> list[dict[str, Any]]:
        if self._format == "ocsf":
            return ocsf_events(change)
        if self._format == "ecs":
            return [ecs_event(change)]
        fields = in_zone(structs.asdict(change), self._zone)
        if self._format not in ("json", "jsonl"):
            fields["changes"] = "; ".join(map(_in_words, change.changes))
        return [fields]


def _in_words(change: FieldChange) -> str:
    """``orgAccess: full → none``."""
    if change.field is None:
        return " → ".join(map(_value, (change.old, change.new)))
    return f"{change.field}: {_value(change.old)} → {_value(change.new)}"


def _value(value: Any) -> str:
    if value in (None, ""):
        return "–"
    return value if isinstance(value, str) else msgspec.json.encode(value).decode()
