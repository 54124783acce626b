"""Other people's programs; they are skipped where they are not installed."""

import asyncio
import functools
import json
import os
import pty
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from benchmarks.conformance import Dashboard, operations
from meraki_async.simulator import DEFAULT_KEY, Simulator

pytestmark = pytest.mark.slow

_SIZE = {"organizations": 3, "devices_per_organization": 90, "rate_limits": False}
_ENVIRONMENT = {**os.environ, "MERAKI_DASHBOARD_API_KEY": DEFAULT_KEY}


def program(name: str) -> Path:
    """An installed program; the test is skipped without it."""
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed")
    return Path(found)


# --- meraki-cli ---

# it knows Meraki's own hosts only
_MERAKI_CLI = """
import functools, sys
import meraki
meraki.DashboardAPI = functools.partial(meraki.DashboardAPI, base_url=sys.argv.pop(1))
from meraki_cli.__main__ import main
sys.argv[0] = "meraki"
main()
"""


class MerakiCli:
    """Runs meraki-cli, as if somebody typed the commands.

    Args:
        url: the API's.
        directory: where it writes its cache.
    """

    def __init__(self, url: str, directory: Path) -> None:
        self._python = program("meraki").with_name("python")
        self._url = url
        self._directory = directory

    def __call__(self, scope: str, operation: str, **arguments: Any) -> Any:
        given = [part for name, value in arguments.items() for part in (f"--{name}", str(value))]
        # it takes what is no terminal for a list of arguments
        terminal, stdin = pty.openpty()
        try:
            done = subprocess.run(
                [self._python, "-c", _MERAKI_CLI, self._url, "-j", scope, operation, *given],
                stdin=stdin,
                capture_output=True,
                text=True,
                timeout=120,
                check=False,
                env=_ENVIRONMENT,
                cwd=self._directory,
            )
        finally:
            os.close(terminal)
            os.close(stdin)
        assert done.returncode == 0, done.stderr
        assert "ERROR" not in done.stderr, done.stderr
        return json.loads(done.stdout) if done.stdout.strip() else None


@pytest.fixture
def meraki_cli(meraki_dashboard: Simulator, tmp_path: Path) -> MerakiCli:
    return MerakiCli(meraki_dashboard.url, tmp_path)


@pytest.mark.meraki_dashboard(**_SIZE)
def test_meraki_cli_reads_and_writes(meraki_cli: MerakiCli) -> None:
    found = meraki_cli("organizations", "getOrganizations")
    organization = next(one["id"] for one in found if one["api"]["enabled"])
    in_organization = functools.partial(meraki_cli, organizationId=organization)
    whole = in_organization("organizations", "getOrganizationDevices")
    small = {"total_pages": -1, "kwargs": json.dumps({"perPage": 30})}
    assert in_organization("organizations", "getOrganizationDevices", **small) == whole
    network = in_organization(
        "organizations", "createOrganizationNetwork", name="CLI", productTypes='["appliance"]'
    )
    in_network = functools.partial(meraki_cli, networkId=network["id"])
    route = in_network(
        "appliance",
        "createNetworkApplianceStaticRoute",
        name="Depot",
        subnet="192.0.2.0/24",
        gatewayIp="192.0.2.1",
    )
    assert route in in_network("appliance", "getNetworkApplianceStaticRoutes")
    assert in_network("networks", "deleteNetwork") is None
    networks = in_organization("organizations", "getOrganizationNetworks")
    assert network["id"] not in {one["id"] for one in networks}


# --- Ansible ---

_PLAYBOOK = """
- hosts: localhost
  gather_facts: false
  connection: local
  vars:
    dashboard: &dashboard
      meraki_api_key: "{{ lookup('env', 'MERAKI_DASHBOARD_API_KEY') }}"
      meraki_base_url: "{{ url }}"
      meraki_suppress_logging: true
      meraki_output_log: false
  tasks:
    - cisco.meraki.organizations_info:
        <<: *dashboard
        total_pages: -1
        direction: next
      register: organizations
    - cisco.meraki.networks:
        <<: *dashboard
        state: present
        name: Ansible
        organizationId:
          "{{ (organizations.meraki_response | selectattr('api.enabled') | first).id }}"
        productTypes: [appliance]
      register: network
    - cisco.meraki.networks_appliance_firewall_l3_firewall_rules:
        <<: *dashboard
        state: present
        networkId: "{{ network.meraki_response.id }}"
        rules:
          - {policy: deny, protocol: tcp, srcCidr: any, destCidr: 192.0.2.0/24, destPort: "443"}
"""


