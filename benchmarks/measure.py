"""Scenarios, and how clients fare in them: processes, runs in turn, medians, Markdown."""

import argparse
import contextlib
import importlib.util
import math
import statistics
import subprocess
import sys
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field
from http.client import HTTPConnection
from typing import Any

import msgspec

from . import server, worker
from .table import cell, row, show

CLIENTS = {"ours": "meraki_async", "meraki_sdk": "meraki", "meraki_client": "meraki_client"}
"""Clients to compare, and what must be importable for it."""
FLOOR = "floor"
TITLES = {
    FLOOR: "floor",
    "ours": "meraki_async",
    "meraki_sdk": "meraki (Cisco's SDK)",
    "meraki_client": "meraki-client",
}
TIME_LIMIT = 400.0


@dataclass(frozen=True)
class Run:
    """What a client took, and what the server saw."""

    report: worker.Report
    arrivals: list[server.Arrival]


@dataclass(frozen=True)
class Figure:
    """One line of a table."""

    name: str
    of: Callable[[Run], float | None]
    unit: str = "s"
    bound: float | None = None
    """The best possible under the server's budgets."""
    target: Callable[[float], float] | float | None = None
    """What ours is to stay within; a function of the bound, or of the floor's figure."""
    against_floor: bool = False
    """The floor's figure is the bound."""


@dataclass(frozen=True)
class Scenario:
    """A server, a workload, and the figures that are read off."""

    name: str
    title: str
    workload: str
    arguments: dict[str, Any]
    figures: Sequence[Figure]
    options: server.Options = field(default_factory=server.Options)
    paced: bool = True
    is_short: bool = False
    """It takes a second or less, so that noise matters more: measured five times as often."""

    @property
    def has_floor(self) -> bool:
        return any(figure.against_floor for figure in self.figures)


Outcome = Run | str
"""A run, or why there is none."""


