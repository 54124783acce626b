"""Shell completion of names. It reads only the index of operations, so that it is fast."""

from ..operations import lookup


def complete_operation_id(incomplete: str) -> list[str]:
    """The operationIds that begin with this text."""
    return [name for name in lookup.operation_ids() if name.startswith(incomplete)]


def complete_listing(incomplete: str) -> list[str]:
    """What a crawl may read and begins with this text: presets, and operations that read."""
    from ..crawl import PRESETS

    reads = [name for name in lookup.operation_ids() if name.startswith("get")]
    return [name for name in [*PRESETS, *reads] if name.startswith(incomplete)]


def complete_scope(incomplete: str) -> list[str]:
    """The scopes that begin with this text."""
    return [name for name in lookup.scopes() if name.startswith(incomplete)]
