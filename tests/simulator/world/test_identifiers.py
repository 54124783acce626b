"""The ids, by themselves."""

import re

from hypothesis import given
from hypothesis import strategies as st

from meraki_async.simulator.world.identifiers import (
    mac,
    network_id,
    organization_id,
    organization_index_of_network,
    organization_index_of_serial,
    serial,
)


@given(organization=st.integers(0, 65_535), number=st.integers(0, 64_999))
def test_ids_lead_back_to_their_organization(organization: int, number: int) -> None:
    text = serial(organization, number)
    assert re.fullmatch("Q[0-9A-Z]{3}-[0-9A-Z]{4}-[0-9A-Z]{4}", text)
    assert organization_index_of_serial(text) == organization
    network = network_id(organization, number, combined=number % 2 == 0)
    assert re.fullmatch(r"[LN]_\d{18}", network)
    assert organization_index_of_network(network) == organization


def test_ids_are_unique() -> None:
    assert len({organization_id(index) for index in range(65_536)}) == 65_536
    places = [(organization, number) for organization in range(30) for number in range(500)]
    assert len({serial(*place) for place in places}) == len(places)
    assert len({mac(*place) for place in places}) == len(places)


@given(text=st.text() | st.from_regex(r"[LN]_\S{18}|Q\S{3}-\S{4}-\S{4}", fullmatch=True))
def test_any_text_may_be_looked_up(text: str) -> None:
    organization_index_of_serial(text)
    organization_index_of_network(text)
