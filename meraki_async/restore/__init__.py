"""Configuration that was crawled: what differs from it, and the plan that brings it back."""

from .diff import Diff, OrganizationDiff, diff_crawls, diff_now
from .differences import Difference, Unread
from .id_map import IdMap
from .planning import RestorePlan, plan_restore
from .steps import Left
from .where import Where

__all__ = [
    "Diff",
    "Difference",
    "IdMap",
    "Left",
    "OrganizationDiff",
    "RestorePlan",
    "Unread",
    "Where",
    "diff_crawls",
    "diff_now",
    "plan_restore",
]
