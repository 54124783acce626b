# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""Generated operations and response types."""

from __future__ import annotations
