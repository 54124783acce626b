"""Where a person is named in what the API said, and how it reads without."""

import re
from collections.abc import Collection, Iterator
from functools import lru_cache
from typing import Any

import msgspec

from ..identity import email_key
from ..mapping.values import members, text

_REDACTED = "(forgotten)"
_APPLICATION = "oauth"
_VALUES = ("oldValue", "newValue")
_ABOUT_PEOPLE = ("adminName", "adminEmail", "adminId", *_VALUES)
_ADMINISTRATOR = re.compile(r"(?<=/admins/)[^/?\s]+")


def is_about(json: str, subject: str, ids: Collection[str]) -> bool:
    """Whether an entry of the change log is by a person, or about one.

    Args:
        json: the entry.
        subject: the person's address, as it is compared.
        ids: of the person, in the entry's organization.
    """
    entry = msgspec.json.decode(json)
    record = members(entry)
    if text(record.get("adminId")) in ids or _ids_in(record.get("label")) & set(ids):
        return True
    return any(_names(each, subject) for each in _texts(entry))


def redacted(json: str, subject: str, ids: Collection[str]) -> str:
    """An entry of the change log that says what was changed when, and nothing about people.

    Args:
        json: the entry.
        subject: the person's address, as it is compared.
        ids: of the person, in the entry's organization.
    """
    entry = msgspec.json.decode(json)
    if not isinstance(entry, dict):
        return msgspec.json.encode(_REDACTED).decode()
    for name, value in entry.items():
        if name in _VALUES and not value:
            continue  # that there was none says what was done: something was added, or removed
        if name in _ABOUT_PEOPLE or any(_names(each, subject) for each in _texts(value)):
            entry[name] = _REDACTED
        elif name == "label" and isinstance(value, str):
            entry[name] = _ADMINISTRATOR.sub(
                lambda found: _REDACTED if found[0] in ids else found[0], value
            )
    is_by_application = members(entry.get("client")).get("type") == _APPLICATION
    entry["client"] = {"type": _APPLICATION} if is_by_application else None
    return msgspec.json.encode(entry).decode()


def _ids_in(label: Any) -> set[str]:
    return set(_ADMINISTRATOR.findall(label)) if isinstance(label, str) else set()


def _texts(value: Any) -> Iterator[str]:
    """All texts within a value; of those that are JSON themselves, what is in them, too."""
    left = [value]
    while left:
        match left.pop():
            case str(found):
                yield found
                if found.lstrip()[:1] in ("{", "[", '"'):
                    try:
                        left.append(msgspec.json.decode(found))
                    except (msgspec.DecodeError, UnicodeError, RecursionError):
                        continue
            case dict(found):
                left += found.keys()
                left += found.values()
            case list(found):
                left += found


def _names(words: str, subject: str) -> bool:
    return "@" in words and _address(subject).search(email_key(words)) is not None


@lru_cache(maxsize=16)
def _address(subject: str) -> re.Pattern[str]:
    # not as a part of a longer one: joann@example.com, ann@example.com.au
    return re.compile(rf"(?<![\w+])(?<!\w[.%-]){re.escape(subject)}(?![\w-]|\.\w)")
