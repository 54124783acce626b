"""How fast, and how fairly, clients get through under the API's limits.

The server keeps Meraki's published limits, with token buckets that are exact: 10 requests/s an
organization (burst 10) and 100 requests/s a source address (burst 100); it responds after 80
to 160 ms. The bound is the best possible under those budgets: (requests - burst) / rate, or the
time of one response.
"""

from collections import Counter
from collections.abc import Callable

from .measure import Figure, Run, Scenario, main
from .server import Options

_MEAN_LATENCY = 0.12
_BURST_SECONDS = 0.3
_EPISODE_SECONDS = 5.0
_PAGES = 100


def _seconds(run: Run) -> float | None:
    return run.report.figure


def _throttled_count(run: Run) -> float:
    return sum(arrival.status == 429 for arrival in run.arrivals)


def _throttled_share(run: Run) -> float:
    return 100 * _throttled_count(run) / len(run.arrivals)


def _max_extra(each: int) -> Callable[[Run], float]:
    """Requests beyond those of the workload, in the organization with most of them."""

    def extra(run: Run) -> float:
        kinds = Counter(
            arrival.organization
            for arrival in run.arrivals
            if arrival.status != 429 and arrival.organization
        )
        return max(kinds.values()) - each

    return extra


def _sent_after_burst(run: Run) -> float:
    """Requests per second that came in the seconds after those that were throttled together."""
    began = run.arrivals[0].at + _BURST_SECONDS
    end = began + _EPISODE_SECONDS
    return sum(began < arrival.at <= end for arrival in run.arrivals) / _EPISODE_SECONDS


def _extra_share(run: Run) -> float:
    """Requests beyond one a page, in percent of the pages."""
    return 100 * (len(run.arrivals) / _PAGES - 1)


def _beside_slow(organizations: int) -> Scenario:
    """A quick organization beside so many whose responses take 20 s."""
    return Scenario(
        name=f"slow-{organizations}",
        title=f"30 requests beside {organizations} organizations with 100 queued each, whose "
        "responses take 20 s",
        workload="behind",
        arguments={
            "organizations": organizations + 1,
            "queued": 100,
            "head_start": 2.0,
            "each": 30,
        },
        figures=[
            Figure("time of the 30", _seconds, bound=(30 - 8) / 10, target=lambda bound: 3 * bound)
        ],
        options=Options(
            organizations=organizations + 1,
            slow={str(number + 1): 20.0 for number in range(organizations)},
        ),
    )


SCENARIOS = [
    Scenario(
        name="source",
        title="20 organizations × 60 requests, which the source's 100/s bounds",
        workload="together",
        arguments={"organizations": 20, "each": 60},
        figures=[
            Figure("time", _seconds, bound=(1200 - 80) / 100, target=lambda bound: 1.08 * bound),
            Figure("429s", _throttled_count, "", target=0),
        ],
        options=Options(organizations=20),
    ),
    Scenario(
        name="fleet",
        title="a crawl of 21 organizations × 59 networks to JSON Lines, ours by the command line",
        workload="fleet_to_disk",
        arguments={"networks": 21 * 59},
        figures=[
            Figure(
                "time", _seconds, bound=(1 + 21 * 60 - 80) / 100, target=lambda bound: 1.15 * bound
            ),
            Figure("429s", _throttled_count, "", target=0),
        ],
        options=Options(organizations=20, networks=59),
    ),
    Scenario(
        name="backlog",
        title="one request of B behind 3,000 queued for A",
        workload="behind",
        arguments={"organizations": 2, "queued": 3000, "head_start": 2.0, "each": 1},
        figures=[Figure("time of B's", _seconds, bound=_MEAN_LATENCY, target=3 * _MEAN_LATENCY)],
        options=Options(organizations=2),
    ),
    Scenario(
        name="tenth",
        title="20 requests of a tenth organization behind nine with 300 queued each",
        workload="behind",
        arguments={"organizations": 10, "queued": 300, "head_start": 2.0, "each": 20},
        figures=[Figure("time of the 20", _seconds, bound=(20 - 8) / 10, target=2.6)],
        options=Options(organizations=10),
    ),
    Scenario(
        name="slow",
        title="100 requests of B behind 300 queued for A, whose responses take 20 s",
        workload="behind",
        arguments={"organizations": 2, "queued": 300, "head_start": 2.0, "each": 100},
        figures=[
            Figure("time of B's", _seconds, bound=(100 - 8) / 10, target=lambda bound: 1.1 * bound)
        ],
        options=Options(organizations=2, slow={"1": 20.0}),
    ),
    _beside_slow(9),
    _beside_slow(30),
    Scenario(
        name="shared",
        title="5 organizations × 100 requests, while another application takes 5/s of each",
        workload="together",
        arguments={"organizations": 5, "each": 100},
        figures=[
            Figure("time", _seconds, bound=(100 - 10) / 5, target=lambda bound: 1.12 * bound),
            Figure("429s", _throttled_count, ""),
            Figure("429s of all requests", _throttled_share, "%", target=5.0),
        ],
        options=Options(organizations=5, background_load=5.0),
    ),
    Scenario(
        name="unknown",
        title="5 × 50 networks of organizations yet unknown",
        workload="unknown",
        arguments={"organizations": 5, "networks": 50},
        figures=[
            Figure("time", _seconds, bound=(50 - 10) / 10, target=lambda bound: 1.35 * bound),
            Figure("extra requests of an organization", _max_extra(50), "", target=5.0),
            Figure("429s", _throttled_count, "", target=0),
        ],
        options=Options(organizations=5, networks=50),
    ),
    Scenario(
        name="unknown-many",
        title="500 × 5 networks of organizations yet unknown",
        workload="unknown",
        arguments={"organizations": 500, "networks": 5},
        figures=[
            Figure("time", _seconds, bound=(2500 - 100) / 100, target=lambda bound: 1.3 * bound),
            Figure("429s", _throttled_count, ""),
        ],
        options=Options(organizations=500, networks=5),
    ),
    Scenario(
        name="cancelled",
        title="one request after 200 waiting ones of its organization were cancelled",
        workload="cancelled",
        arguments={"waiting": 210, "settle": 1.0},
        figures=[Figure("time", _seconds, bound=_MEAN_LATENCY)],
    ),
    Scenario(
        name="episode",
        title="a burst throttled together, since another application had emptied the bucket",
        workload="episode",
        arguments={"queued": 100, "seconds": _BURST_SECONDS + _EPISODE_SECONDS + 0.4},
        figures=[
            Figure("requests/s in the 5 s after", _sent_after_burst, ""),
            Figure("lowest rate it sets itself", _seconds, "/s"),
            Figure("429s", _throttled_count, ""),
        ],
        options=Options(emptied=True),
    ),
    Scenario(
        name="chain",
        title=f"{_PAGES} pages of 1,000 devices of one organization, each after 300 ms",
        workload="unordered",
        arguments={"pages": _PAGES},
        figures=[
            Figure("time", _seconds, bound=(_PAGES - 10) / 10, target=12.0),
            Figure("requests beyond one a page", _extra_share, "%", target=20),
        ],
        options=Options(pages=_PAGES, networks=_PAGES * 50, latency=(0.3, 0.3)),
    ),
]

if __name__ == "__main__":
    main(SCENARIOS, __doc__)
