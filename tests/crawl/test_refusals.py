"""What it means when the API refuses a listing: decided by what else the crawl finds."""

from pathlib import Path

import pytest

from meraki_async import HttpResponse
from meraki_async.cli.output.crawl_status import show_status
from meraki_async.crawl import Plan, Progress, read_manifest
from meraki_async.simulator import Simulator

from .crawling import crawl_of, lines_of, refusal, response, run_crawl

pytestmark = pytest.mark.anyio

SETTINGS = Plan.of(["getNetworkSettings"])
NETWORKS = [{"id": f"N_{number}"} for number in range(3)]


class Dashboard:
    """One organization of three networks, whose settings are what they are told to be."""

    def __init__(self, **settings: HttpResponse) -> None:
        self.settings = settings

    def __call__(self, path: str, query: str) -> HttpResponse:
        if path == "/organizations":
            return response([{"id": "1"}])
        if path.endswith("/networks"):
            return response(NETWORKS)
        if path.endswith("/admins"):
            return response([])
        return self.settings.get(path.split("/")[2], response({"a": 1}))


def states(directory: Path) -> dict[str, str]:
    """Of the networks whose settings were not read."""
    return {
        error["parentId"]: error["state"]
        for partition in read_manifest(directory)["partitions"]
        for error in partition["errors"]
    }


UNCLEAR, PARAMETER = refusal("Unable to process"), refusal("'perPage' is too large")


@pytest.mark.parametrize("text", ["Unable to process", "'perPage' is too large"])
async def test_what_is_accepted_elsewhere_is_not_available_here(tmp_path: Path, text: str) -> None:
    # the first ones are refused before the last one is read
    dashboard = Dashboard(N_0=refusal(text), N_1=refusal(text))
    progress = await crawl_of(dashboard, tmp_path, SETTINGS, concurrency=1)
    assert progress.is_complete
    assert (progress.failed, progress.unclear) == ([], [])
    assert states(tmp_path) == {"N_0": "not available", "N_1": "not available"}
    assert len(lines_of(tmp_path)) == 1


async def test_a_parameter_that_is_accepted_nowhere_is_a_failure(tmp_path: Path) -> None:
    dashboard = Dashboard(**{each["id"]: PARAMETER for each in NETWORKS})
    progress = await crawl_of(dashboard, tmp_path, SETTINGS)
    assert not progress.is_complete
    assert [failed.parent_id for failed in progress.failed] == ["N_0", "N_1", "N_2"]
    dashboard.settings.clear()
    assert (await crawl_of(dashboard, tmp_path, SETTINGS)).is_complete


