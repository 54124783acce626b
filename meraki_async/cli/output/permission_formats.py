"""How changes of roles and permissions are written."""

import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import tzinfo
from typing import Any

import msgspec
from msgspec import structs

from ...directory import Actor, FieldChange, PermissionChange, ecs_event, ocsf_events
from .formats import PermissionFormat
from .moments import in_zone
from .record_writers import RecordWriter, make_writer

_TABLE_COLUMNS = (
    *("when", "target", "changes", "by", "organization", "action", "origin", "certainty"),
    *("target_type", "observed_after"),
)
"""What matters most first: a terminal has no room for all."""
_ACCESS = ("orgAccess", "tags", "networks")
"""Of an administrator's or role's record, what it gives access to."""
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
        self._format = format or ("table" if sys.stdout.isatty() else "json")
        self._zone = zone
        columns = {"csv": _CSV_COLUMNS, "table": _TABLE_COLUMNS}.get(self._format, _COLUMNS)
        self._writer: RecordWriter = make_writer(
            "jsonl" if format in ("ocsf", "ecs") else format,  # type: ignore[arg-type]
            columns,
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
        if self._format == "table":
            return [_row(change, fields)]
        if self._format == "csv":
            fields["changes"] = "; ".join(map(_in_words, change.changes))
        return [fields]


def _row(change: PermissionChange, fields: Mapping[str, Any]) -> dict[str, Any]:
    """A row for a terminal: few columns, and times to the second."""
    occurred, observed = (_to_the_second(fields[each]) for each in ("occurred_at", "observed_at"))
    return {
        "when": occurred or (observed and f"before {observed}"),
        "target": _name(change.target),
        "changes": "; ".join(map(_in_short, change.changes)),
        "by": _name(change.actor) or _name(change.possible_actor, "perhaps "),
        "organization": change.organization.name or change.organization.id,
        "action": change.action,
        "origin": change.origin,
        "certainty": change.certainty,
        "target_type": change.target_type,
        "observed_after": _to_the_second(fields["observed_after"]),
    }


def _name(actor: Actor | None, doubt: str = "") -> str:
    name = actor and (actor.email or actor.name or actor.id)
    return f"{doubt}{name}" if name else ""


def _to_the_second(time: str | None) -> str:
    return time[:19].replace("T", " ") if time else ""


def _in_short(change: FieldChange) -> str:
    """As in words; of a whole record that came or went, the access alone."""
    record, what = (change.old, "removed") if change.new is None else (change.new, "added")
    if change.field is not None or not isinstance(record, dict):
        return _in_words(change)
    access = (f"{each}: {_value(record[each])}" for each in _ACCESS if record.get(each))
    return f"{what}, {', '.join(access)}"


def _in_words(change: FieldChange) -> str:
    """``orgAccess: full → none``."""
    if change.field is None:
        return " → ".join(map(_value, (change.old, change.new)))
    return f"{change.field}: {_value(change.old)} → {_value(change.new)}"


def _value(value: Any) -> str:
    if value in (None, ""):
        return "–"
    return value if isinstance(value, str) else msgspec.json.encode(value).decode()
