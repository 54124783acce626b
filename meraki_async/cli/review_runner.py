"""Runs ``audit review``: the review, the plan, the signature, exit codes."""

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec
from msgspec import to_builtins

from ..accounts import Vault
from ..directory.audit import RULES, load_audit
from ..directory.audit.records import SEVERITIES
from ..directory.audit.review import (
    Decision,
    Review,
    RowFilter,
    close_review,
    plan_revocations,
)
from ..directory.audit.review.close import open_items
from ..directory.audit.review.decisions import decisions_of_csv
from ..errors import AuditError, ConfigurationError, MerakiError, PlanError, VaultError
from .connection import Connection, connect, vault_path
from .output.counted import counted
from .output.review import status_lines
from .streams import print_error, write_stdout
from .usage_error import usage_error

SIGNING_KEY = "audit"
"""What the vault calls it."""


def chosen_rows(
    row: Sequence[str] | None,
    email: Sequence[str] | None,
    org: Sequence[str] | None,
    finding: Sequence[str] | None,
    severity: Sequence[str] | None,
    without_findings: bool,
    all_rows: bool,
) -> RowFilter:
    """The rows that options mean.

    Raises:
        typer.Exit: none are meant, all and some, or a rule is none; the usage error is printed.
    """
    if unknown := [each for each in severity or () if each not in SEVERITIES]:
        raise usage_error(f"{unknown[0]!r} is no severity: {', '.join(SEVERITIES)}")
    chosen = RowFilter(
        rows=tuple(row or ()),
        emails=tuple(email or ()),
        organizations=tuple(org or ()),
        rules=tuple(finding or ()),
        severities=tuple(each for each in SEVERITIES if each in (severity or ())),
        without_findings=without_findings,
    )
    if unknown := [rule for rule in chosen.rules if rule not in RULES]:
        raise usage_error(f"there is no rule {unknown[0]!r}; there are: {', '.join(RULES)}")
    if chosen.is_empty != all_rows:
        raise usage_error(
            "which rows? Give --row, --email, --org, --finding, --severity or --without-findings; "
            "or --all alone"
        )
    return chosen


def run_start(directory: Path, audit: Path, *, by: str, name: str | None) -> int:
    """Begin a review; returns the exit code."""

    def start() -> int:
        found = load_audit(audit)
        Review.start(directory, found, by=by, name=name)
        unreadable = len(found.unreadable)
        left_out = f" Not readable: {counted(unreadable, 'organization')}, which nobody can review."
        print_error(
            f"{directory}: a review of {counted(len(found.rows), 'row')}."
            f"{left_out if unreadable else ''}"
        )
        return 0

    return _run(start)


def run_assign(directory: Path, chosen: RowFilter, reviewer: str, *, by: str) -> int:
    """Assign rows; returns the exit code."""

    def assign() -> int:
        count = Review(directory).assign(chosen, reviewer, by=by)
        print_error(f"Assigned {count:,} rows to {reviewer}.")
        return 0

    return _run(assign)


def run_decide(
    directory: Path, chosen: RowFilter, decision: Decision, *, by: str, note: str | None
) -> int:
    """Decide on rows; returns the exit code."""

    def decide() -> int:
        count = Review(directory).decide(chosen, decision, by=by, text=note)
        print_error(f"Decided on {count:,} rows: {decision}.")
        return 0

    return _run(decide)


def run_decide_csv(directory: Path, file: Path, *, by: str) -> int:
    """Take decisions from a CSV file; returns the exit code."""

    def decide() -> int:
        decisions = decisions_of_csv(file.read_bytes(), str(file))
        count = Review(directory).decide_each(decisions, by=by)
        print_error(f"Decided on {count:,} rows.")
        return 0

    return _run(decide)


def run_plan(directory: Path, connection: Connection, *, by: str) -> int:
    """Write the plan of what is to be revoked; returns the exit code."""

    async def plan() -> int:
        async with connect(connection) as opened:
            found = await plan_revocations(Review(directory), opened.meraki, by=by)
        if found is None:
            print_error("Nothing is to be revoked that is not in a plan.")
            return 0
        for why in found.unread:
            print_error(f"Not read: {why}")
        print_error(
            f"Wrote {found.path}: {found.changes:,} administrators are to be removed. Look at it "
            f"with plan show, and carry it out with: meraki-async plan apply {found.path}"
        )
        return 0

    return _run(lambda: asyncio.run(plan()))


def run_status(directory: Path, format: str) -> int:
    """Say how far a review is; returns the exit code."""

    def status() -> int:
        found = Review(directory).status()
        left = open_items(found)
        if format == "json":
            told = {**to_builtins(found), "open": left}
            write_stdout(msgspec.json.encode(told) + b"\n")
        else:
            for line in status_lines(found, left):
                write_stdout(f"{line}\n".encode())
        return 1 if left else 0

    return _run(status)


def run_close(directory: Path, vault: Path | None, *, by: str, allow_open: bool) -> int:
    """Close a review and sign its package; returns the exit code."""

    def close() -> int:
        review = Review(directory)
        status = review.status()
        left = open_items(status)
        if left and status.closed_at is None and not allow_open:
            print_error(
                f"Error: the review is not done: {'; '.join(left)}. --allow-open closes it all the "
                "same, and the package says so."
            )
            return 1
        key = Vault(vault_path(vault)).signing_key(SIGNING_KEY)
        closed = close_review(review, key, by=by, allow_open=allow_open)
        print_error(
            f"Wrote {closed.package} (SHA-256 {closed.sha256}), {closed.signature.name} and "
            f"{closed.public_key.name} (key {closed.fingerprint}). To check it, in {directory}:"
        )
        write_stdout(f"{closed.openssl}\n".encode())
        return 0

    return _run(close)


def run_key(vault: Path | None) -> int:
    """Print the public key; returns the exit code."""

    def key() -> int:
        found = Vault(vault_path(vault)).signing_key(SIGNING_KEY)
        write_stdout(found.public_pem)
        print_error(f"SHA-256 of its DER form: {found.fingerprint}")
        return 0

    return _run(key)


def _run(command: Callable[[], int]) -> int:
    """Run a command; errors are one line and an exit code."""
    try:
        return command()
    except KeyboardInterrupt:
        print_error("Interrupted.")
        return 130
    except (AuditError, ConfigurationError, PlanError, VaultError) as error:
        print_error(f"Error: {error}")
        return 2
    except MerakiError as error:
        print_error(f"Error: {error}")
        return 1
    except OSError as error:
        print_error(f"Error: {error.filename}: {error.strerror}")
        return 2
