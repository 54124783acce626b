"""The access audit: who has access to what, what is wrong with it, and what could not be seen."""

from .audit import read_audit
from .comparison import Comparison, compare
from .files import load_audit, write_audit
from .findings import RULES
from .options import AuditOptions
from .records import (
    Audit,
    AuditRow,
    Finding,
    NetworkRight,
    OrganizationAudit,
    SamlRole,
    Totals,
    UnreadPart,
)

__all__ = [
    "RULES",
    "Audit",
    "AuditOptions",
    "AuditRow",
    "Comparison",
    "Finding",
    "NetworkRight",
    "OrganizationAudit",
    "SamlRole",
    "Totals",
    "UnreadPart",
    "compare",
    "load_audit",
    "read_audit",
    "write_audit",
]
