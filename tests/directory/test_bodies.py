"""What an organization says that is no listing, and must not be taken for one of nobody."""

from pathlib import Path

import pytest
from multidict import CIMultiDict

from meraki_async import (
    Budgets,
    HttpRequest,
    HttpResponse,
    MemoryTransport,
    Meraki,
    RateLimit,
)
from meraki_async.directory.store.kinds import Kind
from meraki_async.directory.store.store import Store, open_store
from meraki_async.directory.sync.sync import Sync, SyncOptions, SyncProgress

from .syncing import deletions
from .worlds import current

pytestmark = pytest.mark.anyio

ORGANIZATIONS = (
    b'[{"id":"1","name":"One","url":"https://n1.meraki.com/o/x/manage/organization/overview",'
    b'"api":{"enabled":true},"licensing":{"model":"per-device"}}]'
)
LISTED = {
    "admins": Kind.ADMINISTRATOR,
    "networks": Kind.NETWORK,
    "samlRoles": Kind.SAML_ROLE,
    "idps": Kind.SAML_IDP,
    "licenses": Kind.LICENSE,
}


def _dashboard(bodies: dict[str, bytes]) -> MemoryTransport:
    """A dashboard of one organization, with early access."""
    fine = {
        "organizations": ORGANIZATIONS,
        "overview": b"{}",
        "saml": b"{}",
        "loginSecurity": b"{}",
        "configurationChanges": b"[]",
        "optIns": b'[{"shortName":"has_beta_api"}]',
        "search": b'{"items":[{"userId":"8"}],"meta":{"counts":{"items":{"remaining":0}}}}',
        "authorizations": b"[]",
        **dict.fromkeys(LISTED, b'[{"id":"5","name":"x","idpId":"7"}]'),
    }

    def handle(request: HttpRequest) -> HttpResponse:
        name = request.url.partition("?")[0].rpartition("/")[2]
        return HttpResponse(status=200, headers=CIMultiDict(), body={**fine, **bodies}[name])

    return MemoryTransport(handle)


async def _sync(store: Store, bodies: dict[str, bytes]) -> SyncProgress:
    async with Meraki(
        "k" * 40,
        base_url="http://127.0.0.1:1/api/v1",
        transport=_dashboard(bodies),
        budgets=Budgets(RateLimit(None), source=RateLimit(None)),
        retries=0,
    ) as meraki:
        return await Sync(meraki, store, SyncOptions(full=True, end_users=True)).run()


@pytest.mark.parametrize(
    "body",
    [
        *(b"", b" ", b"{}", b"null", b'"x"', b"5", b'{"errors":["no"]}'),
        *(b'[{"id":"1"},', b"[]garbage", b"<html>"),
        b'{"items":[{"userId":"8"}],"meta":{"counts":{"items":{"remaining":3}}}}',
    ],
)
async def test_what_is_no_listing_removes_nothing(tmp_path: Path, body: bytes) -> None:
    async with await open_store(tmp_path / "directory.sqlite") as store:
        assert (await _sync(store, {})).is_complete
        is_of_users = b"items" in body
        bad = {"search": body} if is_of_users else dict.fromkeys((*LISTED, "search"), body)
        assert list((await _sync(store, bad)).unreadable) == ["1"]
        assert await deletions(store) == set()
        readings = {each.kind: each for each in await store.readings(["1"])}
        for kind in (*LISTED.values(), Kind.END_USER):
            assert len(await current(store, kind, "1")) == 1
            assert is_of_users != bool(readings[kind].error) or kind is Kind.END_USER
        assert readings[Kind.END_USER].error
