"""What a plan of a restore does not bring back, as lines."""

from collections import Counter
from collections.abc import Iterator, Sequence

from ...restore import Left
from .diff_tables import where_in_words

_MAX_PLACES = 50


def not_restored(left: Sequence[Left]) -> Iterator[str]:
    """Lines that name all that does not come back.

    Beyond the first fifty, what is alike in many places is one line, with their number.
    """
    for each in left[:_MAX_PLACES]:
        organization, place, setting = where_in_words(each.where)
        where = " · ".join(filter(None, (organization, place, setting, each.member)))
        yield f"Does not come back: {where}: {each.reason}"
    more = Counter((each.where.setting, each.member, each.reason) for each in left[_MAX_PLACES:])
    for (setting, member, reason), count in more.items():
        what = " · ".join(filter(None, (setting, member)))
        places = f"{count:,} {'place' if count == 1 else 'places'}"
        yield f"Does not come back, in {places} more: {what}: {reason}"
