"""A pytest plugin: the simulated dashboard as a fixture. It is active once this is installed.

Example::

    def test_my_script(meraki_dashboard):
        run_my_script(base_url=meraki_dashboard.url, api_key=meraki_dashboard.api_key)
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from anyio.from_thread import start_blocking_portal

if TYPE_CHECKING:
    from .simulator import Simulator

_MARKER = (
    "meraki_dashboard(**arguments): arguments for the Simulator of the fixture, "
    "such as organizations=3, rate_limits=False"
)


def pytest_configure(config: pytest.Config) -> None:
    """Register the marker."""
    config.addinivalue_line("markers", _MARKER)


@pytest.fixture
def meraki_dashboard(request: pytest.FixtureRequest) -> Iterator["Simulator"]:
    """A simulated Meraki dashboard that runs beside the test, in a thread of its own.

    So any code can call it, blocking or not. A client needs its ``url`` and ``api_key``;
    ``faults``, ``limits`` and ``clock`` change how it behaves while it runs, and ``requests`` has
    the requests that it got. ``@pytest.mark.meraki_dashboard(organizations=3)`` sets the arguments
    of the ``Simulator``.

    Yields:
        The running simulator.
    """
    # imported here, so that tests without the fixture do not load it
    from .simulator import Simulator

    marker = request.node.get_closest_marker("meraki_dashboard")
    simulator = Simulator(**marker.kwargs if marker else {})
    with (
        start_blocking_portal("asyncio") as portal,
        portal.wrap_async_context_manager(simulator) as running,
    ):
        yield running
