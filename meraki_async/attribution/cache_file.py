"""Which networks and devices belong to which organizations, kept from one process to the next."""

import logging
import os
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import msgspec

from ..config import dashboard_of, positive_seconds
from ..errors import ConfigurationError
from .resolver import KnownOrganization

logger = logging.getLogger("meraki_async")


class _Content(msgspec.Struct, frozen=True):
    base_url: str
    organizations: list[KnownOrganization]


class OrganizationCacheFile:
    """Which networks and devices belong to which organizations, as JSON; ids, nothing secret.

    Args:
        path: where it is. It need not exist yet, its directory must.
        base_url: what was learned of another dashboard is ignored.
        ttl: seconds after which an organization's entries are learned anew.

    Raises:
        ConfigurationError: ``path`` cannot be a file, or ``ttl`` is not above 0.
    """

    def __init__(self, path: str | os.PathLike[str], base_url: str, ttl: float) -> None:
        self._path = Path(path)
        self._base_url = base_url
        self._ttl = positive_seconds("organization_cache_ttl", ttl)
        if self._path.is_dir() or not self._path.parent.is_dir():
            raise ConfigurationError(
                f"organization_cache must be a file in an existing directory, not {str(path)!r}"
            )

    def read(self) -> list[KnownOrganization]:
        """What is not too old; nothing when the file cannot be read or used, with a warning."""
        try:
            content = msgspec.json.decode(self._path.read_bytes(), type=_Content)
        except FileNotFoundError:
            return []
        except (OSError, msgspec.DecodeError, UnicodeDecodeError) as error:
            logger.warning("the organization cache %s is not used: %s", self._path, error)
            return []
        if dashboard_of(content.base_url) != dashboard_of(self._base_url):
            return []
        now = time.time()
        return [known for known in content.organizations if 0 <= now - known.learned_at < self._ttl]

    def write(self, learned: Sequence[KnownOrganization]) -> None:
        """Replace the file at once, so that no reader ever sees half of it.

        Two clients on one file: the last one to close wins. A failure is a warning: nothing is
        lost but some lookups.
        """
        content = msgspec.json.encode(_Content(self._base_url, list(learned)))
        temporary = None
        try:
            descriptor, temporary = tempfile.mkstemp(
                dir=self._path.parent, prefix=".organization-cache-"
            )
            with os.fdopen(descriptor, "wb") as file:
                file.write(content)
            Path(temporary).replace(self._path)
        except OSError as error:
            logger.warning("the organization cache %s cannot be written: %s", self._path, error)
            if temporary is not None:
                Path(temporary).unlink(missing_ok=True)
