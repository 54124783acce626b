"""Spans as OpenTelemetry's own exporter gets them, and log lines with their fields."""

import logging
import sys
from typing import Any

import pytest
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from meraki_async import ConfigurationError, MemoryTransport, Meraki, ServerError
from meraki_async.http.tracing import trace_configs
from meraki_async.simulator import Simulator

pytestmark = pytest.mark.anyio


@pytest.fixture
def exporter() -> InMemorySpanExporter:
    return InMemorySpanExporter()


@pytest.fixture
def provider(exporter: InMemorySpanExporter) -> TracerProvider:
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    return provider


async def test_each_request_is_a_span_that_says_whose_it_is(
    simulator: Simulator,
    exporter: InMemorySpanExporter,
    provider: TracerProvider,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("meraki_async.http.exchange.backoff_delay", lambda *given: 0.0)
    async with Meraki(
        simulator.api_key, base_url=simulator.url, trace_configs=trace_configs(provider)
    ) as meraki:
        organization = (await meraki.organizations.get_organizations())[0].id
        simulator.faults.add("503x1")
        await meraki.organizations.get_organization(organization)
    spans = [dict(span.attributes or {}) for span in exporter.get_finished_spans()]
    assert [
        (
            span["meraki.operation"],
            span.get("meraki.organization_id"),
            span["meraki.attempt"],
            span["http.status_code"],
        )
        for span in spans
    ] == [
        ("getOrganizations", None, 1, 200),
        ("getOrganization", organization, 1, 503),
        ("getOrganization", organization, 2, 200),
    ]
    assert all(isinstance(span["meraki.wait_seconds"], float) for span in spans)
    assert simulator.api_key not in str(spans)


async def test_a_broken_connection_ends_its_span(
    exporter: InMemorySpanExporter, provider: TracerProvider
) -> None:
    async with Meraki(
        "k" * 40,
        base_url="http://127.0.0.1:9/api/v1",
        retries=0,
        trace_configs=trace_configs(provider),
    ) as meraki:
        with pytest.raises(Exception, match="cannot connect"):
            await meraki.organizations.get_organizations()
    (span,) = exporter.get_finished_spans()
    assert not span.status.is_ok
    assert (span.attributes or {})["meraki.operation"] == "getOrganizations"


def test_without_opentelemetry_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "opentelemetry.instrumentation.aiohttp_client", None)
    with pytest.raises(
        ConfigurationError, match="pip install opentelemetry-instrumentation-aiohttp-client"
    ):
        trace_configs()


def test_hooks_go_to_a_session_of_ours_only(provider: TracerProvider) -> None:
    transport = MemoryTransport(lambda request: pytest.fail("sent"))
    with pytest.raises(ConfigurationError, match="trace_configs"):
        Meraki("k" * 40, transport=transport, trace_configs=trace_configs(provider))


def fields_of(record: logging.LogRecord, *names: str) -> dict[str, Any]:
    return {name: getattr(record, name, None) for name in names}


async def test_lines_say_in_fields_what_they_say_in_words(
    simulator: Simulator, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("meraki_async.http.exchange.backoff_delay", lambda *given: 0.25)
    caplog.set_level(logging.DEBUG, "meraki_async")
    async with Meraki(simulator.api_key, base_url=simulator.url, retries=1) as meraki:
        organization = (await meraki.organizations.get_organizations())[0].id
        caplog.clear()
        simulator.faults.add("503x2")
        with pytest.raises(ServerError):
            await meraki.organizations.get_organization(organization)
        simulator.faults.clear()
        simulator.faults.add("429x1")
        await meraki.organizations.get_organization(organization)
    lines = [record for record in caplog.records if record.name == "meraki_async"]
    path = f"GET /organizations/{organization}"
    levels = [(record.levelname, record.getMessage().removeprefix(path)) for record in lines]
    assert [level for level, _ in levels] == ["DEBUG", "INFO", "DEBUG", "DEBUG", "INFO", "DEBUG"]
    assert levels[0][1].startswith(": 503 in ")
    assert levels[1][1].endswith(("; retrying in 0.2 s", "; retrying in 0.3 s"))
    assert levels[4][1].startswith(f"429 for organization {organization}: paused for")
    names = ("operation", "organization_id", "attempts", "status")
    assert fields_of(lines[0], *names) == {
        "operation": "getOrganization",
        "organization_id": organization,
        "attempts": 1,
        "status": 503,
    }
    assert fields_of(lines[1], "delay", "attempts") == {"delay": 0.25, "attempts": 1}
    paused = fields_of(lines[4], "organization_id", "rate", "delay")
    assert paused["organization_id"] == organization
    assert paused["delay"] > 0
    assert paused["rate"] < 10


def test_the_library_says_nothing_by_itself() -> None:
    handlers = logging.getLogger("meraki_async").handlers
    assert [type(handler) for handler in handlers] == [logging.NullHandler]
