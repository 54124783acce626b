"""Settings, validated once."""

import math
import os
import re
import ssl
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from urllib.parse import SplitResult, urlsplit

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

DEFAULT_PORTS = {"http": 80, "https": 443}

INVALID_IN_HOST = re.compile(r"[^\w.:-]")
"""What no name or address of a host has."""

_API_PATH = "/api/v1"

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
        object.__setattr__(self, "base_url", resolve_base_url(self.base_url, None))
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
        if not isinstance(self.headers, Mapping):
            raise ConfigurationError("headers must be a mapping of names to values")
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
    if not _is_proxy(proxy):
        raise ConfigurationError(
            f"{name} must be the http(s) URL of a proxy: http://user:password@host:port"
        )


def _is_proxy(url: object) -> bool:
    # apart from what raises, since a traceback may show the parts in which the password is
    if not isinstance(url, str):
        return False
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.hostname) and _is_clean(url)


def _is_clean(url: str) -> bool:
    """Whether a URL is free of spaces and of control characters, some of which a parser drops."""
    return url.isprintable() and " " not in url


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
    """The base URL of the API: host in lower case, without a default port or a trailing slash.

    Args:
        base_url: of the API, if it is given.
        region: instead of ``base_url``; None and no ``base_url``: the environment's
            ``MERAKI_DASHBOARD_BASE_URL``, else ``world``.

    Returns:
        The URL.

    Raises:
        ConfigurationError: it cannot be the API's, both are given, or the region is unknown.
    """
    if base_url is not None and region is not None:
        raise ConfigurationError("give base_url or region, not both")
    if base_url is None and (region is not None or not os.environ.get(BASE_URL_VARIABLE)):
        name = str(region or "world").lower()
        if name not in REGIONS:
            raise ConfigurationError(f"unknown region {region!r}; known: {', '.join(REGIONS)}")
        return REGIONS[name]
    url, problem = _read_base_url(base_url)
    if problem:
        name = "base_url" if base_url is not None else BASE_URL_VARIABLE
        raise ConfigurationError(f"{name} {problem}")
    return url


def _read_base_url(given: object) -> tuple[str, str]:
    """A base URL as it is used, or what is wrong with it; None: the environment's."""
    # apart from what raises, since a traceback may show a password that was put into the URL
    url = os.environ[BASE_URL_VARIABLE] if given is None else given
    if not isinstance(url, str):
        return "", "must be text"
    url = url.strip()
    if not _is_clean(url):
        return "", "must have no spaces or control characters"
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return "", "is not a URL: its host or port cannot be read"
    if "@" in url or parts.query or parts.fragment:
        return "", "must have no credentials, query or fragment"
    if parts.scheme not in DEFAULT_PORTS or not parts.hostname:
        return "", f"must be an http(s) URL, not {url!r}"
    parts = _normalized(parts)
    host = parts.hostname or ""
    if INVALID_IN_HOST.search(host):
        return "", f"must name a host, not {host!r}"
    domain = meraki_domain(host)
    if domain and parts.scheme == "http":
        return "", "must use https; http would expose the API key"
    if parts.path.endswith("/api/v0"):
        return "", "is of version 0 of the API, which has been shut down; use /api/v1"
    if not parts.path.endswith(_API_PATH) or (domain and parts.path != _API_PATH):
        expected = f"{parts.scheme}://{parts.netloc}{_API_PATH}"
        return "", f"must end in {_API_PATH}, as {expected!r} does, not {url!r}"
    return parts.geturl(), ""


def _normalized(parts: SplitResult) -> SplitResult:
    host = (parts.hostname or "").rstrip(".")
    netloc = f"[{host}]" if ":" in host else host
    if parts.port is not None and parts.port != DEFAULT_PORTS.get(parts.scheme):
        netloc += f":{parts.port}"
    return parts._replace(netloc=netloc, path=parts.path.rstrip("/"))


def meraki_domain(host: str) -> str | None:
    """The domain of Meraki's that a host is in, if it is in one."""
    for domain in MERAKI_DOMAINS:
        if host == domain or host.endswith("." + domain):
            return domain
    return None


@lru_cache(64)
def dashboard_of(base_url: str) -> str:
    """The dashboard that a base URL is of, however it is written: one for all of its shards."""
    try:
        parts = _normalized(urlsplit(base_url))
    except ValueError:
        return base_url
    return meraki_domain(parts.hostname or "") or parts.geturl()
