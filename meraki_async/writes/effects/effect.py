"""What all kinds of writes have in common: their target, what they rely on, their inverse."""

from abc import ABC, abstractmethod
from typing import Any
from urllib.parse import unquote

from msgspec import UNSET, Struct

from ...operations.operation import Request
from ..looking import Record
from ..target import Target


class InverseCall(Struct, frozen=True, kw_only=True):
    """A write that takes another one back."""

    operation: str
    """The operationId."""
    parameters: dict[str, Any]
    """Those of the path, by their documented names."""
    body: Any = UNSET
    note: str | None = None
    """What does not come back by it."""


class Effect(ABC):
    """What one write does.

    A *ground* is what was read of its target, as a JSON value: None is for *not there*.

    Args:
        request: the write.
        organization_id: whose it is.
    """

    def __init__(self, request: Request, organization_id: str | None) -> None:
        self.request = request
        self.organization_id = organization_id
        self.target = self.find_target()

    @abstractmethod
    def find_target(self) -> Target | None:
        """What to read; None: reading shows nothing of it."""

    @abstractmethod
    def ground(self, found: list[Record]) -> Any:
        """All that is kept of what was read."""

    def precondition(self, ground: Any) -> Any:
        """The part of the ground that must not have changed since the plan was made."""
        return ground

    def expected(self, ground: Any) -> Any:
        """What a plan keeps of what was read when it was made."""
        return self.precondition(ground)

    @abstractmethod
    def is_in_force(self, ground: Any) -> bool:
        """Whether what was read is what the write would make."""

    def was_executed(self, before: Any, now: Any) -> bool | None:
        """Whether it was executed between two readings; None: they do not show it.

        Args:
            before: the ground before it was sent.
            now: the ground that is there now.
        """
        return self.is_in_force(now)

    def record(self, ground: Any) -> Any:
        """The record that a ground shows; None: it shows none."""
        return ground if isinstance(ground, dict) else None

    @abstractmethod
    def inverse(self, before: Any, result: Any) -> InverseCall | str:
        """What takes it back; a text says why nothing does.

        Args:
            before: the ground before it was sent.
            result: the record that it made or changed, as far as it is known.
        """

    def parameters(self) -> dict[str, str]:
        """Those of the path, by their documented names."""
        template = self.request.operation.path.split("/")
        return {
            name[1:-1]: unquote(text)
            for name, text in zip(template, self.request.path.split("/"), strict=True)
            if name.startswith("{")
        }
