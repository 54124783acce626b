"""What each record of the API is in the directory: pure functions of decoded JSON."""

from .activities import activity
from .administrators import administrator
from .end_users import end_user, end_user_person
from .licenses import co_term_license, device_license, merged_subscription, subscription
from .organizations import organization
from .people import person
from .roles import BUILT_IN_ROLES, role_refs, roles_in_use, saml_role
from .workspaces import workspace

__all__ = [
    "BUILT_IN_ROLES",
    "activity",
    "administrator",
    "co_term_license",
    "device_license",
    "end_user",
    "end_user_person",
    "merged_subscription",
    "organization",
    "person",
    "role_refs",
    "roles_in_use",
    "saml_role",
    "subscription",
    "workspace",
]
