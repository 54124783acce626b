"""What ``meraki-async audit`` prints."""

import time
from collections.abc import Iterator
from types import TracebackType

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn

from ...directory.audit import RULES, Audit, Comparison
from .counted import counted

_LOG_SECONDS = 5.0
_MAX_NAMED = 20


class AuditProgress:
    """How far an audit is: a bar on a terminal, otherwise a line now and then.

    Args:
        console: where it goes.
        is_shown: or nothing.
    """

    def __init__(self, console: Console, *, is_shown: bool) -> None:
        self._console = console
        self._is_shown = is_shown
        self._bars: Progress | None = None
        self._next_line = time.monotonic() + _LOG_SECONDS
        if is_shown and console.is_terminal:
            self._bars = Progress(
                BarColumn(), TextColumn("{task.description}", markup=False), console=console
            )
            self._bar = self._bars.add_task("listing the organizations", total=None)

    def __enter__(self) -> "AuditProgress":
        if self._bars is not None:
            self._bars.start()
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        tb: TracebackType | None,
    ) -> None:
        if self._bars is not None:
            self._bars.stop()

    def update(self, done: int, total: int) -> None:
        """Show that so many organizations are done."""
        line = f"{done:,}/{total:,} organizations"
        if self._bars is not None:
            self._bars.update(self._bar, total=total, completed=done, description=line)
        elif self._is_shown and time.monotonic() >= self._next_line:
            self._next_line = time.monotonic() + _LOG_SECONDS
            self._console.print(line)


def summary_lines(audit: Audit, comparison: Comparison | None) -> Iterator[str]:
    """What was found, a line each."""
    totals, unreadable = audit.totals, audit.unreadable
    left_out = (
        f"; {counted(len(unreadable), 'organization')} could not be read, and in no figure"
        if unreadable
        else ""
    )
    yield (
        f"{counted(totals.people.count, 'person', 'people')} with "
        f"{counted(totals.administrators.count, 'administrator record')} in "
        f"{counted(totals.people.organizations_read, 'organization')}{left_out}."
    )
    for account in audit.unlisted_accounts:
        yield f"Not listed: the organizations of account {account.account}: {account.message}"
    for number, each in enumerate(unreadable):
        if number == _MAX_NAMED:
            yield f"… and {len(unreadable) - _MAX_NAMED:,} more: the report names them."
            break
        yield f"Not readable: {each.name or each.id} ({each.id}): {each.unread[0].message}"
    if partial := totals.organizations_partial.count:
        yield (
            f"Not wholly readable: {counted(partial, 'organization')}; the report says what is "
            "missing."
        )
    counts = ", ".join(
        f"{total.count:,} {severity}"
        for severity, total in totals.by_severity.items()
        if total.count
    )
    yield f"Findings: {counts or 'none'}."
    for rule, total in totals.by_rule.items():
        yield f"  {total.count:>6,}  {RULES[rule]}"
    if comparison is not None:
        yield (
            f"Since {comparison.previous_at}: {len(comparison.added):,} added, "
            f"{len(comparison.removed):,} removed, {len(comparison.changed):,} with other rights; "
            f"{counted(len(comparison.not_comparable), 'organization')} cannot be compared."
        )
