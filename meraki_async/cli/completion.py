"""Shell completion of operationIds. It reads the index alone, so that it is fast."""

from ..api.index import OPERATIONS, SCOPES


def operation_ids(incomplete: str) -> list[str]:
    """All operationIds that begin so."""
    return [name for name in OPERATIONS if name.startswith(incomplete)]


def listing_names(incomplete: str) -> list[str]:
    """What a crawl may read: sets, and operations that read by their name."""
    from ..crawl import PRESETS

    names = [*PRESETS, *(name for name in OPERATIONS if name.startswith("get"))]
    return [name for name in names if name.startswith(incomplete)]


def scopes(incomplete: str) -> list[str]:
    """All scopes that begin so."""
    return [name for name in SCOPES if name.startswith(incomplete)]
