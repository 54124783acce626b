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
from .feeds.hierarchy import HierarchyEvent, HierarchyFeed, HierarchyPage
from .identity import Identities, email_key
from .listing import Listing, RecordPage
from .options import ListOptions, ListResponse
from .permissions.ecs import ecs_event
from .permissions.ocsf import ocsf_events
from .permissions.permission_change import FieldChange, PermissionChange
from .permissions.permission_feed import PermissionFeed, PermissionPage
from .queries.filters import RESOURCES, Filters
from .queries.freshness import Freshness, Lacking
from .queries.stored import QueryPage, StoredDirectory
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
from .store.kinds import Kind
from .store.records import HistoryEntry, SyncRun
from .store.restoring import restore_store
from .store.retention import Forgotten
from .store.store import Store, open_store
from .sync.sync import Sync, SyncEstimate, SyncOptions, SyncProgress
from .unreadable import Unreadable, UnreadableError

__all__ = [
    "RESOURCES",
    "Activity",
    "ActivityContext",
    "Actor",
    "Directory",
    "EffectiveAccess",
    "Email",
    "FieldChange",
    "Filters",
    "Forgotten",
    "Freshness",
    "Grant",
    "HierarchyEvent",
    "HierarchyFeed",
    "HierarchyPage",
    "HistoryEntry",
    "Identities",
    "Kind",
    "Lacking",
    "License",
    "ListOptions",
    "ListResponse",
    "Listing",
    "NetworkAccess",
    "NetworkIndex",
    "Organization",
    "PermissionChange",
    "PermissionFeed",
    "PermissionPage",
    "Phone",
    "Product",
    "QueryPage",
    "RecordPage",
    "Reference",
    "Role",
    "RoleRef",
    "Store",
    "StoredDirectory",
    "Sync",
    "SyncEstimate",
    "SyncOptions",
    "SyncProgress",
    "SyncRun",
    "Unreadable",
    "UnreadableError",
    "User",
    "Workspace",
    "ecs_event",
    "effective_access",
    "email_key",
    "mapping",
    "ocsf_events",
    "open_store",
    "restore_store",
]