async def test_a_reason_that_is_not_clear_is_listed_as_such(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    dashboard = Dashboard(**{each["id"]: UNCLEAR for each in NETWORKS})
    progress = await crawl_of(dashboard, tmp_path, SETTINGS)
    assert progress.is_complete
    assert [each.parent_id for each in progress.unclear] == ["N_0", "N_1", "N_2"]
    assert set(states(tmp_path).values()) == {"unclear"}
    assert show_status(tmp_path) == 0
    assert "Unclear: getNetworkSettings of N_0, organization 1: 400" in capsys.readouterr().out


async def test_what_is_said_of_the_network_needs_no_evidence(tmp_path: Path) -> None:
    text = "VLANs are not enabled for this network"
    dashboard = Dashboard(**{each["id"]: refusal(text) for each in NETWORKS})
    assert (await crawl_of(dashboard, tmp_path, SETTINGS)).is_complete
    assert set(states(tmp_path).values()) == {"not available"}


async def test_a_missing_parameter_is_a_failure_though_others_do_without(tmp_path: Path) -> None:
    text = "productType is required for networks with several product types"
    dashboard = Dashboard(N_1=refusal(text))
    plan = Plan.of(["getNetworkEvents"])

    def events(path: str, query: str) -> HttpResponse:
        found = dashboard(path, query)
        return found if found.status != 200 or "events" not in path else response({"events": []})

    progress = await crawl_of(events, tmp_path, plan)
    assert [failed.parent_id for failed in progress.failed] == ["N_1"]


async def test_evidence_of_the_run_before_counts(tmp_path: Path) -> None:
    """The first run is cut off after the refusal, and the second one finds the evidence."""
    dashboard = Dashboard(N_0=UNCLEAR, N_1=refusal("", 401), N_2=refusal("", 401))
    with pytest.raises(Exception, match="401"):
        await crawl_of(dashboard, tmp_path, SETTINGS, concurrency=1)
    assert states(tmp_path) == {"N_0": "refused"}
    asked: list[str] = []

    def second(path: str, query: str) -> HttpResponse:
        asked.append(path)
        return Dashboard(N_0=refusal("not asked again"))(path, query)

    progress = await crawl_of(second, tmp_path, SETTINGS)
    assert progress.is_resumed
    assert progress.is_complete
    assert "/networks/N_0/settings" not in asked
    assert states(tmp_path) == {"N_0": "not available"}


async def test_what_was_unclear_is_read_again_when_the_crawl_goes_on(tmp_path: Path) -> None:
    plan = Plan.of(["getNetworkSettings", "getOrganizationAdmins"])
    dashboard = Dashboard(**{each["id"]: UNCLEAR for each in NETWORKS})

    def without_admins(path: str, query: str) -> HttpResponse:
        return refusal("no", 403) if path.endswith("admins") else dashboard(path, query)

    progress = await crawl_of(without_admins, tmp_path, plan)
    assert (len(progress.failed), len(progress.unclear)) == (1, 3)
    dashboard.settings.pop("N_1")
    progress = await crawl_of(dashboard, tmp_path, plan)
    assert progress.is_complete
    assert progress.unclear == []
    assert states(tmp_path) == {"N_0": "not available", "N_2": "not available"}


async def test_a_refused_listing_of_networks_is_never_taken_for_none(tmp_path: Path) -> None:
    def handle(path: str, query: str) -> HttpResponse:
        if path == "/organizations":
            return response([{"id": "1"}, {"id": "2"}])
        if path == "/organizations/1/networks":
            return UNCLEAR
        return Dashboard()(path, query)

    progress = await crawl_of(handle, tmp_path, SETTINGS)
    assert progress.is_complete
    assert [(each.listing, each.organization_id) for each in progress.unclear] == [
        ("getOrganizationNetworks", "1")
    ]
    found = {
        (each["listing"], each["organizationId"]): each["state"]
        for each in read_manifest(tmp_path)["partitions"]
    }
    assert {found[each, "1"] for each, _ in found} == {"unclear"}
    assert {found[each, "2"] for each, _ in found} == {"complete"}


@pytest.mark.parametrize("kind", ["404-html", "404-empty"])
async def test_a_404_of_a_proxy_does_not_make_a_listing_unavailable(
    frozen: Simulator, tmp_path: Path, kind: str
) -> None:
    await run_crawl(frozen, tmp_path / "whole")
    frozen.faults.add(f"{kind}x3@getOrganizationAdmins")
    progress = await run_crawl(frozen, tmp_path / "out", retry_delay=0.001)
    assert progress.is_complete
    assert progress.retries == 3
    assert lines_of(tmp_path / "out") == lines_of(tmp_path / "whole")


async def test_a_404_of_a_proxy_that_stays_is_a_failure(frozen: Simulator, tmp_path: Path) -> None:
    frozen.faults.add("404-html@getOrganizationAdmins")
    progress = await run_crawl(frozen, tmp_path, retry_delay=0.001)
    assert {failed.listing for failed in progress.failed} == {"getOrganizationAdmins"}


async def test_a_passing_404_of_the_networks_does_not_condemn_what_follows(
    frozen: Simulator, tmp_path: Path
) -> None:
    await run_crawl(frozen, tmp_path / "whole")
    frozen.faults.add("404-textx2@getOrganizationNetworks")
    progress = await run_crawl(frozen, tmp_path / "out", retry_delay=0.001)
    assert progress.is_complete
    assert progress.retries == 2
    assert lines_of(tmp_path / "out") == lines_of(tmp_path / "whole")


async def test_what_says_try_again_is_read_again(tmp_path: Path) -> None:
    texts = ["Please try again in a minute", "This is temporarily not available"]

    def handle(path: str, query: str) -> HttpResponse:
        if path == "/organizations":
            return response([{"id": "1"}])
        return refusal(texts.pop(), 404 - 4 * len(texts)) if texts else response([{"a": 1}])

    progress: Progress = await crawl_of(handle, tmp_path, Plan.of(["getOrganizationAdmins"]))
    assert (progress.is_complete, progress.retries, progress.total_records) == (True, 2, 1)
