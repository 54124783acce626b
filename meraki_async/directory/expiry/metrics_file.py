"""A file for Prometheus's textfile collector."""

from datetime import UTC, datetime, time

from ...errors import ConfigurationError
from .reading import Terms


def metrics_of(found: Terms, *, now: datetime) -> bytes:
    """The metrics of terms, as Prometheus reads them.

    Args:
        found: as read now.
        now: when that was.

    Raises:
        ConfigurationError: prometheus-client is not installed.
    """
    try:
        from prometheus_client import CollectorRegistry, Gauge, generate_latest
    except ImportError:
        raise ConfigurationError(
            "metrics need prometheus-client: pip install 'meraki-async[metrics]'"
        ) from None
    registry = CollectorRegistry()
    labels = ["term", "model", "name"]
    end = Gauge(
        "meraki_license_end_timestamp_seconds", "End of licenses.", labels, registry=registry
    )
    short = Gauge(
        "meraki_license_short", "Whether licenses are missing.", labels, registry=registry
    )
    unreadable = Gauge(
        "meraki_license_organizations_unreadable",
        "Organizations whose licenses could not be read.",
        registry=registry,
    )
    read_at = Gauge(
        "meraki_license_read_timestamp_seconds", "When this was read.", registry=registry
    )
    for term in found.terms:
        values = (term.id, term.model, term.name or "")
        short.labels(*values).set(term.is_short)
        if term.ends_on is not None:
            midnight = datetime.combine(term.ends_on, time(), UTC)
            end.labels(*values).set(midnight.timestamp())
    unreadable.set(len({each.organization for each in found.unreadable}))
    read_at.set(now.timestamp())
    encoded: bytes = generate_latest(registry)
    return encoded
