"""Spans for OpenTelemetry: one a request, by its instrumentation of aiohttp.

Each also has operation, organization, attempt and time waited. Needs the extra ``tracing``.
"""

from types import SimpleNamespace
from typing import Any

import aiohttp

from ..errors import ConfigurationError
from .exchange import Exchange


def trace_configs(tracer_provider: Any = None) -> list[aiohttp.TraceConfig]:
    """For ``Meraki(trace_configs=trace_configs())``: each request sent becomes a client span.

    Beside the attributes of HTTP, a span has ``meraki.operation`` (the operationId),
    ``meraki.organization_id`` (whose budget paid, if anybody's), ``meraki.attempt`` (1 for the
    first) and ``meraki.wait_seconds`` (seconds so far, for budgets, pauses and backoff).

    Args:
        tracer_provider: an OpenTelemetry ``TracerProvider``; None: the global one.

    Returns:
        What to pass as ``trace_configs``.

    Raises:
        ConfigurationError: OpenTelemetry's instrumentation of aiohttp is not installed.
    """
    try:
        from opentelemetry.instrumentation.aiohttp_client import create_trace_config
    except ImportError as error:
        raise ConfigurationError(
            f"tracing needs OpenTelemetry's instrumentation of aiohttp ({error}): "
            "pip install opentelemetry-instrumentation-aiohttp-client"
        ) from None
    config: aiohttp.TraceConfig = create_trace_config(tracer_provider=tracer_provider)
    config.on_request_start.append(_describe)  # after the one that starts the span
    return [config]


async def _describe(
    _session: aiohttp.ClientSession,
    context: SimpleNamespace,
    _request: aiohttp.TraceRequestStartParams,
) -> None:
    exchange: object = context.trace_request_ctx
    if context.span is None or not isinstance(exchange, Exchange):
        return  # a URL that is not to be traced
    described = exchange.description
    context.span.set_attribute("meraki.operation", described["operation"])
    context.span.set_attribute("meraki.attempt", described["attempts"])
    context.span.set_attribute("meraki.wait_seconds", exchange.wait_seconds)
    if described["organization_id"] is not None:
        context.span.set_attribute("meraki.organization_id", described["organization_id"])
