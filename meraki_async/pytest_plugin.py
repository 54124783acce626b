"""The simulated dashboard for tests of other projects: pytest finds this by itself.

def test_of_mine(meraki_dashboard):
    run_my_script(base_url=meraki_dashboard.url, api_key=meraki_dashboard.api_key)
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from anyio.from_thread import start_blocking_portal

if TYPE_CHECKING:
    from .simulator import Simulator

_MARKER = (
    "meraki_dashboard(**arguments): what the fixture's Simulator is made with, "
    "say organizations=3, rate_limits=False"
)


def pytest_configure(config: pytest.Config) -> None:
    """Make the marker known."""
    config.addinivalue_line("markers", _MARKER)


@pytest.fixture
def meraki_dashboard(request: pytest.FixtureRequest) -> Iterator["Simulator"]:
    """A simulated Meraki dashboard that runs beside the test, in a thread of its own.

    So code of any kind can call it, blocking or not. Its ``url`` and ``api_key`` are what a client
    needs; ``faults``, ``limits`` and ``clock`` change how it behaves while it runs, ``requests``
    tells what came. ``@pytest.mark.meraki_dashboard(organizations=3)`` sets how it is made.
    """
    # whoever does not use the fixture does not pay for it
    from .simulator import Simulator

    marker = request.node.get_closest_marker("meraki_dashboard")
    simulator = Simulator(**marker.kwargs if marker else {})
    with (
        start_blocking_portal("asyncio") as portal,
        portal.wrap_async_context_manager(simulator) as running,
    ):
        yield running
