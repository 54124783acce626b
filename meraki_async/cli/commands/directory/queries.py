"""``meraki-async directory users``, ``roles`` and the other listings: one form for all."""

from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple, TypeAlias

import typer

from ...directory_store import DbOption, store_place
from ...durations import parse_days, parse_moment, parse_since, parse_zone
from ...selection import OrgFileOption, OrgOption, read_organizations
from ...usage_error import usage_error

_Format = Literal["table", "json", "jsonl", "csv", "parquet"]

AsOfOption: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--as-of",
        metavar="DATE",
        help="As the store knew it at the end of this day, or at a time such as "
        "2026-01-31T12:00:00Z.",
    ),
]
TimeZoneOption: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--time-zone",
        metavar="NAME",
        help="Time zone of dates that are given and shown: Europe/Oslo.  [default: UTC]",
    ),
]
FormatOption: TypeAlias = Annotated[
    _Format | None,
    typer.Option(
        help="How to print records; Parquet goes to --out.  [default: table on a terminal, else "
        "json]"
    ),
]
OutOption: TypeAlias = Annotated[
    Path | None, typer.Option("--out", metavar="FILE", help="The file, of --format parquet.")
]
SelectOption: TypeAlias = Annotated[
    str | None,
    typer.Option(metavar="A,B.C", help="Only these fields: dotted paths, separated by commas."),
]
LimitOption: TypeAlias = Annotated[
    int | None, typer.Option(min=1, help="Print no more records than this.")
]
RemoteDataOption: TypeAlias = Annotated[
    bool, typer.Option(help="With the API's own records, in JSON and Parquet.")
]
StrictOption: TypeAlias = Annotated[
    bool, typer.Option("--strict", help="Exit with 1 if an organization was not readable.")
]
NameOption: TypeAlias = Annotated[
    str | None, typer.Option(metavar="NAME", help="Of this name, or names like 'Acme*'.")
]
EmailOption: TypeAlias = Annotated[
    str | None, typer.Option(metavar="ADDRESS", help="Of this address, or such as '*@acme.com'.")
]
StatusOption: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(help="Of this status, such as active; repeat for more."),
]


class _Common(NamedTuple):
    """The options that all of these commands have."""

    db: str | None
    org: list[str] | None
    org_file: Path | None
    as_of: str | None
    time_zone: str | None
    format: _Format | None
    out: Path | None
    select: str | None
    limit: int | None
    remote_data: bool
    strict: bool


def users(
    db: DbOption = None,
    org: OrgOption = None,
    org_file: OrgFileOption = None,
    role: Annotated[
        list[str] | None,
        typer.Option(
            metavar="ID",
            help="With this role, such as org:full or network:monitor-only; repeat for more.",
        ),
    ] = None,
    without_2fa: Annotated[
        bool, typer.Option("--without-2fa", help="Without two-factor sign-in.")
    ] = False,
    idle: Annotated[
        str | None,
        typer.Option(metavar="TIME", help="Not active for so long, or never: 90d."),
    ] = None,
    has_api_key: Annotated[bool, typer.Option("--has-api-key", help="With an API key.")] = False,
    status: StatusOption = None,
    email: EmailOption = None,
    name: NameOption = None,
    as_of: AsOfOption = None,
    time_zone: TimeZoneOption = None,
    format: FormatOption = None,
    out: OutOption = None,
    select: SelectOption = None,
    limit: LimitOption = None,
    remote_data: RemoteDataOption = True,
    strict: StrictOption = False,
) -> None:
    """Print people: administrators, one record for each e-mail address over all organizations.

    With --org they are the administrators of these organizations, as Meraki knows them. People who
    sign in by SAML are not among them: the API lists their roles alone.

    Exit codes: 0 done; 1 with --strict, an organization was not readable, or unwritable output; 2
    usage error, or a store that is missing, damaged or of a later version.
    """
    _print(
        "users",
        _Common(
            *(db, org, org_file, as_of, time_zone, format),
            *(out, select, limit, remote_data, strict),
        ),
        role=tuple(role or ()),
        without_2fa=without_2fa,
        idle_days=None if idle is None else _days("--idle", idle),
        has_api_key=has_api_key,
        status=tuple(status or ()),
        email=email or "",
        name=name or "",
    )


def roles(
    db: DbOption = None,
    org: OrgOption = None,
    org_file: OrgFileOption = None,
    name: NameOption = None,
    as_of: AsOfOption = None,
    time_zone: TimeZoneOption = None,
    format: FormatOption = None,
    out: OutOption = None,
    select: SelectOption = None,
    limit: LimitOption = None,
    remote_data: RemoteDataOption = True,
    strict: StrictOption = False,
) -> None:
    """Print roles: privileges of organizations, networks and tags, and SAML roles.

    With --org, the SAML roles of these organizations, and the privileges that somebody has there.

    Exit codes: as of directory users.
    """
    _print(
        "roles",
        _Common(
            *(db, org, org_file, as_of, time_zone, format),
            *(out, select, limit, remote_data, strict),
        ),
        name=name or "",
    )


