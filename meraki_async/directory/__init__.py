"""The unified directory: users, roles, organizations, workspaces, licenses and activities."""

from . import mapping
from .identity import Identities, email_key
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

__all__ = [
    "Activity",
    "ActivityContext",
    "Actor",
    "Email",
    "Identities",
    "License",
    "Organization",
    "Phone",
    "Product",
    "Reference",
    "Role",
    "RoleRef",
    "User",
    "Workspace",
    "email_key",
    "mapping",
]
