"""An iCalendar file with a day for each end of licenses."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from ...errors import ConfigurationError
from .alerts import describe_term
from .terms import Term


def calendar_of(terms: Sequence[Term], *, now: datetime) -> bytes:
    """The calendar of terms: subscribers see renewals, since an event keeps its identity.

    Args:
        terms: as read now.
        now: when that was.

    Raises:
        ConfigurationError: icalendar is not installed.
    """
    try:
        import icalendar
    except ImportError:
        raise ConfigurationError(
            "calendar files need icalendar: pip install 'meraki-async[calendar]'"
        ) from None
    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//meraki-async//licenses//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", "Meraki licenses")
    for term in terms:
        days = {
            "ends": term.ends_on,
            "next ends": term.next_ends_on,
            "grace ends": term.grace_ends_on,
        }
        for what, day in days.items():
            if day is None:
                continue
            event = icalendar.Event()
            event.add("uid", f"{term.id}/{what.replace(' ', '-')}@meraki-async")
            event.add("dtstamp", now.astimezone(UTC))
            event.add("dtstart", day)
            event.add("dtend", day + timedelta(days=1))
            event.add("summary", f"{describe_term(term)}: license {what}")
            event.add("transp", "TRANSPARENT")
            calendar.add_component(event)
    encoded: bytes = calendar.to_ical()
    return encoded
