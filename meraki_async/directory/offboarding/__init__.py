"""Off-boarding: one person's access, taken in every organization, with proof."""

from .findings import Access, ByHand, Kept, Organization, PossibleRecord, SimilarAddress, Unread
from .plan import Offboarding, plan_offboarding
from .report import Left, OffboardingReport, Removed
from .run import OffboardingEvent, offboard

__all__ = [
    "Access",
    "ByHand",
    "Kept",
    "Left",
    "Offboarding",
    "OffboardingEvent",
    "OffboardingReport",
    "Organization",
    "PossibleRecord",
    "Removed",
    "SimilarAddress",
    "Unread",
    "offboard",
    "plan_offboarding",
]
