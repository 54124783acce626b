"""Changes made in the dashboard's pages, as the configuration change log shows them.

What Meraki calls its pages and the changes on them is not published: the names here are invented,
and so are the values before and after, which are text as people read it. A client must not take
them for the real ones.
"""

from enum import Enum
from typing import NamedTuple

from .clock import iso
from .sorted_records import Record


class Author(NamedTuple):
    """Who made a change."""

    admin_id: str
    name: str | None
    email: str | None


class Page(Enum):
    """What is changed on which page: the page, and the label of the change. All invented."""

    ADMINISTRATOR_ADDED = "Organization > Administrators", "Created administrator"
    ADMINISTRATOR_CHANGED = "Organization > Administrators", "Administrator privileges"
    ADMINISTRATOR_REMOVED = "Organization > Administrators", "Deleted administrator"
    SAML_ROLE_CHANGED = "Organization > Administrators", "SAML administrator role"
    SAML_SWITCHED = "Organization > Settings", "SAML SSO"
    API_SWITCHED = "Organization > Settings", "Dashboard API access"
    ORGANIZATION_RENAMED = "Organization > Settings", "Organization name"
    TIMEOUT_CHANGED = "Organization > Settings", "Idle timeout"
    NETWORK_ADDED = "Organization > Overview", "Created network"
    NETWORK_REMOVED = "Organization > Overview", "Deleted network"
    NETWORK_MOVED = "Organization > Overview", "Moved network"
    NETWORK_CHANGED = "Network-wide > General", "Network settings"
    ALERTS_CHANGED = "Network-wide > Alerts", "Network alerts"


def api_change(author: Author, at: float, method: str, path: str) -> Record:
    """A change through the API, without the values before and after.

    Args:
        author: who made it.
        at: seconds of the epoch.
        method: of the request that made it.
        path: of that request, below the base path.
    """
    return _change(author, at, "via API", f"{method} /api/v1{path}", "", "")


def dashboard_change(author: Author, at: float, page: Page, old: str, new: str) -> Record:
    """A change in the dashboard.

    Args:
        author: who made it.
        at: seconds of the epoch.
        page: what was changed, and where.
        old: the value before, in words.
        new: the value after, in words.
    """
    return _change(author, at, *page.value, old, new)


def _change(author: Author, at: float, page: str, label: str, old: str, new: str) -> Record:
    return {
        "ts": iso(at, fraction=True),
        "adminName": author.name,
        "adminEmail": author.email,
        "adminId": author.admin_id,
        "networkName": None,
        "networkId": None,
        "networkUrl": None,
        "ssidName": None,
        "ssidNumber": None,
        "page": page,
        "label": label,
        "oldValue": old,
        "newValue": new,
        "client": {"id": None, "type": None},
    }


def about_network(change: Record, network: Record) -> Record:
    """A change that names a network."""
    named = {"networkId": network["id"], "networkName": network["name"]}
    return {**change, **named, "networkUrl": network["url"]}


def administrator_in_words(admin: Record) -> str:
    """An administrator as the dashboard would show one: who, and with which rights."""
    who = admin.get("email") or admin["name"] or admin["id"]
    rights = [f"organization {admin['orgAccess']}"]
    rights += [f"tag {rule['tag']} {rule['access']}" for rule in admin["tags"]]
    rights += [f"network {rule['id']} {rule['access']}" for rule in admin["networks"]]
    return f"{who}: {', '.join(rights)}"
