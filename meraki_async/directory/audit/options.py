"""What an audit reads, and what it takes for wrong."""

from msgspec import Struct

from ..identity import email_key

MAX_LOG_DAYS = 364.0
"""A day less than the API keeps, so that it never refuses."""
MAX_API_REQUEST_DAYS = 30.0


class AuditOptions(Struct, frozen=True, kw_only=True):
    """What an audit reads, and what it takes for wrong.

    Raises:
        ValueError: a number of days is out of range, or a domain is none.
    """

    dormant_days: float = 90.0
    """Who was not active for so long is dormant."""
    pending_days: float = 30.0
    """How long an invitation may stay open."""
    log_days: float = MAX_LOG_DAYS
    """How far back the change log is read; 0: it is not read."""
    api_request_days: float = 0.0
    """How far back requests to the API are read, which takes many requests; 0: they are not."""
    allowed: tuple[str, ...] | None = None
    """Addresses of those who may have full access to an organization; None: anybody may."""
    domains: tuple[str, ...] = ()
    """Domains of addresses that belong here; none: any does."""

    def __post_init__(self) -> None:
        for name, highest in (
            ("dormant_days", 100_000.0),
            ("pending_days", 100_000.0),
            ("log_days", MAX_LOG_DAYS),
            ("api_request_days", MAX_API_REQUEST_DAYS),
        ):
            if not 0 <= getattr(self, name) <= highest:
                raise ValueError(f"{name} must be 0 to {highest:g}, not {getattr(self, name)!r}")
        for domain in self.domains:
            if "." not in domain or "@" in domain.removeprefix("@") or " " in domain.strip():
                raise ValueError(f"{domain!r} is no domain")

    @property
    def allowed_keys(self) -> frozenset[str] | None:
        """The addresses in their form for comparing."""
        return None if self.allowed is None else frozenset(map(email_key, self.allowed))

    @property
    def domain_keys(self) -> frozenset[str]:
        """The domains in their form for comparing."""
        return frozenset(email_key(domain).removeprefix("@") for domain in self.domains)
