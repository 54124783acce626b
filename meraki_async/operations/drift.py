"""Decode the responses of one operation, and remember where they differ from their documentation.

A field that does not fit is widened to ``Any``, and a member that is not documented gets a field
of its own, by a generated subclass of the documented one: so that the record is delivered all the
same, what fits is typed, what does not keeps its raw value, and nothing is lost. What one
operation's responses were found to be says nothing of another's.
"""

import logging
import re
import typing
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any, get_args, get_origin

import msgspec
from msgspec import Raw, Struct
from msgspec.structs import fields as struct_fields

from .model import Model, attributes_for, with_members

logger = logging.getLogger("meraki_async")

_MAX_UNDOCUMENTED = 100
"""Members of one Struct; beyond, their names are data, and it is delivered as a mapping."""
_UNKNOWN_FIELD = "Object contains unknown field"
_PATH_STEP = re.compile(r"\.([^.\[\]`]+)|\[(\.\.\.|\d+)\]")


class ResponseDecoder:
    """Decodes the responses of one operation.

    Args:
        operation: the operationId, for warnings.
        documented: the type to decode into.
    """

    def __init__(self, operation: str, documented: Any) -> None:
        self._operation = operation
        self._documented = documented
        self._drifted: dict[type[Struct], set[str]] = {}
        """Fields that were found to be of another type, by Struct."""
        self._undocumented: dict[type[Struct], dict[str, None]] = {}
        """Wire names of members that are not documented, by Struct."""
        self._warned: set[str] = set()
        self._effective: dict[type[Struct], Any] = {}
        self._strict: msgspec.json.Decoder[Any] | None = None
        self._prepare()

    def _prepare(self) -> None:
        """Take into account what was found."""
        self._effective.clear()
        self._decoder = msgspec.json.Decoder(self._effective_type(self._documented))

    def decode(self, body: bytes | Raw) -> Any:
        """Decode JSON, whatever it differs in.

        Args:
            body: the JSON.

        Returns:
            A value of the documented type, of which drifted fields keep their raw values.

        Raises:
            msgspec.DecodeError: not valid JSON.
        """
        while True:
            try:
                value = self._decoder.decode(body)
            except msgspec.ValidationError as error:
                if not self._learn(str(error), body):
                    return self._decode_one_by_one(body, error)
            else:
                if self._undocumented:
                    self._warn_of_strangers(value)
                return value

    def decode_strictly(self, body: bytes | Raw) -> Any:
        """Decode JSON that is as documented.

        Args:
            body: the JSON.

        Returns:
            A value of the documented type.

        Raises:
            msgspec.ValidationError: a value that does not fit, or a member that is not documented;
                names its path.
            msgspec.DecodeError: not valid JSON.
        """
        if self._strict is None:
            untouched = ResponseDecoder(self._operation, self._documented)
            self._strict = untouched._decoder
        return self._strict.decode(body)

    def _effective_type(self, type_: Any) -> Any:
        """``type_`` with every Struct in it replaced by what its records were found to be."""
        origin, arguments = get_origin(type_), get_args(type_)
        if arguments and origin in (list, dict):
            return origin[tuple(self._effective_type(argument) for argument in arguments)]
        if arguments:
            members = tuple(self._effective_type(argument) for argument in arguments)
            return typing.Union[members]  # noqa: UP007
        if not (isinstance(type_, type) and issubclass(type_, Struct)):
            return type_
        if type_ not in self._effective:
            self._effective[type_] = self._effective_struct(type_)
        return self._effective[type_]

    def _effective_struct(self, struct: type[Struct]) -> Any:
        undocumented = list(self._undocumented.get(struct, ()))
        if len(undocumented) > _MAX_UNDOCUMENTED:
            return dict[str, Any]
        drifted = self._drifted.get(struct, set())
        changed: list[tuple[str, Any, Any]] = []
        for field in struct_fields(struct):
            hint = hints(struct)[field.name]
            current = Any if field.name in drifted else self._effective_type(hint)
            if current != hint:
                default = msgspec.field(name=field.encode_name, default=None)
                changed.append((field.name, current, default))
        if issubclass(struct, Model):
            attributes = attributes_for(undocumented)
            return with_members(struct, changed, attributes)
        return _of_the_caller(struct, changed) if changed else struct

    def _learn(self, message: str, body: bytes | Raw) -> bool:
        """Note what an error tells of. False when that is nothing new."""
        if message.startswith(_UNKNOWN_FIELD):
            # all of them at once: each costs the page another decoding
            is_new = self._note_undocumented(self._documented, msgspec.json.decode(body))
        else:
            is_new = self._note_drift(message)
        if is_new:
            self._prepare()
        return is_new

    def _note_undocumented(self, type_: Any, value: Any) -> bool:
        """Note the members that are not documented, at any depth. False when there is none."""
        is_new = False
        for _, struct, members in objects_in(type_, value):
            known = self._undocumented.get(struct, {})
            names = wire_names(struct)
            for wire in members.keys() - names.keys() - known.keys():
                if not issubclass(struct, Model):
                    continue
                self._undocumented.setdefault(struct, {})[wire] = None
                is_new = True
                logger.info(
                    "%s: %s.%s is not documented; it is kept in .extra",
                    self._operation,
                    struct.__name__,
                    wire,
                )
        return is_new

    def _warn_of_strangers(self, value: Any) -> None:
        """Warn of records of which no documented member is there, but others are."""
        for record in value if isinstance(value, list) else [value]:
            if isinstance(record, Model) and record.extra:
                struct = record.__documented__ or type(record)
                if all(getattr(record, field.name) is None for field in struct_fields(struct)):
                    text = f"a {struct.__name__} has nothing but undocumented members, in .extra"
                    self._warn_once(text, ", ".join(record.extra)[:200])

    def _note_drift(self, message: str) -> bool:
        """Note the field that ``message`` names as drifted. False when it names none."""
        path = message.rpartition(" - at `")[2]
        found: tuple[type[Struct], str] | None = None
        here = self._documented
        for name, index in _PATH_STEP.findall(path):
            here = _unwrap(here)
            if index or name == "...":
                arguments = get_args(here)
                here = arguments[-1] if arguments else Any
            elif isinstance(here, type) and issubclass(here, Struct):
                attribute = wire_names(here).get(name)
                if attribute is None:
                    break
                found = (here, attribute)
                here = hints(here)[attribute]
            else:
                break
        if found is None:
            return False
        struct, attribute = found
        drifted = self._drifted.setdefault(struct, set())
        if attribute in drifted:
            return False
        drifted.add(attribute)
        logger.warning(
            "%s: %s.%s differs from its documentation and is delivered as it comes: %s",
            self._operation,
            struct.__name__,
            attribute,
            message,
        )
        return True

    def _decode_one_by_one(self, body: bytes | Raw, error: msgspec.ValidationError) -> Any:
        """Where no field is to blame: a record that is no object stays raw, others do not."""
        is_listing = get_origin(self._documented) is list
        try:
            records = msgspec.json.decode(body, type=list[Raw])
        except msgspec.ValidationError:
            pass
        else:
            if not is_listing:
                self._warn_of_another(error)
            record_type = get_args(self._documented)[0] if is_listing else self._documented
            if isinstance(record_type, type) and issubclass(record_type, Struct):
                one = response_decoder(self._operation, record_type)
                return [one.decode(record) for record in records]
        self._warn_of_another(error)
        return msgspec.json.decode(body)

    def _warn_of_another(self, error: msgspec.ValidationError) -> None:
        text = "the response differs from its documentation and is delivered as it comes"
        self._warn_once(text, str(error))

    def _warn_once(self, text: str, detail: str) -> None:
        if text not in self._warned:
            self._warned.add(text)
            logger.warning("%s: %s: %s", self._operation, text, detail)


