"""One API operation as plain data, and one bound to its arguments."""

from typing import Any, Literal

from msgspec import UNSET, Struct

Paging = Literal["", "link", "newest_first", "events"]
Stage = Literal["ga", "beta", "deprecated"]

READING_POSTS = frozenset(
    {
        "createOrganizationIamUsersIdpsSearch",
        "createOrganizationIamUsersIdpsTestConnectivity",
        "previewOrganizationInventoryOrders",
        "searchOrganizationIdpGroups",
        "searchOrganizationUsers",
        "validateAdministeredLicensingSubscriptionSubscriptionsClaimKey",
    }
)
"""The POSTs that change nothing: searches and validations."""


class Operation(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What the OpenAPI document says of one operation.

    ``id`` is the operationId, ``method`` the HTTP method in capitals, ``path`` the template
    below the base URL, ``scope`` the SDK scope that groups it.
    """

    id: str
    method: str
    path: str
    scope: str
    response_type: str = ""
    """Name in ``api.models.<scope>`` of the response's type (of an item's, for a listing);
    empty when the document leaves it open."""
    is_list: bool = False
    """Whether the response is a list, bare or in an envelope."""
    items_key: str = "items"
    """The member of the envelope that has the list, where there is an envelope."""
    paging: Paging = ""
    per_page: int | None = None
    """Page size asked for when the caller names none; None: nothing is sent."""
    per_page_minimum: int = 1
    stage: Stage = "ga"
    oauth_scope: str | None = None
    batch: tuple[str, str] | None = None
    """``(resource, operation)`` of an action batch, when the operation may be in one."""
    limit: int | None = None
    """Items yielded when the caller sets no limit: only for listings that never end."""

    @property
    def is_write(self) -> bool:
        """Whether it may change something."""
        return self.method != "GET" and self.id not in READING_POSTS


class Request(Struct, frozen=True, kw_only=True, gc=False):
    """One operation bound to arguments: everything that goes on the wire but the credentials."""

    operation: Operation
    path: str
    """Below the base URL, percent-encoded."""
    query: str = ""
    """Encoded, without the question mark."""
    body: Any = UNSET
    """A JSON value, or UNSET for no body."""
    organization_id: str | None = None
    """Whose budget it is charged to, when the path tells."""
