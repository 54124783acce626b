"""What is read of what can be written: in values that a write takes as well.

Responses are often documented with less than bodies: no choices, no limits. The API gives nothing
that it would not take back.
"""

from collections.abc import Mapping

from ...operations.short_schema import ShortSchema, members, scalar


def refined(response: ShortSchema | None, body: ShortSchema | None) -> ShortSchema | None:
    """The schema of a response, with the choices and limits of a body that sets the same.

    Args:
        response: the schema in short form; None: it is not known.
        body: of the write; None: there is none.
    """
    match response, body:
        case [inner], [other]:
            found = refined(inner, other)
            return response if found is None else [found]
        case dict(), dict() if "|" not in response and "|" not in body:
            return _refined_object(response, body)
        case str(), str() if not response.startswith("~") and not body.startswith("~"):
            return _refined_scalar(response, body)
    return response


def _refined_object(
    response: Mapping[str, ShortSchema], body: Mapping[str, ShortSchema]
) -> dict[str, ShortSchema]:
    taken = {name: schema for name, schema, _ in members(body)}
    return {
        name: refined(schema, taken.get(name.removesuffix("!"))) or schema
        for name, schema in response.items()
    }


def _refined_scalar(response: str, body: str) -> str:
    shown, taken = scalar(response), scalar(body)
    is_limited = shown.choices or shown.minimum is not None or shown.maximum is not None
    is_more = taken.choices or taken.minimum is not None or taken.maximum is not None
    if is_limited or not is_more or shown.kind != taken.kind:
        return response
    found = body.removeprefix("?")
    return f"?{found}" if shown.is_nullable else found
