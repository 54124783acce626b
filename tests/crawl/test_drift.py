"""What the manifest says of records that differ from their documentation."""

from typing import Any

import msgspec
import pytest
from msgspec import Raw

from meraki_async.crawl.engine.drift import add_drift
from meraki_async.crawl.plan.listing import Listing

DEVICES = Listing(name="getOrganizationDevices")
CLEAN = {"serial": "Q", "details": [{"name": "a", "value": "b"}]}


def drift(*records: Any, known: str = "", page_number: int = 0, listing: Listing = DEVICES) -> str:
    raw = [Raw(msgspec.json.encode(record)) for record in records]
    return add_drift(known, listing, raw, page_number)


def test_every_record_and_every_depth() -> None:
    odd = {"serial": "R", "new": 1, "details": [{"name": "a", "more": 2}]}
    assert drift(CLEAN, CLEAN) == ""
    assert drift(CLEAN, odd, {"imei": 5}).splitlines() == [
        "new: not documented",
        "details[].more: not documented",
        "Expected `str | null`, got `int` - at `$.imei`",
    ]


def test_a_difference_is_named_once_and_their_number_is_bounded() -> None:
    first = drift({"new": 1})
    assert drift({"new": 2}, {"newer": 1}, known=first) == f"{first}\nnewer: not documented"
    many = drift({f"member {number}": 1 for number in range(99)})
    assert len(many.splitlines()) == 20
    assert drift({"other": 1}, known=many) == many


@pytest.mark.parametrize("page_number", [0, 3, 4, 21])
def test_later_pages_are_sampled(page_number: int) -> None:
    pages = [
        drift(*[CLEAN] * place, {"new": 1}, *[CLEAN] * (31 - place), page_number=page_number)
        for place in range(32)
    ]
    assert sum(map(bool, pages)) == (32 if page_number < 4 else 2)


def test_what_is_no_json_or_has_no_type() -> None:
    assert add_drift("", DEVICES, [Raw(b'{"a":"\xff"}')], 0) == "a record cannot be decoded"
    open_listing = Listing(name="getOrganizationAssuranceWorkflows")
    assert drift({"new": 1}, listing=open_listing) == ""
