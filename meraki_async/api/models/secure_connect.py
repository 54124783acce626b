# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""Response types of the secureConnect operations."""

from __future__ import annotations

