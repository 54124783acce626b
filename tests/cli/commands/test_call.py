"""``meraki-async call`` in a process of its own, against the simulator on a real socket."""

import csv
import io
import json
import os
import pty
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from meraki_async.simulator import READ_ONLY_KEY

from ..command import Done, cli, one_line

pytestmark = pytest.mark.meraki_dashboard(
    organizations=4, devices_per_organization=60, seed=7, rate_limits=False
)


class Dashboard:
    """The command, told of a simulated dashboard by its environment."""

    def __init__(self, simulator: Any) -> None:
        self.simulator = simulator
        self.variables = {
            "MERAKI_DASHBOARD_API_KEY": simulator.api_key,
            "MERAKI_ASYNC_CALL_BASE_URL": simulator.url,
        }

    def call(self, *arguments: str, **options: Any) -> Done:
        return cli("call", *arguments, variables=self.variables, **options)

    def lines(self, *arguments: str, **options: Any) -> list[Any]:
        done = self.call(*arguments, "--format", "jsonl", **options)
        assert done.returncode == 0, done.stderr
        return [json.loads(line) for line in done.stdout.splitlines()]

    def organization_ids(self) -> list[str]:
        """Those whose API access is on."""
        return [each["id"] for each in self.lines("getOrganizations") if each["api"]["enabled"]]


@pytest.fixture
def dashboard(meraki_dashboard: Any) -> Dashboard:
    return Dashboard(meraki_dashboard)


@pytest.mark.slow
def test_all_formats_have_all_records(dashboard: Dashboard) -> None:
    organization = dashboard.organization_ids()[0]
    arguments = (
        "getOrganizationDevices",
        "-p",
        f"organizationId={organization}",
        "-p",
        "perPage=20",
    )
    records = dashboard.lines(*arguments)
    assert len(records) > 40  # over several pages
    assert json.loads(dashboard.call(*arguments).stdout) == records  # no terminal: JSON
    rows = list(csv.DictReader(io.StringIO(dashboard.call(*arguments, "--format", "csv").stdout)))
    assert [row["serial"] for row in rows] == [record["serial"] for record in records]
    assert list(rows[0])[-1] == "_other"
    assert rows[0]["tags"] == json.dumps(records[0]["tags"], separators=(",", ":"))
    table = dashboard.call(*arguments, "--format", "table", "--select", "serial,model").stdout
    assert [line.split()[0] for line in table.splitlines()[1:]] == [r["serial"] for r in records]
    assert len(dashboard.lines(*arguments, "--limit", "7")) == 7


@pytest.mark.slow
def test_chosen_fields(dashboard: Dashboard) -> None:
    arguments = ("getOrganizations", "--select", "licensing.model,name")
    assert list(dashboard.lines(*arguments)[0]) == ["licensing", "name"]
    assert dashboard.call(*arguments, "--format", "csv").stdout.startswith("licensing.model,name\n")
    for form in ("json", "jsonl", "csv", "table"):
        wrong = dashboard.call("getOrganizations", "--select", "nmae", "--format", form)
        assert wrong.returncode == 2
        assert wrong.stderr.splitlines() == [
            "Warning: --select: getOrganizations documents no field nmae (did you mean name?)",
            "Error: no record has a field nmae (did you mean name?)",
        ]
        assert wrong.stdout == ""
    one_line(dashboard.call("getOrganizations", "--select", "a..b"), "--select", 2)


def test_a_field_that_is_not_documented_is_said_before_anything_is_read(
    dashboard: Dashboard,
) -> None:
    get = ("getOrganizations", "--dry-run", "--format", "jsonl", "--select")
    wrong = dashboard.call(*get, "id,licensing.modle,nmae")
    assert wrong.returncode == 0
    assert wrong.stderr.splitlines()[0] == (
        "Warning: --select: getOrganizations documents no field licensing.modle, nmae "
        "(did you mean licensing.model or licensing or name?)"
    )
    for known in ("id,name", "management.details.name"):
        assert "Warning" not in dashboard.call(*get, known).stderr
    # of what is not described, everything may be there
    reboot = ("getDeviceLiveToolsReboot", "-p", "serial=Q2", "-p", "rebootId=1")
    anything = dashboard.call(*reboot, *get[1:], "nmae")
    assert "Warning" not in anything.stderr
    # rows come all the same, and it is said again that none has it
    some = dashboard.call("getOrganizations", "--select", "id,nmae", "--format", "jsonl")
    assert some.returncode == 2
    assert some.stderr.splitlines()[-1].startswith("Error: no record has a field nmae")
    assert set(json.loads(some.stdout.splitlines()[0])) == {"id"}


