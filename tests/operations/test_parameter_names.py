"""Parameters by their documented names and by Python's, wherever operations go by their ids."""

from typing import Any

import pytest

from meraki_async import MemoryTransport, Meraki
from meraki_async.api.index import OPERATIONS
from meraki_async.crawl import Plan
from meraki_async.errors import ConfigurationError
from meraki_async.operations.lookup import find_operation
from meraki_async.operations.parameter_names import check_required, documented_names, python_names


def client() -> Meraki:
    return Meraki("k", transport=MemoryTransport(lambda request: pytest.fail("sent")))


def value_for(method: Any, parameter: str) -> Any:
    annotation = str(method.__annotations__[parameter])
    return ["1"] if annotation.startswith(("Sequence", "Opt[Sequence", "Texts")) else "1"


def test_every_operation_takes_both_names() -> None:
    meraki = client()
    for operation_id in OPERATIONS:
        method = find_operation(operation_id).method
        names = documented_names(method)
        # of two parameters with one documented name, that means the path's
        unique = {own: name for own, name in names.items() if not own.endswith("_")}
        values: dict[str, Any] = {own: value_for(method, own) for own in unique}
        path = find_operation(operation_id).operation.path
        values |= {own: "1" for own, name in unique.items() if f"{{{name}}}" in path}
        rest = {own: value_for(method, own) for own in names.keys() - unique.keys()}
        one = meraki.call(operation_id, **values, **rest)
        other = meraki.call(operation_id, **{unique[n]: v for n, v in values.items()}, **rest)
        one.discard()
        other.discard()
        assert one.request == other.request


def test_a_documented_name_that_does_not_follow_from_pythons() -> None:
    method = find_operation("updateNetworkFirmwareUpgradesStagedStages").method
    assert documented_names(method) == {"network_id": "networkId", "json": "_json"}
    assert python_names(method, {"_json": []}) == python_names(method, {"json": []}) == {"json": []}


def test_call() -> None:
    call = client().call("getOrganizationDevices", organizationId="1", perPage=5, tags=["a"])
    assert call.request.path == "/organizations/1/devices"
    assert call.request.query == "perPage=5&tags%5B%5D=a"


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        (
            {"organizationId": "1", "organization_id": "1"},
            "getOrganizationDevices: organizationId is given twice, also as organization_id",
        ),
        (
            {"organizationId": "1", "perpage": 5},
            r"no parameter 'perpage' \(did you mean perPage\?\); there are: organizationId, per",
        ),
        ({"organisation_id": "1"}, r"did you mean organizationId\?"),
        ({"x": "1"}, "has no parameter 'x'; there are"),
        ({"perPage": 5}, "getOrganizationDevices needs organizationId"),
    ],
)
def test_wrong_names(parameters: dict[str, Any], message: str) -> None:
    with pytest.raises(TypeError, match=message):
        client().call("getOrganizationDevices", **parameters)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("perPage", r"unexpected keyword argument 'perPage'; did you mean per_page\?"),
        ("perpage", r"did you mean per_page\?"),
        ("xyz", r"unexpected keyword argument 'xyz'$"),
    ],
)
def test_wrong_keywords_of_a_method(name: str, message: str) -> None:
    wrong: dict[str, Any] = {name: 3}
    with pytest.raises(TypeError, match=message):
        client().organizations.get_organization_devices("1", **wrong)


def test_a_body_and_a_path_parameter_of_one_name() -> None:
    method = find_operation("updateOrganizationSaseSite").method
    assert python_names(method, {"siteId": 1, "site_id_": 2}) == {"site_id": 1, "site_id_": 2}
    assert python_names(method, {"siteId": 2}, in_path=False) == {"site_id_": 2}
    with pytest.raises(TypeError, match="needs organizationId, siteId"):
        check_required(method, [])
    check_required(method, [], in_path=False)


def test_plans() -> None:
    documented = {"operation": "getOrganizationDevices", "perPage": 5, "networkIds": ["N"]}
    python = {"operation": "getOrganizationDevices", "per_page": 5, "network_ids": ["N"]}
    assert Plan.of([documented]) == Plan.of([python])
    assert Plan.of([documented]).fingerprint == Plan.of([python]).fingerprint
    for options, message in (
        ({"perPage": 5, "per_page": 5}, "perPage is given twice"),
        ({"perpage": 5}, r"did you mean perPage\?"),
        ({"organizationId": "1"}, "no parameter 'organizationId'"),
    ):
        with pytest.raises(ConfigurationError, match=message):
            Plan.of([{"operation": "getOrganizationDevices", **options}])
    with pytest.raises(ConfigurationError, match="needs segmentDuration, tsStart"):
        Plan.of(["getOrganizationAssuranceAlertsOverviewHistorical"])
