"""The text of ``api/bodies/``: what the methods take beside scalars. For type checkers only."""

import keyword
import re
import textwrap

from .layout import annotated, literal
from .parameter_types import BodyObject, ParameterTypes
from .write_models import HEADER


def bodies_module(scope: str, types: ParameterTypes) -> str:
    """One scope's objects in bodies and queries."""
    text = "\n\n".join(_object(each) for each in types.objects)
    return HEADER.format(title=f"Objects that the {scope} operations take.") + _imports(text) + text


def _imports(text: str) -> str:
    if not text:
        return "\n"

    def used(*names: str) -> str:
        return ", ".join(name for name in names if re.search(rf"\b{name}\b", text))

    collections = used("Mapping", "Sequence")
    lines = [f"from collections.abc import {collections}"] if collections else []
    lines.append(f"from typing import {used('Any', 'Literal', 'Required', 'TypedDict')}")
    return "\n" + "\n".join(lines) + "\n\n\n"


def _object(body: BodyObject) -> str:
    if all(_is_field_name(name) for name in body.fields):
        fields = [
            textwrap.indent(annotated(name, kind, indent=4), "    ")
            for name, kind in body.fields.items()
        ]
        return f"class {body.name}(TypedDict, total=False):\n" + "\n".join(fields) + "\n"
    head = [f"{body.name} = TypedDict(", f'    "{body.name}",', "    {"]
    fields = [f"        {literal(name)}: {literal(kind)}," for name, kind in body.fields.items()]
    return "\n".join([*head, *fields, "    },", "    total=False,", ")", ""])


def _is_field_name(name: str) -> bool:
    """Whether a class can have a field of exactly this name."""
    # Python changes other letters (the ligature ﬁ to fi), and names that begin with __
    is_changed = not name.isascii() or (name.startswith("__") and not name.endswith("__"))
    return name.isidentifier() and not keyword.iskeyword(name) and not is_changed
