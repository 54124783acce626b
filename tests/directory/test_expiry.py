"""When licenses end, and what is alerted: pure rules, the simulator, real files and services."""

import asyncio
import os
import shutil
import stat
from asyncio.subprocess import PIPE, STDOUT
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import icalendar
import pytest
from aiohttp import web
from hypothesis import given
from hypothesis import strategies as st
from prometheus_client.parser import text_string_to_metric_families

from meraki_async import ConfigurationError, Meraki, StoreError
from meraki_async.directory.expiry import (
    THRESHOLDS,
    Alert,
    AlertMemory,
    Term,
    Terms,
    calendar_of,
    due_alerts,
    metrics_of,
    read_channels,
    read_terms,
    send_alerts,
)
from meraki_async.directory.expiry.terms import co_term, per_device, subscription
from meraki_async.directory.records import Reference
from meraki_async.simulator import Simulator

from ..cli.command import cli, one_line

pytestmark = pytest.mark.anyio

ACME = Reference(id="1", name="Acme")
END = date(2027, 3, 13)


class Recorder:
    """A channel that keeps what it was sent; it can fail."""

    def __init__(self, name: str = "recorder") -> None:
        self.name = name
        self.is_down = False
        self.got: list[Alert] = []

    async def send(self, alerts: Sequence[Alert]) -> bool:
        if not self.is_down:
            self.got += alerts
        return not self.is_down


def overview(prose: str = "Mar 13, 2027 UTC", status: str = "OK") -> dict[str, Any]:
    return {"status": status, "expirationDate": prose, "licensedDeviceCounts": {"MR": 3, "MT": 8}}


def license_of(serial: str | None, end: str | None, state: str = "active") -> dict[str, Any]:
    return {"deviceSerial": serial, "networkId": "N_1", "expirationDate": end, "state": state}


def found(*terms: Term) -> Terms:
    return Terms(terms=terms, organizations=len(terms), unreadable=())


def test_the_pooled_license_of_an_organization() -> None:
    term = co_term(overview(), ACME)
    assert (term.id, term.ends_on, term.devices) == ("co-term:1", END, 11)
    assert term.grace_ends_on == END + timedelta(days=30)
    assert not term.is_short


def test_no_date_is_no_end() -> None:
    term = co_term(overview("N/A", "License Required"), ACME)
    assert term.ends_on is None
    assert term.grace_ends_on is None
    assert term.is_short
    assert term.shortage is None


def test_per_device_the_first_end_counts_and_how_many_it_is_about() -> None:
    records = [
        license_of("Q1", "2027-05-01T00:00:00Z"),
        license_of("Q2", "2027-03-13T00:00:00Z"),
        license_of("Q3", "2027-03-13T23:59:00Z"),
        license_of(None, None, "unused") | {"networkId": None},
    ]
    term = per_device(records, ACME)
    assert (term.ends_on, term.devices, term.networks) == (END, 2, 1)


def test_per_device_what_was_renewed_is_not_missing() -> None:
    records = [
        license_of("Q1", "2026-01-01T00:00:00Z", "expired"),
        license_of("Q1", "2027-03-13T00:00:00Z"),
        license_of("Q2", "2026-02-01T00:00:00Z", "expired"),
    ]
    term = per_device(records, ACME)
    assert (term.is_short, term.shortage, term.devices) == (True, 1, 1)
    assert term.ends_on == date(2026, 2, 1)


async def test_what_has_ended_does_not_hide_what_ends_next(tmp_path: Path) -> None:
    """A device whose license ended for good must not silence all others for ever."""
    ended = license_of("Q1", "2026-01-01T00:00:00Z", "expired")
    others = [license_of(f"Q{number}", "2027-03-13T00:00:00Z") for number in range(2, 9)]
    recorder = Recorder()
    for left in (200, 100, 90, 89, 30, 1, 0):
        with closing(AlertMemory(tmp_path / "alerts")) as memory:
            term = per_device([ended, *others], ACME)
            await send_alerts(found(term), memory, [recorder], END - timedelta(days=left))
    assert term.next_ends_on == END
    told = [alert.text for alert in recorder.got if "more licenses end" in alert.text]
    assert len(told) == 4
    assert "tomorrow (2027-03-13)" in told[2]
    # once the first is out of the way, nothing is told twice
    before = len(recorder.got)
    with closing(AlertMemory(tmp_path / "alerts")) as memory:
        await send_alerts(found(per_device(others, ACME)), memory, [recorder], END)
    assert {alert.kind for alert in recorder.got[before:]} <= {"renewed"}


