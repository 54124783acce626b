"""How fast, and how fairly, clients get through under the API's limits.

The server keeps Meraki's published limits, with token buckets that are exact: 10 requests/s an
organization (burst 10) and 100 requests/s a source address (burst 100); it takes 80 to 160 ms a
response. The bound is what those budgets allow at best: (requests - burst) / rate, or the time of
one response.
"""

from collections import Counter
from collections.abc import Callable

from .measure import Figure, Run, Situation, main
from .server import Options

_MEAN_LATENCY = 0.12
_BURST_SECONDS = 0.3
_EPISODE_SECONDS = 5.0
_PAGES = 100


def _seconds(run: Run) -> float | None:
    return run.report.figure


def _refused(run: Run) -> float:
    return sum(arrival.status == 429 for arrival in run.arrivals)


def _refused_share(run: Run) -> float:
    return 100 * _refused(run) / len(run.arrivals)


def _most_extra(each: int) -> Callable[[Run], float]:
    """Requests beyond those asked for, in the organization with most of them."""

    def extra(run: Run) -> float:
        kinds = Counter(
            arrival.organization
            for arrival in run.arrivals
            if arrival.status != 429 and arrival.organization
        )
        return max(kinds.values()) - each

    return extra


def _sent_after_burst(run: Run) -> float:
    """Requests per second that came in the seconds after those that were refused together."""
    began = run.arrivals[0].at + _BURST_SECONDS
    end = began + _EPISODE_SECONDS
    return sum(began < arrival.at <= end for arrival in run.arrivals) / _EPISODE_SECONDS


def _extra_share(run: Run) -> float:
    """Requests beyond one a page, in percent of the pages."""
    return 100 * (len(run.arrivals) / _PAGES - 1)


SITUATIONS = [
    Situation(
        name="source",
        title="20 organizations × 60 requests, which the source's 100/s bounds",
        workload="together",
        arguments={"organizations": 20, "each": 60},
        figures=[
            Figure("time", _seconds, bound=(1200 - 80) / 100, bar=lambda bound: 1.08 * bound),
            Figure("429s", _refused, "", bar=0),
        ],
        options=Options(organizations=20),
    ),
    Situation(
        name="fleet",
        title="a crawl of 21 organizations × 59 networks to JSON Lines, ours by the command line",
        workload="fleet_to_disk",
        arguments={"networks": 21 * 59},
        figures=[
            Figure(
                "time", _seconds, bound=(1 + 21 * 60 - 80) / 100, bar=lambda bound: 1.15 * bound
            ),
            Figure("429s", _refused, "", bar=0),
        ],
        options=Options(organizations=20, networks=59),
    ),
    Situation(
        name="backlog",
        title="one request of B behind 3,000 queued for A",
        workload="behind",
        arguments={"organizations": 2, "queued": 3000, "head_start": 2.0, "each": 1},
        figures=[Figure("time of B's", _seconds, bound=_MEAN_LATENCY, bar=3 * _MEAN_LATENCY)],
        options=Options(organizations=2),
    ),
    Situation(
        name="tenth",
        title="20 requests of a tenth organization behind nine with 300 queued each",
        workload="behind",
        arguments={"organizations": 10, "queued": 300, "head_start": 2.0, "each": 20},
        figures=[Figure("time of the 20", _seconds, bound=(20 - 8) / 10, bar=2.6)],
        options=Options(organizations=10),
    ),
    Situation(
        name="slow",
        title="100 requests of B behind 300 queued for A, whose responses take 20 s",
        workload="behind",
        arguments={"organizations": 2, "queued": 300, "head_start": 2.0, "each": 100},
        figures=[
            Figure("time of B's", _seconds, bound=(100 - 8) / 10, bar=lambda bound: 1.1 * bound)
        ],
        options=Options(organizations=2, slow={"1": 20.0}),
    ),
    Situation(
        name="shared",
        title="5 organizations × 100 requests, while another application takes 5/s of each",
        workload="together",
        arguments={"organizations": 5, "each": 100},
        figures=[
            Figure("time", _seconds, bound=(100 - 10) / 5, bar=lambda bound: 1.12 * bound),
            Figure("429s", _refused, ""),
            Figure("429s of all requests", _refused_share, "%", bar=5.0),
        ],
        options=Options(organizations=5, background=5.0),
    ),
    Situation(
        name="unknown",
        title="5 × 50 networks of organizations yet unknown",
        workload="unknown",
        arguments={"organizations": 5, "networks": 50},
        figures=[
            Figure("time", _seconds, bound=(50 - 10) / 10, bar=lambda bound: 1.35 * bound),
            Figure("extra requests of an organization", _most_extra(50), "", bar=5.0),
            Figure("429s", _refused, "", bar=0),
        ],
        options=Options(organizations=5, networks=50),
    ),
    Situation(
        name="unknown-many",
        title="500 × 5 networks of organizations yet unknown",
        workload="unknown",
        arguments={"organizations": 500, "networks": 5},
        figures=[
            Figure("time", _seconds, bound=(2500 - 100) / 100, bar=lambda bound: 1.3 * bound),
            Figure("429s", _refused, ""),
        ],
        options=Options(organizations=500, networks=5),
    ),
    Situation(
        name="cancelled",
        title="one request after 200 waiting ones of its organization were cancelled",
        workload="cancelled",
        arguments={"waiting": 210, "settle": 1.0},
        figures=[Figure("time", _seconds, bound=_MEAN_LATENCY)],
    ),
    Situation(
        name="episode",
        title="a burst refused together, since another application had emptied the bucket",
        workload="episode",
        arguments={"queued": 100, "seconds": _BURST_SECONDS + _EPISODE_SECONDS + 0.4},
        figures=[
            Figure("requests/s in the 5 s after", _sent_after_burst, ""),
            Figure("lowest rate it sets itself", _seconds, "/s"),
            Figure("429s", _refused, ""),
        ],
        options=Options(emptied=True),
    ),
    Situation(
        name="chain",
        title=f"{_PAGES} pages of 1,000 devices of one organization, each after 300 ms",
        workload="quickly",
        arguments={"pages": _PAGES},
        figures=[
            Figure("time", _seconds, bound=(_PAGES - 10) / 10, bar=12.0),
            Figure("requests beyond one a page", _extra_share, "%", bar=20),
        ],
        options=Options(pages=_PAGES, networks=_PAGES * 50, latency=(0.3, 0.3)),
    ),
]

if __name__ == "__main__":
    main(SITUATIONS, __doc__)
