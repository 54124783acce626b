"""Who the credentials belong to that a plan is applied with."""

from collections.abc import Iterable

from msgspec import Struct

from ...auth.api_key import ApiKey
from ...auth.oauth import OAuth
from ...client import Meraki
from ...errors import ForbiddenError, MerakiError, NotFoundError
from ..until_over import gather_or_cancel


class OwnIdentity(Struct, frozen=True, kw_only=True):
    """Who acts in an organization."""

    account: str
    """The name of the credentials."""
    email: str | None = None
    """The address; None: they have none, or it could not be read."""
    problem: str | None = None
    """Why it could not be read."""


async def own_identities(meraki: Meraki, organization_ids: Iterable[str]) -> dict[str, OwnIdentity]:
    """Who acts in each organization, with one request for each account.

    An API key is a person's. An OAuth grant stands for the organization: it has no identity that
    a plan could remove. Credentials of another kind are asked, and taken for a grant where the API
    refuses to name anybody.

    Args:
        meraki: the client, which has read something of each organization already: that tells which
            of its accounts is used there.
        organization_ids: of the organizations.
    """
    accounts = {each: meraki.account_of(each) for each in organization_ids}
    examples = {account: organization_id for organization_id, account in accounts.items()}
    found = await gather_or_cancel(*(_own_identity(meraki, each) for each in examples.values()))
    by_account = dict(zip(examples, found, strict=True))
    return {each: by_account[account] for each, account in accounts.items()}


async def _own_identity(meraki: Meraki, organization_id: str) -> OwnIdentity:
    auth = meraki.auth_of(organization_id)
    if isinstance(auth, OAuth):
        return OwnIdentity(account=auth.name)
    call = meraki.administered.get_administered_identities_me()
    try:
        me = await call.for_organization(organization_id).decode_as(dict)
    except MerakiError as error:
        is_refused = isinstance(error, ForbiddenError | NotFoundError)
        if is_refused and not isinstance(auth, ApiKey):
            return OwnIdentity(account=auth.name)
        return OwnIdentity(account=auth.name, problem=str(error))
    email = me.get("email") if isinstance(me, dict) else None
    if not isinstance(email, str) or not email.strip():
        return OwnIdentity(account=auth.name, problem="the response names no e-mail address")
    return OwnIdentity(account=auth.name, email=email)
