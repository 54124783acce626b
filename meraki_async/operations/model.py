"""The base of all response types."""

import msgspec


class Model(msgspec.Struct, rename="camel", omit_defaults=True, gc=False):
    """A JSON object of the API under Python names.

    Fields are snake_case, the wire names camelCase; every field is optional and
    defaults to ``None``, since the API leaves fields out as it sees fit. Unknown
    fields are ignored. Encoding leaves out what is ``None``.
    """
