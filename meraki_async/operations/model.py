"""The base of all response types."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, cast

import msgspec
from msgspec import UNSET
from msgspec.structs import fields as struct_fields

_NOTHING: Mapping[str, Any] = MappingProxyType({})


class Model(msgspec.Struct, rename="camel", omit_defaults=True, gc=False):
    """A JSON object of the API under Python names.

    Fields are snake_case, the wire names camelCase; every field is optional and defaults to
    ``None``, since the API leaves fields out as it sees fit. What the API sends beside the
    documented fields is in ``extra``. Encoding leaves out what is ``None``, and keeps ``extra``.
    """

    __documented__: ClassVar[type["Model"] | None] = None
    """Of a class that ``drift`` made of a documented one: that one."""
    __undocumented__: ClassVar[Mapping[str, str]] = _NOTHING
    """Wire names of members that are not documented, by the attributes that hold them."""

    @property
    def extra(self) -> Mapping[str, Any]:
        """Members of the object that are not documented, by their names in the API."""
        if not self.__undocumented__:
            return _NOTHING
        return {
            wire: value
            for name, wire in self.__undocumented__.items()
            if (value := getattr(self, name)) is not UNSET
        }

    if not TYPE_CHECKING:
        # type checkers say the same by themselves

        def __getattr__(self, name: str) -> Any:
            message = f"{type(self).__name__!r} object has no attribute {name!r}"
            hint = self._hint(name)
            raise AttributeError(f"{message}{hint and f'; it is {hint}'}", name=name, obj=self)

        def __getitem__(self, key: object) -> Any:
            hint = self._hint(key)
            raise TypeError(
                f"{type(self).__name__!r} object is not subscriptable: fields are attributes"
                f"{hint and f', {hint}'}; .as_dicts() of the call gives dictionaries"
            )

        def _hint(self, name: object) -> str:
            for field in struct_fields(self.__documented__ or type(self)):
                if name in (field.encode_name, field.name):
                    return f".{field.name}"
            if name in self.__undocumented__.values():
                return f".extra[{name!r}]"
            return ""

    def _members(self) -> tuple[type["Model"], dict[str, Any], Mapping[str, Any]]:
        """The documented class, the values of its fields, and what is extra."""
        documented = self.__documented__ or type(self)
        values = {each.name: getattr(self, each.name) for each in struct_fields(documented)}
        return documented, values, self.extra

    def __eq__(self, other: object) -> bool:
        """Whether it is a record of the same type, and has the same members."""
        return self._members() == other._members() if isinstance(other, Model) else NotImplemented

    def __repr__(self) -> str:
        documented, values, extra = self._members()
        shown = [f"{name}={value!r}" for name, value in values.items()]
        if extra:
            shown.append(f"extra={extra!r}")
        return f"{documented.__name__}({', '.join(shown)})"

    def __reduce__(self) -> tuple[Callable[..., "Model"], tuple[Any, ...]]:
        documented, values, extra = self._members()
        return _restore, (documented, values, dict(extra))


def with_members(
    documented: type[Model],
    fields: list[tuple[str, Any, Any]],
    undocumented: Mapping[str, str],
) -> type[Model]:
    """A class like a documented one, with some of its fields of other types, and more of them.

    Decoding into it is an error where the object has still more members.

    Args:
        documented: the class.
        fields: name, type and ``msgspec.field`` of those that are different.
        undocumented: wire names of further members, by the attributes that will hold them.
    """
    more = [
        (name, Any, msgspec.field(name=wire, default=UNSET)) for name, wire in undocumented.items()
    ]
    class_ = msgspec.defstruct(
        documented.__name__,
        [*fields, *more],
        bases=(documented,),
        module=documented.__module__,
        namespace={"__documented__": documented, "__undocumented__": dict(undocumented)},
        omit_defaults=True,  # neither is inherited here
        gc=False,
        forbid_unknown_fields=True,
    )
    return cast("type[Model]", class_)


def attributes_for(undocumented: list[str]) -> dict[str, str]:
    """The attributes that hold undocumented members."""
    return {f"_extra{number}": wire for number, wire in enumerate(undocumented)}


def _restore(documented: type[Model], values: dict[str, Any], extra: dict[str, Any]) -> Model:
    if not extra:
        return documented(**values)
    attributes = attributes_for(list(extra))
    class_ = with_members(documented, [], attributes)
    return class_(**values, **{name: extra[wire] for name, wire in attributes.items()})
