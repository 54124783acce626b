"""Where alerts go: mail, chats and the rest, by apprise."""

import asyncio
import logging
import os
import stat
import sys
import tomllib
import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

from ...auth.secret import Secret
from ...errors import ConfigurationError
from .alerts import Alert


class Channel(Protocol):
    """Somewhere alerts go."""

    name: str
    """What was sent is remembered under it."""

    async def send(self, alerts: Sequence[Alert]) -> bool:
        """Send alerts together; False: they did not go out."""
        ...


class AppriseChannel:
    """A service that apprise knows: mail, Slack, Teams Workflows, PagerDuty and a hundred more.

    Args:
        name: what was sent is remembered under it.
        url: of the service as apprise writes it, with its token or password.

    Raises:
        ConfigurationError: apprise is not installed, or does not know such a URL.
    """

    def __init__(self, name: str, url: Secret) -> None:
        self.name = name
        try:
            import apprise
        except ImportError:
            raise ConfigurationError(
                "alerts need apprise: pip install 'meraki-async[notify]'"
            ) from None
        # it logs what it sends to, at levels that applications show
        logging.getLogger("apprise").setLevel(logging.CRITICAL)
        self._service: Any = apprise.Apprise()
        with warnings.catch_warnings():
            # on Python 3.11 and 3.12 it looks for a module that later ones do not have
            warnings.simplefilter("ignore", DeprecationWarning)
            is_known = self._service.add(str(url))
        if not is_known:
            raise ConfigurationError(f"channel {name}: its URL is none that apprise knows")

    async def send(self, alerts: Sequence[Alert]) -> bool:
        """Send alerts together; False: they did not go out."""
        title = f"Meraki licenses: {len(alerts)} {'alert' if len(alerts) == 1 else 'alerts'}"
        body = "\n".join(f"{alert.text} [{alert.id}]" for alert in alerts)
        sent = await asyncio.to_thread(self._service.notify, body=body, title=title)
        return bool(sent)


def read_channels(path: Path) -> list[AppriseChannel]:
    """The channels that a file names.

    Args:
        path: of a TOML file, readable by its owner alone, with a table ``channels``: names, and
            URLs as apprise writes them.

    Raises:
        ConfigurationError: it cannot be read, others may read it, or a URL is unknown.
    """
    try:
        mode = os.stat(path).st_mode
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigurationError(f"{path} cannot be read: {error.strerror}") from None
    except ValueError:
        # the message would quote the file
        raise ConfigurationError(f"{path} is not valid TOML") from None
    if sys.platform != "win32" and stat.S_IMODE(mode) & 0o077:
        raise ConfigurationError(
            f"{path} has passwords in it, and others may read it: chmod 600 {path}"
        )
    channels = content.get("channels")
    if not isinstance(channels, Mapping) or not channels:
        raise ConfigurationError(f'{path}: channels go into it as [channels], NAME = "URL"')
    for name, url in channels.items():
        if not isinstance(url, str):
            raise ConfigurationError(f"{path}: channel {name} must be a text")
    return [AppriseChannel(name, Secret(url)) for name, url in channels.items()]