@pytest.mark.parametrize("form", ["json", "jsonl"])
def test_a_call_for_each_record_of_another(dashboard: Dashboard, form: str) -> None:
    ids = dashboard.organization_ids()
    organizations = dashboard.call("getOrganizations", "--format", form).stdout
    done = dashboard.call(
        *("getOrganizationNetworks", "-p", "organizationId=-", "--format", "csv"),
        input=organizations,
    )
    # the one whose API access is off is named, as a crawl does
    one_line(done, "Not available, because their API access is off: organizationId ", 0)
    rows = list(csv.DictReader(io.StringIO(done.stdout)))
    names = {each["id"]: each["name"] for each in dashboard.lines("getOrganizations")}
    assert list(rows[0])[:2] == ["_organizationId", "_organizationName"]
    assert all(row["_organizationName"] == names[row["_organizationId"]] for row in rows)
    assert {row["_organizationId"] for row in rows} == set(ids)
    assert all(row["_organizationId"] == row["organizationId"] for row in rows)


def test_json_of_several_inputs_is_in_their_order(dashboard: Dashboard) -> None:
    ids = dashboard.organization_ids() * 2
    done = dashboard.call("getOrganization", "-p", "organization_id=-", input="\n".join(ids))
    assert [record["_organizationId"] for record in json.loads(done.stdout)] == ids
    assert dashboard.call("getOrganization", "-p", "organizationId=-", input="").stdout == "[]\n"


def test_an_unusable_line_costs_only_itself(dashboard: Dashboard) -> None:
    lines = f'{{"name":"x"}}\n{dashboard.organization_ids()[0]}\n'
    done = dashboard.call("getOrganization", "-p", "organizationId=-", input=lines)
    one_line(done, "Failed: input 1: the record has no organizationId or id", 1)
    assert len(json.loads(done.stdout)) == 1


def test_writes(dashboard: Dashboard, tmp_path: Path) -> None:
    organization = dashboard.organization_ids()[0]
    create = ("createOrganizationNetwork", "-p", f"organizationId={organization}")
    fields = ("-p", "name=0123", "-p", 'productTypes=["switch"]', "-p", "tags=1", "-p", "tags=b")
    one_line(dashboard.call(*create, *fields), "needs --yes", 2)
    [made] = dashboard.lines(*create, *fields, "--yes")
    assert (made["name"], made["tags"], made["productTypes"]) == ("0123", ["1", "b"], ["switch"])
    update = ("updateNetwork", "-p", f"networkId={made['id']}", "--yes", "--body")
    [updated] = dashboard.lines(*update, "-", input='{"notes": "from a pipe"}')
    assert updated["notes"] == "from a pipe"
    (tmp_path / "body.json").write_text('{"timeZone": "Europe/Oslo"}')
    for file in (f"@{tmp_path}/body.json", f"{tmp_path}/body.json"):
        assert dashboard.lines(*update, file)[0]["timeZone"] == "Europe/Oslo"
    one_line(dashboard.call(*update, f"{tmp_path}/none"), "No such file", 2)
    done = dashboard.call("deleteNetwork", "-p", "networkId=-", "-y", input=made["id"])
    assert (done.returncode, done.stdout) == (0, "[]\n")


