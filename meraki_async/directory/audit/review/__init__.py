"""Reviews of an audit: who decides on which access, what became of it, and the signed proof."""

from .close import ClosedReview, close_review
from .database import ReviewStatus
from .decisions import DECISIONS, Decision, RowFilter
from .review import Review
from .revocations import RevocationPlan, plan_revocations

__all__ = [
    "DECISIONS",
    "ClosedReview",
    "Decision",
    "Review",
    "ReviewStatus",
    "RevocationPlan",
    "RowFilter",
    "close_review",
    "plan_revocations",
]
