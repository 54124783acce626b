# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""Generated types of bodies, a module a scope."""

from __future__ import annotations
