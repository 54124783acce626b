"""What blocks a whole plan before anything of it is sent.

Guards read anew whatever they need: what was read when the plan was made, or into a store, is no
ground for taking anybody's access away.
"""

from collections.abc import Container, Iterable, Sequence

from msgspec import Struct

from ...client import Meraki
from ...selection.email_address import is_address
from ..change import Change
from ..cut_offs import KEY_REVOCATION, cut_off
from ..looking import RecentListings
from ..plan import Plan
from .administrator_guards import check_administrators
from .findings import Findings
from .network_losses import network_losses
from .removals import is_uncounted, removals

_BATCHES = ("createOrganizationActionBatch", "updateOrganizationActionBatch")


class Limits(Struct, frozen=True, kw_only=True):
    """How much one plan may do."""

    max_removals: int | None = None
    """Things that are taken away, whatever the HTTP method: records deleted, administrators
    removed or lowered, devices taken out of networks or released, members of lists that are
    replaced by shorter ones. None: any number."""
    max_organizations: int | None = None
    """Organizations that are changed; None: any number."""


NO_LIMITS = Limits()


async def check_guards(
    meraki: Meraki,
    plan: Plan,
    limits: Limits = NO_LIMITS,
    *,
    protected: Sequence[str] = (),
    settled: Container[str] = frozenset(),
    keep_in: RecentListings | None = None,
) -> Findings:
    """Look at a whole plan.

    Args:
        meraki: the client, for what has to be read.
        plan: to look at.
        limits: how much it may do.
        protected: addresses of administrators who are never removed or lowered.
        settled: ids of changes that are done, or were so already. They count for the limits only.
        keep_in: keeps the listings of administrators that are read; default: nothing does.

    Raises:
        ValueError: what is protected is no address, and would protect nobody.
    """
    wrong = (
        [protected] if isinstance(protected, str) else [p for p in protected if not is_address(p)]
    )
    if wrong:
        raise ValueError(f"protected must be e-mail addresses in a list, not {wrong[0]!r}")
    open_ = [change for change in plan.changes if change.id not in settled]
    findings = Findings(problems=[], warnings=[])
    _check_batches(open_, findings)
    _check_cut_offs(open_, findings)
    _warn_of_sign_in(open_, findings)
    lowered = await check_administrators(meraki, open_, protected, findings, keep_in)
    _check_limits(plan.changes, limits, lowered, findings)
    findings.warnings += await network_losses(meraki, open_)
    return findings


def _check_limits(
    changes: Sequence[Change], limits: Limits, lowered: int, findings: Findings
) -> None:
    if limits.max_removals is not None:
        count = lowered + sum(map(removals, changes))
        if count > limits.max_removals:
            findings.problems.append(
                f"it takes {count} things away, and at most {limits.max_removals} may go"
            )
        if uncounted := [change.id for change in changes if is_uncounted(change)]:
            findings.warnings.append(
                "how much these take away is not counted, since what is there was not read: "
                + ", ".join(uncounted)
            )
    organizations = len({organization_of(change) for change in changes} - {None})
    if limits.max_organizations is not None and organizations > limits.max_organizations:
        findings.problems.append(
            f"it changes {organizations} organizations, and at most {limits.max_organizations} may"
        )


def organization_of(change: Change) -> str | None:
    """Whose a change is, also where the plan was not read; None: nobody's, or not known."""
    in_path = change.parameters.get("organizationId")
    return in_path if isinstance(in_path, str) else change.organization_id


def _check_batches(changes: Iterable[Change], findings: Findings) -> None:
    """An action batch as a change would carry anything past the guards."""
    findings.problems += [
        f"{change.id} sends an action batch, whose actions nothing here looks at: make them "
        "changes of the plan; they are sent in batches all the same"
        for change in changes
        if change.operation in _BATCHES
    ]


def _check_cut_offs(changes: Sequence[Change], findings: Findings) -> None:
    """What cuts the plan off from an organization comes last there."""
    revocations = [change for change in changes if change.operation == KEY_REVOCATION]
    if revocations:
        if len(changes) > 1:
            findings.problems.append(
                f"{revocations[0].id} revokes an API key, maybe the one in use: put it into a plan "
                "of its own, and apply that afterwards"
            )
        else:
            findings.warnings.append(
                f"{revocations[0].id} revokes an API key: if it is the one in use, nothing can be "
                "read or reverted with it afterwards"
            )
    for number, change in enumerate(changes, start=1):
        what = cut_off(change)
        if what is None:
            continue
        organization_id = organization_of(change)
        # what is not known to be of another organization may be of this one
        later = [c for c in changes[number:] if organization_of(c) in (organization_id, None)]
        if later:
            findings.problems.append(
                f"organization {organization_id}: {change.id} {what}, which may cut off the "
                f"{len(later)} changes after it ({later[0].id} …): put it behind them"
            )
        else:
            findings.warnings.append(
                f"organization {organization_id}: {change.id} {what}; nothing may be read or "
                "reverted from here afterwards"
            )


def _warn_of_sign_in(changes: Iterable[Change], findings: Findings) -> None:
    """What may keep people out of the dashboard, though not the plan."""
    for change in changes:
        body = change.body if isinstance(change.body, dict) else {}
        what = None
        if change.operation == "updateOrganizationLoginSecurity":
            ranges = body.keys() & {"enforceLoginIpRanges", "loginIpRanges"}
            if ranges and body.get("enforceLoginIpRanges") is not False:
                what = "restricts the addresses that people may sign in from"
        elif change.operation == "updateOrganizationSaml" and body.get("enabled") is False:
            what = "switches SAML off: who signs in by it has no access any more"
        elif change.operation == "deleteOrganizationSamlIdp":
            what = "deletes an identity provider: who signs in by it has no access any more"
        if what is not None:
            findings.warnings.append(f"organization {organization_of(change)}: {change.id} {what}")
