"""What guards say of a plan."""

from msgspec import Struct


class Findings(Struct, kw_only=True):
    """What guards say of a plan."""

    problems: list[str]
    """Sentences: why nothing may be sent."""
    warnings: list[str]
    """Sentences: what somebody should know first."""
