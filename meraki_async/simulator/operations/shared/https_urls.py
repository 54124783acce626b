"""URLs that something may be sent to."""

from urllib.parse import urlsplit


def is_https(url: str) -> bool:
    """Whether it is an https URL that names a host."""
    try:
        parts = urlsplit(url)
        # reading the port refuses those that are none
        return url.startswith("https://") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False
