"""The text of ``api/models/``."""

from .structures import SHARED, ScopeTypes, Struct, field_lines

MARK = "# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit."
HEADER = f'''\
{MARK}
"""{{title}}"""

from __future__ import annotations
'''


def models_module(scope: str, types: ScopeTypes) -> str:
    """One scope's response types."""
    body = [_class_text(struct) for struct in types.structs]
    aliases = [f"{name} = {target}" for name, target in sorted(types.aliases.items())]
    if aliases:
        body.append("\n".join(aliases) + "\n")
    text = "\n\n".join(body)
    return HEADER.format(title=f"Response types of the {scope} operations.") + _imports(text) + text


def shared_module() -> str:
    """The shapes that stand in many scopes."""
    text = "\n\n".join(_class_text(Struct(name, members)) for name, members in SHARED.items())
    return HEADER.format(title="Shapes that many scopes use.") + _imports(text) + text


def _imports(text: str) -> str:
    lines = []
    if "Any" in text:
        lines += ["from typing import Any", ""]
    if "= field(" in text:
        lines += ["from msgspec import field", ""]
    lines.append("from ...operations.model import Model")
    if "shared." in text:
        lines.append("from . import shared")
    return "\n" + "\n".join(lines) + "\n\n\n" if text else "\n"


def _class_text(struct: Struct) -> str:
    return f"class {struct.name}(Model):\n" + "\n".join(field_lines(struct)) + "\n"
