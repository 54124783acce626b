"""How what was written shows in a response: in the form that the response has."""

import re
from collections.abc import Mapping
from typing import Any

from ...operations.short_schema import ShortSchema, member_names, members, scalar, takes_object
from .schema import coerced, problems
from .synthetic import Context, synthesize_value

_SECRET = re.compile(r"(?i)pass|secret|psk|token|(private|shared|auth|api)key")
"""In the names of members that no response shows, unless it documents them."""


def merged(old: Any, new: Any) -> Any:
    """What was written before, with what is written now: arrays are replaced as a whole."""
    if not isinstance(old, dict) or not isinstance(new, dict):
        return new
    return {**old, **{name: merged(old.get(name), value) for name, value in new.items()}}


def fitted(
    base: Any,
    written: Any,
    short: ShortSchema | None,
    context: Context,
    name: str = "",
    number: int = 0,
) -> Any:
    """What was written, in the form of a response; the rest is as it was.

    Secrets that the response does not document are left out. What it requires is filled.

    Args:
        base: the value before; None: there was none.
        written: the value that was written.
        short: the schema of the response; None: it is not known.
        context: what the request says, for what is filled.
        name: the member whose value it is.
        number: tells the records of a list apart.
    """
    if short is None or short == "*" or short in ({}, []):
        return written
    if isinstance(short, list):
        if not isinstance(written, list):
            return base if written is None else fitted(base, [written], short, context, name)
        inner, own_name = short[0], name.removesuffix("s")
        items = (
            fitted(_same_item(base, item), item, inner, context, own_name, position)
            for position, item in enumerate(written, start=1)
        )
        return [item for item in items if item is not None or _may_be_null(inner)]
    if isinstance(short, dict):
        if "|" in short:
            fitting = (choice for choice in short["|"] if not problems(written, choice, name))
            chosen = next(fitting, short["|"][0])
            return fitted(base, written, chosen, context, name, number)
        if not isinstance(written, dict):
            return _named_by_id(base, written, short, context, number)
        return _fitted_object(base, written, short, context, number)
    if short.startswith("~"):
        return {**base, **written} if isinstance(base, dict) and written else written
    return _fitted_scalar(base, written, short)


def _same_item(base: Any, written: Any) -> Any:
    """The item of a list before that has the id of an item that is written; None: none has."""
    wanted = written.get("id", written.get("serial")) if isinstance(written, dict) else written
    if wanted is None or not isinstance(base, list):
        return None
    objects = (item for item in base if isinstance(item, dict))
    return next((o for o in objects if wanted in (o.get("id"), o.get("serial"))), None)


def _named_by_id(
    base: Any, written: Any, short: Mapping[str, ShortSchema], context: Context, number: int
) -> Any:
    """An object where an id was written, as responses show some."""
    id_member = next((name for name in member_names(short) if name.lower().endswith("id")), None)
    if id_member is None or not isinstance(written, str | int):
        return base
    return _fitted_object(base, {id_member: written}, short, context, number)


def _fitted_object(
    base: Any,
    written: Mapping[str, Any],
    short: Mapping[str, ShortSchema],
    context: Context,
    number: int,
) -> Any:
    if "*" in short:
        inner = short["*"]
        return {
            name: fitted(None, value, inner, context, name, number)
            for name, value in written.items()
        }
    result = dict(base) if isinstance(base, dict) else {}
    for member, schema, is_required in members(short):
        if member in written:
            value = written[member]
            if isinstance(value, dict) and takes_object(short, member):
                result[member] = value
                continue
            fit = fitted(result.get(member), value, schema, context, member, number)
            # null resets what cannot be null
            if fit is not None or _may_be_null(schema):
                result[member] = fit
        if is_required and member not in result:
            result[member] = synthesize_value(schema, context, member, number)
    known = member_names(short)
    for name, value in written.items():
        if name not in known and value is not None and not _SECRET.search(name):
            result[name] = value
    return result


def _may_be_null(short: ShortSchema) -> bool:
    return isinstance(short, str) and (short == "*" or scalar(short).is_nullable)


def _fitted_scalar(base: Any, written: Any, short: str) -> Any:
    if written is None:
        return None if _may_be_null(short) else base
    value = coerced(written, short)
    if not problems(value, short, ""):
        return value
    if isinstance(value, str):
        # some choices are spelt in another way in responses
        for choice in scalar(short).choices:
            if str(choice).lower() == value.lower():
                return choice
    return base
