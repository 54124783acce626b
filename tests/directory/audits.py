"""Audits without a dashboard, of any size."""

from meraki_async.directory import Reference
from meraki_async.directory.audit import (
    Audit,
    AuditOptions,
    AuditRow,
    Finding,
    NetworkRight,
    OrganizationAudit,
    UnreadPart,
)
from meraki_async.directory.audit.totals import count_totals

HOSTILE = "</script><script>alert(1)</script>\"'><img src=http://evil.example/x onerror=alert(1)>"


def row(number: int, organization: Reference, **members: object) -> AuditRow:
    values: dict[str, object] = {
        "id": f"{organization.id}:{number}",
        "organization": organization,
        "account": "msp",
        "person": f"person_{number % 7000}",
        "admin_id": str(number),
        "email": f"person{number}@example.com",
        "name": f"Person {number}",
        "privilege": ("full", "read-only", "none")[number % 3],
        "scope": "organization" if number % 3 < 2 else "networks+tags",
        "networks": 12,
        "networks_of_organization": 40,
        "network_rights": (
            NetworkRight(id="N_1", name="Oslo", access="full", sources=("full by tag:west",)),
        ),
        "unmatched_tags": (),
        "sign_in": "Email",
        "status": "ok",
        "two_factor": number % 5 > 0,
        "two_factor_enforced": False,
        "api_key": number % 4 == 0,
        "last_active": "2026-11-29T12:00:00Z" if number % 6 else None,
        "findings": ()
        if number % 5
        else (Finding(rule="no_two_factor", severity="high", explanation="Has none."),),
    }
    return AuditRow(**(values | members))  # type: ignore[arg-type]


def audit(size: int, organizations: int = 500, *rows: AuditRow) -> Audit:
    places = [
        Reference(id=str(number), name=f"Customer {number}") for number in range(organizations)
    ]
    found = (*rows, *(row(number, places[number % organizations]) for number in range(size)))
    read = [
        OrganizationAudit(
            id=each.id,
            name=each.name,
            account="msp",
            state="complete",
            administrators=size // organizations,
            usable_full=2,
            networks=40,
            two_factor_enforced=False,
            saml_enabled=True,
            saml_roles=(),
        )
        for each in places
    ]
    lost = OrganizationAudit(
        id="lost",
        name="Unreadable Ltd",
        account="msp",
        state="unreadable",
        unread=(UnreadPart(part="administrators", reason="server_error", message="status 503"),),
    )
    everything = (*read, lost)
    return Audit(
        base_url="https://api.meraki.com/api/v1",
        started_at="2026-11-30T06:00:00Z",
        finished_at="2026-11-30T06:00:30Z",
        accounts=("msp",),
        options=AuditOptions(),
        has_store=False,
        unlisted_accounts=(),
        organizations=everything,
        rows=found,
        totals=count_totals(everything, found, 0),
    )
