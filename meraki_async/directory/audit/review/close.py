"""Closes a review: everything in one package, signed."""

import hashlib
from pathlib import Path

import msgspec
from msgspec import Struct

from ...._version import __version__
from ....auth.signing import SigningKey
from ....errors import AuditError, PlanError
from ....writes import Entry, plan_status
from ..files import encode_audit, encode_csv, write_file
from ..report import render_report
from .database import ReviewStatus, note, now
from .package import build_package
from .review import Review


class ClosedReview(Struct, frozen=True, kw_only=True):
    """The files that prove a review."""

    package: Path
    signature: Path
    public_key: Path
    sha256: str
    """Of the package."""
    fingerprint: str
    """Of the key: the SHA-256 of its DER form."""

    @property
    def openssl(self) -> str:
        """The command that checks the package."""
        return (
            f"openssl pkeyutl -verify -pubin -inkey {self.public_key.name} -rawin "
            f"-sigfile {self.signature.name} -in {self.package.name}"
        )


class _JournalEntry(Struct, frozen=True, kw_only=True):
    """What a plan's journal says of a change. What was read before stays in the journal."""

    id: str
    state: str
    detail: str
    batch_id: str | None
    sent_at: float | None
    changed_at: float


def close_review(
    review: Review, key: SigningKey, *, by: str, allow_open: bool = False
) -> ClosedReview:
    """Close a review: pack report, decisions, plans and their journals, and sign that.

    Args:
        review: which.
        key: that signs; ``vault.signing_key("audit")``, say.
        by: who closes it.
        allow_open: close it though rows are not decided, or revocations not carried out: the
            package says so. Default: that is an error.

    Returns:
        The files, in the review's directory.

    Raises:
        AuditError: something is open, the review is closed already, or cannot be read or written.
    """
    status = review.status()
    if status.closed_at is None and (open_ := open_items(status)) and not allow_open:
        raise AuditError(f"the review is not done: {'; '.join(open_)}")
    with review.database.writing() as database:
        at = now()
        note(database, by, "closed", None, None, at=at)
        database.executemany(
            "INSERT INTO about VALUES (?, ?)", [("closed_at", at), ("closed_by", by)]
        )
        # within the transaction: a review is closed only when its package is there; what others
        # read meanwhile is as it was before
        audit = review.audit()
        events = [*review.events(), {"at": at, "by": by, "what": "closed"}]
        facts = {
            "review": status.name,
            "started_at": status.started_at,
            "started_by": status.started_by,
            "closed_at": at,
            "closed_by": by,
            "open": open_items(status),
            "is_complete": audit.is_complete,
            "organizations_unreadable": [each.id for each in audit.unreadable],
            "key": key.fingerprint,
            "written_by": f"meraki-async {__version__}",
        }
        words = {"name": status.name, "text": _in_words(status, at, by)}
        contents = {
            "report.html": render_report(audit, None, words),
            "audit.csv": encode_csv(audit.rows),
            "audit.json": encode_audit(audit),
            "events.json": msgspec.json.format(
                msgspec.json.encode(events, order="deterministic"), indent=1
            )
            + b"\n",
            **_plans(review.directory),
        }
        data = build_package(contents, facts)
        base = review.directory / "review.zip"
        package = write_file(base, data)
        signature = write_file(base.with_name("review.zip.sig"), key.sign(data))
        public_key = write_file(base.with_name("review.pem"), key.public_pem)
    return ClosedReview(
        package=package,
        signature=signature,
        public_key=public_key,
        sha256=hashlib.sha256(data).hexdigest(),
        fingerprint=key.fingerprint,
    )


def open_items(status: ReviewStatus) -> list[str]:
    """What is left to do before a review is done."""
    counts = {
        "rows are not decided": status.undecided,
        "revocations are in no plan": status.revocations_unplanned,
        "revocations are not carried out": status.revocations_open,
    }
    return [f"{count:,} {what}" for what, count in counts.items() if count]


def _plans(directory: Path) -> dict[str, bytes]:
    """The plans, and what their journals say."""
    found = {}
    for path in sorted(directory.glob("revoke-*.jsonl")):
        try:
            entries = plan_status(path).entries
            found[path.name] = path.read_bytes()
        except (PlanError, OSError) as error:
            raise AuditError(f"{path} cannot be packed: {error}") from None
        told = [_told(entries[key]) for key in sorted(entries)]
        found[f"{path.name}.journal.json"] = (
            msgspec.json.format(msgspec.json.encode(told, order="deterministic"), indent=1) + b"\n"
        )
    return found


def _told(entry: Entry) -> _JournalEntry:
    return _JournalEntry(
        id=entry.id,
        state=entry.state,
        detail=entry.detail,
        batch_id=entry.batch_id,
        sent_at=entry.sent_at,
        changed_at=entry.changed_at,
    )


def _in_words(status: ReviewStatus, at: str, by: str) -> str:
    decided = ", ".join(f"{count:,} {what}" for what, count in status.decisions.items())
    left = "; ".join(open_items(status)) or "nothing is open"
    return (
        f"Started {status.started_at} by {status.started_by}, closed {at} by {by}. "
        f"Of {status.rows:,} records: {decided}; {left}."
    )