def test_a_date_that_nobody_understands_is_said_to_be_one() -> None:
    odd = "13 mars 2027"
    per = per_device([license_of("Q1", odd), license_of("Q2", "2027-05-01T00:00:00Z")], ACME)
    pooled = co_term(overview(odd), ACME)
    shared = subscription({"subscriptionId": "7", "endDate": odd}, [ACME])
    assert [each.is_end_unclear for each in (per, pooled, shared)] == [True] * 3
    assert not co_term(overview("N/A"), ACME).is_end_unclear
    canceled = {"subscriptionId": "7", "status": "canceled", "endDate": odd}
    assert not subscription(canceled, [ACME]).is_end_unclear


def test_an_expired_pool_without_a_date_is_no_silence() -> None:
    assert co_term(overview("N/A", "License Expired"), ACME).is_short
    assert not co_term(overview(status="License Expired"), ACME).is_short


def test_a_subscription_that_serves_several_organizations_is_one_term() -> None:
    record = {
        "subscriptionId": "70412",
        "name": "Nordic",
        "status": "out_of_compliance",
        "endDate": "2027-03-13T00:00:00Z",
        "entitlements": [{"sku": "A", "seats": {"assigned": 45, "limit": 40}}],
        "counts": {"seats": {"assigned": 45}, "networks": 12, "organizations": 2},
    }
    term = subscription(record, [Reference(id="2", name="B"), ACME])
    assert [each.id for each in term.organizations] == ["1", "2"]
    assert (term.shortage, term.is_short, term.devices, term.networks) == (5, True, 45, 12)
    assert term.grace_ends_on is None


@pytest.mark.parametrize("model", ["co-term", "per-device", "subscription"])
async def test_day_by_day_each_threshold_goes_out_once_a_channel(
    model: str, tmp_path: Path
) -> None:
    terms = {
        "co-term": co_term(overview(), ACME),
        "per-device": per_device([license_of("Q1", "2027-03-13T00:00:00Z")], ACME),
        "subscription": subscription({"subscriptionId": "7", "endDate": "2027-03-13"}, [ACME]),
    }
    term = terms[model]
    one, other = Recorder("one"), Recorder("other")
    day = END - timedelta(days=100)
    while day < END + timedelta(days=40):
        other.is_down = day.day % 7 == 0  # it is down every now and then
        with closing(AlertMemory(tmp_path / "alerts")) as memory:
            await send_alerts(found(term), memory, [one, other], day)
        day += timedelta(days=1)
    grace = 0 if model == "subscription" else 5
    assert Counter(alert.kind for alert in one.got)["ends"] == len(THRESHOLDS)
    assert Counter(alert.kind for alert in one.got)["grace_ends"] == grace
    assert len({alert.id for alert in one.got}) == len(one.got)
    assert len({alert.id for alert in other.got}) == len(other.got)
    # what was passed over while a channel was down is told by the next threshold at the latest
    assert {alert.id for alert in other.got} <= {alert.id for alert in one.got}
    assert other.got[-1].id == one.got[-1].id


async def test_a_renewal_is_told_once_and_begins_anew(tmp_path: Path) -> None:
    recorder = Recorder()
    before, after = co_term(overview(), ACME), co_term(overview("Mar 13, 2028 UTC"), ACME)
    for day, term in [
        (END - timedelta(days=20), before),
        (END - timedelta(days=10), after),
        (END - timedelta(days=9), after),
        (END + timedelta(days=365 - 20), after),
    ]:
        with closing(AlertMemory(tmp_path / "alerts")) as memory:
            await send_alerts(found(term), memory, [recorder], day)
    assert [alert.kind for alert in recorder.got] == ["ends", "renewed", "ends"]
    assert "2027-03-13 to 2028-03-13" in recorder.got[1].text


