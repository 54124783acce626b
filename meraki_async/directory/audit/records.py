"""What an audit finds. The structs encode as its JSON file; None is what nobody could tell."""

from typing import Literal

from msgspec import Struct

from ..records import Reference
from .options import AuditOptions

FORMAT = 1
"""Raise it when a member changes its meaning, and read older ones in ``load_audit``."""

Severity = Literal["critical", "high", "medium", "low", "info"]
SEVERITIES: tuple[Severity, ...] = ("critical", "high", "medium", "low", "info")
"""From the worst down."""
State = Literal["complete", "partial", "unreadable"]


class Finding(Struct, frozen=True, kw_only=True):
    """Something that somebody should look at."""

    rule: str
    """``no_two_factor``, …: one of ``RULES``."""
    severity: Severity
    explanation: str
    """In a sentence."""


class NetworkRight(Struct, frozen=True, kw_only=True):
    """What is effective in a network, where a right to it or by its tags counts."""

    id: str
    name: str | None
    access: str | None
    """The highest right; None: the rank of none of them is known."""
    sources: tuple[str, ...]
    """``full by tag:west``: all rights, the highest first."""
    is_known: bool = True
    """Whether it is one of the organization's networks."""


class AuditRow(Struct, frozen=True, kw_only=True):
    """One administrator of one organization."""

    id: str
    """The organization's id, a colon, and the administrator's: stays the same from one audit to
    the next."""
    organization: Reference
    account: str
    """The name of the credentials that read it."""
    person: str | None
    """The same in all organizations; None: the record has no address."""
    admin_id: str
    email: str | None
    name: str | None
    privilege: str | None
    """For the whole organization: ``full``, ``read-only``, ``none``, … as the API calls it."""
    scope: str
    """Where rights come from: ``organization``, ``networks``, ``tags``, joined by ``+``; ``none``:
    there are no rights."""
    networks: int | None
    """How many networks are reached; None: the networks could not be read."""
    networks_of_organization: int | None
    network_rights: tuple[NetworkRight, ...] | None
    """The networks where a right to them or by tag counts; in all others the organization's right
    is effective. None: the networks could not be read."""
    unmatched_tags: tuple[str, ...] | None
    """Tags with rights that no network has yet."""
    sign_in: str | None
    status: str | None
    """``ok``, ``pending``, ``unverified``, ``locked``."""
    two_factor: bool | None
    """Their own."""
    two_factor_enforced: bool | None
    """By the organization's login security."""
    api_key: bool | None
    last_active: str | None
    last_api_call: str | None = None
    """None: there was none in the time that was read, or it was not read: see ``options``."""
    last_api_user_agent: str | None = None
    last_change: str | None = None
    """When they last changed something, as far as the change log was read."""
    last_change_what: str | None = None
    first_seen: str | None = None
    """In the store; None: no store was given, or it does not know them."""
    granted_by: str | None = None
    """Who gave the rights, as far as the change log tells."""
    granted_at: str | None = None
    granted_what: Literal["created", "changed"] | None = None
    granted_is_guess: bool | None = None
    """Whether that was read from a change in the dashboard, whose labels are not documented."""
    created_at: str | None = None
    """When they became an administrator here, as far as the change log tells."""
    pending_since: str | None = None
    """Of somebody who has not signed in yet: since when at least, as far as it is known."""
    findings: tuple[Finding, ...] = ()
    """The worst first."""
    reviewer: str | None = None
    decision: str | None = None
    """``keep``, ``revoke``, ``change``; None: it was not decided."""
    decided_at: str | None = None
    note: str | None = None
    evidence: str | None = None
    """What shows that the decision was carried out."""

    @property
    def severity(self) -> Severity | None:
        """Of the worst finding."""
        return self.findings[0].severity if self.findings else None


class SamlRole(Struct, frozen=True, kw_only=True):
    """A role of people who sign in by SAML: who they are, the identity provider alone knows."""

    id: str
    role: str | None
    privilege: str | None
    networks: int | None
    network_rights: tuple[NetworkRight, ...] | None


class UnreadPart(Struct, frozen=True, kw_only=True):
    """A part of an organization that could not be read."""

    part: str
    """``administrators``, ``networks``, ``login security``, ``SAML``, ``SAML roles``, ``change
    log``, ``API requests``, ``store``."""
    reason: str
    """In one word; see ``Unreadable.reason``."""
    message: str


class OrganizationAudit(Struct, frozen=True, kw_only=True):
    """What was found of one organization."""

    id: str
    name: str | None
    account: str
    state: State
    """``unreadable``: its administrators are not known, so that it is neither clean nor not."""
    unread: tuple[UnreadPart, ...] = ()
    administrators: int | None = None
    usable_full: int | None = None
    """Full administrators who can act; see ``meraki_async.writes``."""
    networks: int | None = None
    two_factor_enforced: bool | None = None
    saml_enabled: bool | None = None
    saml_roles: tuple[SamlRole, ...] | None = None
    findings: tuple[Finding, ...] = ()


class UnlistedAccount(Struct, frozen=True, kw_only=True):
    """Credentials whose organizations could not be listed."""

    account: str
    reason: str
    message: str


class Total(Struct, frozen=True, kw_only=True):
    """A figure, and how much of the whole it is about."""

    count: int
    organizations_read: int
    organizations_unreadable: int
    accounts_unlisted: int


class Totals(Struct, frozen=True, kw_only=True):
    """Figures of an audit. Each says what it leaves out."""

    organizations_clean: Total
    """Read whole, and nothing found."""
    organizations_with_findings: Total
    organizations_partial: Total
    """Whose administrators were read, and something else was not."""
    administrators: Total
    """Records: one person is one in each organization."""
    people: Total
    administrators_clean: Total
    administrators_with_findings: Total
    by_severity: dict[str, Total]
    """Findings, those of organizations included."""
    by_rule: dict[str, Total]


class Audit(Struct, frozen=True, kw_only=True):
    """An access audit."""

    format: int = FORMAT
    base_url: str
    started_at: str
    finished_at: str
    accounts: tuple[str, ...]
    options: AuditOptions
    has_store: bool
    unlisted_accounts: tuple[UnlistedAccount, ...]
    organizations: tuple[OrganizationAudit, ...]
    """By name."""
    rows: tuple[AuditRow, ...]
    """By organization, then by address."""
    totals: Totals

    @property
    def unreadable(self) -> list[OrganizationAudit]:
        """Organizations of which nothing is known."""
        return [each for each in self.organizations if each.state == "unreadable"]

    @property
    def is_complete(self) -> bool:
        """Whether everything that was to be read was read."""
        return not self.unlisted_accounts and all(
            each.state == "complete" for each in self.organizations
        )

    @property
    def is_clean(self) -> bool:
        """Whether nothing was found. It says nothing of what could not be read."""
        return not any(row.findings for row in self.rows) and not any(
            each.findings for each in self.organizations
        )
