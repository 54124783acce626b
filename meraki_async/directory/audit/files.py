"""An audit's files: JSON that can be read again, and CSV for spreadsheets."""

import csv
import io
import os
from collections.abc import Iterable, Mapping
from pathlib import Path

import msgspec

from ...errors import AuditError
from ...file_permissions import open_file
from ...spreadsheet_cells import inert
from .comparison import Comparison
from .records import FORMAT, Audit, AuditRow
from .report import render_report

_CHANGES = "changes.json"

COLUMNS: tuple[str, ...] = (
    *("email", "name", "organization", "organization_id", "account", "privilege", "scope"),
    *("effective_networks", "networks", "networks_of_organization", "sign_in", "status"),
    *("two_factor", "two_factor_enforced", "api_key", "last_active", "last_api_call"),
    *("last_api_user_agent", "last_change", "last_change_what", "first_seen", "created_at"),
    *(
        "granted_by",
        "granted_at",
        "granted_what",
        "granted_is_guess",
        "severity",
        "findings",
        "reviewer",
    ),
    *("decision", "decided_at", "note", "evidence", "id"),
)
"""Of the CSV file. Where nobody could tell, a cell is empty."""
_SAME_NAME = frozenset(COLUMNS) & frozenset(AuditRow.__struct_fields__) - {
    "organization",
    "findings",
}


def encode_audit(audit: Audit) -> bytes:
    """The JSON file: the same audit is the same bytes."""
    return msgspec.json.format(msgspec.json.encode(audit, order="deterministic"), indent=1) + b"\n"


def decode_audit(data: bytes, name: str) -> Audit:
    """Read the JSON file.

    Args:
        data: its bytes.
        name: of the file, for the message.

    Raises:
        AuditError: it is no audit, or of a newer format.
    """
    try:
        version = msgspec.json.decode(data, type=dict[str, object]).get("format")
        if isinstance(version, int) and version > FORMAT:
            raise AuditError(
                f"{name} was written by a newer version of meraki-async (format {version}, this "
                f"one knows {FORMAT}): use that version"
            )
        return msgspec.json.decode(data, type=Audit)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise AuditError(f"{name} is no audit: {error}") from None


def load_audit(path: str | os.PathLike[str]) -> Audit:
    """Read the JSON file of an audit.

    Args:
        path: of the file, or of the directory that it is in.

    Raises:
        AuditError: it cannot be read, is no audit, or of a newer format.
    """
    file = Path(path)
    if file.is_dir():
        file = file / "audit.json"
    try:
        data = file.read_bytes()
    except OSError as error:
        raise AuditError(f"{file} cannot be read: {error.strerror}") from None
    return decode_audit(data, str(file))


def encode_csv(rows: Iterable[AuditRow]) -> bytes:
    """The CSV file, whose cells a spreadsheet takes for text whatever is in them."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for row in rows:
        cells = cells_of(row)
        writer.writerow([inert(cells[name]) for name in COLUMNS])
    # without the mark, spreadsheets take UTF-8 for something else
    return b"\xef\xbb\xbf" + out.getvalue().encode("utf-8", "replace")


def cells_of(row: AuditRow) -> Mapping[str, str]:
    """A row's cells, by column."""
    cells = {name: _cell(getattr(row, name)) for name in _SAME_NAME}
    return {
        **cells,
        "organization": row.organization.name or "",
        "organization_id": row.organization.id,
        "effective_networks": networks_in_words(row),
        "severity": row.severity or "",
        "findings": " ".join(each.explanation for each in row.findings),
    }


def networks_in_words(row: AuditRow) -> str:
    """Which networks are reached, and how."""
    if row.network_rights is None:
        return "not readable"
    parts = []
    if "organization" in row.scope:
        parts.append(f"all {row.networks}: {row.privilege}")
    parts += [
        f"{each.name or each.id}: {each.access or 'unknown'} ({', '.join(each.sources)})"
        for each in row.network_rights
    ]
    return "; ".join(parts) or "none"


def write_audit(
    directory: str | os.PathLike[str], audit: Audit, comparison: Comparison | None = None
) -> list[Path]:
    """Write an audit's files, which only their owner may read: the report, CSV and JSON.

    Args:
        directory: made if need be; files in it are replaced.
        audit: what was found.
        comparison: with the last audit; default none.

    Returns:
        The files.

    Raises:
        AuditError: they cannot be written, or ``jinja2`` is not installed.
    """
    contents = {
        "report.html": render_report(audit, comparison),
        "audit.json": encode_audit(audit),
        "audit.csv": encode_csv(audit.rows),
    }
    if comparison is not None:
        contents[_CHANGES] = (
            msgspec.json.format(msgspec.json.encode(comparison, order="deterministic"), indent=1)
            + b"\n"
        )
    written = [write_file(Path(directory) / name, data) for name, data in contents.items()]
    if comparison is None:
        # of an earlier audit, which these files are no more of
        (Path(directory) / _CHANGES).unlink(missing_ok=True)
    return written


def write_file(path: Path, data: bytes) -> Path:
    """Write a file that only its owner may read, whole or not at all.

    Raises:
        AuditError: it cannot be written.
    """
    partial = path.with_name(f".{path.name}.partial")
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        file = open_file(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(file, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        partial.replace(path)
    except OSError as error:
        raise AuditError(f"{path} cannot be written: {error.strerror}") from None
    return path


def summary(audit: Audit, comparison: Comparison | None = None) -> dict[str, object]:
    """The figures of an audit, for programs."""
    return {
        "started_at": audit.started_at,
        "finished_at": audit.finished_at,
        "is_complete": audit.is_complete,
        "is_clean": audit.is_clean,
        "unlisted_accounts": [each.account for each in audit.unlisted_accounts],
        "unreadable_organizations": [
            {"id": each.id, "name": each.name, "unread": each.unread} for each in audit.unreadable
        ],
        "partial_organizations": [
            {"id": each.id, "name": each.name, "unread": each.unread}
            for each in audit.organizations
            if each.state == "partial"
        ],
        "totals": audit.totals,
        "changes": None
        if comparison is None
        else {
            "since": comparison.previous_at,
            "added": len(comparison.added),
            "removed": len(comparison.removed),
            "changed": len(comparison.changed),
            "not_comparable": comparison.not_comparable,
        },
    }


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)