@pytest.mark.parametrize(("typed", "code"), [(b"n\n", 1), (b"y\n", 0)])
def test_a_write_asks_on_a_terminal(dashboard: Dashboard, typed: bytes, code: int) -> None:
    organization = dashboard.organization_ids()[0]
    arguments = [
        "call",
        "updateOrganization",
        "-p",
        f"organizationId={organization}",
        "-p",
        "name=Z",
    ]
    terminal, theirs = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "meraki_async", *arguments],
        stdin=theirs,
        stderr=theirs,
        stdout=subprocess.PIPE,
        env=os.environ | dashboard.variables,
    ) as process:
        os.write(terminal, typed)
        output = process.communicate()[0]
    os.close(theirs)
    asked = os.read(terminal, 10_000)
    os.close(terminal)
    shown = f'PUT /organizations/{organization}\r\n  {{"name":"Z"}}\r\n'.encode()
    assert shown + b"updateOrganization: send this request?" in asked
    assert (f"Done: PUT /organizations/{organization}".encode() in asked) == (code == 0)
    assert process.returncode == code
    assert (b'"name": "Z"' in output) == (code == 0)


def test_a_line_for_each_write(dashboard: Dashboard) -> None:
    organization = dashboard.organization_ids()[0]
    create = ("createOrganizationNetwork", "-p", f"organizationId={organization}")
    fields = ("-p", "name=-", "-p", 'productTypes=["switch"]', "--yes")
    done = dashboard.call(*create, *fields, "--format", "jsonl", input="a\nb\n")
    path = f"/organizations/{organization}/networks"
    assert done.stderr.splitlines() == [f"Done: POST {path}"] * 2
    ids = [json.loads(line)["id"] for line in done.stdout.splitlines()]
    done = dashboard.call(
        "deleteNetwork", "-p", "networkId=-", "-y", input="\n".join([*ids, "N_none"])
    )
    assert done.returncode == 1
    lines = [f"Done: DELETE /networks/{each}" for each in ids]
    assert done.stderr.splitlines()[:2] == lines
    assert done.stderr.splitlines()[2].startswith("Failed: networkId N_none: 404")


def test_types_of_responses_are_loaded_only_to_look_up_fields() -> None:
    code = (
        "import sys\n"
        "from meraki_async.cli.app import app\n"
        "app(['call', 'getOrganizations', '--dry-run', *sys.argv[1:]], standalone_mode=False)\n"
        "print([name for name in sys.modules if '.api.models' in name], file=sys.stderr)"
    )
    for more, loads in (((), False), (("--select", "id"), True)):
        done = subprocess.run(
            [sys.executable, "-c", code, *more],
            env={**os.environ, "MERAKI_DASHBOARD_API_KEY": "k"},
            check=True,
            capture_output=True,
            text=True,
        )
        assert (done.stderr.splitlines()[-1] != "[]") == loads, done.stderr


def test_a_dry_run_sends_nothing(dashboard: Dashboard) -> None:
    ids = dashboard.organization_ids()
    before = len(dashboard.simulator.requests)
    arguments = ("updateOrganizationSnmp", "-p", "organizationId=-", "--dry-run")
    body = ("-p", "v2cEnabled=true", "-p", "v3AuthPass=verysecret")
    done = dashboard.call(*arguments, *body, input="\n".join(ids))
    assert done.returncode == 0
    found = json.loads(done.stdout)
    assert [each["path"] for each in found] == [f"/organizations/{each}/snmp" for each in ids]
    assert found[0]["method"] == "PUT"
    assert found[0]["body"] == {"v2cEnabled": True, "v3AuthPass": "(secret)"}
    assert found[0]["_organizationId"] == ids[0]
    assert f"{len(ids)} requests would be sent; nothing was" in done.stderr
    assert len(dashboard.simulator.requests) == before
    wrong = dashboard.call("getOrganization", "-p", "organizationId=", "--dry-run")
    one_line(wrong, "must not be empty", 2)


