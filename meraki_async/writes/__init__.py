"""Writes that can be trusted: plans of changes, applied with a journal, and taken back."""

from .apply import apply_plan, plan_status, preview_plan
from .change import Change, secret
from .guards import Limits
from .journal import Entry, JournalStatus
from .judging import Judgement
from .plan import Plan
from .report import Outcome, PlanReport, Preview
from .revert import Reversal, revert_plan
from .sealing import Sealer

__all__ = [
    "Change",
    "Entry",
    "JournalStatus",
    "Judgement",
    "Limits",
    "Outcome",
    "Plan",
    "PlanReport",
    "Preview",
    "Reversal",
    "Sealer",
    "apply_plan",
    "plan_status",
    "preview_plan",
    "revert_plan",
    "secret",
]
