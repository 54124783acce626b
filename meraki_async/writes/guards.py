"""What blocks a whole plan before anything of it is sent."""

from collections.abc import Sequence

from msgspec import Struct

from ..client import Meraki
from .change import Change
from .plan import Plan


class Limits(Struct, frozen=True, kw_only=True):
    """How much one plan may do."""

    max_removals: int | None = None
    """Changes that take something away; None: any number."""
    max_organizations: int | None = None
    """Organizations that are changed; None: any number."""


class Findings(Struct, kw_only=True):
    """What guards say of a plan."""

    problems: list[str]
    """Sentences: why nothing may be sent."""
    warnings: list[str]
    """Sentences: what somebody should know first."""


NO_LIMITS = Limits()


async def check_guards(meraki: Meraki, plan: Plan, limits: Limits = NO_LIMITS) -> Findings:
    """Look at a whole plan.

    Args:
        meraki: the client, for what has to be read.
        plan: to look at.
        limits: how much it may do.
    """
    return Findings(problems=_over_limits(plan.changes, limits), warnings=[])


def _over_limits(changes: Sequence[Change], limits: Limits) -> list[str]:
    problems = []
    removals = sum(change.described.method == "DELETE" for change in changes)
    if limits.max_removals is not None and removals > limits.max_removals:
        problems.append(f"it removes {removals} things, and at most {limits.max_removals} may go")
    organizations = len({c.organization_id for c in changes if c.organization_id is not None})
    if limits.max_organizations is not None and organizations > limits.max_organizations:
        problems.append(
            f"it changes {organizations} organizations, and at most {limits.max_organizations} may"
        )
    return problems
