# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""Objects that the spaces operations take."""

from __future__ import annotations

