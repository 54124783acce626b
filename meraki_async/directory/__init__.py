"""The unified directory: users, roles, organizations, workspaces, licenses and activities."""

from . import mapping
from .directory import Directory
from .effective_access import (
    EffectiveAccess,
    Grant,
    NetworkAccess,
    NetworkIndex,
    effective_access,
)
from .identity import Identities, email_key
from .listing import Listing, RecordPage
from .options import ListOptions, ListResponse
from .records import (
    Activity,
    ActivityContext,
    Actor,
    Email,
    License,
    Organization,
    Phone,
    Product,
    Reference,
    Role,
    RoleRef,
    User,
    Workspace,
)
from .unreadable import Unreadable, UnreadableError

__all__ = [
    "Activity",
    "ActivityContext",
    "Actor",
    "Directory",
    "EffectiveAccess",
    "Email",
    "Grant",
    "Identities",
    "License",
    "ListOptions",
    "ListResponse",
    "Listing",
    "NetworkAccess",
    "NetworkIndex",
    "Organization",
    "Phone",
    "Product",
    "RecordPage",
    "Reference",
    "Role",
    "RoleRef",
    "Unreadable",
    "UnreadableError",
    "User",
    "Workspace",
    "effective_access",
    "email_key",
    "mapping",
]
