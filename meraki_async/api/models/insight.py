# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""Response types of the insight operations."""

from __future__ import annotations

from ...operations.model import Model


class OrganizationInsightApplicationThresholdsByNetwork(Model):
    network_id: str | None = None
    goodput: int | None = None
    response_duration: int | None = None


class OrganizationInsightApplicationThresholds(Model):
    type: str | None = None
    by_network: list[OrganizationInsightApplicationThresholdsByNetwork] | None = None


class OrganizationInsightApplication(Model):
    application_id: str | None = None
    name: str | None = None
    thresholds: OrganizationInsightApplicationThresholds | None = None


class NetworkInsightApplicationHealthByTime(Model):
    start_ts: str | None = None
    end_ts: str | None = None
    wan_goodput: int | None = None
    lan_goodput: int | None = None
    wan_latency_ms: float | None = None
    lan_latency_ms: float | None = None
    wan_loss_percent: float | None = None
    lan_loss_percent: float | None = None
    response_duration: int | None = None
    sent: int | None = None
    recv: int | None = None
    num_clients: int | None = None


class OrganizationInsightMonitoredMediaServer(Model):
    id: str | None = None
    name: str | None = None
    address: str | None = None
    best_effort_monitoring_enabled: bool | None = None


CreateOrganizationInsightMonitoredMediaServerResponse = OrganizationInsightMonitoredMediaServer
OrganizationInsightMonitoredMediaServerDetails = OrganizationInsightMonitoredMediaServer
UpdateOrganizationInsightMonitoredMediaServerResponse = OrganizationInsightMonitoredMediaServer
