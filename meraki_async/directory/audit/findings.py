"""The rules: what is wrong with an administrator, and with an organization. Pure functions."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from msgspec import Struct

from ...writes.guards.administrators import why_unusable
from ..effective_access import LEVELS
from ..identity import email_key
from ..mapping.values import moment
from .options import AuditOptions
from .records import SEVERITIES, AuditRow, Finding, Severity
from .rows import NOT_SIGNED_IN_YET

RULES: Mapping[str, str] = {
    "no_two_factor": "No two-factor authentication",
    "dormant": "Dormant",
    "dormant_api_key": "Dormant, yet has an API key",
    "full_access_not_allowed": "Full access, not on the list",
    "no_usable_full_administrator": "No usable full administrator",
    "single_usable_full_administrator": "A single usable full administrator",
    "pending": "Invitation open for too long",
    "pending_since_unknown": "Invitation open, since when is unknown",
    "local_passwords_without_saml": "Local passwords, SAML off",
    "unknown_domain": "Address of an unknown domain",
    "unknown_privilege": "Privilege of unknown reach",
    "no_address": "Record without an address",
    "same_address_twice": "Two records of one address",
    "other_sign_in": "Sign-in other than by e-mail",
    "locked": "Account locked",
    "no_access": "Reaches nothing",
    "unmatched_tags": "Rights by tags that no network has",
    "removed_networks": "Rights to networks that are not there",
}
"""All rules, and what they are called."""

_KNOWN_PRIVILEGES = frozenset({*LEVELS, "none"})
_UNRANKED = "enterprise"
"""Documented, though not what it reaches."""


class Judge(Struct, frozen=True, kw_only=True):
    """Finds what is wrong, by the dashboard's time.

    Args:
        options: of the audit.
        now: the dashboard's time.
    """

    options: AuditOptions
    now: datetime

    def of_row(self, row: AuditRow, *, same_address: bool = False) -> tuple[Finding, ...]:
        """What is wrong with an administrator, the worst first.

        Args:
            row: without findings.
            same_address: another record of the organization has the same address.
        """
        found = [
            *self._two_factor(row),
            *self._activity(row),
            *self._pending(row),
            *self._lists(row),
            *_privileges(row),
        ]
        if row.email is None:
            found.append(
                _finding(
                    "no_address",
                    "medium",
                    "The record has no e-mail address, so that nobody can tell whose it is, nor "
                    "find it when somebody leaves.",
                )
            )
        if same_address:
            found.append(
                _finding(
                    "same_address_twice",
                    "medium",
                    "Another record of this organization has the same address: removing one leaves "
                    "the other.",
                )
            )
        if row.status == "locked":
            found.append(
                _finding("locked", "low", "The account is locked. Unlock it, or remove it.")
            )
        if row.sign_in is not None and row.sign_in.casefold() != "email":
            found.append(
                _finding(
                    "other_sign_in",
                    "low",
                    f"Signs in by {row.sign_in}, which new administrators cannot choose any more.",
                )
            )
        return _sorted(found)

    def of_organization(
        self,
        administrators: Sequence[Mapping[str, Any]],
        *,
        saml_enabled: bool | None,
        two_factor_enforced: bool | None,
    ) -> tuple[Finding, ...]:
        """What is wrong with an organization, the worst first.

        Args:
            administrators: all records of ``getOrganizationAdmins``.
            saml_enabled: None: it could not be read.
            two_factor_enforced: None: it could not be read.
        """
        found = []
        usable = [each for each in administrators if why_unusable(each) is None]
        if not usable:
            found.append(
                _finding(
                    "no_usable_full_administrator",
                    "critical",
                    "Nobody with full access to the organization can act: the accounts are locked, "
                    "not accepted yet, without an address, or sign in by other means.",
                )
            )
        elif len(usable) == 1:
            found.append(
                _finding(
                    "single_usable_full_administrator",
                    "high",
                    f"{usable[0].get('email')} alone has full access and can act. When they leave "
                    "or are locked out, nobody can look after the organization.",
                )
            )
        local = sum(_signs_in_by_email(each) for each in administrators)
        if saml_enabled is False and local:
            found.append(
                _finding(
                    "local_passwords_without_saml",
                    "low" if two_factor_enforced else "medium",
                    f"SAML is off, and {local} administrators sign in with passwords of their own, "
                    "which no identity provider can take back"
                    + (
                        ", though the organization enforces two-factor authentication."
                        if two_factor_enforced
                        else "."
                    ),
                )
            )
        return _sorted(found)

    def _two_factor(self, row: AuditRow) -> Iterable[Finding]:
        if row.two_factor is not False:
            return
        if row.status in NOT_SIGNED_IN_YET:
            yield _finding(
                "no_two_factor",
                "low",
                "Has no two-factor authentication, and has not signed in yet.",
            )
        elif row.two_factor_enforced:
            yield _finding(
                "no_two_factor",
                "low",
                "Has no two-factor authentication; the organization enforces it, so it has to be "
                "set up at the next sign-in.",
            )
        else:
            why = (
                "the organization does not enforce it"
                if row.two_factor_enforced is False
                else "whether the organization enforces it could not be read"
            )
            yield _finding("no_two_factor", "high", f"Has no two-factor authentication, and {why}.")

    def _activity(self, row: AuditRow) -> Iterable[Finding]:
        if row.status in NOT_SIGNED_IN_YET:
            return
        days = self.options.dormant_days
        if row.last_active is None:
            # a store's first sight of somebody says nothing of how long they were there before
            since = self._days_since(row.created_at)
            if since is not None and since < days:
                return
            was = "Has never been active"
        else:
            idle = self._days_since(row.last_active)
            if idle is None or idle < days:
                return
            was = f"Was last active {idle:.0f} days ago"
        if row.api_key:
            yield _finding(
                "dormant_api_key",
                "high",
                f"{was} and has an API key, which works without signing in. Removing the "
                "administrator ends what the key may do here.",
            )
        yield _finding(
            "dormant",
            "high" if row.privilege == "full" else "medium",
            f"{was}; {days:g} days are allowed.",
        )

    def _pending(self, row: AuditRow) -> Iterable[Finding]:
        if row.status not in NOT_SIGNED_IN_YET:
            return
        days = self.options.pending_days
        since = self._days_since(row.pending_since)
        if since is not None and since >= days:
            yield _finding(
                "pending",
                "medium",
                f"Was invited {since:.0f} days ago or earlier and has not signed in; {days:g} days "
                "are allowed. Whoever gets hold of the mailbox can accept.",
            )
        # the store may have seen somebody first long after the invitation
        elif row.created_at is None:
            yield _finding(
                "pending_since_unknown",
                "info",
                "Has not signed in yet. Since when the invitation is open is not known: neither "
                "the change log nor a store tells.",
            )

    def _lists(self, row: AuditRow) -> Iterable[Finding]:
        allowed, domains = self.options.allowed_keys, self.options.domain_keys
        key = email_key(row.email or "")
        if row.privilege == "full" and allowed is not None and key not in allowed:
            yield _finding(
                "full_access_not_allowed",
                "high",
                "Has full access to the organization, and is not among those who may.",
            )
        if key and domains and key.rpartition("@")[2] not in domains:
            yield _finding(
                "unknown_domain",
                "high",
                f"The address is of {key.rpartition('@')[2] or 'no domain'}, which is none of "
                f"{', '.join(sorted(domains))}.",
            )

    def _days_since(self, value: str | None) -> float | None:
        at = moment(value)
        return None if at is None else (self.now - at).total_seconds() / 86_400


def _privileges(row: AuditRow) -> Iterable[Finding]:
    named = [source for right in row.network_rights or () for source in right.sources]
    rights = {row.privilege} | {source.rpartition(" by ")[0] for source in named}
    if unknown := sorted(
        right for right in rights if right and right not in _KNOWN_PRIVILEGES | {_UNRANKED}
    ):
        yield _finding(
            "unknown_privilege",
            "medium",
            f"Has {', '.join(unknown)}, which is not documented: what it reaches is not known.",
        )
    elif _UNRANKED in rights:
        yield _finding(
            "unknown_privilege",
            "low",
            f"Has {_UNRANKED} access, and what that may do is not documented.",
        )
    if row.networks == 0 and row.scope != "organization" and "organization" not in row.scope:
        yield _finding(
            "no_access",
            "low",
            "Reaches no network, and has no access to the organization: remove the record, unless "
            "rights are still to come.",
        )
    if row.unmatched_tags:
        yield _finding(
            "unmatched_tags",
            "low",
            f"Has rights by tags that no network has ({', '.join(row.unmatched_tags)}): they come "
            "to life with the first that gets one.",
        )
    missing = [right.id for right in row.network_rights or () if not right.is_known]
    if missing:
        yield _finding(
            "removed_networks",
            "low",
            f"Has rights to {', '.join(missing)}, not a network of the organization: it is gone, "
            "or it is a template.",
        )


def _signs_in_by_email(record: Mapping[str, Any]) -> bool:
    method = record.get("authenticationMethod")
    return method is None or str(method).casefold() == "email"


def _finding(rule: str, severity: Severity, explanation: str) -> Finding:
    return Finding(rule=rule, severity=severity, explanation=explanation)


def _sorted(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    order = list(RULES)
    return tuple(
        sorted(findings, key=lambda each: (SEVERITIES.index(each.severity), order.index(each.rule)))
    )
