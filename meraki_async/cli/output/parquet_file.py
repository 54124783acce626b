"""Records of the directory in a Parquet file."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import UnionType
from typing import Any, get_args, get_type_hints

import msgspec
import pyarrow as pa
import pyarrow.parquet as pq

from ...file_permissions import make_file

_TYPES: Mapping[Any, Any] = {
    str: pa.string(),
    bool: pa.bool_(),
    int: pa.int64(),
    float: pa.float64(),
}


class ParquetFile:
    """A file that is there when it is whole: a column for each field, what is no plain value JSON.

    Args:
        path: of the file, which is replaced.
        record_type: of the records.
        columns: the fields; default all.

    Raises:
        OSError: it cannot be written.
    """

    def __init__(self, path: Path, record_type: type[Any], columns: Sequence[str] = ()) -> None:
        hints = get_type_hints(record_type)
        names = columns or list(hints)
        self._schema = pa.schema([(name, _arrow_type(hints[name])) for name in names])
        self._path = path
        self._part = path.with_name(f"{path.name}.part")
        make_file(self._part, 0o600)
        self._writer = pq.ParquetWriter(self._part, self._schema)

    def write(self, records: Sequence[Mapping[str, Any]]) -> None:
        """Add records, by their fields."""
        columns = [
            pa.array([_cell(record.get(field.name), field.type) for record in records], field.type)
            for field in self._schema
        ]
        self._writer.write_table(pa.Table.from_arrays(columns, schema=self._schema))

    def finish(self) -> None:
        """Put the file in its place."""
        self._writer.close()
        self._part.replace(self._path)

    def discard(self) -> None:
        """Leave nothing behind."""
        self._writer.close()
        self._part.unlink(missing_ok=True)


def _arrow_type(hint: Any) -> Any:
    members = [each for each in get_args(hint) if each is not type(None)]
    plain = members[0] if isinstance(hint, UnionType) and len(members) == 1 else hint
    return _TYPES.get(plain, pa.string())


def _cell(value: Any, type_: Any) -> Any:
    if value is None or type_ != pa.string() or isinstance(value, str):
        return value
    return msgspec.json.encode(value).decode()