@contextlib.contextmanager
def serving(options: server.Options) -> Iterator[int]:
    """A server's port."""
    command = [sys.executable, "-m", f"{__package__}.server", _json(options)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield int(process.stdout.readline())
        finally:
            process.kill()


def run(scenario: Scenario, client: str) -> Outcome:
    """Once, in fresh processes."""
    with serving(scenario.options) as port:
        job = worker.Job(client, scenario.workload, port, scenario.arguments, paced=scenario.paced)
        command = [sys.executable, "-m", f"{__package__}.worker", _json(job)]
        try:
            done = subprocess.run(command, stdout=subprocess.PIPE, timeout=TIME_LIMIT)
        except subprocess.TimeoutExpired:
            arrivals = _arrivals(port)
            last = max((arrival.at for arrival in arrivals), default=0.0)
            came = f"{len(arrivals)} requests came, the last after {last:.0f} s"
            print(f"{scenario.name}: {TITLES[client]} given up: {came}", file=sys.stderr)
            return f"> {TIME_LIMIT:g} s"
        if done.returncode:
            return "failed"
        return Run(msgspec.json.decode(done.stdout, type=worker.Report), _arrivals(port))


def _arrivals(port: int) -> list[server.Arrival]:
    connection = HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request("GET", "/arrivals")
    body = connection.getresponse().read()
    connection.close()
    return msgspec.json.decode(body, type=list[server.Arrival])


def _json(value: Any) -> str:
    return msgspec.json.encode(value).decode()


def run_all(scenario: Scenario, clients: Sequence[str], runs: int) -> dict[str, list[Outcome]]:
    """Runs of each client, in turn; no more of a client once it failed more than half of them."""
    names = [FLOOR, *clients] if scenario.has_floor else list(clients)
    runs *= 5 if scenario.is_short else 1
    outcomes: dict[str, list[Outcome]] = {name: [] for name in names}
    for number in range(1, runs + 1):
        for name in names:
            if len(_failures(outcomes[name])) > runs / 2:
                continue
            outcome = run(scenario, name)
            outcomes[name].append(outcome)
            elapsed = outcome if isinstance(outcome, str) else f"{outcome.report.seconds:.2f} s"
            progress = f"{scenario.name}: {TITLES[name]}, run {number} of {runs}: {elapsed}"
            print(progress, file=sys.stderr, flush=True)
    return outcomes


def table(scenarios: Sequence[Scenario], clients: Sequence[str], runs: int) -> Iterator[str]:
    """Measure, and give the table's lines as they come."""
    titles = [TITLES[client] for client in clients]
    yield row(["scenario", "figure", "bound or floor", "target", *titles])
    yield row(["---"] * (4 + len(titles)))
    for scenario in scenarios:
        outcomes = run_all(scenario, clients, runs)
        for number, figure in enumerate(scenario.figures):
            title = "" if number else f"`{scenario.name}`: {scenario.title}"
            yield row([title, figure.name, *_cells(figure, outcomes, clients)])


def _cells(
    figure: Figure, outcomes: dict[str, list[Outcome]], clients: Sequence[str]
) -> Iterator[str]:
    """Bound, target, and each client's figure with its ratio to the bound."""
    floor = _median(figure, outcomes[FLOOR]) if figure.against_floor else figure.bound
    bound = None if isinstance(floor, str) else floor
    target = figure.target
    if callable(target):
        target = None if bound is None else target(bound)
    yield "–" if bound is None else show(bound, figure.unit)
    yield "–" if target is None else f"≤ {show(target, figure.unit)}"
    for client in clients:
        median = _median(figure, outcomes[client])
        failures = _failures(outcomes[client])
        if median is None:
            yield "–"
        elif isinstance(median, str):
            yield median
        else:
            text = cell(
                median, figure.unit, bound=bound, target=target if client == "ours" else None
            )
            yield f"{text}; once {failures[0]}" if failures else text


def _median(figure: Figure, outcomes: Sequence[Outcome]) -> float | str | None:
    """The median, a failure counting as endless; the failure; None: the figure does not apply."""
    values = [figure.of(outcome) for outcome in outcomes if isinstance(outcome, Run)]
    known = [value for value in values if value is not None]
    failures = _failures(outcomes)
    if not known:
        return failures[0] if failures else None
    median = statistics.median([*known, *[math.inf for _ in failures]])
    return failures[0] if median == math.inf else median


def _failures(outcomes: Sequence[Outcome]) -> list[str]:
    return [outcome for outcome in outcomes if isinstance(outcome, str)]


def command_line(description: str | None) -> argparse.ArgumentParser:
    """How often, and whom to measure."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--runs", type=int, default=3, help="runs, of which the median counts")
    parser.add_argument(
        "--clients",
        type=_names(CLIENTS),
        default=list(CLIENTS),
        help=f"separated by commas, of {', '.join(CLIENTS)}; default all",
    )
    return parser


def main(scenarios: Sequence[Scenario], description: str | None) -> None:
    """A script that measures these scenarios."""
    names = [scenario.name for scenario in scenarios]
    parser = command_line(description)
    parser.add_argument(
        "--only",
        type=_names(names),
        default=names,
        help=f"scenarios, separated by commas, of {', '.join(names)}; default all",
    )
    parser.epilog = "Scenarios: " + "; ".join(f"{s.name}: {s.title}" for s in scenarios)
    arguments = parser.parse_args()
    chosen = [scenario for scenario in scenarios if scenario.name in arguments.only]
    for line in table(chosen, installed(arguments.clients), arguments.runs):
        print(line, flush=True)


def _names(known: Collection[str]) -> Callable[[str], list[str]]:
    def names(text: str) -> list[str]:
        given = text.split(",")
        if unknown := set(given) - set(known):
            raise argparse.ArgumentTypeError(f"unknown: {', '.join(sorted(unknown))}")
        return given

    return names


def installed(clients: Sequence[str]) -> list[str]:
    """Those that can be measured; the others are named."""
    found = []
    for client in clients:
        if importlib.util.find_spec(CLIENTS[client]) is None:
            print(f"{TITLES[client]} is not installed: left out", file=sys.stderr)
        else:
            found.append(client)
    return found
