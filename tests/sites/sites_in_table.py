"""A table of sites with wrong rows in it, and the profile of them, for tests."""

from collections.abc import Sequence
from pathlib import Path

PROFILE = """\
productTypes = ["appliance", "switch", "wireless", "camera", "sensor", "cellularGateway"]
timeZone = "Europe/Berlin"
tags = ["site"]
notes = "opened {opened}"

[device]
name = "{name} {number}"
tags = ["{region}"]

[[vlans]]
id = "10"
name = "Tills"
subnet = "172.{octets}.0/24"
applianceIp = "172.{octets}.1"

[[ssids]]
number = 0
name = "{name} staff"
enabled = true
"""
HEADER = "organization;name;serials;region;opened;octets;address;timeZone"


def serial(number: int) -> str:
    return f"QZ{number // 10000 % 100:02}-{number % 10000:04}-ABCD"


def write_sites(directory: Path, organizations: Sequence[str], count: int) -> list[str]:
    """Write ``site.toml`` and ``sites.csv``, with five rows that are wrong.

    Returns:
        What is to be said of the wrong rows.
    """
    (directory / "site.toml").write_text(PROFILE)
    rows = [HEADER]
    for n in range(count):
        serials = f"{serial(2 * n)}, {serial(2 * n + 1)}"
        organization = organizations[n % len(organizations)]
        rows.append(
            f'{organization};Site {n:04};"{serials}";r{n % 7};2026;{16 + n // 250}.{n % 250};'
            f"Main Street {n};"
        )
    last = len(rows)
    one = organizations[0]
    rows += [
        f"{one};;{serial(900_001)};r;2026;1.1;;",
        f"{one};site 0000;{serial(900_002)};r;2026;1.1;;",
        f"{one};Wrong serial;Q2-1;r;2026;1.1;;",
        f"{one};Wrong zone;;r;2026;1.1;;Europe/Berlim",
        f"{one};No octets;;r;2026;;;",
    ]
    (directory / "sites.csv").write_bytes(("﻿" + "\r\n".join(rows) + "\r\n").encode())
    return [
        f"row {last + 1}: name is missing",
        f"row {last + 2}, column name: 'site 0000' is in row 2 already",
        f"row {last + 3}, column serials: 'Q2-1' is no serial: Q2XX-XXXX-XXXX",
        f"row {last + 4}, column timeZone: there is no 'Europe/Berlim'; did you mean Europe/Berlin",
        f"row {last + 5}: the profile takes {{octets}} from the row, which does not have it",
    ]