@pytest.mark.meraki_dashboard(**_SIZE)
def test_ansible_writes(meraki_dashboard: Simulator, tmp_path: Path) -> None:
    ansible = program("ansible-playbook")
    (tmp_path / "play.yml").write_text(_PLAYBOOK)
    done = subprocess.run(
        [
            *(ansible, "-i", "localhost,", "play.yml"),
            *("-e", f"url={meraki_dashboard.url}"),
            *("-e", f"ansible_python_interpreter={ansible.with_name('python')}"),
        ],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        env=_ENVIRONMENT,
        cwd=tmp_path,
    )
    if "couldn't resolve module" in done.stderr:
        pytest.skip("the collection cisco.meraki is not installed")
    assert done.returncode == 0, done.stdout + done.stderr
    written = [
        (request.method, request.path.split("/", 3)[-1])
        for request in meraki_dashboard.requests
        if request.method != "GET"
    ]
    assert written == [("POST", "networks"), ("PUT", "appliance/firewall/l3FirewallRules")]
    assert {request.status for request in meraki_dashboard.requests} <= {200, 201}


# --- schemathesis ---

_OPERATIONS = 200
# they end what the others are tried on
_NOT_TRIED = {"deleteOrganization", "deleteNetwork", "revokeAdministeredIdentitiesMeApiKeys"}


async def _description(simulator: Simulator) -> dict[str, Any]:
    """A part of what the dashboard says of itself, with ids that are there."""
    async with aiohttp.ClientSession() as session:
        dashboard = Dashboard(session, simulator)
        await dashboard.look_around()
        _, document = await dashboard.send("GET", "/openapiSpec?version=3")
    described = [one for one in operations(document) if one.id not in _NOT_TRIED]
    # some of all scopes
    chosen = described[:: len(described) // _OPERATIONS][:_OPERATIONS]
    assert len(chosen) == _OPERATIONS
    paths: dict[str, Any] = {}
    for operation in chosen:
        ids = dashboard.ids(operation)
        parameters = [
            {**one, "schema": {"type": "string", "enum": [ids[one["name"]]]}}
            if one["in"] == "path" and one["name"] in ids
            else one
            for one in operation.document["parameters"]
        ]
        responses = _or_null(operation.document["responses"])
        changed = {**operation.document, "parameters": parameters, "responses": responses}
        paths.setdefault(operation.path, {})[operation.method.lower()] = changed
    return {**document, "paths": paths}


def _or_null(schema: Any) -> Any:
    """A schema that takes null as well: the real API responds with it where none is documented.

    And text instead of a time, such as ``Never``.
    """
    if not isinstance(schema, Mapping):
        return schema
    inner = {name: _or_null(value) for name, value in schema.items() if name != "format"}
    if isinstance(schema.get("type"), str):
        inner["nullable"] = True
        if "enum" in schema:
            inner["enum"] = [*schema["enum"], None]
    return inner


@pytest.mark.meraki_dashboard(**_SIZE)
@pytest.mark.timeout(590)
def test_schemathesis_finds_nothing(meraki_dashboard: Simulator, tmp_path: Path) -> None:
    st = program("st")
    meraki_dashboard.limits.network_deletion_seconds = 0.001
    document = tmp_path / "openapi.json"
    document.write_text(json.dumps(asyncio.run(_description(meraki_dashboard))))
    done = subprocess.run(
        [
            *(st, "run", document, "--url", meraki_dashboard.url),
            *("--header", f"Authorization: Bearer {DEFAULT_KEY}"),
            *("--checks", "not_a_server_error,response_schema_conformance"),
            *("--phases", "fuzzing", "--max-examples", "5", "--seed", "1"),
            *("--generation-database", "none", "--continue-on-failure", "--no-color"),
        ],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"Tested: {_OPERATIONS}" in done.stdout
