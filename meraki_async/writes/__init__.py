"""Writes that can be trusted: plans of changes, applied with a journal, and taken back."""

from .apply import apply_plan, plan_status, preview_plan
from .change import Change, secret
from .guards.plan_guards import Limits
from .plan import Plan
from .revert import Reversal, revert_plan
from .running.journal import Entry, JournalStatus
from .running.judging import Judgement
from .running.report import Outcome, PlanReport, Preview
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