@lru_cache(maxsize=4096)
def response_decoder(operation: str, documented: Any) -> ResponseDecoder:
    """The decoder of an operation's responses, which remembers what it met.

    Args:
        operation: the operationId.
        documented: the type to decode into.
    """
    return ResponseDecoder(operation, documented)


def forget_drift() -> None:
    """Forget all drift that was met, as a new process would: for tests."""
    response_decoder.cache_clear()


def objects_in(
    type_: Any, value: Any, path: str = ""
) -> Iterator[tuple[str, type[Struct], dict[str, Any]]]:
    """The JSON objects in a value that stand where a type has a Struct.

    Args:
        type_: such as ``OrganizationDevice``.
        value: decoded without a type.
        path: of the value.

    Yields:
        Its path (``ports[]``), the Struct, and the object.
    """
    origin, arguments = get_origin(type_), get_args(type_)
    if origin in (list, dict):
        inner = value.values() if isinstance(value, dict) else value
        if isinstance(value, origin):
            for item in inner:
                yield from objects_in(arguments[-1], item, f"{path}[]")
    elif arguments:
        for argument in arguments:
            yield from objects_in(argument, value, path)
    elif isinstance(type_, type) and issubclass(type_, Struct) and isinstance(value, dict):
        yield path, type_, value
        for wire, attribute in wire_names(type_).items():
            if value.get(wire) is not None:
                below = f"{path}.{wire}" if path else wire
                yield from objects_in(hints(type_)[attribute], value[wire], below)


@cache
def hints(struct: type[Struct]) -> dict[str, Any]:
    """The types of a Struct's fields, by attribute."""
    return typing.get_type_hints(struct)


@cache
def wire_names(struct: type[Struct]) -> dict[str, str]:
    """The attributes of a Struct's fields, by their names in the API."""
    return {field.encode_name: field.name for field in struct_fields(struct)}


def _of_the_caller(struct: type[Struct], changed: list[tuple[str, Any, Any]]) -> type[Struct]:
    """A caller's own Struct with some of its fields of other types."""
    return msgspec.defstruct(struct.__name__, changed, bases=(struct,), module=struct.__module__)


def _unwrap(type_: Any) -> Any:
    """``X`` of ``X | None``."""
    members = [member for member in get_args(type_) if member is not type(None)]
    is_optional = len(members) < len(get_args(type_)) and get_origin(type_) not in (list, dict)
    return members[0] if is_optional and members else type_
