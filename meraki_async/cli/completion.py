"""Shell completion of names. It reads only the index of operations, so that it is fast."""

import typer

from ..operations import lookup
from ..operations.operation_info import operation_info
from .manual import pages


def complete_operation_id(incomplete: str) -> list[str]:
    """The operationIds that begin with this text."""
    return [name for name in lookup.operation_ids() if name.startswith(incomplete)]


def complete_operation_or_preset(incomplete: str) -> list[str]:
    """The operationIds and presets that begin with this text."""
    from ..crawl import PRESETS

    return [name for name in [*PRESETS, *lookup.operation_ids()] if name.startswith(incomplete)]


def complete_listing(incomplete: str) -> list[str]:
    """What a crawl may read and begins with this text: presets, and operations that read."""
    from ..crawl import PRESETS

    reads = [name for name in lookup.operation_ids() if name.startswith("get")]
    return [name for name in [*PRESETS, *reads] if name.startswith(incomplete)]


def complete_param(ctx: typer.Context, incomplete: str) -> list[str]:
    """The ``NAME=`` that begin with this text, of the operation given; after it, its values."""
    try:
        # before an option's value is complete, arguments are not yet told apart from options
        info = operation_info(ctx.params.get("operation") or next(iter(ctx.args), ""))
    except ValueError:
        return []
    texts = [f"{parameter.wire_name}=" for parameter in info.parameters]
    texts += [
        f"{parameter.wire_name}={choice}"
        for parameter in info.parameters
        for choice in parameter.choices
        if incomplete.startswith(f"{parameter.wire_name}=")
    ]
    return [text for text in texts if text.startswith(incomplete) and text != incomplete]


def complete_scope(incomplete: str) -> list[str]:
    """The scopes that begin with this text."""
    return [name for name in lookup.scopes() if name.startswith(incomplete)]


def complete_page(incomplete: str) -> list[str]:
    """The pages of the manual that begin with this text."""
    return [page.name for page in pages() if page.name.startswith(incomplete)]
