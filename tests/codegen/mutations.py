"""Documents gone wrong: seeded mutations, each of one to three places."""

import copy
from random import Random
from typing import Any

from .small_document import Json

NAMES = (
    *("", " ", "x", "id", "items", "perPage", "a b", "Secure Connect", "0.5", "10", "a-b", "a[]"),
    *('quote"', "it's", "line\nend", "back\\slash", '"""', "{brace}", "\x00", "\x7f", "\x85"),
    *("\u2028", "é", "名前", "ﬁ", "𝔘", "\U000e0001", "\ud800", "a" * 300),
    *("class", "import", "None", "none", "True", "self", "__x", "__x__", "_", "a__b", "$ref"),
    *("models", "bodies", "shared", "UNSET", "Id", "id", "Opt", "opt", "Texts", "Any", "any"),
    *("Literal", "Mapping", "Sequence", "Required", "TypedDict", "typedDict", "Model", "field"),
    *("Call", "call", "Paginator", "Scope", "scopes", "operation", "listing", "request", "open"),
    *("str", "int", "list", "dict", "type", "print", "property", "body", "_requester"),
)
NUMBERS = (0, 1, -1, 10**30, -(10**30), 0.5, 1e308, -1e-308, float("inf"), float("nan"))
SCHEMAS: tuple[Json, ...] = (
    {"type": "string", "enum": ["a", 1, None, 1.5, True, [], {}]},
    {"type": "string", "enum": list(NAMES)},
    {"type": "integer", "enum": [-1, 10**30]},
    {"type": "string", "enum": "abc"},
    {"type": ["null"]},
    {"type": ["string", "integer", "null"]},
    {"type": [{}]},
    {"type": "tuple"},
    {"oneOf": []},
    {"oneOf": [{"type": "array"}, {"type": "string"}]},
    {"anyOf": "x"},
    {"allOf": [1]},
    {"allOf": [{"properties": {"a": {"type": "object"}}}, {"required": "a"}]},
    {"const": "a\nb"},
    {"type": "array"},
    {"type": "array", "items": [{"type": "string"}]},
    {"type": "object", "properties": {name: {"type": "string"} for name in NAMES}},
    {"type": "object", "properties": []},
    {"type": "object", "properties": {"a": None}},
    {"type": "object", "properties": {"a": {"type": "string"}}, "required": True},
    {"type": "object", "additionalProperties": "x"},
    {"x-flattened-properties": [1]},
    {"$ref": "#/nowhere"},
    {"$ref": "#/paths"},
    {"$ref": "elsewhere.json#/a"},
    {"$ref": 5},
    {"type": "integer", "minimum": -5, "maximum": -10, "default": "many"},
    {"type": "integer", "minimum": "3", "maximum": "300"},
    {"type": "integer", "maximum": 1e308},
    {"type": "number", "minimum": 0, "maximum": 10**400, "default": 0},
)
VALUES: tuple[Any, ...] = (None, True, [], {}, [1], [None], {"a": 1}, *NUMBERS, *NAMES, *SCHEMAS)


def mutated(document: Json, seed: int) -> Json:
    """The document with something wrong in it; the same for the same seed."""
    random = Random(seed)
    document = copy.deepcopy(document)
    for _ in range(random.randint(1, 3)):
        _mutate(document, random)
    return document


def _mutate(document: Json, random: Random) -> None:
    holder = _holder(document, random)
    if isinstance(holder, list):
        index = random.randrange(len(holder))
        match random.randrange(4):
            case 0:
                del holder[index]
            case 1:
                holder.append(copy.deepcopy(holder[index]))
            case 2:
                holder.insert(index, _value(document, random))
            case _:
                holder[index] = _value(document, random)
        return
    key = random.choice(list(holder))
    match random.randrange(5):
        case 0:
            del holder[key]
        case 1:
            holder[random.choice(NAMES)] = holder.pop(key)
        case 2:
            holder[random.choice((*NAMES, *_KEYS))] = _value(document, random)
        case _:
            holder[key] = _value(document, random)


_KEYS = (
    *("enum", "type", "properties", "required", "items", "oneOf", "minimum", "maximum", "default"),
    *("additionalProperties", "parameters", "requestBody", "security", "tags", "x-scope"),
    *("x-batchable", "x-oauth-scopes", "x-pagination", "x-release-stage", "x-flattened"),
)


def _value(document: Json, random: Random) -> Any:
    """Something that has no business there, or not as it is: at times another part of it all."""
    if random.random() < 0.15:
        return copy.deepcopy(_holder(document, random))
    return copy.deepcopy(random.choice(VALUES))


def _holder(document: Any, random: Random) -> Any:
    """An object or a list that holds something, any of the document's."""
    found = []
    rest = [document]
    while rest:
        each = rest.pop()
        below = each.values() if isinstance(each, dict) else each if isinstance(each, list) else ()
        if below:
            found.append(each)
            rest += below
    return random.choice(found)
