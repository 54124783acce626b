"""All operations that have a handler of their own, collected from the modules of this package.

A module takes part by having ``HANDLERS`` (handlers by operationId) and, where it brings records
of its own, ``RECORD_TYPES`` (types by name).
"""

import pkgutil
from collections.abc import Mapping
from importlib import import_module

from ..world.world import RecordType
from . import __name__ as _package
from . import __path__ as _path
from .shared.call import Handler, Handlers

_THIS_MODULE = __name__


def _collect() -> tuple[Handlers, Mapping[str, RecordType]]:
    handlers: dict[str, Handler] = {}
    record_types: dict[str, RecordType] = {}
    for found in pkgutil.walk_packages(_path, f"{_package}."):
        if found.ispkg or found.name == _THIS_MODULE:
            continue
        module = import_module(found.name)
        handlers.update(getattr(module, "HANDLERS", {}))
        record_types.update(getattr(module, "RECORD_TYPES", {}))
    return handlers, record_types


HANDLERS: Handlers
"""Handlers by operationId; every other operation gets a response that follows from its contract."""
RECORD_TYPES: Mapping[str, RecordType]
"""The types of records that the handlers read and write, by name."""
HANDLERS, RECORD_TYPES = _collect()
