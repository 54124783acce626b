# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""Shapes that many scopes use."""

from __future__ import annotations

from ...operations.model import Model


class IdName(Model):
    id: str | None = None
    name: str | None = None


class Id(Model):
    id: str | None = None


class Name(Model):
    name: str | None = None


class Enabled(Model):
    enabled: bool | None = None


class NameValue(Model):
    name: str | None = None
    value: str | None = None


class Total(Model):
    total: int | None = None


class Success(Model):
    success: bool | None = None


class Address(Model):
    address: str | None = None


class Serial(Model):
    serial: str | None = None


class NameSerial(Model):
    name: str | None = None
    serial: str | None = None


class IdNameUrl(Model):
    id: str | None = None
    name: str | None = None
    url: str | None = None


class BandwidthLimits(Model):
    limit_down: int | None = None
    limit_up: int | None = None


class ItemCounts(Model):
    total: int | None = None
    remaining: int | None = None


class Counts(Model):
    items: ItemCounts | None = None


class Meta(Model):
    counts: Counts | None = None
