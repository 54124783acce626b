"""Settings, validated once."""

import math
import re
import ssl
from dataclasses import dataclass
from urllib.parse import urlsplit

from .errors import ConfigurationError

REGIONS = {
    "world": "https://api.meraki.com/api/v1",
    "canada": "https://api.meraki.ca/api/v1",
    "china": "https://api.meraki.cn/api/v1",
    "india": "https://api.meraki.in/api/v1",
    "us-government": "https://api.gov-meraki.com/api/v1",
}
"""Base URLs by region. Each region has organizations and keys of its own."""

MERAKI_DOMAINS = ("meraki.com", "meraki.ca", "meraki.cn", "meraki.in", "gov-meraki.com")
"""Where the API is: these domains and their subdomains."""

_USER_AGENT = re.compile(r"[A-Za-z0-9_-]+(/[0-9A-Za-z.+-]+)?( [A-Za-z0-9_-]+)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a client is set to. See ``Meraki`` for each setting's meaning."""

    base_url: str
    timeout: float
    deadline: float | None
    retries: int
    max_retry_after: float
    max_body: int
    user_agent: str
    proxy: str | None
    ssl: ssl.SSLContext | bool

    def __post_init__(self) -> None:
        try:
            parts = urlsplit(self.base_url)
            _ = parts.port
        except ValueError as error:
            raise ConfigurationError(f"base_url is no URL: {error}") from None
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise ConfigurationError(f"base_url must be an http(s) URL, not {self.base_url!r}")
        if parts.scheme == "http" and f".{parts.hostname}".endswith(
            tuple(f".{domain}" for domain in MERAKI_DOMAINS)
        ):
            raise ConfigurationError("the API is reached over https: the key would go in the clear")
        if "@" in parts.netloc or parts.query or parts.fragment:
            raise ConfigurationError("base_url must hold no credentials, query or fragment")
        if parts.path.rstrip("/").endswith("/api/v0"):
            raise ConfigurationError("version 0 of the API is out of service; use /api/v1")
        positive_seconds("timeout", self.timeout)
        positive_seconds("max_retry_after", self.max_retry_after)
        if self.deadline is not None:
            positive_seconds("deadline", self.deadline)
        if not _is_integer(self.retries) or not 0 <= self.retries <= 100:
            raise ConfigurationError(f"retries must be between 0 and 100, not {self.retries!r}")
        if not _is_integer(self.max_body) or self.max_body < 1024:
            raise ConfigurationError(f"max_body must be at least 1024 bytes, not {self.max_body!r}")
        if not isinstance(self.user_agent, str) or not _USER_AGENT.fullmatch(self.user_agent):
            raise ConfigurationError(
                "user_agent must read 'Application/version Vendor': letters and digits, "
                f"one word each, version and vendor optional; not {self.user_agent!r}"
            )


def _is_integer(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def positive_seconds(name: str, value: float) -> float:
    """``value``, a finite number above zero; ``ConfigurationError`` otherwise."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ConfigurationError(f"{name} must be a number of seconds, not {value!r}")
    if not 0 < value < math.inf:
        raise ConfigurationError(f"{name} must be above 0 seconds, not {value!r}")
    return value


def resolve_base_url(base_url: str | None, region: str | None) -> str:
    """The base URL that ``base_url`` or ``region`` names, without a trailing slash."""
    if base_url is not None and region is not None:
        raise ConfigurationError("give base_url or region, not both")
    if base_url is not None:
        return base_url.rstrip("/")
    name = (region or "world").lower()
    if name not in REGIONS:
        raise ConfigurationError(f"unknown region {region!r}; known: {', '.join(REGIONS)}")
    return REGIONS[name]