async def test_a_shortage_is_told_once_until_it_is_over(tmp_path: Path) -> None:
    recorder = Recorder()
    short, fine = co_term(overview(status="License Required"), ACME), co_term(overview(), ACME)
    for days, term in enumerate([short, short, fine, short, short]):
        with closing(AlertMemory(tmp_path / "alerts")) as memory:
            await send_alerts(
                found(term), memory, [recorder], END - timedelta(days=200) + timedelta(days=days)
            )
    assert [alert.kind for alert in recorder.got] == ["short", "short"]
    assert recorder.got[0].id != recorder.got[1].id


async def test_a_kill_after_sending_sends_again_with_the_same_id(tmp_path: Path) -> None:
    class Killed(Recorder):
        async def send(self, alerts: Sequence[Alert]) -> bool:
            await super().send(alerts)
            raise KeyboardInterrupt

    killed, recorder = Killed("mail"), Recorder("mail")
    term = co_term(overview(status="License Required"), ACME)
    with closing(AlertMemory(tmp_path / "alerts")) as memory, pytest.raises(KeyboardInterrupt):
        await send_alerts(found(term), memory, [killed], END)
    with closing(AlertMemory(tmp_path / "alerts")) as memory:
        await send_alerts(found(term), memory, [recorder], END + timedelta(days=0))
    assert [alert.id for alert in recorder.got] == [alert.id for alert in killed.got]


@given(st.integers(-400, 400), st.sets(st.integers(0, 120), min_size=1))
def test_the_last_threshold_that_has_passed_is_told(left: int, thresholds: set[int]) -> None:
    term = subscription({"subscriptionId": "7", "endDate": "2027-03-13"}, [ACME])
    alerts = due_alerts([term], {}, END - timedelta(days=left), sorted(thresholds))
    assert len(alerts) == any(left <= each for each in thresholds)


async def test_every_organization_is_a_term_or_named(meraki: Meraki) -> None:
    terms = await read_terms(meraki)
    organizations = await meraki.organizations.get_organizations().decode_as(dict[str, Any])
    named = {each.organization.id for each in terms.unreadable if each.organization is not None}
    own = {term.organizations[0].id for term in terms.terms if term.model != "subscription"}
    by_model = {o["id"]: o["licensing"]["model"] for o in organizations}
    off = {o["id"] for o in organizations if not o["api"]["enabled"]}
    assert named == off
    assert own == {k for k, model in by_model.items() if model != "subscription"} - off
    for term in terms.terms:
        if term.model == "co-term":
            record = await meraki.organizations.get_organization_licenses_overview(
                term.organizations[0].id
            ).decode_as(dict[str, Any])
            told = datetime.strptime(record["expirationDate"], "%b %d, %Y UTC").replace(tzinfo=UTC)
            assert term.ends_on == told.date()


async def test_one_that_is_not_there_is_named_with_those_that_are(meraki: Meraki) -> None:
    names = [each.name or "" async for each in meraki.organizations.get_organizations()]
    [first, *_] = sorted(names)
    terms = await read_terms(meraki, organizations=["Nope"])
    [missing] = terms.unreadable
    assert f"; there are {first!r}, " in str(missing.message)


def test_a_field_of_the_terms_that_is_misspelled_is_said_before_anything_is_read() -> None:
    done = cli("licenses", "--simulate", "--orgs", "1", "--select", "name,staus")
    one_line(done, "terms have no field staus; did you mean status?", 2)
    done = cli("licenses", "--simulate", "--orgs", "1", "--select", "xyzzy")
    one_line(done, "terms have no field xyzzy; there are name, model, status, ", 2)


async def test_one_that_does_not_answer_is_named_and_no_end(simulator: Simulator) -> None:
    simulator.faults.add("503@getOrganizationLicensesOverview")
    async with Meraki(simulator.api_key, base_url=simulator.url, retries=0) as meraki:
        terms = await read_terms(meraki)
    assert not [term for term in terms.terms if term.model == "co-term"]
    assert {each.reason for each in terms.unreadable} >= {"server_error"}


