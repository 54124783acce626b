"""Reads the terms of all organizations' licenses."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime

from msgspec import Struct, structs

from ...client import Meraki
from ...errors import MerakiError
from ...selection.name_filter import matching
from ...selection.selection import Organization, Selection
from ..records import Reference
from ..sources import SourceOrganization, Sources
from ..unreadable import UNKNOWN_LICENSING_MODEL, Reading, Unreadable
from .terms import Term, co_term, per_device, subscription

_CONCURRENCY = 64
_SOON = 90
"""Days before its end from which on the networks that a pooled license is about are counted."""
_MODELS = ("co-term", "per-device", "subscription")


class Terms(Struct, frozen=True, kw_only=True):
    """When licenses end, and what could not be read."""

    terms: Sequence[Term]
    """By their ids."""
    organizations: int
    """How many were read."""
    unreadable: Sequence[Unreadable]
    """Organizations whose licenses are not among the terms: neither in order nor lapsed."""


async def read_terms(meraki: Meraki, *, organizations: Sequence[str] = ()) -> Terms:
    """Read when licenses end, over all organizations of all accounts.

    Args:
        meraki: the client.
        organizations: ids, names or patterns of names of those to read; default all. One that
            matches nothing is among what was unreadable.

    Raises:
        MerakiError: the organizations cannot be listed.
    """
    reading = Reading({})
    sources = Sources(meraki, reading)
    everything = await sources.organizations()
    wanted = tuple(organizations)
    met = {o.id: matching(wanted, o.id, o.reference.name or "") for o in everything}
    chosen = [o for o in everything if not wanted or met[o.id]]
    known = [Organization(o.id, o.reference.name or "") for o in everything]
    for missing, hint in Selection.of(organizations=wanted).unmatched(known).items():
        message = f"no such organization is seen{hint}"
        reading.note("licenses", Reference(id=missing), "not_found", message)
    readable = [o for o in chosen if sources.is_readable("licenses", o)]
    for organization in readable:
        if organization.licensing_model not in _MODELS:
            message = f"its licensing model is {organization.licensing_model}"
            reading.note("licenses", organization.reference, UNKNOWN_LICENSING_MODEL, message)
    slots = asyncio.Semaphore(_CONCURRENCY)

    async def read(organization: SourceOrganization) -> Term | None:
        async with slots:
            try:
                return await _read(meraki, sources, organization)
            except MerakiError as error:
                reading.note("licenses", organization.reference, error)
                return None

    own = [o for o in readable if o.licensing_model in _MODELS[:2]]
    terms = [each for each in await asyncio.gather(*map(read, own)) if each is not None]
    terms += await _subscriptions(
        sources, [o for o in readable if o.licensing_model == "subscription"]
    )
    for term in terms:
        if term.is_end_unclear:
            message = f"a date of {term.id} is not understood (the first end: {term.ends_as_told})"
            for reference in term.organizations or (Reference(id=term.id),):
                reading.note("licenses", reference, "unexpected_response", message)
    return Terms(
        terms=sorted(terms, key=lambda term: term.id),
        organizations=len(chosen),
        unreadable=_unique(reading.unreadable),
    )


async def _read(meraki: Meraki, sources: Sources, organization: SourceOrganization) -> Term:
    if organization.licensing_model == "co-term":
        record = await sources.co_term_overview(organization.id)
        term = co_term(record, organization.reference)
        today = datetime.fromtimestamp(meraki.server_time(), UTC).date()
        left = term.days_left(today)
        if term.is_short or (left is not None and left <= _SOON):
            networks = [len(page) async for page in sources.networks(organization.id)]
            term = structs.replace(term, networks=sum(networks))
        return term
    licenses = [
        license_ async for page in sources.device_licenses(organization.id) for license_ in page
    ]
    return per_device(licenses, organization.reference)


async def _subscriptions(
    sources: Sources, organizations: Sequence[SourceOrganization]
) -> list[Term]:
    """The subscriptions of organizations, each once however many organizations it serves."""
    found: dict[str, Term] = {}
    async for asked, records in sources.subscriptions(organizations):
        # asked about several at once, the API does not say whose each is
        known: Sequence[Reference] = asked if len(asked) == 1 else ()
        for record in records:
            term = subscription(record, known)
            earlier = found.get(term.id)
            if earlier is not None:
                both = {o.id: o for o in (*earlier.organizations, *term.organizations)}
                term = structs.replace(term, organizations=tuple(both[key] for key in sorted(both)))
            found[term.id] = term
    return list(found.values())


def _unique(unreadable: Sequence[Unreadable]) -> list[Unreadable]:
    return list({(each.resource, str(each)): each for each in unreadable}.values())
