"""Whole sites from a table: networks, their devices, templates, VLANs and SSIDs, as one plan."""

from .building import SitesPlan, plan_sites
from .profile import Profile
from .removing import plan_removal
from .site_rows import Site, SiteRows, read_sites

__all__ = [
    "Profile",
    "Site",
    "SiteRows",
    "SitesPlan",
    "plan_removal",
    "plan_sites",
    "read_sites",
]
