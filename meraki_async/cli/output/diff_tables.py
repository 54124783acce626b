"""What ``meraki-async diff`` prints."""

from collections.abc import Sequence
from typing import Any

import msgspec
from rich.table import Table

from ...restore import Difference, OrganizationDiff, Unread, Where
from ...writes.comparing import ABSENT
from ..streams import write_stdout
from .captured import print_all
from .plan_changes import shown

_MIN_WIDTH = 140  # operationIds are long
_KINDS = {"missing": "is not there any more", "added": "was not there"}


def print_diff(found: Sequence[OrganizationDiff], problems: Sequence[str], format: str) -> None:
    """Print what differs, and what could not be read.

    Args:
        found: organization by organization.
        problems: sentences: what was not compared at all.
        format: ``table`` or ``json``.

    Raises:
        StandardOutputError: standard output is closed or full.
    """
    differences = [each for one in found for each in one.differences]
    unread = [each for one in found for each in one.unread]
    if format == "json":
        value = {
            "differences": list(map(_as_json, differences)),
            "unread": list(map(_unread_as_json, unread)),
            "notCompared": list(problems),
        }
        write_stdout(msgspec.json.format(msgspec.json.encode(value)) + b"\n")
        return
    parts: list[Table | str] = []
    if differences:
        parts.append(_table(differences))
    if unread:
        parts += ["", "Could not be read, and was not compared:", _unread_table(unread)]
    parts += [f"Not compared: {each}" for each in problems]
    if parts:
        parts.append("")
    parts.append(_summary(differences, unread, problems))
    print_all(parts, _MIN_WIDTH)


def where_in_words(where: Where) -> tuple[str, str, str]:
    """Organization, network or device, and setting, for people."""
    place = where.device or where.serial or where.network or where.network_id or ""
    network = where.network or where.network_id
    if where.serial is not None and network is not None:
        place = f"{network} · {place}"
    setting = f"{where.setting} {where.within}" if where.within else where.setting
    return where.organization or where.organization_id, place, setting


def where_as_json(where: Where) -> dict[str, Any]:
    """Where something is, for programs."""
    record: dict[str, Any] = msgspec.to_builtins(where)
    return record


def _table(differences: Sequence[Difference]) -> Table:
    table = Table("organization", "where", "setting", box=None, padding=(0, 2, 0, 0))
    table.add_column("difference", overflow="fold")
    last = None
    for each in differences:
        found = where_in_words(each.where)
        text = _KINDS.get(each.kind)
        if text is None:
            text = f"{each.member}: {_value(each.before)} → {_value(each.now)}"
        table.add_row(*(("", "", "") if found == last else found), text)
        last = found
    return table


def _unread_table(unread: Sequence[Unread]) -> Table:
    table = Table("organization", "where", "setting", "side", box=None, padding=(0, 2, 0, 0))
    table.add_column("reason", overflow="fold")
    for each in unread:
        table.add_row(*where_in_words(each.where), each.side, each.reason)
    return table


def _summary(
    differences: Sequence[Difference], unread: Sequence[Unread], problems: Sequence[str]
) -> str:
    text = f"{len(differences):,} {'difference' if len(differences) == 1 else 'differences'}"
    if not differences:
        text = "No differences"
    if unread:
        text += f"; {len(unread):,} could not be read"
    if problems:
        text += f"; {len(problems):,} not compared"
    return text + "."


def _value(value: Any) -> str:
    return "nothing" if value is ABSENT else shown(value)


def _as_json(each: Difference) -> dict[str, Any]:
    return (
        {**where_as_json(each.where), "kind": each.kind}
        | ({"member": each.member} if each.member else {})
        | ({} if each.before is ABSENT else {"before": each.before})
        | ({} if each.now is ABSENT else {"now": each.now})
    )


def _unread_as_json(each: Unread) -> dict[str, Any]:
    return {**where_as_json(each.where), "side": each.side, "reason": each.reason}