def test_fields_in_front_of_records_are_chosen_once(dashboard: Dashboard) -> None:
    ids = dashboard.organization_ids()
    networks = ("getOrganizationNetworks", "-p", "organizationId=-", "--format")
    chosen = ("--select", "_organizationId,name")
    done = dashboard.call(*networks, "csv", *chosen, input=ids[0])
    assert done.stdout.splitlines()[0] == "_organizationId,name"
    done = dashboard.call(*networks, "jsonl", "--select", "_organizationId", input=ids[0])
    assert set(done.stdout.splitlines()) == {f'{{"_organizationId":"{ids[0]}"}}'}


def test_organizations_without_api_access(dashboard: Dashboard) -> None:
    every = dashboard.lines("getOrganizations")
    [off] = [each for each in every if not each["api"]["enabled"]]
    arguments = ("getOrganizationNetworks", "-p", "organizationId=-")
    # by what the API says, where there is no record that tells
    done = dashboard.call(*arguments, input=f"{off['id']}\n{dashboard.organization_ids()[0]}")
    one_line(done, f"their API access is off: organizationId {off['id']}", 0)
    before = len(dashboard.simulator.requests)
    done = dashboard.call(*arguments, input=json.dumps(off))
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1] == "Nothing was read."
    assert len(dashboard.simulator.requests) == before
    # what was to be written is a failure
    write = ("updateOrganization", "-p", "organizationId=-", "-p", "name=Z", "--yes")
    done = dashboard.call(*write, input=json.dumps(off))
    assert done.returncode == 1
    assert done.stderr.startswith(f"Failed: organizationId {off['id']}")


def test_csv_for_spreadsheets(dashboard: Dashboard) -> None:
    organization = dashboard.organization_ids()[0]
    rename = ("updateOrganization", "-p", f"organizationId={organization}", "-p", "name==1+1")
    csv_of_names = ("--yes", "--select", "name", "--format", "csv")
    assert dashboard.call(*rename, *csv_of_names).stdout == "name\n=1+1\n"
    assert dashboard.call(*rename, *csv_of_names, "--inert-csv").stdout == "name\n'=1+1\n"


def test_a_documented_field_that_no_record_has_is_no_error(dashboard: Dashboard) -> None:
    done = dashboard.call("getOrganizations", "--select", "id,cloud.x,nmae", "-q")
    one_line(done, "no record has a field cloud.x, nmae", 2)
    organization = dashboard.organization_ids()[0]
    arguments = ("getOrganization", "-p", f"organizationId={organization}", "--format", "jsonl")
    missing = dashboard.call(*arguments, "--select", "management.details.value")
    assert missing.returncode == 0
    write = ("updateOrganization", "-p", f"organizationId={organization}", "-p", "name=Z", "-yq")
    one_line(dashboard.call(*write, "--select", "nmae"), "(did you mean name?); it was executed", 1)


def test_a_value_that_is_not_documented_is_sent_with_a_warning(dashboard: Dashboard) -> None:
    organization = dashboard.organization_ids()[0]
    arguments = ("getOrganizationDevices", "-p", f"organizationId={organization}")
    odd = (*arguments, "-p", "productTypes=toaster", "-p", "productTypes=toaster")
    done = dashboard.call(*odd)
    [warning, *_] = done.stderr.splitlines()
    assert warning.startswith("Warning: productTypes: 'toaster' is not documented; documented are")
    assert done.stderr.count("Warning") == 1
    sent = dashboard.simulator.requests[-1]
    assert "toaster" in f"{sent.query} {sent}"
    assert "Warning" not in dashboard.call(*odd, "--quiet").stderr
    piped = (*arguments, "-p", "productTypes=-")
    assert "Warning: productTypes: 'oven'" in dashboard.call(*piped, input="oven\n").stderr
    assert "Warning" not in dashboard.call(*piped, "-q", input="oven\n").stderr


def test_a_name_in_both_spellings_is_an_error(dashboard: Dashboard) -> None:
    both = ("-p", "organizationId=1", "-p", "organization_id=1")
    one_line(dashboard.call("getOrganization", *both), "organizationId is given twice, also as", 2)
    one_line(
        dashboard.call("getOrganizationDevices", "-p", "organizationid=1"),
        "has no parameter 'organizationid' (did you mean organizationId?)",
        2,
    )


