"""What people see at ``/``: the world, the controls, and the latest requests."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape
from itertools import islice
from typing import NamedTuple

from ..contract.responses import ApiResponse
from ..faults.faults import Faults
from ..world.clock import iso
from ..world.identities import LIMITED_KEY, READ_ONLY_KEY, Key
from ..world.world import World
from .html import html_page

_MAX_ORGANIZATIONS = 50
_CONTENT = """\
<p>A simulated Meraki dashboard: everything below is synthetic. Its API is at
<code>{url}</code>; its controls are at <a href="{controls_path}">{controls_path}</a>,
for programs.</p>

<h2>Keys</h2>
{keys}

<h2>Controls</h2>
{controls}
<p><input id="fault" size="40" placeholder="503:0.1, 429#3@getOrganizationDevices, …"
aria-label="A fault">
<button data-method="POST" data-path="/faults">Add the fault</button>
<button data-method="DELETE" data-path="/faults">Clear the faults</button><br>
<button data-method="PUT" data-path="/clock" data-body='{{"freeze": true}}'>Freeze time</button>
<button data-method="PUT" data-path="/clock" data-body='{{"run": true}}'>Resume</button>
<button data-method="PUT" data-path="/limits" data-body='{{"enabled": false}}'>Limits off</button>
<button data-method="PUT" data-path="/limits" data-body='{{"enabled": true}}'>Limits on</button>
<button data-method="DELETE" data-path="/state">Reset state</button></p>
<p id="error" role="alert"></p>

<h2>Organizations</h2>
<p>{world}</p>
{organizations}

<h2>Requests</h2>
<p>{counts}</p>
{requests}
"""
_SCRIPT = """
const fault = document.getElementById("fault")
for (const button of document.querySelectorAll("button"))
  button.onclick = async () => {{
    const typed = button.dataset.method === "POST" ? JSON.stringify(fault.value) : undefined
    const {{method, path, body = typed}} = button.dataset
    const response = await fetch("{controls_path}" + path, {{method, body}})
    if (response.ok) location.reload()
    else document.getElementById("error").textContent = (await response.json()).errors.join("; ")
  }}
setInterval(() => {{ if (!fault.value) location.reload() }}, 5000)
"""


class RequestRow(NamedTuple):
    """A row of the table of requests."""

    seconds_before_latest: float
    method: str
    path: str
    """With the query."""
    status: int
    fault: str
    """The kind of fault that it met; empty: none."""


def overview(
    *,
    url: str,
    controls_path: str,
    world: World,
    limits: str,
    background_load: float,
    faults: Faults,
    keys: Iterable[Key],
    requests: Iterable[RequestRow],
    counts: Mapping[int, int],
) -> ApiResponse:
    """The page at ``/``.

    Args:
        url: the API's base URL.
        controls_path: the path of the controls.
        world: the simulated world.
        limits: the rate limits, in words.
        background_load: requests per second that another application takes of each organization.
        faults: the active faults.
        keys: those that are valid.
        requests: the latest ones, newest first.
        counts: how many responses there were, by status.
    """
    content = _CONTENT.format(
        url=escape(url),
        controls_path=escape(controls_path),
        keys=_table(["key", "owner", "may"], map(_key_row, keys)),
        controls=_table(["control", "now"], _control_rows(world, limits, background_load, faults)),
        world=_size(world),
        organizations=_table(
            ["id", "name", "licensing", "initial networks", "initial devices", "API access"],
            _organization_rows(world),
        ),
        counts=_counts(counts),
        requests=_table(
            ["seconds before the latest request", "method", "path", "status", "fault"],
            map(_request_row, requests),
        ),
    )
    script = _SCRIPT.format(controls_path=controls_path)
    return html_page("Simulated Meraki dashboard", content, width=64, script=script)


class _Code(str):
    """Text that is shown as code."""

    __slots__ = ()


def _cell(text: str) -> str:
    shown = escape(text)
    return f"<td><code>{shown}</code></td>" if isinstance(text, _Code) else f"<td>{shown}</td>"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table of plain text: every cell is escaped here."""
    lines = [f"<tr>{''.join(map(_cell, row))}</tr>" for row in rows]
    if not lines:
        return "<p>None yet.</p>"
    names = "".join(f"<th>{name}</th>" for name in head)
    return "\n".join(["<table>", f"<tr>{names}</tr>", *lines, "</table>"])


def _key_row(key: Key) -> tuple[str, str, str]:
    rights = {LIMITED_KEY: "see every other organization", READ_ONLY_KEY: "read everything"}
    text = rights.get(key.text, "do everything")
    return _Code(key.text), key.email, text


def _control_rows(
    world: World, limits: str, background_load: float, faults: Faults
) -> Iterator[tuple[str, str]]:
    clock = world.clock
    yield "clock", f"{iso(clock.now)}{', frozen' if clock.is_frozen else ''}"
    yield "limits", limits
    yield "background load", f"{background_load:g} requests/s of each organization"
    for rule in faults:
        yield "fault", f"{rule.fault}, applied {rule.applied} ×"


def _size(world: World) -> str:
    organizations = list(world.existing_organizations())
    devices = sum(
        0 if organization.is_empty else organization.device_count for organization in organizations
    )
    text = f"{len(organizations):,} organizations with about {devices:,} initial devices"
    if len(organizations) > _MAX_ORGANIZATIONS:
        return f"{text}; the first {_MAX_ORGANIZATIONS} are:"
    return f"{text}."


def _organization_rows(world: World) -> Iterator[list[str]]:
    for organization in islice(world.existing_organizations(), _MAX_ORGANIZATIONS):
        record = world.organization_record(organization)
        devices = 0 if organization.is_empty else organization.device_count
        yield [
            _Code(record["id"]),
            record["name"],
            record["licensing"]["model"],
            f"{organization.network_count:,}",
            f"{devices:,}",
            "on" if record["api"]["enabled"] else "off",
        ]


def _counts(counts: Mapping[int, int]) -> str:
    total = sum(counts.values())
    if not total:
        return ""
    by_status = ", ".join(f"{number:,} × {status}" for status, number in sorted(counts.items()))
    return f"{total:,} requests: {by_status}. The latest:"


def _request_row(row: RequestRow) -> list[str]:
    return [
        f"{row.seconds_before_latest:.1f}",
        row.method,
        row.path,
        str(row.status),
        row.fault,
    ]