async def test_alerts_reach_a_service_with_their_ids(tmp_path: Path) -> None:
    bodies: list[Any] = []

    async def take(request: web.Request) -> web.Response:
        bodies.append(await request.json())
        return web.Response()

    application = web.Application()
    application.router.add_post("/{tail:.*}", take)
    runner = web.AppRunner(application)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    file = tmp_path / "channels.toml"
    file.write_text(f'[channels]\nops = "json://user:secret@127.0.0.1:{port}/hook"\n')
    file.chmod(0o600)
    try:
        with closing(AlertMemory(tmp_path / "alerts")) as memory:
            sent = await send_alerts(
                found(co_term(overview(), ACME)), memory, read_channels(file), END
            )
    finally:
        await runner.cleanup()
    assert sent.sent == {"ops": 1}
    assert sent.due[0].id in bodies[0]["message"]
    assert b"secret" not in (tmp_path / "alerts").read_bytes()


async def test_a_service_that_is_away_is_tried_again(tmp_path: Path) -> None:
    file = tmp_path / "channels.toml"
    file.write_text('[channels]\nops = "json://127.0.0.1:9/hook"\n')
    file.chmod(0o600)
    for _ in range(2):
        with closing(AlertMemory(tmp_path / "alerts")) as memory:
            sent = await send_alerts(
                found(co_term(overview(), ACME)), memory, read_channels(file), END
            )
        assert sent.failed == ["ops"]


@pytest.mark.parametrize(
    ("text", "mode", "message"),
    [
        ('[channels]\nops = "json://127.0.0.1"\n', 0o644, "others may read it"),
        ('[channels]\nops = "nonsense://token"\n', 0o600, "channel ops"),
        ("channels = 1\n", 0o600, "channels go into it"),
        ("[channels\n", 0o600, "not valid TOML"),
    ],
)
def test_a_file_of_channels_that_cannot_be_used(
    text: str, mode: int, message: str, tmp_path: Path
) -> None:
    file = tmp_path / "channels.toml"
    file.write_text(text)
    file.chmod(mode)
    with pytest.raises(ConfigurationError, match=message) as caught:
        read_channels(file)
    assert "token" not in str(caught.value)


def test_the_memory_is_private_locked_and_versioned(tmp_path: Path) -> None:
    path = tmp_path / "alerts"
    with closing(AlertMemory(path)) as memory:
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        with pytest.raises(StoreError, match="another process"):
            AlertMemory(path)
        memory._database.execute("UPDATE about SET format = 99")
    with pytest.raises(StoreError, match="newer version"):
        AlertMemory(path)
    path.write_bytes(b"SQLite format 3\x00" + b"x" * 5000)
    with pytest.raises(StoreError, match="cannot be read"):
        AlertMemory(path)


async def test_calendar_and_metrics_are_read_by_others(meraki: Meraki) -> None:
    terms = await read_terms(meraki)
    now = datetime(2026, 11, 30, 12, tzinfo=UTC)
    dated = [term for term in terms.terms if term.ends_on is not None]
    calendar = icalendar.Calendar.from_ical(calendar_of(terms.terms, now=now))
    events = calendar.walk("VEVENT")
    assert len(events) == len(dated) + sum(t.grace_ends_on is not None for t in dated)
    assert len({str(event["UID"]) for event in events}) == len(events)
    families = {
        family.name: family
        for family in text_string_to_metric_families(metrics_of(terms, now=now).decode())
    }
    ends = families["meraki_license_end_timestamp_seconds"].samples
    days = {s.labels["term"]: datetime.fromtimestamp(s.value, UTC).date() for s in ends}
    assert days == {term.id: term.ends_on for term in dated}
    [unreadable] = families["meraki_license_organizations_unreadable"].samples
    assert unreadable.value == len(terms.unreadable)


@pytest.mark.slow
@pytest.mark.skipif(
    shutil.which("promtool") is None and os.environ.get("MERAKI_ASYNC_TEST_PROMTOOL") != "required",
    reason="promtool is not installed: apt-get install prometheus",
)
async def test_prometheus_takes_the_metrics(meraki: Meraki) -> None:
    metrics = metrics_of(await read_terms(meraki), now=datetime(2026, 11, 30, tzinfo=UTC))
    checking = await asyncio.create_subprocess_exec(
        "promtool", "check", "metrics", stdin=PIPE, stdout=PIPE, stderr=STDOUT
    )
    printed, _ = await checking.communicate(metrics)
    assert checking.returncode == 0, printed.decode()
