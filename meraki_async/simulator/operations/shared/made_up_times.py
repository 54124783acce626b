"""When what nobody wrote is said to have happened."""

from ...contract.contract import contract
from ...world.clock import SETTLED
from .call import Call

_HOUR = 3600


def made_up_until(call: Call, template: str) -> float:
    """The end of the month that made-up times are in.

    What is configured is as old as the world, and stays so: it is the same whenever it is read,
    unless the clock shows a time at which the world was not settled yet.
    What is observed is recent, and the same for every request within an hour.

    Args:
        call: that is answered.
        template: of the path of the settings or the collection.

    Returns:
        Seconds of the epoch.
    """
    recent = call.now // _HOUR * _HOUR
    return min(SETTLED, recent) if _is_configured(template) else recent


def _is_configured(template: str) -> bool:
    """Whether what is at a path can be written, and is no history."""
    here = contract().operations_at(template)
    records = contract().record_operations(template)
    read = here.get("GET")
    if read is not None and "timespan" in read.query:
        return False
    is_written = "PUT" in here or (read is not None and "POST" in here)
    return is_written or not records.keys().isdisjoint(("PUT", "DELETE"))
