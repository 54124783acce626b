"""Changes of plans and what became of them, as people read them."""

from typing import Any

import pytest
from msgspec import UNSET

from meraki_async.cli.output.plan_changes import counts_of, describe_change, name_of
from meraki_async.cli.output.plan_report import report_lines
from meraki_async.writes import Change, Outcome


def update(body: Any = UNSET, before: Any = UNSET, **more: Any) -> Change:
    given = {
        "id": "change-1",
        "operation": "updateNetwork",
        "parameters": {"networkId": "N_1"},
        "organization_id": "1",
    }
    return Change(body=body, before=before, **(given | more))


@pytest.mark.parametrize(
    ("body", "before", "lines"),
    [
        ({"name": "b"}, {"name": "a"}, ["name: a → b"]),
        ({"name": ""}, {"name": "a"}, ['name: a → ""']),
        ({"name": None}, {"name": "a"}, ["name: a → null"]),
        ({"on": True}, {"on": False}, ["on: false → true"]),
        ({"new": 1}, {"name": "a"}, ["new: nothing → 1"]),
        ({"new": 1}, UNSET, ["new: 1"]),
        ({"tags": ["a"]}, {"tags": []}, ["tags: [] → [a]"]),
        ({"a": {"b": 1}}, {"a": {"b": 2, "c": 3}}, ["a.b: 2 → 1"]),
        ({"name": "a"}, {"name": "a"}, ["(as it is)"]),
        ({"name": "x" * 100}, {"name": "a"}, [f"name: a → {'x' * 59}…"]),
        ({"psk": {"$secret": "shop"}}, {"psk": {"$hash": "k"}}, ["psk: (secret) → (secret shop)"]),
        ({"id": {"$ref": "change-1.id"}}, UNSET, ["id: (change-1.id)"]),
    ],
)
def test_old_and_new_values(body: Any, before: Any, lines: list[str]) -> None:
    assert describe_change(update(body, before)) == lines


def test_long_lists_are_shown_by_what_differs() -> None:
    rules = [{"comment": f"rule {number}", "policy": "allow"} for number in range(20)]
    [line] = describe_change(update({"rules": [*rules[1:], {"comment": "new"}]}, {"rules": rules}))
    assert line == (
        'rules: 20 → 20 items: + {"comment":"new"}, - {"comment":"rule 0","policy":"allow"}'
    )
    [line] = describe_change(update({"rules": rules[::-1]}, {"rules": rules}))
    assert line == "rules: 20 items in another order"
    [line] = describe_change(update({"rules": []}, {"rules": rules}))
    assert line.startswith('rules: 20 → 0 items: - {"comment":"rule 0"')
    assert line.endswith(", and 14 more")


def test_what_it_is_about() -> None:
    assert name_of(update()) == "N_1"
    assert name_of(update(subject="Shop")) == "Shop"
    port = update(
        operation="updateDeviceSwitchPort",
        parameters={"portId": "4", "serial": "Q2"},
        subject="switch 1",
    )
    assert name_of(port) == "switch 1 · portId 4"
    later = update(parameters={"networkId": {"$ref": "change-1.id"}})
    assert name_of(later) == "(change-1.id)"
    assert describe_change(update(operation="deleteNetwork", before={"name": "a"})) == [
        "is removed"
    ]
    assert describe_change(update({"name": "a"}, unread="403"))[1] == "(not compared: 403)"
    assert counts_of([update(), update(), update(organization_id="2")]) == [
        ("1", "updateNetwork", 2),
        ("2", "updateNetwork", 1),
    ]


def test_many_of_one_reason_are_one_line() -> None:
    def outcome(number: int, detail: str) -> Outcome:
        change = update(id=f"change-{number}", subject=f"Shop {number}")
        return Outcome(change=change, state="failed", detail=detail)

    lines = report_lines(
        [
            *(
                outcome(number, f"it was not sent: refused (updateNetwork, organization {number})")
                for number in range(1, 9)
            ),
            outcome(9, "400: tags must be an array (updateNetwork, organization 9)"),
        ],
        20,
    )
    assert lines == [
        "Failed: updateNetwork of Shop 1 and 7 more: it was not sent: refused",
        "Failed: updateNetwork of Shop 9, organization 1: 400: tags must be an array "
        "(updateNetwork, organization 9)",
        "9 failed.",
    ]


def test_what_changed_as_well_is_told() -> None:
    outcome = Outcome(
        change=update(subject="Shop"), state="done", side_effects={"notes": (None, "x")}
    )
    assert report_lines([outcome], 20) == ['Changed as well: Shop: notes (null → "x")', "1 done."]
