"""Types of the generated methods' parameters."""

from collections.abc import Sequence
from typing import TypeAlias, TypeVar

from msgspec import UnsetType

T = TypeVar("T")

Id: TypeAlias = str | int | None
"""A path parameter. None is an error at run time: records of the API may lack any field."""
Opt: TypeAlias = T | UnsetType | None
"""A parameter that may be left out; None sends ``null``."""
Texts: TypeAlias = Sequence[str | None] | UnsetType
"""An array in the query; it may be left out."""
