"""Settings, validated once."""

import math
import os
import re
import ssl
from collections.abc import Mapping
from dataclasses import dataclass, field
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

BASE_URL_VARIABLE = "MERAKI_DASHBOARD_BASE_URL"

CertificateSource = ssl.SSLContext | bool | str | os.PathLike[str]

_HEADER_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
# what the client itself has to say of a request and its connection
_OWN_HEADERS = frozenset(
    {
        "accept",
        "accept-encoding",
        "authorization",
        "connection",
        "content-encoding",
        "content-length",
        "content-type",
        "cookie",
        "expect",
        "host",
        "proxy-authorization",
        "te",
        "transfer-encoding",
        "upgrade",
        "user-agent",
        "x-cisco-meraki-api-key",
    }
)
_USER_AGENT = re.compile(r"[A-Za-z0-9_-]+(/[0-9A-Za-z.+-]+)?( [A-Za-z0-9_-]+)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a client is set to. See ``Meraki`` for each setting's meaning."""

    base_url: str
    timeout: float
    deadline: float | None
    retries: int
    max_retry_after: float
    max_response_bytes: int
    user_agent: str
    headers: Mapping[str, str] = field(repr=False)
    proxy: str | None = field(repr=False)  # it may hold a password
    ssl: ssl.SSLContext | bool

    def __post_init__(self) -> None:
        try:
            parts = urlsplit(self.base_url)
            _ = parts.port
        except ValueError as error:
            raise ConfigurationError(f"base_url is not a URL: {error}") from None
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise ConfigurationError(f"base_url must be an http(s) URL, not {self.base_url!r}")
        if parts.scheme == "http" and f".{parts.hostname}".endswith(
            tuple(f".{domain}" for domain in MERAKI_DOMAINS)
        ):
            raise ConfigurationError("base_url must use https; http would expose the API key")
        if "@" in parts.netloc or parts.query or parts.fragment:
            raise ConfigurationError("base_url must have no credentials, query or fragment")
        if parts.path.rstrip("/").endswith("/api/v0"):
            raise ConfigurationError("version 0 of the API has been shut down; use /api/v1")
        positive_seconds("timeout", self.timeout)
        positive_seconds("max_retry_after", self.max_retry_after)
        if self.deadline is not None:
            positive_seconds("deadline", self.deadline)
        if not _is_integer(self.retries) or not 0 <= self.retries <= 100:
            raise ConfigurationError(f"retries must be between 0 and 100, not {self.retries!r}")
        if not _is_integer(self.max_response_bytes) or self.max_response_bytes < 1024:
            raise ConfigurationError(
                f"max_response_bytes must be at least 1024 bytes, not {self.max_response_bytes!r}"
            )
        if not isinstance(self.user_agent, str) or not _USER_AGENT.fullmatch(self.user_agent):
            raise ConfigurationError(
                "user_agent must read 'Application/version Vendor': letters and digits, "
                f"one word each, version and vendor optional; not {self.user_agent!r}"
            )
        for name, value in self.headers.items():
            _check_header(name, value)
        if self.proxy:
            check_proxy("proxy", self.proxy)


def _check_header(name: object, value: object) -> None:
    if not isinstance(name, str) or not _HEADER_NAME.fullmatch(name):
        raise ConfigurationError(f"headers: {name!r} is not a valid header name")
    if name.lower() in _OWN_HEADERS:
        raise ConfigurationError(f"headers: {name} is set by the client itself: leave it out")
    # the value is not shown: whoever sets a header may have a secret in it
    if not isinstance(value, str) or not value.isascii() or not value.isprintable():
        raise ConfigurationError(f"headers: the value of {name} must be printable ASCII text")


def check_proxy(name: str, proxy: object) -> None:
    """``ConfigurationError`` when ``proxy`` is no URL of a proxy; it does not show a password."""
    try:
        parts = urlsplit(proxy if isinstance(proxy, str) else "")
        is_url = parts.scheme in {"http", "https"} and bool(parts.hostname)
        _ = parts.port
    except ValueError:
        is_url = False
    if not is_url:
        raise ConfigurationError(
            f"{name} must be the http(s) URL of a proxy: http://user:password@host:port"
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


def ssl_context(source: CertificateSource) -> ssl.SSLContext | bool:
    """The TLS context to connect with.

    Args:
        source: a context, True for the system's authorities, or a file of authorities in PEM
            format, of which no others are trusted.

    Returns:
        A context, or True.

    Raises:
        ConfigurationError: the file has no certificates.
    """
    if isinstance(source, ssl.SSLContext | bool):
        return source
    try:
        return ssl.create_default_context(cafile=os.fspath(source))
    except (OSError, TypeError) as error:
        raise ConfigurationError(
            f"ssl: {source!r} is not a file of certificates in PEM format: {error}"
        ) from None


def resolve_base_url(base_url: str | None, region: str | None) -> str:
    """The base URL of the API, without a trailing slash.

    Args:
        base_url: of the API, if it is given.
        region: instead of ``base_url``; None and no ``base_url``: the environment's
            ``MERAKI_DASHBOARD_BASE_URL``, else ``world``.

    Returns:
        The URL.

    Raises:
        ConfigurationError: both are given, or the region is unknown.
    """
    if base_url is not None and region is not None:
        raise ConfigurationError("give base_url or region, not both")
    if base_url is None and region is None:
        base_url = os.environ.get(BASE_URL_VARIABLE) or None
    if base_url is not None:
        return base_url.rstrip("/")
    name = (region or "world").lower()
    if name not in REGIONS:
        raise ConfigurationError(f"unknown region {region!r}; known: {', '.join(REGIONS)}")
    return REGIONS[name]
