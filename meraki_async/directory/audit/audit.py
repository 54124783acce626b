"""Reads an audit: everything anew, over all organizations at once."""

import asyncio
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import UTC, datetime

import msgspec
from msgspec import Struct

from ...client import Meraki
from ...errors import StoreError
from ...writes.guards.administrators import is_usable
from ..identity import Identities
from ..mapping.values import flag
from ..sources import SourceOrganization, Sources
from ..store.kinds import Kind
from ..store.store import Store
from ..unreadable import Reading
from .change_log import ChangeLog
from .findings import Judge
from .options import AuditOptions
from .reading import OrganizationRecords, read_organization
from .records import Audit, AuditRow, OrganizationAudit, State, UnlistedAccount, UnreadPart
from .rows import rows_of, saml_roles_of
from .totals import count_totals

_CONCURRENCY = 64
_CHANGES_AT_ONCE = 5_000

OnProgress = Callable[[int, int], None]
"""Called with how many organizations are done, and how many there are."""


class _Found(Struct, frozen=True):
    organization: OrganizationAudit
    rows: list[AuditRow]


async def read_audit(
    meraki: Meraki,
    options: AuditOptions | None = None,
    *,
    store: Store | None = None,
    identities: Identities | None = None,
    on_progress: OnProgress | None = None,
) -> Audit:
    """Read who has access to what, over all organizations of all accounts.

    Administrators are read anew. An organization that cannot be read is named in the result, and
    counts neither as clean nor as anything else.

    Args:
        meraki: an open client.
        options: what is read, and what is taken for wrong; default: see ``AuditOptions``.
        store: adds since when somebody was seen, and older entries of the change log.
        identities: which addresses are one person; default: each is one.
        on_progress: called as organizations are done; default: not called.

    Raises:
        MerakiError: the organizations of no account can be listed, or the store cannot be read.
    """
    chosen, people = options or AuditOptions(), identities or Identities()
    reading = Reading({})
    listed = await Sources(meraki, reading).organizations()
    started = _now(meraki)  # only a response tells the dashboard's time
    judge = Judge(options=chosen, now=started)
    slots, done = asyncio.Semaphore(_CONCURRENCY), Counter[str]()
    if on_progress is not None:
        on_progress(0, len(listed))

    async def one(organization: SourceOrganization) -> _Found:
        async with slots:
            records = await read_organization(meraki, organization, chosen, started)
            seen: Mapping[str, int] = {}
            if store is not None and records.administrators is not None:
                seen = await _first_seen(store, records)
        found = _judged(records, seen, people, judge)
        done["organizations"] += 1
        if on_progress is not None:
            on_progress(done["organizations"], len(listed))
        return found

    async with asyncio.TaskGroup() as tasks:
        running = [tasks.create_task(one(organization)) for organization in listed]
    found = sorted(
        (task.result() for task in running),
        key=lambda each: ((each.organization.name or "").casefold(), each.organization.id),
    )
    organizations = tuple(each.organization for each in found)
    rows = tuple(row for each in found for row in each.rows)
    unlisted = tuple(
        UnlistedAccount(account=each.account or "", reason=each.reason, message=each.message)
        for each in reading.unreadable
        if each.organization is None
    )
    return Audit(
        base_url=meraki.base_url,
        started_at=_iso(started),
        finished_at=_iso(_now(meraki)),
        accounts=meraki.accounts,
        options=chosen,
        has_store=store is not None,
        unlisted_accounts=unlisted,
        organizations=organizations,
        rows=rows,
        totals=count_totals(organizations, rows, len(unlisted)),
    )


def _judged(
    records: OrganizationRecords,
    first_seen: Mapping[str, int],
    identities: Identities,
    judge: Judge,
) -> _Found:
    """An organization with everything that is wrong in it."""
    administrators = records.administrators
    where = records.organization.reference
    if administrators is None:
        return _Found(
            OrganizationAudit(
                id=where.id,
                name=where.name,
                account=records.account,
                state="unreadable",
                unread=tuple(records.unread),
            ),
            [],
        )
    saml_enabled = None if records.saml is None else flag(records.saml.get("enabled"))
    security = records.login_security
    enforced = None if security is None else flag(security.get("enforceTwoFactorAuth"))
    state: State = "partial" if records.unread else "complete"
    organization = OrganizationAudit(
        id=where.id,
        name=where.name,
        account=records.account,
        state=state,
        unread=tuple(records.unread),
        administrators=len(administrators),
        usable_full=sum(map(is_usable, administrators)),
        networks=None if records.networks is None else len(records.networks),
        two_factor_enforced=enforced,
        saml_enabled=saml_enabled,
        saml_roles=saml_roles_of(records),
        findings=judge.of_organization(
            administrators, saml_enabled=saml_enabled, two_factor_enforced=enforced
        ),
    )
    rows = rows_of(records, first_seen, identities)
    addresses = Counter(row.person for row in rows if row.person)
    return _Found(
        organization,
        [
            msgspec.structs.replace(
                row,
                findings=judge.of_row(row, same_address=addresses[row.person or ""] > 1),
            )
            for row in rows
        ],
    )


async def _first_seen(store: Store, records: OrganizationRecords) -> Mapping[str, int]:
    """Since when the store knows each administrator.

    Its change log, which may reach back further than the API's, is added to that of the records.
    """
    organization_id = records.organization.id
    log = records.changes or ChangeLog()
    try:
        first_seen = {
            record.id: record.first_seen
            async for record in store.records(Kind.ADMINISTRATOR, organization_id)
        }
        after = None
        while True:
            entries = await store.changes(
                organization_ids=[organization_id], after=after, limit=_CHANGES_AT_ONCE
            )
            log.add(msgspec.json.decode(entry.json) for entry in entries)
            if len(entries) < _CHANGES_AT_ONCE:
                break
            after = (entries[-1].at, entries[-1].organization_id, entries[-1].digest)
    except StoreError as error:
        records.unread.append(UnreadPart(part="store", reason="unreadable", message=str(error)))
        return {}
    records.changes = log
    return first_seen


def _now(meraki: Meraki) -> datetime:
    return datetime.fromtimestamp(meraki.server_time(), UTC)


def _iso(at: datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M:%SZ")
