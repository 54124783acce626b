# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""Generated response types, a module a scope."""

from __future__ import annotations
