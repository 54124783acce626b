"""The records of the unified directory.

Field names are those of the unified user directory that integrations are written against, so these
structs encode as they are. What the API does not tell is None: a null array is None, an empty one
is empty. A value that has no clear counterpart stays what the API said. Times are ISO 8601.
"""

from typing import Any

from msgspec import Struct

# gc=False: what has texts and other such things alone can be in no cycle; a page of people who are
# administrators of hundreds of organizations has ten thousands of them


class Reference(Struct, frozen=True, kw_only=True, gc=False):
    """Another record, by its id."""

    id: str
    name: str | None = None


class Email(Struct, frozen=True, kw_only=True, gc=False):
    """An e-mail address, as the API shows it."""

    email: str
    type: str | None = None
    is_primary: bool | None = None


class Phone(Struct, frozen=True, kw_only=True, gc=False):
    """A telephone number. Meraki has none; the field is the contract's."""

    number: str
    extension: str | None = None
    type: str | None = None


class RoleRef(Struct, frozen=True, kw_only=True, gc=False):
    """A role that a user has, and where."""

    id: str
    """``org:full``, ``network:monitor-only``, ``tag:read-only``, or a privilege of another kind as
    the API calls it: ``camera-sensor``, ``custom-role:5:Auditors``, ``ssid-admin``."""
    name: str | None = None
    group: Reference | None = None
    """The network tag that it is for."""
    organization: Reference | None = None
    workspace: Reference | None = None
    """The network that it is for."""


class Product(Struct, frozen=True, kw_only=True, gc=False):
    """What a license is for."""

    id: str
    name: str | None = None
    status: str | None = None


class User(Struct, frozen=True, kw_only=True):
    """A dashboard administrator; a person over all organizations; or an end user of networks."""

    id: str
    """Meraki's id, of an administrator or end user of one organization; an opaque one of ours, that
    follows from the address, of a person."""
    external_id: str | None = None
    type: str | None = None
    """``administrator`` or ``end_user``."""
    first_name: str | None = None
    last_name: str | None = None
    name: str | None = None
    username: str | None = None
    title: str | None = None
    emails: list[Email] | None = None
    phones: list[Phone] | None = None
    status: str | None = None
    """``active``, ``inactive``, ``deleted``, ``invited``, or what the API said."""
    is_email_verified: bool | None = None
    is_2fa_enabled: bool | None = None
    roles: list[RoleRef] | None = None
    groups: list[Reference] | None = None
    """Network tags that an administrator has rights by; groups of an end user."""
    organizations: list[Reference] | None = None
    workspaces: list[Reference] | None = None
    """Networks that an administrator has rights to by name; ``effective_access`` resolves tags."""
    created_at: str | None = None
    updated_at: str | None = None
    last_login_at: str | None = None
    last_active_at: str | None = None
    remote_data: Any = None
    """The API's own record. Of a person: a list of ``{"organization_id", "record"}``. Of an end
    user: ``{"user", "authorizations"}``."""


class Role(Struct, frozen=True, kw_only=True):
    """A privilege that can be had, or a SAML role."""

    id: str
    name: str | None = None
    label: str | None = None
    description: str | None = None
    type: str | None = None
    """``privilege``, or ``saml``."""
    applicable_in: str | None = None
    """``workspace``, ``group`` (a network tag), or None: the organization as a whole."""
    created_at: str | None = None
    updated_at: str | None = None
    organization: Reference | None = None
    """Of a SAML role."""
    note: str | None = None
    """What cannot be told of it: who has a SAML role is known to the identity provider alone."""
    remote_data: Any = None


class Organization(Struct, frozen=True, kw_only=True):
    """An organization."""

    id: str
    name: str | None = None
    pricing_plan: str | None = None
    """The licensing model: ``co-term``, ``per-device``, ``subscription``."""
    licenses: list[Reference] | None = None
    """None where they were not asked for."""
    created_at: str | None = None
    updated_at: str | None = None
    remote_data: Any = None


class Workspace(Struct, frozen=True, kw_only=True):
    """A network."""

    id: str
    name: str | None = None
    description: str | None = None
    status: str | None = None
    """Networks have none in the API."""
    organization: Reference | None = None
    created_at: str | None = None
    updated_at: str | None = None
    remote_data: Any = None


class License(Struct, frozen=True, kw_only=True):
    """A license: of a device, of a whole organization (co-term), or a subscription."""

    id: str
    name: str | None = None
    description: str | None = None
    available_quantity: int | None = None
    """How many can still be assigned."""
    assigned_quantity: int | None = None
    unit_amount: float | None = None
    currency: str | None = None
    is_paid: bool | None = None
    status: str | None = None
    """``active``, ``inactive``, or what the API said: ``out_of_compliance``."""
    roles: list[Reference] | None = None
    products: list[Product] | None = None
    created_at: str | None = None
    updated_at: str | None = None
    expires_at: str | None = None
    """When it ends. No grace period is counted in."""
    organization: Reference | None = None
    """None for a subscription of several organizations, or where the API does not tell which."""
    organizations: list[Reference] | None = None
    """The organizations that a subscription was found to serve, where each was asked by itself."""
    remote_data: Any = None


class Actor(Struct, frozen=True, kw_only=True):
    """Who did something."""

    id: str | None = None
    name: str | None = None
    email: str | None = None


class ActivityContext(Struct, frozen=True, kw_only=True):
    """The circumstances of a change."""

    origin: str | None = None
    """``api``, ``oauth`` (an application, by the API), or ``dashboard``."""
    page: str | None = None
    label: str | None = None
    workspace: Reference | None = None
    ssid: Reference | None = None
    client: Reference | None = None
    """The OAuth application; its name is not told."""
    old_value: Any = None
    """Decoded where it is JSON, else the text."""
    new_value: Any = None


class Activity(Struct, frozen=True, kw_only=True):
    """A change of configuration."""

    id: str
    """Of ours, from the whole record: the API gives none, and some records come twice."""
    actor: Actor | None = None
    organization: Reference | None = None
    group: Reference | None = None
    description: str | None = None
    action: str | None = None
    """``created``, ``updated``, ``deleted``; or the API's method where it may mean something else.
    None for changes in the dashboard, whose labels are not documented."""
    entity: Reference | None = None
    entity_type: str | None = None
    """``user``, ``role``, ``workspace``, ``organization``."""
    context: ActivityContext | None = None
    created_at: str | None = None
    remote_data: Any = None


Record = User | Role | Organization | Workspace | License | Activity
