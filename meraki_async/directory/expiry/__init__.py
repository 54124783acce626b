"""When licenses end, over all organizations and all three models, and who is told."""

from .alerts import GRACE_THRESHOLDS, THRESHOLDS, Alert, due_alerts
from .calendar_feed import calendar_of
from .channels import AppriseChannel, Channel, read_channels
from .memory import AlertMemory
from .metrics_file import metrics_of
from .notify import Sent, send_alerts
from .reading import Terms, read_terms
from .terms import Term

__all__ = [
    "GRACE_THRESHOLDS",
    "THRESHOLDS",
    "Alert",
    "AlertMemory",
    "AppriseChannel",
    "Channel",
    "Sent",
    "Term",
    "Terms",
    "calendar_of",
    "due_alerts",
    "metrics_of",
    "read_channels",
    "read_terms",
    "send_alerts",
]
