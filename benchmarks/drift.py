"""What responses cost that differ from their documentation.

Pages of 1,000 devices, nine fields of each of which drifted: numbers for text, text for
numbers and lists, an object for a list, nulls. The first such page finds out; those after it are
decoded as fast as any. CPU time of decoding alone, in a process of its own.
"""

import logging
import multiprocessing
import statistics
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from typing import Any

import msgspec

from meraki_async.api.models.organizations import OrganizationDevice
from meraki_async.operations.decoding import decode

from . import world
from .table import cell, measured_alone, row

_PAGES = 200
_MILLISECONDS = 1000.0


def _drifted(device: dict[str, Any]) -> dict[str, Any]:
    return {
        **device,
        "lat": str(device["lat"]),
        "lng": str(device["lng"]),
        "tags": " ".join(device["tags"]),
        "details": {"all": device["details"]},
        "name": 17,
        "firmware": 18.107,
        "notes": None,
        "imei": 490154203237518,
        "mac": 0,
    }


def _seconds(body: bytes) -> float:
    began = time.process_time()
    decode(body, list[OrganizationDevice], operation="getOrganizationDevices")
    return time.process_time() - began


def measure() -> tuple[float, float, float]:
    """Seconds of a clean page, of the first drifted one, and of the ones after it."""
    logging.disable()
    clean, _ = next(world.device_pages(1))
    drifted = msgspec.json.encode([_drifted(device) for device in msgspec.json.decode(clean)])
    usual = statistics.median(_seconds(clean) for _ in range(_PAGES))
    first = _seconds(drifted)
    return usual, first, statistics.median(_seconds(drifted) for _ in range(_PAGES))


def table(runs: int) -> Iterator[str]:
    """Measure, and give the table's lines."""
    rounds = []
    for _ in range(runs):
        with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as process:
            rounds.append(process.submit(measure).result())
    clean, first, later = (statistics.median(figures) for figures in zip(*rounds, strict=True))
    yield row(["page", "CPU", "target"])
    yield row(["---"] * 3)
    yield row(["clean", cell(clean * _MILLISECONDS, "ms"), "–"])
    yield row(["the first that drifted", cell(first * _MILLISECONDS, "ms"), "–"])
    text = cell(later * _MILLISECONDS, "ms", bound=clean * _MILLISECONDS)
    mark = "✓" if later <= 1.5 * clean else "✗"
    yield row(["those after it", f"{text} {mark}", "≤ 1.50×"])


if __name__ == "__main__":
    measured_alone(table, __doc__)
