"""Members of writes that reading shows only in rules that the API adds. Pure functions."""

from collections.abc import Mapping
from typing import Any

from .kinds import SettingKind

_RULES = {
    "allowLanAccess": ("Wireless clients accessing LAN", "policy", "allow"),
    "syslogDefaultRule": ("Default rule", "syslogEnabled", True),
}
"""The comment of the rule, its member, and the value that stands for true."""


def implied_members(kind: SettingKind, record: Mapping[str, Any]) -> dict[str, bool]:
    """What a write would have to say so that the API adds the rules that were read.

    Args:
        kind: of setting.
        record: that was read.
    """
    rules = record.get("rules")
    found: dict[str, bool] = {}
    for name, (comment, member, value) in _RULES.items():
        if kind.takes(name) and name not in record and isinstance(rules, list):
            for rule in rules:
                if isinstance(rule, dict) and rule.get("comment") == comment and member in rule:
                    found[name] = rule[member] == value
    return found
