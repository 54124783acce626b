"""Collections of which nothing more is known than their contract.

They have synthetic records, which follow from the seed, besides those that were written.
"""

from collections.abc import Callable
from functools import cached_property
from typing import Any
from urllib.parse import quote, unquote
from zlib import crc32

from msgspec import structs

from ....operations.short_schema import ShortSchema, member_names, members, scalar
from ...contract.contract import contract
from ...contract.fitting import fitted
from ...contract.paging import NUMBERS, SERIALS, Sentinels, list_member
from ...contract.refinement import refined
from ...contract.resources import identity, path_below, record_argument, record_schema
from ...contract.responses import ParameterError
from ...contract.schema import coerced, problems
from ...contract.synthetic import Context, Subject, record_id, synthesize_value
from ...world.lazy_records import LazyRecords
from ...world.sorted_records import Record
from .call import Call
from .made_up_times import made_up_until
from .subjects import subject_of, subjects_in_turn, subjects_of_records
from .written_resources import WrittenResources

_PAGED_RECORDS = 12
_UNPAGED_RECORDS = 3
# beyond those of any listing
_FIRST_UNLISTED = 100_000
_WHOLE_LIST = "_json"
"""The member that stands for a body that is an array."""


class DocumentedCollection:
    """The collection that a call is about, or in which the record is that it is about.

    Args:
        call: its operation has no handler.
    """

    def __init__(self, call: Call) -> None:
        template, path = call.operation.path, call.path
        if record_argument(template):
            template, path = template.rpartition("/")[0], path.rpartition("/")[0]
        operations = contract().operations_at(template)
        single = contract().record_operations(template)
        self._call = call
        self._argument = next((record_argument(one.path) for one in single.values()), "")
        self._list = operations.get("GET")
        self._schema = record_schema(self._list or next(iter((*single.values(), call.operation))))
        self._path = path_below(template, call.arguments)
        self._body = single["PUT"].body if "PUT" in single else None
        self._written = WrittenResources(call)
        self.context = Context(
            seed=call.world.seed,
            path=path,
            until=made_up_until(call, template),
            arguments=call.arguments,
            subject=subject_of(call),
        )
        """For what is synthetic beside the records."""

    # --- what is read ---

    @property
    def sentinels(self) -> Sentinels:
        """The cursors before and after all records."""
        has_serials = self._is_by_subject and next(iter(self._synthetic), "").startswith("Q")
        return SERIALS if has_serials else NUMBERS

    def records(self) -> LazyRecords:
        """All records, as the listing shows them."""
        written = {
            unquote(path.rpartition("/")[2]): body
            for path, body in self._written.records_in(self._path)
        }
        deleted = (key for key in self._synthetic if self._written.is_deleted(self._at(key)))
        keys = (self._synthetic.keys() | written.keys()).difference(deleted)
        return LazyRecords(keys, lambda key: self._record(self._schema, key, written.get(key, {})))

    @property
    def _id_in_path(self) -> str:
        return self._call.arguments[record_argument(self._call.operation.path)]

    @property
    def may_have_record_in_path(self) -> bool:
        """Whether the id in the path is of the kind that its records have."""
        short = _member_schema(self._schema, self._member)
        return not problems(coerced(self._id_in_path, short), short, self._argument)

    def record_in_path(self) -> Any:
        """The record that the call is about, in the form of its response."""
        written = self._written.find(self._written.path)
        return self._record(self._call.operation.response, self._id_in_path, written)

    def _record(self, schema: ShortSchema | None, identifier: str, written: Record) -> Any:
        schema = refined(schema, self._body)
        unlisted = _FIRST_UNLISTED + crc32(identifier.encode()) % _FIRST_UNLISTED
        number, subject = self._synthetic.get(identifier) or (unlisted, self.context.subject)
        context = structs.replace(self.context, subject=subject)
        value = synthesize_value(schema, context, number=number)
        if written:
            value = fitted(value, written, schema, context, number=number)
        member = identity(schema or {}, self._argument)
        is_identified = not self._is_by_subject and member in member_names(schema)
        if isinstance(value, dict) and (self._argument or is_identified):
            value[member] = coerced(identifier, _member_schema(schema, member))
        return value

    @property
    def _member(self) -> str:
        """What identifies a record of the listing."""
        return identity(self._schema, self._argument)

    @cached_property
    def _is_by_subject(self) -> bool:
        """Whether it has a record for each device or network."""
        return self._subjects is not None

    @cached_property
    def _subjects(self) -> dict[str, Subject] | None:
        if self._argument not in ("", "serial", "networkId"):
            return None
        found = subjects_of_records(self._call, self._schema)
        return None if found is None else dict(found)

    @cached_property
    def _synthetic(self) -> dict[str, tuple[int, Subject]]:
        """Number and subject of each synthetic record, by id."""
        if self._list is None:
            return {}
        if self._subjects is not None:
            return {
                key: (number, subject)
                for number, (key, subject) in enumerate(self._subjects.items(), start=1)
            }
        member = self._member
        short = _member_schema(self._schema, member)
        count = _PAGED_RECORDS if self._list.paging else _UNPAGED_RECORDS
        count = min(count, len(scalar(str(short)).choices) or count)
        subjects = subjects_in_turn(self._call, self._schema, count)
        return {
            str(record_id(short, self.context, member, number)): (number, subject)
            for number, subject in enumerate(subjects, start=1)
        }

    def _at(self, identifier: str) -> str:
        return f"{self._path}/{quote(identifier, safe='')}"

    # --- what is written ---

    def create(self, body: Record) -> Any:
        """Add a record, or several where the body has a list of them.

        Returns:
            What the response shows.

        Raises:
            ParameterError: there is such a record.
        """
        return self._write_each(body, self._new_id)

    def put(self, body: Record) -> Any:
        """Change the record that a body names, or all where it has a list of them.

        Returns:
            What the response shows.
        """
        if self._records_in(body) is None or self._names_records:
            return self._write_each(body, self._id_in)
        for key in self.records().keys:
            self._written.delete(self._at(key))
        return self._write_each(body, self._id_in)

    @property
    def _names_records(self) -> bool:
        """Whether the body of the call names records of the listing, rather than replaces all."""
        body, member = self._call.operation.body, list_member(self._call.operation)
        inner = _member_schema(body, member) if member else body
        inner = inner[0] if isinstance(inner, list) and inner else inner
        return isinstance(inner, dict) and f"{self._member}!" in inner

    def delete_like(self, body: Record) -> None:
        """Delete the records that have all that a body says."""
        listing = self.records()
        for key in listing.keys:
            record = self._record(self._schema, key, self._written.find(self._at(key)))
            if _contains(record, body):
                self._written.delete(self._at(key))

    def _write_each(self, body: Record, identify: Callable[[Record], str]) -> Any:
        shown = []
        several = self._records_in(body)
        for one in [body] if several is None else several:
            identifier = identify(one)
            self._written.merge(self._at(identifier), one, is_record=True)
            written = self._written.find(self._at(identifier))
            shown.append(self._record(self._response_schema, identifier, written))
        return self._shown(shown)

    def _records_in(self, body: Record) -> list[Record] | None:
        """The records of which a body has a list; None: it is one itself."""
        found = body.get(_WHOLE_LIST, body.get(list_member(self._call.operation) or ""))
        is_list = isinstance(found, list) and all(isinstance(one, dict) for one in found)
        return found if is_list else None

    @property
    def _response_schema(self) -> ShortSchema | None:
        """The schema of a record in the response of the call."""
        operation = self._call.operation
        return operation.response if list_member(operation) is None else record_schema(operation)

    def _shown(self, records: list[Any]) -> Any:
        """Records in the form of the call's response."""
        operation = self._call.operation
        member = list_member(operation)
        if member == "":
            return records
        if member is None:
            return records[0] if records else synthesize_value(operation.response, self.context)
        return {**synthesize_value(operation.response, self.context), member: records}

    def _new_id(self, record: Record) -> str:
        member = identity(self._response_schema or self._schema, self._argument)
        if record.get(member) and member in member_names(self._call.operation.body):
            chosen = str(record[member])
            if chosen in self.records().keys:
                raise ParameterError(f"'{member}' has already been taken")
            return chosen
        short = _member_schema(self._response_schema, member)
        return str(record_id(short, self.context, member, self._call.world.new_number()))

    def _id_in(self, record: Record) -> str:
        """The id of the record that a body names; a new one, if it names none."""
        member = identity(self._schema, self._argument)
        for name, inner in ((member, ""), ("serial", ""), ("networkId", ""), ("network", "id")):
            found = record.get(name)
            if inner and isinstance(found, dict):
                found = found.get(inner)
            if isinstance(found, str | int):
                return str(found)
        return self._new_id(record)


def _member_schema(schema: ShortSchema | None, name: str) -> ShortSchema:
    if not isinstance(schema, dict):
        return "s"
    return next((short for member, short, _ in members(schema) if member == name), "s")


def _contains(record: Any, part: Any) -> bool:
    """Whether a record has all that a part of one has."""
    if isinstance(record, dict) and isinstance(part, dict):
        return all(_contains(record.get(name), value) for name, value in part.items())
    return bool(record == part)
