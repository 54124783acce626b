# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""Reply types of the nac operations."""

from __future__ import annotations

