"""``meraki-async directory status``."""

import typer

from ...directory_store import DbOption, store_place
from ...durations import parse_zone
from ...usage_error import usage_error
from .queries import TimeZoneOption


def status(db: DbOption = None, time_zone: TimeZoneOption = None) -> None:
    """Print how fresh the store is, which organizations could not be read, and the latest syncs.

    Exit codes: 0 everything was read the last time; 1 something was not; 2 usage error, or a store
    that is missing, damaged or of a later version.
    """
    try:
        zone = parse_zone(time_zone)
    except ValueError as error:
        raise usage_error(error) from None

    from ...directory_runner import run_status

    raise typer.Exit(run_status(store_place(db), zone))
