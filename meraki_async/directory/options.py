"""What a caller asks of a list: how much of it, from where, and in which form."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC
from typing import Any, Literal, cast, get_args

import msgspec
from msgspec import Struct

from .identity import email_key
from .mapping.values import moment
from .records import Record

ResponseFormat = Literal["unified", "raw", "normalized", "stream"]

DEFAULT_LIMIT = 100
_REMOTE = re.compile(r"remote_query\[([^\[\]]+)\]((?:\[[^\[\]]*\])*)")
_TRUE, _FALSE = ("true", "1"), ("false", "0", "")


class ListOptions(Struct, frozen=True, kw_only=True):
    """Options of a list, by the names of the unified directory's contract."""

    limit: int = DEFAULT_LIMIT
    """The most records of a page."""
    next_cursor: str | None = None
    """Of another page, its ``next_cursor`` or ``prev_cursor``; None: the first page."""
    ignore_limit: bool = False
    """All records on one page."""
    exclude: tuple[str, ...] = ()
    """Fields to leave out."""
    key_by: str | None = None
    """Give an object of the records by this field, instead of an array."""
    response_format: ResponseFormat = "unified"
    """``unified``; ``raw``: the API's own records; ``normalized``: without ``remote_data`` and
    without what is null, addresses in their form for comparing, times in UTC; ``stream``: as
    unified, record by record."""
    ignore_remote_data: bool = False
    """Leave out ``remote_data``."""
    remote_query: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Parameters that are handed to the API, each with its values: ``("tags[]", ("west",))``."""

    def __post_init__(self) -> None:
        if isinstance(self.limit, bool) or self.limit < 1:
            raise ValueError(f"limit must be at least 1, not {self.limit!r}")
        if self.response_format not in get_args(ResponseFormat):
            formats = ", ".join(get_args(ResponseFormat))
            raise ValueError(f"response format must be one of {formats}")

    @classmethod
    def from_query(cls, query: Iterable[tuple[str, str]]) -> "ListOptions":
        """The options in the query of a URL; parameters that are none of them are not looked at.

        Args:
            query: names and values, decoded: ``truto_exclude_fields[]``, ``truto_key_by``,
                ``truto_response_format``, ``truto_ignore_remote_data``, ``truto_ignore_limit``,
                ``limit``, ``next_cursor``, and ``remote_query[name]`` for a parameter ``name`` of
                the API, ``remote_query[name][]`` for ``name[]``.

        Raises:
            ValueError: a value makes no sense.
        """
        values: dict[str, list[str]] = {}
        remote: dict[str, list[str]] = {}
        for name, value in query:
            if found := _REMOTE.fullmatch(name):
                remote.setdefault(found[1] + found[2], []).append(value)
            else:
                values.setdefault(name.removesuffix("[]"), []).append(value)
        last = {name: given[-1] for name, given in values.items()}
        limit = last.get("limit", str(DEFAULT_LIMIT))
        if not (limit.isascii() and limit.isdecimal()) or len(limit) > 9:
            raise ValueError(f"limit must be a whole number, not {limit!r}")
        return cls(
            limit=int(limit),
            next_cursor=last.get("next_cursor") or None,
            ignore_limit=_flag(last, "truto_ignore_limit"),
            exclude=tuple(values.get("truto_exclude_fields", ())),
            key_by=last.get("truto_key_by") or None,
            response_format=cast("ResponseFormat", last.get("truto_response_format") or "unified"),
            ignore_remote_data=_flag(last, "truto_ignore_remote_data"),
            remote_query=tuple((name, tuple(given)) for name, given in remote.items()),
        )


class ListResponse(Struct, frozen=True, kw_only=True):
    """A page in the contract's form."""

    result: list[Any] | dict[str, Any]
    next_cursor: str | None = None
    """None: this is the end."""
    prev_cursor: str | None = None
    result_count: int = 0
    """Records on this page."""
    is_partial_response: bool = False
    """Whether something could not be read."""


def shaped(record: Record, options: ListOptions) -> Any:
    """A record in the form that was asked for; of ``raw``, None where no record stands behind it.

    Args:
        record: of the directory.
        options: format, fields.
    """
    if options.response_format == "raw":
        return _without(record.remote_data, options.exclude)
    fields = {name: getattr(record, name) for name in record.__struct_fields__}
    remote_data = fields.pop("remote_data")
    built: dict[str, Any] = _without(msgspec.to_builtins(fields), options.exclude)
    if options.response_format == "normalized":
        normal: dict[str, Any] = _normal(built)
        return normal
    if not options.ignore_remote_data and "remote_data" not in options.exclude:
        # as it is: a copy would cost as much as all the rest
        built["remote_data"] = remote_data
    return built


def arranged(records: Sequence[Record], options: ListOptions) -> list[Any] | dict[str, Any]:
    """The records of a page as an array, or as an object keyed by a field.

    Raises:
        ValueError: a record has no such field, or two have the same value there.
    """
    values = [(record, shaped(record, options)) for record in records]
    present = [(record, value) for record, value in values if value is not None]
    if options.key_by is None:
        return [value for _, value in present]
    found: dict[str, Any] = {}
    for record, value in present:
        key = _key(record, options.key_by)
        if key in found:
            raise ValueError(f"key_by: two records have the {options.key_by} {key!r}")
        found[key] = value
    return found


def _key(record: Record, name: str) -> str:
    value = getattr(record, name, None) if name in record.__struct_fields__ else None
    if not isinstance(value, str):
        raise ValueError(f"key_by: record {record.id!r} has no text in {name!r}")
    return value


def _without(value: Any, names: Sequence[str]) -> Any:
    if not names or not isinstance(value, Mapping):
        return value
    return {name: member for name, member in value.items() if name not in names}


def _normal(value: Any, name: str = "") -> Any:
    if isinstance(value, dict):
        members = {key: _normal(member, key) for key, member in value.items()}
        return {key: member for key, member in members.items() if member is not None}
    if isinstance(value, list):
        return [_normal(each) for each in value]
    if isinstance(value, str) and name.endswith("_at"):
        at = moment(value)
        return value if at is None else at.astimezone(UTC).isoformat().replace("+00:00", "Z")
    return email_key(value) if isinstance(value, str) and name == "email" else value


def _flag(values: Mapping[str, str], name: str) -> bool:
    value = values.get(name, "").lower()
    if value not in _TRUE + _FALSE:
        raise ValueError(f"{name} must be true or false, not {value!r}")
    return value in _TRUE