def organizations(
    db: DbOption = None,
    org: OrgOption = None,
    org_file: OrgFileOption = None,
    name: NameOption = None,
    as_of: AsOfOption = None,
    time_zone: TimeZoneOption = None,
    format: FormatOption = None,
    out: OutOption = None,
    select: SelectOption = None,
    limit: LimitOption = None,
    remote_data: RemoteDataOption = True,
    strict: StrictOption = False,
) -> None:
    """Print organizations.

    Exit codes: as of directory users.
    """
    _print(
        "organizations",
        _Common(
            *(db, org, org_file, as_of, time_zone, format),
            *(out, select, limit, remote_data, strict),
        ),
        name=name or "",
    )


def workspaces(
    db: DbOption = None,
    org: OrgOption = None,
    org_file: OrgFileOption = None,
    name: NameOption = None,
    as_of: AsOfOption = None,
    time_zone: TimeZoneOption = None,
    format: FormatOption = None,
    out: OutOption = None,
    select: SelectOption = None,
    limit: LimitOption = None,
    remote_data: RemoteDataOption = True,
    strict: StrictOption = False,
) -> None:
    """Print networks.

    Exit codes: as of directory users.
    """
    _print(
        "workspaces",
        _Common(
            *(db, org, org_file, as_of, time_zone, format),
            *(out, select, limit, remote_data, strict),
        ),
        name=name or "",
    )


def licenses(
    db: DbOption = None,
    org: OrgOption = None,
    org_file: OrgFileOption = None,
    expires_within: Annotated[
        str | None,
        typer.Option(metavar="TIME", help="That end within so long, or have ended: 90d. In UTC."),
    ] = None,
    status: StatusOption = None,
    name: NameOption = None,
    as_of: AsOfOption = None,
    time_zone: TimeZoneOption = None,
    format: FormatOption = None,
    out: OutOption = None,
    select: SelectOption = None,
    limit: LimitOption = None,
    remote_data: RemoteDataOption = True,
    strict: StrictOption = False,
) -> None:
    """Print licenses of all three models: co-term, per device, subscription.

    Exit codes: as of directory users.
    """
    _print(
        "licenses",
        _Common(
            *(db, org, org_file, as_of, time_zone, format),
            *(out, select, limit, remote_data, strict),
        ),
        expires_days=None if expires_within is None else _days("--expires-within", expires_within),
        status=tuple(status or ()),
        name=name or "",
    )


def activities(
    db: DbOption = None,
    org: OrgOption = None,
    org_file: OrgFileOption = None,
    who: Annotated[
        str | None, typer.Option(metavar="ADDRESS", help="Made by whoever has this address.")
    ] = None,
    since: Annotated[
        str | None,
        typer.Option(metavar="DATE", help="From this day or time on, or from so long ago: 7d."),
    ] = None,
    until: Annotated[
        str | None, typer.Option(metavar="DATE", help="Until the end of this day, or a time.")
    ] = None,
    as_of: AsOfOption = None,
    time_zone: TimeZoneOption = None,
    format: FormatOption = None,
    out: OutOption = None,
    select: SelectOption = None,
    limit: LimitOption = None,
    remote_data: RemoteDataOption = True,
    strict: StrictOption = False,
) -> None:
    """Print changes of configuration, the newest first.

    Exit codes: as of directory users.
    """
    try:
        zone = parse_zone(time_zone)
        begin = None if since is None else parse_since("--since", since, zone)
        end = None if until is None else parse_moment("--until", until, zone, is_end=True)
    except ValueError as error:
        raise usage_error(error) from None
    _print(
        "activities",
        _Common(
            *(db, org, org_file, as_of, time_zone, format),
            *(out, select, limit, remote_data, strict),
        ),
        email=who or "",
        since=begin,
        until=end,
    )


def _print(resource: Any, given: _Common, **filters: Any) -> None:
    """Print what a command asks for.

    Args:
        resource: that it is about.
        given: the options that all of them have.
        filters: its own, as ``Filters`` has them.
    """
    is_parquet = given.format == "parquet"
    if is_parquet is not (given.out is not None):
        raise usage_error("--format parquet needs --out FILE, and no other format takes it")
    try:
        zone = parse_zone(given.time_zone)
        as_of = given.as_of
        moment = None if as_of is None else parse_moment("--as-of", as_of, zone, is_end=True)
        chosen = read_organizations(given.org, given.org_file)
    except (OSError, ValueError) as error:
        raise usage_error(error) from None

    from ....directory import Filters
    from ...directory_runner import Query, parse_select, run_query

    query = Query(
        db=store_place(given.db),
        resource=resource,
        filters=Filters(organizations=tuple(chosen), **filters),
        as_of=moment,
        zone=zone,
        format=given.format,
        out=given.out,
        select=parse_select(given.select),
        limit=given.limit,
        has_remote_data=given.remote_data,
        strict=given.strict,
    )
    try:
        code = run_query(query)
    except ImportError:
        raise usage_error(
            "Parquet needs the package pyarrow: pip install 'meraki-async[parquet]'"
        ) from None
    raise typer.Exit(code)


def _days(option: str, text: str) -> float:
    try:
        return parse_days(option, text)
    except ValueError as error:
        raise usage_error(error) from None