def test_a_missing_key_is_told_in_the_words_of_the_command_line() -> None:
    for command in (("call", "getOrganizations"), ("crawl", "--out", "/nonexistent/x")):
        done = cli(*command)
        one_line(done, "no API key: set MERAKI_DASHBOARD_API_KEY in the environment, or", 2)
        assert "api_key=" not in done.stderr


def test_errors_are_one_clear_line(dashboard: Dashboard) -> None:
    call = dashboard.call
    one_line(call("getOrganizationDevices", "-p", "organizationId=1"), "Error: 404", 1)
    missing = call("getNetwork", "-p", "networkId=N_none")
    one_line(missing, "; GET /networks/N_none: it does not exist, or these credentials cannot", 1)
    one_line(call("getOrgnizations"), "did you mean getOrganizations", 2)
    one_line(call("getOrganizations", "-p", "x=1"), "there are: perPage", 2)
    one_line(call("getOrganizationDevices"), "needs organizationId", 2)
    one_line(call("getOrganizationDevices", "-p", "organizationId="), "must not be empty", 2)
    one_line(call("getOrganization", "-p", "organizationId=1", "--limit", "1"), "--limit", 2)
    one_line(
        call("getOrganizations", "--simulate"), "cannot be combined with --region or --base-url", 2
    )
    one_line(call("getOrganizations", "--orgs", "3"), "needs --simulate", 2)
    one_line(call("getOrganizations", "--rate", "-1"), "above 0", 2)
    both = ("updateNetwork", "-y", "-p", "networkId=-", "--body", "-")
    one_line(call(*both, input="{}"), "either the body or", 2)
    one_line(cli("call", "getOrganizations"), "MERAKI_DASHBOARD_API_KEY", 2)
    dashboard.variables["MERAKI_DASHBOARD_API_KEY"] = "wr0ng"
    rejected = call("getOrganization", "-p", "organizationId=-", input="1\n2\n3\n")
    one_line(rejected, "Error: the API rejected the key: 401", 1)
    assert "wr0ng" not in rejected.stderr
    dashboard.variables["MERAKI_DASHBOARD_API_KEY"] = READ_ONLY_KEY
    write = call(
        "updateOrganization", "-p", f"organizationId={dashboard.organization_ids()[0]}", "-y"
    )
    one_line(write, "Error: 403", 1)
    dashboard.variables["MERAKI_ASYNC_CALL_BASE_URL"] = "http://127.0.0.1:1/api/v1"
    one_line(call("getOrganizations", "--retries", "0"), "cannot connect", 1)


def test_output_that_cannot_be_written(dashboard: Dashboard) -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "meraki_async", "call", "getOrganizations"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            env=os.environ | dashboard.variables,
            check=False,
        )
    one_line(done, "cannot write the output", 1)
    reading, writing = os.pipe()
    os.close(reading)
    with open(writing, "wb") as closed:
        done = subprocess.run(
            [sys.executable, "-m", "meraki_async", "call", "getOrganizations"],
            stdout=closed,
            stderr=subprocess.PIPE,
            text=True,
            env=os.environ | dashboard.variables,
            check=False,
        )
    assert (done.returncode, done.stderr) == (1, "")


def test_an_interrupt_while_it_waits_for_input(dashboard: Dashboard) -> None:
    arguments = ["call", "getOrganization", "-p", "organizationId=-", "--format", "jsonl"]
    with subprocess.Popen(
        [sys.executable, "-m", "meraki_async", *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=os.environ | dashboard.variables,
    ) as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        process.stdin.write(dashboard.organization_ids()[0].encode() + b"\n")
        process.stdin.flush()
        assert b'"_organizationId"' in process.stdout.readline()  # written while more may come
        process.send_signal(signal.SIGINT)
        assert process.wait() == 130
        assert process.stderr.read() == b"Interrupted.\n"


def test_a_simulated_dashboard_of_its_own() -> None:
    done = cli("call", "getOrganizations", "--simulate", "--orgs", "2", "--select", "id")
    assert len(json.loads(done.stdout)) == 2
