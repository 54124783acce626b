"""What people see at ``/``: the world, the switches, and what came last."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape
from itertools import islice, repeat

from .clock import Clock, iso
from .faults import Faults
from .html import document
from .identities import LIMITED_KEY, READ_ONLY_KEY, Key
from .limits import Limits
from .seen import RequestSeen
from .world import World

_MOST_ORGANIZATIONS = 50
_MOST_REQUESTS = 50
_CONTENT = """\
<p>A Meraki dashboard that is not there: everything below is made up. Its API is at
<code>{url}</code>; its switches are at <a href="{control}">{control}</a>, for programs.</p>

<h2>Keys</h2>
{keys}

<h2>Switches</h2>
{switches}
<p><input id="fault" size="40" placeholder="503:0.1, 429#3@getOrganizationDevices, …"
aria-label="A fault">
<button data-method="POST" data-path="/faults">Add the fault</button>
<button data-method="DELETE" data-path="/faults">Clear the faults</button><br>
<button data-method="PUT" data-path="/clock" data-body='{{"freeze": true}}'>Freeze time</button>
<button data-method="PUT" data-path="/clock" data-body='{{"run": true}}'>Let it run</button>
<button data-method="PUT" data-path="/limits" data-body='{{"enabled": false}}'>Limits off</button>
<button data-method="PUT" data-path="/limits" data-body='{{"enabled": true}}'>Limits on</button>
<button data-method="DELETE" data-path="/state">Undo all that was written</button></p>
<p id="refusal" role="alert"></p>

<h2>Organizations</h2>
<p>{world}</p>
{organizations}

<h2>Requests</h2>
<p>{counts}</p>
{requests}

<script>
const fault = document.getElementById("fault")
for (const button of document.querySelectorAll("button"))
  button.onclick = async () => {{
    const typed = button.dataset.method === "POST" ? JSON.stringify(fault.value) : undefined
    const {{method, path, body = typed}} = button.dataset
    const answer = await fetch("{control}" + path, {{method, body}})
    if (answer.ok) location.reload()
    else document.getElementById("refusal").textContent = (await answer.json()).errors.join("; ")
  }}
setInterval(() => {{ if (!fault.value) location.reload() }}, 5000)
</script>
"""


def overview(
    *,
    url: str,
    control: str,
    world: World,
    clock: Clock,
    limits: Limits,
    faults: Faults,
    keys: Iterable[Key],
    requests: Sequence[RequestSeen],
    counts: Mapping[int, int],
) -> str:
    """The page.

    Args:
        url: the API's base URL.
        control: the path of the switches.
        world: what there is.
        clock: its time.
        limits: what it allows.
        faults: those at work.
        keys: that are valid.
        requests: what came, the last one last.
        counts: answers by status.
    """
    content = _CONTENT.format(
        url=escape(url),
        control=escape(control),
        keys=_table(["key", "whose", "may"], map(_key, keys)),
        switches=_table(["switch", "now"], _switches(clock, limits, faults)),
        world=_size(world),
        organizations=_table(
            ["id", "name", "licensing", "networks at first", "devices at first", "API access"],
            _organizations(world),
        ),
        counts=_counts(counts),
        requests=_table(
            ["seconds before the last", "verb", "path", "answer", "fault"],
            map(_request, islice(reversed(requests), _MOST_REQUESTS), repeat(_last(requests))),
        ),
    )
    return document("Simulated Meraki dashboard", content, width=64)


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows]
    if not lines:
        return "<p>None yet.</p>"
    names = "".join(f"<th>{name}</th>" for name in head)
    return "\n".join(["<table>", f"<tr>{names}</tr>", *lines, "</table>"])


def _key(key: Key) -> tuple[str, str, str]:
    may = {LIMITED_KEY: "see every other organization", READ_ONLY_KEY: "read everything"}
    text = may.get(key.text, "do everything")
    return f"<code>{escape(key.text)}</code>", escape(key.email), text


def _switches(clock: Clock, limits: Limits, faults: Faults) -> Iterator[tuple[str, str]]:
    yield "clock", f"{iso(clock.now)}{', frozen' if clock.is_frozen else ''}"
    allowed = (
        f"{limits.organization_rate:g} requests/s an organization (burst "
        f"{limits.organization_burst}), {limits.source_rate:g} a source address"
    )
    yield "limits", allowed if limits.enabled else "off"
    yield "another application takes", f"{limits.background:g} requests/s of each organization"
    for rule in faults:
        yield "fault", f"<code>{escape(str(rule.fault))}</code>, struck {rule.struck} ×"


def _size(world: World) -> str:
    plans = [plan for plan in world.plans if world.organizations.find(plan.id)]
    devices = sum(0 if plan.is_empty else plan.device_count for plan in plans)
    text = f"{len(plans):,} organizations with about {devices:,} devices at first"
    more = len(plans) - _MOST_ORGANIZATIONS
    return f"{text}; the first {_MOST_ORGANIZATIONS} are:" if more > 0 else f"{text}."


def _organizations(world: World) -> Iterator[list[str]]:
    for record in islice(world.organizations.records, _MOST_ORGANIZATIONS):
        plan = world.plan_of_organization(record["id"])
        devices = 0 if plan is None or plan.is_empty else plan.device_count
        yield [
            f"<code>{record['id']}</code>",
            escape(record["name"]),
            escape(record["licensing"]["model"]),
            f"{0 if plan is None else plan.network_count:,}",
            f"{devices:,}",
            "on" if record["api"]["enabled"] else "off",
        ]


def _counts(counts: Mapping[int, int]) -> str:
    total = sum(counts.values())
    by_status = ", ".join(f"{number:,} × {status}" for status, number in sorted(counts.items()))
    return f"{total:,} came: {by_status}. The last of them:" if total else ""


def _last(requests: Sequence[RequestSeen]) -> float:
    return requests[-1].at if requests else 0.0


def _request(seen: RequestSeen, last: float) -> list[str]:
    query = f"?{seen.query}" if seen.query else ""
    return [
        f"{last - seen.at:.1f}",
        escape(seen.method),
        escape(seen.path + query),
        str(seen.status),
        escape(seen.fault or ""),
    ]
