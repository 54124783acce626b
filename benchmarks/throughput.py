"""What a client costs when nothing limits it, beside aiohttp and msgspec alone (the floor).

Nothing is paced here: the server has no limits and responds at once; the clients' own are off. CPU
time is the client process's, user and system, without imports and the first requests.
"""

from .measure import Figure, Run, Scenario, main
from .server import Options

_MEGABYTE = 1_000_000
_PAGES = 100
_ORGANIZATIONS = 50


def _cpu(run: Run) -> float:
    return run.report.cpu


def _peak(run: Run) -> float:
    return run.report.peak / _MEGABYTE


SCENARIOS = [
    Scenario(
        name="pages",
        title=f"{_PAGES} pages of 1,000 devices, item by item",
        workload="pages",
        arguments={"pages": _PAGES},
        figures=[
            Figure("CPU", _cpu, target=lambda floor: 1.3 * floor, against_floor=True),
            Figure("memory", _peak, "MB", target=lambda floor: floor + 25, against_floor=True),
        ],
        options=Options(pages=_PAGES, latency=(0, 0), organization=None, source=None),
        paced=False,
        is_short=True,
    ),
    Scenario(
        name="crawl",
        title=f"{_PAGES} pages of 1,000 devices to JSON Lines, ours with checkpoints",
        workload="to_disk",
        arguments={"pages": _PAGES},
        figures=[
            Figure("CPU", _cpu, target=lambda floor: 1.5 * floor, against_floor=True),
            Figure("memory", _peak, "MB", against_floor=True),
        ],
        options=Options(pages=_PAGES, latency=(0, 0), organization=None, source=None),
        paced=False,
        is_short=True,
    ),
    Scenario(
        name="crawl-million",
        title="1,000,000 devices of one organization to JSON Lines",
        workload="to_disk",
        arguments={"pages": 1000},
        figures=[
            Figure("CPU", _cpu, against_floor=True),
            Figure("memory", _peak, "MB", target=150),
        ],
        options=Options(pages=1000, latency=(0, 0), organization=None, source=None),
        paced=False,
    ),
    Scenario(
        name="crawl-many",
        title="2,000 organizations × 1,000 devices to JSON Lines",
        workload="to_disk",
        arguments={"pages": 1, "organizations": 2000},
        figures=[
            Figure("CPU", _cpu, against_floor=True),
            Figure("memory", _peak, "MB", target=150),
        ],
        options=Options(
            organizations=2000, pages=1, latency=(0, 0), organization=None, source=None
        ),
        paced=False,
    ),
    Scenario(
        name="small",
        title=f"5,000 small responses of {_ORGANIZATIONS} organizations, 50 at a time",
        workload="small",
        arguments={"organizations": _ORGANIZATIONS, "requests": 5000, "concurrency": 50},
        figures=[
            Figure("CPU", _cpu, target=lambda floor: 1.5 * floor, against_floor=True),
            Figure("memory", _peak, "MB", against_floor=True),
        ],
        options=Options(
            organizations=_ORGANIZATIONS, latency=(0, 0), organization=None, source=None
        ),
        paced=False,
        is_short=True,
    ),
]

if __name__ == "__main__":
    main(SCENARIOS, __doc__)
