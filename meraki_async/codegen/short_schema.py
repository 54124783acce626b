"""JSON schemas in a short form, for the contract.

``"s"`` string, ``"t"`` date-time, ``"i"`` integer, ``"n"`` number, ``"b"`` boolean, ``"*"``
anything; ``"i:3..5000=1000"`` with minimum, maximum, default, ``"s:a|b=a"`` with choices; ``"?…"``
may be null. A list is an array of what it holds, a mapping an object of its members; ``"name!"`` is
required, ``"*"`` stands for members of any name. ``{"|": […]}``: one of these. ``"~a b"``: an
object of unknown structure, in which these names occur.
"""

from typing import Any

Schema = dict[str, Any]
Short = str | list[Any] | dict[str, Any]

_TYPES = {"string": "s", "integer": "i", "number": "n", "boolean": "b"}


def shortened(schema: Schema) -> Short:
    """The short form of a schema."""
    kind = schema.get("type")
    if schema.get("oneOf"):
        return {"|": [shortened(choice) for choice in schema["oneOf"]]}
    if kind == "array":
        items = schema.get("items")
        return [shortened(items)] if items else []
    if schema.get("properties"):
        required = set(schema.get("required", ()))
        return {
            name + "!" * (name in required): shortened(member)
            for name, member in schema["properties"].items()
        }
    if isinstance(schema.get("additionalProperties"), dict):
        return {"*": shortened(schema["additionalProperties"])}
    if names := schema.get("x-flattened-properties"):
        return "~" + " ".join(names)
    if kind == "object":
        return {}
    return _scalar(kind, schema)


def _scalar(kind: str | None, schema: Schema) -> str:
    if kind not in _TYPES:
        return "*"
    short = "t" if schema.get("format") == "date-time" else _TYPES[kind]
    limits = "|".join(str(choice) for choice in schema.get("enum", ()))
    if not limits and ("minimum" in schema or "maximum" in schema):
        limits = f"{schema.get('minimum', '')}..{schema.get('maximum', '')}"
    if "default" in schema:
        default = schema["default"]
        limits += f"={str(default).lower() if kind == 'boolean' else default}"
    nullable = "?" if schema.get("nullable") else ""
    return nullable + short + (f":{limits}" if limits else "")
