"""What ``meraki-async offboard`` prints: the plan, understood in seconds, and the report."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Any, TypeAlias

import msgspec

from ...directory.offboarding import (
    Access,
    ByHand,
    Kept,
    Left,
    Offboarding,
    OffboardingReport,
    PossibleRecord,
    Unread,
)

_SHOWN = 5
_KEPT_WORDS = {
    "last_full_administrator": "the last usable full administrator",
    "own_identity": "the owner of the credentials in use",
    "protected": "a protected person",
    "own_access_is_not_full": "your own access is not full",
}
_UNREAD_WORDS = {
    "api_access_off": "API access is off",
    "forbidden": "access is denied",
    "not_found": "not found, or not visible",
    "unauthorized": "the credentials were rejected",
    "rate_limited": "too many requests",
    "server_error": "the dashboard failed",
    "unreachable": "the dashboard could not be reached",
    "reconnect_needed": "the account has to be connected again",
    "own_identity_unknown": "who the credentials belong to is not known",
}
_RESOURCE_WORDS = {
    "users": "administrators",
    "saml": "whether SAML is on",
    "end_users": "network end users",
    "organizations": "organizations",
}
_BY_HAND_WORDS = {"saml": "SAML", "api_key": "API key", "sessions": "Sessions"}


_Found: TypeAlias = Offboarding | OffboardingReport


def plan_lines(found: Offboarding) -> list[str]:
    """What would be done, in lines."""
    person = found.person
    lines = [
        f"Off-boarding {_who(person.addresses, found.ticket)}",
        "",
        f"  REMOVE    {_taken_in_words(found.taken)}",
        *_earlier(found.removed_before),
        *_counts(found),
        f"  NOTHING   in {_count(found.nothing_found, 'organization')} of "
        f"{len(found.organizations):,}",
    ]
    if found.taken:
        lines += ["", "To be removed:"]
        lines += _rows(_access_row(access) for access in found.taken)
    return [*lines, *_rest(found, "would have")]


def report_lines(report: OffboardingReport) -> list[str]:
    """What was done, in lines."""
    proven = [each for each in report.removed if each.seen_gone_at is not None]
    lines = [
        f"{_verdict(report)} Off-boarding {_who(report.addresses, report.ticket)}",
        "",
        f"  REMOVED   {_taken_in_words([each.access for each in report.removed])}"
        + (f", {len(proven):,} seen to be gone" if report.removed else ""),
    ]
    if report.left:
        lines.append(f"  LEFT      {_count(len(report.left), 'record')} could not be removed")
    lines += _counts(report)
    if report.left:
        lines += ["", "Left: it was to be removed"]
        lines += _groups(report.left, lambda each: each.todo, _left_row)
    unproven = [each for each in report.removed if each.seen_gone_at is None]
    if unproven:
        lines += ["", "Removed, but not read again: run this again"]
        lines += _rows(_access_row(each.access) for each in unproven)
    lines += _rest(report, "have")
    if report.path:
        lines += ["", f"Report, plans and journals: {report.path}"]
    return lines


def _verdict(report: OffboardingReport) -> str:
    if not report.is_complete:
        return "NOT COMPLETE: somebody has to act, see below."
    if not report.is_found:
        return "NOTHING FOUND: nobody has this address; is it spelled right?"
    return "DONE: nothing is left."


def _earlier(count: int) -> list[str]:
    if not count:
        return []
    return [f"  EARLIER   {_count(count, 'record')} removed by a run that was stopped"]


def plan_as_json(found: Offboarding) -> dict[str, Any]:
    """A plan for programs."""
    names = (
        *("ticket", "taken", "kept", "unreadable", "possible", "by_hand"),
        *("nothing_found", "early_access_off", "left_with_one", "similar"),
    )
    told = {name: msgspec.to_builtins(getattr(found, name)) for name in names}
    return {
        "addresses": list(found.person.addresses),
        "organizations": len(found.organizations),
        **told,
    }


def _counts(found: _Found) -> list[str]:
    lines = []
    if found.kept:
        reasons = Counter(_KEPT_WORDS[each.reason] for each in found.kept)
        lines.append(f"  KEEP      {_count(len(found.kept), 'record')}: {_counted(reasons)}")
    if found.unreadable:
        reasons = Counter(_UNREAD_WORDS.get(u.reason, u.reason) for u in found.unreadable)
        places = {u.organization.id if u.organization else u.account for u in found.unreadable}
        what = _count(len(places), "organization")
        lines.append(f"  NOT SEEN  {what}: {_counted(reasons)}")
    if found.possible:
        lines.append(f"  DOUBTFUL  {_count(len(found.possible), 'record')} without an address")
    if found.by_hand:
        kinds = ", ".join(_by_hand_in_words(each) for each in found.by_hand)
        lines.append(f"  BY HAND   {kinds}")
    if found.similar:
        addresses = ", ".join(each.email for each in found.similar[:_SHOWN])
        more = ", …" if len(found.similar) > _SHOWN else ""
        lines.append(f"  CHECK     may be theirs as well: {addresses}{more}")
    return lines


def _rest(found: _Found, have: str) -> list[str]:
    """What is not removed, and what to do about it."""
    lines: list[str] = []
    if found.kept:
        lines += ["", "Kept:"]
        lines += _groups(
            found.kept, lambda each: f"{_capital(_KEPT_WORDS[each.reason])}. {each.todo}.", _kept
        )
    if found.unreadable:
        lines += ["", "Could not be looked at, so access may be there:"]
        lines += _groups(
            found.unreadable,
            lambda each: f"{_capital(_UNREAD_WORDS.get(each.reason, each.reason))}. {each.todo}.",
            _unread_row,
        )
    if found.possible:
        lines += ["", "Without an address, and may be theirs:"]
        lines += _groups(found.possible, lambda each: f"{each.todo}.", _possible_row)
    if found.by_hand:
        lines += ["", "By hand, since the API cannot:"]
        for each in found.by_hand:
            lines.append(f"  {_BY_HAND_WORDS[each.kind]}: {each.todo}.")
            if each.kind == "saml":  # the others are named above
                lines += _rows((str(where) for where in each.organizations), indent=4)
    if found.similar:
        lines += ["", "Other addresses that may be theirs; --also EMAIL takes one as well:"]
        lines += _rows(
            f"{each.email}, {each.name or 'no name'}, in "
            f"{_count(each.organizations, 'organization')}; {each.why}"
            for each in found.similar
        )
    if found.left_with_one:
        lines += ["", f"These {have} one usable full administrator; two are the goal:"]
        lines += _rows(map(str, found.left_with_one))
    if found.early_access_off:
        lines += [
            "",
            "Network end users were not looked at in "
            f"{_count(found.early_access_off, 'organization')}: early access to that API is off.",
        ]
    return lines


def _groups(items: Iterable[Any], title: Any, row: Any) -> Iterator[str]:
    """Rows under the titles that they share: what to do is said once."""
    for text, group in groupby(sorted(items, key=title), key=title):
        yield f"  {text}"
        yield from _rows(map(row, group), indent=4)


def _rows(rows: Iterable[str], indent: int = 2) -> list[str]:
    found = list(rows)
    more = f"… and {len(found) - _SHOWN:,} more; --format json has all"
    shown = found if len(found) <= _SHOWN + 1 else [*found[:_SHOWN], more]
    return [" " * indent + row for row in shown]


def _access_row(access: Access) -> str:
    return f"{access.organization}: {access.email or access.id}, {access.rights}"


def _kept(kept: Kept) -> str:
    return f"{_access_row(kept.access)}; {kept.why}"


def _left_row(left: Left) -> str:
    return f"{_access_row(left.access)}; {left.why}"


def _unread_row(unread: Unread) -> str:
    where = unread.organization or f"account {unread.account}"
    return f"{where}, {_RESOURCE_WORDS.get(unread.resource, unread.resource)}: {unread.message}"


def _possible_row(possible: PossibleRecord) -> str:
    access = possible.access
    name = possible.name or "no name"
    return f"{access.organization}: {name}, id {access.id}, {access.rights}; {possible.why}"


def _by_hand_in_words(each: ByHand) -> str:
    where = f" ({_count(len(each.organizations), 'organization')})" if each.organizations else ""
    return _BY_HAND_WORDS[each.kind] + where


def _taken_in_words(taken: Sequence[Access]) -> str:
    if not taken:
        return "nothing"
    admins = [each for each in taken if each.kind == "administrator"]
    parts = []
    if admins:
        places = len({each.organization.id for each in admins})
        parts.append(
            f"{_count(len(admins), 'administrator record')} in {_count(places, 'organization')}"
        )
    others = len(taken) - len(admins)
    if others:
        parts.append(_count(others, "network authorization"))
    return ", ".join(parts)


def _who(addresses: Sequence[str], ticket: str | None) -> str:
    first, *others = addresses
    also = f", also {', '.join(others)}" if others else ""
    return f"{first}{also}" + (f" ({ticket})" if ticket else "")


def _counted(counts: Counter[str]) -> str:
    return ", ".join(f"{count:,} {word}" for word, count in counts.most_common())


def _count(number: int, word: str) -> str:
    return f"{number:,} {word}{'s' * (number != 1)}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
