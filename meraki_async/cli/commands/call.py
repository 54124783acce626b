"""The options of ``meraki-async call``."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from ..arguments import arguments_of, body_of
from ..call_runner import CallPlan, Connection, run_call
from ..completion import operation_ids
from ..operation_info import Entry, find
from ..output.record_writers import Format
from ..output.records import Selection
from ..usage_error import usage_error


def call(
    operation: Annotated[
        str,
        typer.Argument(
            metavar="OPERATION",
            help="An operationId, such as getOrganizationDevices.",
            autocompletion=operation_ids,
        ),
    ],
    param: Annotated[
        list[str] | None,
        typer.Option(
            "--param",
            "-p",
            metavar="NAME=VALUE",
            help="A parameter, organizationId=1 or organization_id=1; again for more, or for more "
            "items of a list. VALUE is JSON where the API takes no text. NAME=-: see below.",
        ),
    ] = None,
    body: Annotated[
        str | None,
        typer.Option(
            metavar="FILE", help="A JSON object of the body's parameters; -: standard input."
        ),
    ] = None,
    select: Annotated[
        str | None,
        typer.Option(metavar="FIELDS", help="Only these: name,tags,network.id"),
    ] = None,
    format: Annotated[
        Format | None, typer.Option(help="[default: table on a terminal, else json]")
    ] = None,
    limit: Annotated[
        int | None, typer.Option(min=0, help="Records of each listing.  [default: all]")
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Write without asking.")] = False,
    simulate: Annotated[
        bool, typer.Option("--simulate", help="Call a simulated dashboard: no account needed.")
    ] = False,
    orgs: Annotated[
        int | None, typer.Option(min=1, max=65_536, help="Simulated organizations.  [default: 20]")
    ] = None,
    region: Annotated[
        str | None,
        typer.Option(help="world, canada, china, india or us-government.  [default: world]"),
    ] = None,
    base_url: Annotated[
        str | None, typer.Option(metavar="URL", help="Another API address, instead of a region.")
    ] = None,
    rate: Annotated[
        float, typer.Option(help="Requests per second of each organization's budget.")
    ] = 10.0,
    retries: Annotated[
        int, typer.Option(min=0, max=100, help="How often a failed request is sent again.")
    ] = 4,
) -> None:
    """Call any operation of the API, by its operationId.

    A listing gives all its pages. json and table are printed at the end; jsonl and csv as pages
    come. csv has a column for each documented field and each of the first page, nested ones by
    dotted paths; what later pages have beside them is JSON in a last column, _other.

    NAME=- takes values from standard input, one a line, or from records in JSON, of each the field
    of that name (or id, for organizationId and networkId). Each is a call of its own: reads up to
    64 at once, jsonl and csv in the order in which answers come, json and table in that of the
    input; writes one by one. Each record of the output begins with what it is of, _organizationId
    say.

    What writes asks first, or needs --yes. The key is read from MERAKI_DASHBOARD_API_KEY.

    Exit codes: 0 done; 1 the API refused, wrong key, dead server, incomplete or unwritable output;
    2 bad use or missing key; 130 interrupted.
    """
    if orgs is not None and not simulate:
        raise usage_error("--orgs needs --simulate")
    if simulate and (region or base_url):
        raise usage_error("--simulate brings its own address")
    try:
        entry = find(operation)
        arguments = arguments_of(entry, param or [], _body(body, param or []))
        if limit is not None and not entry.operation.is_list:
            raise ValueError(f"--limit is for listings; {operation} is none")
        selection = Selection(_paths(select))
    except (OSError, ValueError) as error:
        raise usage_error(str(error)) from None
    if entry.operation.is_write and not yes:
        _confirm(entry)
    plan = CallPlan(
        entry=entry, arguments=arguments, selection=selection, limit=limit, format=format
    )
    connection = Connection(
        simulated_organizations=(orgs or 20) if simulate else None,
        region=region,
        base_url=base_url,
        rate=rate,
        retries=retries,
    )
    raise typer.Exit(run_call(plan, connection))


def _paths(select: str | None) -> list[str]:
    if select is None:
        return []
    paths = [path.strip() for path in select.split(",")]
    if not all(all(path.split(".")) for path in paths):
        raise ValueError(f"--select takes names such as name,network.id, not {select!r}")
    return paths


def _body(source: str | None, words: Sequence[str]) -> dict[str, Any] | None:
    if source is None:
        return None
    if source != "-":
        return body_of(Path(source.removeprefix("@")).read_text(encoding="utf-8"))
    if any(word.endswith("=-") for word in words):
        raise ValueError("standard input is either the body or a parameter's values")
    return body_of(sys.stdin.buffer.read().decode())


def _confirm(entry: Entry) -> None:
    operation = entry.operation
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise usage_error(
            f"{operation.id} writes ({operation.method}): it needs --yes where nobody can be asked"
        )
    try:
        agreed = typer.confirm(f"{operation.id}: {operation.method} {operation.path}?", err=True)
    except typer.Abort:
        raise typer.Exit(130) from None
    if not agreed:
        print("Nothing was sent.", file=sys.stderr)
        raise typer.Exit(1)
