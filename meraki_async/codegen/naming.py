"""Names: from the API's to Python's."""

import keyword
import re

import msgspec

_WORD = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_NON_WORD = re.compile(r"[^A-Za-z0-9]+")
_SAME_IN_BOTH = ("series", "news", "dns", "os", "ios", "tls", "qos", "gps", "https")
# names that annotations or all records use; a field of that name would shadow them for its class
_IN_ANNOTATIONS = frozenset(
    {"list", "dict", "str", "int", "float", "bool", "field", "Any", "models", "shared", "extra"}
)

TAKEN_CLASS_NAMES = frozenset(
    {
        *("Any", "Call", "Id", "Literal", "Mapping", "Model", "Opt", "Paginator", "Required"),
        *("Scope", "Scopes", "Sequence", "Texts", "TypedDict", "UNSET", "UnsetType"),
        *("False", "None", "True"),
    }
)
"""What generated modules import, and what Python has: no class may be called so."""


def snake_case(name: str) -> str:
    """``getOrganizationDevices`` → ``get_organization_devices``; ``0.5`` → ``n0_5``."""
    text = _NON_WORD.sub("_", name).strip("_")
    text = _WORD.sub("_", text).lower()
    return "n" + text if text[:1].isdigit() else text or "n"


def pascal_case(name: str) -> str:
    """``organizationDevices`` → ``OrganizationDevices``; ``MV12/MV22`` → ``MV12MV22``."""
    words = [word for word in _NON_WORD.split(name) if word]
    text = "".join(word[0].upper() + word[1:] for word in words)
    return "N" + text if text[:1].isdigit() else text or "N"


def kebab_case(name: str) -> str:
    """``getOrganizationDevices`` → ``get-organization-devices``, as in documentation addresses."""
    return snake_case(name).replace("_", "-")


def singular(name: str) -> str:
    """``Devices`` → ``Device``, ``Policies`` → ``Policy``, ``Statuses`` → ``Status``."""
    lower = name.lower()
    if lower.endswith(_SAME_IN_BOTH) or lower.endswith(("ss", "us", "is")) or len(name) < 4:
        return name
    if lower.endswith("ies"):
        return name[:-3] + "y"
    if lower.endswith(("indices", "vertices")):
        return name[:-4] + "ex"
    if lower.endswith(("sses", "uses", "ches", "shes", "xes")):
        return name[:-2]
    return name[:-1] if lower.endswith("s") else name


def scope_class(scope: str) -> str:
    """The name of the class that holds a scope's methods."""
    text = pascal_case(scope)
    return text + "_" if text in TAKEN_CLASS_NAMES else text


def attribute(name: str) -> str:
    """A scope's, parameter's or field's Python name."""
    text = snake_case(name)
    return text + "_" if keyword.iskeyword(text) else text


def field_name(name: str) -> str:
    """A Struct field's Python name."""
    text = attribute(name)
    return text + "_" if text in _IN_ANNOTATIONS else text


def unused(name: str, used: set[str]) -> str:
    """``name``, with as many underscores as make it new; noted as used."""
    while name in used:
        name += "_"
    used.add(name)
    return name


def camel_case(name: str) -> str:
    """What ``rename="camel"`` makes of a field name (``policy_8021x``: ``policy8021X``)."""
    renamed = msgspec.defstruct("Renamed", [(name, str)], rename="camel")
    return renamed.__struct_encode_fields__[0]
