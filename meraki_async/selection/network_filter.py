"""A filter of networks."""

from msgspec import Struct


class NetworkFilter(Struct):
    """A filter of networks, and whether a network has met it so far."""

    kind: str
    """``network``: an id, name or pattern of names; ``tag``; ``product type``."""
    wanted: str
    """As the selection has it."""
    is_matched: bool = False
    near: str | None = None
    """What there is and is spelled most like it."""
    others: list[str] = []
    """The first of what there is of its kind, by the alphabet."""
