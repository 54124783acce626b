"""The API's description of itself, read by the generator that the client came from."""

import difflib
from pathlib import Path
from typing import Any

import pytest

import meraki_async.api
from meraki_async.codegen.spec import parse, read, version_of
from meraki_async.codegen.tree import generate

from ..conftest import Asker

pytestmark = pytest.mark.anyio

API = Path(meraki_async.api.__file__).parent


async def opt_in(ask: Asker, organization: str) -> None:
    body = {"shortName": "has_beta_api"}
    await ask.send("POST", f"{organization}/earlyAccess/features/optIns", body)


@pytest.mark.slow
async def test_the_client_can_be_generated_from_it(
    ask: Asker, organization: str, tmp_path: Path
) -> None:
    await opt_in(ask, organization)
    file = tmp_path / "spec.json"
    file.write_bytes((await ask(f"{organization}/openapiSpec?version=3")).body)
    document = parse(file)
    # the one in beta has a version of its own
    files = generate(read(document), version_of(document).partition("-")[0])
    there = [path for path in API.rglob("*") if path.suffix in (".py", ".json")]
    assert files.keys() == {path.relative_to(API).as_posix() for path in there}
    different = [
        line
        for path, text in files.items()
        for line in difflib.unified_diff(
            (API / path).read_text().splitlines(), text.splitlines(), n=0, lineterm=""
        )
        if line[0] in "+-" and line[:3] not in ("+++", "---")
    ]
    assert different == []


@pytest.mark.slow
async def test_beta_is_described_to_those_who_opted_in(ask: Asker, organization: str) -> None:
    path = f"{organization}/openapiSpec?version=3"
    before = read((await ask(path)).json)
    assert {operation.stage for operation in before} == {"ga", "deprecated"}
    assert read((await ask("/openapiSpec?version=3")).json) == before
    await opt_in(ask, organization)
    after = read((await ask(path)).json)
    assert [operation for operation in after if operation.stage != "beta"] == before
    assert len(after) == 1491
    assert read((await ask("/openapiSpec?version=3")).json) == before


@pytest.mark.slow
async def test_version_2_says_the_same(ask: Asker, organization: str) -> None:
    await opt_in(ask, organization)
    old = (await ask(f"{organization}/openapiSpec")).json
    assert old == (await ask(f"{organization}/openapiSpec?version=2")).json
    new = (await ask(f"{organization}/openapiSpec?version=3")).json
    assert (old["swagger"], old["basePath"], new["openapi"]) == ("2.0", "/api/v1", "3.0.1")
    assert [(o.id, o.status, o.batch) for o in read(old)] == [
        (o.id, o.status, o.batch) for o in read(new)
    ]
    assert (await ask("/openapiSpec")).json["swagger"] == "2.0"
    assert (await ask.send("POST", "/openapiSpec")).status == 404
    assert old["paths"].keys() == new["paths"].keys()
    for path, item in old["paths"].items():
        for method, operation in item.items():
            same = new["paths"][path][method]
            of_path_and_query, of_body = split(operation["parameters"])
            assert names(of_path_and_query) == names(same["parameters"])
            for parameter in of_path_and_query:
                # neither objects nor choices there
                assert parameter["type"] in ("string", "integer", "number", "boolean", "array")
                assert "schema" not in parameter
            assert schemas(of_body) == schemas(contents(same.get("requestBody")))
            ((status, response),) = operation["responses"].items()
            assert schemas([response] if "schema" in response else []) == schemas(
                contents(same["responses"][status])
            )
            assert ("headers" in response) == ("headers" in same["responses"][status])


def split(parameters: list[Any]) -> tuple[list[Any], list[Any]]:
    of_body = [parameter for parameter in parameters if parameter["in"] == "body"]
    return [parameter for parameter in parameters if parameter["in"] != "body"], of_body


def names(parameters: list[Any]) -> list[tuple[str, str, bool]]:
    return [(p["name"], p["in"], p.get("required", False)) for p in parameters]


def contents(holder: Any) -> list[Any]:
    return list((holder or {}).get("content", {}).values())


def schemas(holders: list[Any]) -> list[Any]:
    return [without_null(holder["schema"]) for holder in holders]


def without_null(schema: Any) -> Any:
    if isinstance(schema, dict):
        return {
            name.removeprefix("x-") if name == "x-nullable" else name: without_null(inner)
            for name, inner in schema.items()
        }
    return [without_null(inner) for inner in schema] if isinstance(schema, list) else schema


@pytest.mark.parametrize("version", ["1", "4", "x"])
async def test_there_are_two_versions(ask: Asker, organization: str, version: str) -> None:
    assert (await ask(f"{organization}/openapiSpec?version={version}")).status == 400


async def test_it_lists_what_batches_may_hold(ask: Asker, organization: str) -> None:
    document = (await ask(f"{organization}/openapiSpec?version=3")).json
    (bind,) = [
        action for action in document["x-batchable-actions"] if action["operation"] == "bind"
    ]
    assert bind["resource"] == "/networks/{networkId}/bind"
    listed = [action["summary"] for action in document["x-batchable-actions"]]
    assert listed == [operation.id for operation in read(document) if operation.batch]


async def test_it_needs_no_key_and_names_its_tags(ask: Asker) -> None:
    for query in ("", "?version=2", "?version=3"):
        response = await ask(f"/openapiSpec{query}", Authorization="")
        assert response.status == 200
        used = {
            tag
            for item in response.json["paths"].values()
            for operation in item.values()
            for tag in operation["tags"]
        }
        tags = [tag["name"] for tag in response.json["tags"]]
        assert tags == sorted(used)
