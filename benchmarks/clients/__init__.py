"""The clients that are measured, each as little as a user would write, behind one interface."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine, Iterable, Sequence
from pathlib import Path
from typing import Any, Protocol, Self


async def run_concurrently(
    work: Callable[[str], Coroutine[Any, Any, None]],
    organization_ids: Iterable[str],
    concurrency: int,
) -> None:
    """Work on all organizations, ``concurrency`` of them at a time."""
    left = iter(organization_ids)

    async def worker() -> None:
        for organization_id in left:
            await work(organization_id)

    await asyncio.gather(*[worker() for _ in range(concurrency)])


class Client(Protocol):
    """What a workload asks of a client. Every module here has one of this name."""

    PACKAGE: str
    """The distribution whose version is reported."""

    def __init__(self, base_url: str, *, paced: bool) -> None:
        """``paced``: with the limits it sets itself by default; else with none that can be off."""

    async def __aenter__(self) -> Self: ...

    async def __aexit__(self, *error: Any) -> object: ...

    def organization(self, organization_id: str) -> Coroutine[Any, Any, object]: ...

    def alerts(self, network_id: str) -> Coroutine[Any, Any, object]: ...

    def devices(self, organization_id: str, *, unordered: bool = False) -> AsyncIterator[object]:
        """``unordered``: in any order, if that is faster."""
        ...

    async def write_devices(self, organization_ids: Sequence[str], directory: Path) -> None:
        """Every device to files of JSON Lines in a directory, one an organization."""

    async def write_alerts(self, directory: Path) -> None:
        """The alert settings of every network to files of JSON Lines in a directory.

        All networks of all organizations are listed first.
        """

    def rate(self, organization_id: str) -> float | None:
        """Requests per second it allows the organization by now; None: it sets no such limit."""
