"""The types of parameters: choices, and the objects of bodies."""

import ast
import subprocess
import sys
from typing import Required, get_origin, get_type_hints

import pytest

from meraki_async.codegen.tree import generate

from .test_oddities import (
    STRING,
    Generated,
    Json,
    array,
    body,
    obj,
    query,
    response,
    spec_of,
)

MODE: Json = {**STRING, "enum": ["open", "closed"]}


def update(members: Json) -> tuple[str, str, Json]:
    operation = {"operationId": "updateNetwork", "requestBody": body(members)}
    return "put", "/networks/{networkId}", operation


def test_choices_are_offered_and_others_taken(generated: Generated) -> None:
    parameters = [
        query("mode", MODE),
        query("modes", array(MODE)),
        query("size", {"type": "integer", "enum": [1, 2]}, required=True),
        query("ratio", {"type": "number", "enum": [0.5, 1.5]}),
        query("maybe", {**STRING, "enum": ["a", None]}),
    ]
    operation = {"operationId": "getNetwork", "parameters": parameters}
    meraki = generated.load(("get", "/networks/{networkId}", operation))
    annotations = meraki.networks.get_network.__annotations__
    assert annotations["mode"] == "Opt[Literal['open', 'closed'] | str]"
    assert annotations["modes"] == "Sequence[Literal['open', 'closed'] | str | None] | UnsetType"
    assert annotations["size"] == "Literal[1, 2] | int | None"
    assert annotations["ratio"] == "Opt[float]"
    assert annotations["maybe"] == "Opt[Literal['a'] | str]"
    call = meraki.networks.get_network("N", size=3, mode="ajar", modes=["open", "shut"])
    assert call.request.query == "size=3&mode=ajar&modes%5B%5D=open&modes%5B%5D=shut"


def test_many_choices_are_spread_over_lines() -> None:
    choices = [f"choice, number {number}]" for number in range(30)]
    operation = {
        "operationId": "getNetwork",
        "parameters": [query("mode", {**STRING, "enum": choices})],
    }
    text = generate(spec_of(("get", "/networks/{networkId}", operation)))["methods/networks.py"]
    assert all(len(line) <= 100 for line in text.splitlines())
    [method] = [n for n in ast.walk(ast.parse(text)) if isinstance(n, ast.FunctionDef)]
    annotation = ast.unparse(method.args.kwonlyargs[0].annotation or ast.Constant(None))
    assert annotation == f"Opt[Literal[{', '.join(map(repr, choices))}] | str]"


def test_the_objects_of_bodies_are_typed_dicts(generated: Generated) -> None:
    rule = {**obj(policy=MODE, dest=STRING), "required": ["policy"]}
    members = obj(
        rules=array(rule),
        **{"from": obj(**{"from": STRING, "0.5": {"type": "integer"}})},
        limits={"type": "object", "additionalProperties": obj(up={"type": "integer"})},
        other={"type": "object"},
    )
    meraki = generated.load(update(members))
    annotations = meraki.networks.update_network.__annotations__
    assert annotations["rules"] == "Opt[Sequence[bodies.NetworkRule]]"
    assert annotations["from_"] == "Opt[bodies.NetworkFrom]"
    assert annotations["limits"] == "Opt[Mapping[str, bodies.NetworkLimit]]"
    assert annotations["other"] == "Opt[Mapping[str, Any]]"
    bodies = generated.module("bodies.networks")
    hints = get_type_hints(bodies.NetworkRule, include_extras=True)
    assert get_origin(hints["policy"]) is Required
    assert hints["dest"] == str | None
    assert set(bodies.NetworkFrom.__annotations__) == {"from", "0.5"}
    call = meraki.networks.update_network("N", rules=[{"policy": "new"}], from_={"0.5": 1})
    call.discard()
    assert call.request.body == {"rules": [{"policy": "new"}], "from": {"0.5": 1}}


def test_identical_objects_are_one_class(generated: Generated) -> None:
    site = obj(id=STRING)
    create = {"operationId": "createNetwork", "requestBody": body(obj(site=site))}
    meraki = generated.load(update(obj(site=site, old=site)), ("post", "/networks", create))
    annotations = meraki.networks.update_network.__annotations__
    assert annotations["site"] == annotations["old"] == "Opt[bodies.NetworkSite]"
    assert meraki.networks.create_network.__annotations__["site"] == annotations["site"]


def test_bodies_are_not_loaded_at_run_time() -> None:
    code = (
        "import sys, meraki_async\n"
        "call = meraki_async.Meraki('k').networks.update_network('N', name='x')\n"
        "call.discard()\n"
        "print([name for name in sys.modules if '.bodies' in name])"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("wire", "method_name"), [("getVPNPeers", "get_vpn_peers"), ("get_HTTPx2", "get_htt_px2")]
)
def test_ids_that_do_not_follow_from_the_name(
    wire: str, method_name: str, generated: Generated
) -> None:
    meraki = generated.load(
        (
            "get",
            "/peers",
            {
                "operationId": wire,
                "parameters": [query("Ipv4-only", STRING), query("X", array(STRING))],
                "responses": response(array(obj(id=STRING))),
            },
        )
    )
    call = getattr(meraki.networks, method_name)(ipv4_only="a", x=["b"])
    assert call.request.operation.id == wire
    assert call.request.query == "Ipv4-only=a&X%5B%5D=b"
