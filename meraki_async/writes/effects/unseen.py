"""A write that reading shows nothing of: a reboot, a message, a key."""

from typing import Any

from ..looking import Record
from ..target import Target
from .effect import Effect, InverseCall


class Unseen(Effect):
    """Nothing shows whether it was executed, and nothing takes it back."""

    def find_target(self) -> Target | None:
        """None."""
        return None

    def ground(self, found: list[Record]) -> Any:
        """None."""
        return None

    def is_in_force(self, ground: Any) -> bool:
        """False."""
        return False

    def was_executed(self, before: Any, now: Any) -> bool | None:
        """None."""
        return None

    def inverse(self, before: Any, result: Any) -> InverseCall | str:
        """There is none."""
        return "nothing takes it back"
