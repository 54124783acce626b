"""What ``meraki-async audit review status`` prints."""

from collections.abc import Iterator, Sequence

from ...directory.audit.review import ReviewStatus
from .counted import counted


def status_lines(status: ReviewStatus, left: Sequence[str]) -> Iterator[str]:
    """How far a review is, a line each."""
    yield f"{status.name}: started {status.started_at} by {status.started_by}."
    if status.closed_at is not None:
        yield f"Closed {status.closed_at} by {status.closed_by}."
    decided = ", ".join(f"{count:,} {what}" for what, count in status.decisions.items())
    yield f"{counted(status.rows, 'row')}: {decided}; {status.undecided:,} not decided."
    for reviewer, count in status.undecided_by_reviewer.items():
        yield f"  {count:>6,}  wait for {reviewer}"
    if status.unassigned:
        yield f"  {status.unassigned:>6,}  are assigned to nobody"
    if status.organizations_unreadable:
        yield (
            f"Not readable: {counted(status.organizations_unreadable, 'organization')}, which "
            "nobody can review."
        )
    yield f"Open: {'; '.join(left) or 'nothing'}."
