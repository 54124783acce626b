"""A small OpenAPI document of our own, with one of everything that Meraki's has."""

from typing import Any

Json = dict[str, Any]

SCOPES = ["networks", "organizations", "sensor"]
STRING: Json = {"type": "string"}
INTEGER: Json = {"type": "integer"}
BOOLEAN: Json = {"type": "boolean"}


def _object(**members: Json) -> Json:
    return {"type": "object", "properties": members}


def _array(items: Json) -> Json:
    return {"type": "array", "items": items}


def _json(schema: Json) -> Json:
    return {"content": {"application/json": {"schema": schema}}}


def _path(name: str) -> Json:
    return {"name": name, "in": "path", "required": True, "schema": STRING}


def _query(**schemas: Json) -> list[Json]:
    return [{"name": name, "in": "query", "schema": schema} for name, schema in schemas.items()]


def _paged(maximum: int) -> list[Json]:
    size = {"type": "integer", "minimum": 3, "maximum": maximum, "default": 10}
    return _query(perPage=size, startingAfter=STRING, endingBefore=STRING)


def _operation(name: str, scope: str, *, status: str = "200", **more: Any) -> Json:
    response = more.pop("response", None)
    response = {"description": "Successful operation", **(_json(response) if response else {})}
    return {
        "operationId": name,
        "summary": f"What {name} does",
        "tags": [scope, "configure"],
        "responses": {status: response},
        **more,
    }


_NETWORK: Json = _object(
    id=STRING,
    name=STRING,
    tags=_array(STRING),
    isBound=BOOLEAN,
    **{"0.5": {"type": "number"}},
    limits={"type": "object", "additionalProperties": INTEGER},
    details={"type": "object", "additionalProperties": _object(seenAt=STRING)},
    anything={"oneOf": [STRING, INTEGER]},
    template={**_object(id=STRING, region=STRING), "nullable": True},
)
_ORGANIZATION: Json = _object(
    id=STRING,
    name=STRING,
    licensing=_object(model={**STRING, "enum": ["co-term", "per-device", "subscription"]}),
)

DOCUMENT: Json = {
    "openapi": "3.0.1",
    "info": {"title": "A small dashboard", "version": "1.0.0"},
    "paths": {
        "/organizations": {
            "get": _operation(
                "getOrganizations",
                "organizations",
                parameters=[*_paged(9000), *_query(**{"ids[]": _array(STRING)})],
                response=_array(_ORGANIZATION),
            ),
        },
        "/organizations/{organizationId}/alerts": {
            "get": _operation(
                "getOrganizationAlerts",
                "organizations",
                parameters=[_path("organizationId"), *_paged(300)],
                response=_object(
                    items=_array(_object(id=STRING, dismissedAt={**STRING, "nullable": True})),
                    meta=_object(counts=_object(items=_object(total=INTEGER, remaining=INTEGER))),
                ),
                **{"x-release-stage": "beta"},
            ),
        },
        "/networks/{networkId}": {
            "parameters": [_path("networkId")],
            "get": _operation("getNetwork", "networks", response=_NETWORK),
            "put": _operation(
                "updateNetwork",
                "networks",
                requestBody=_json(
                    _object(
                        name=STRING,
                        isBound={**BOOLEAN, "nullable": True},
                        tags=_array(STRING),
                        mode={**STRING, "enum": ["open", "closed"]},
                    )
                ),
                response=_NETWORK,
                security=[{"oauth2": ["dashboard:general:config:write"]}],
            ),
            "delete": _operation("deleteNetwork", "networks", status="204"),
        },
        "/networks/{networkId}/events": {
            "get": _operation(
                "getNetworkEvents",
                "networks",
                parameters=[
                    _path("networkId"),
                    *_paged(1000),
                    *_query(since={"oneOf": [_object(gte=STRING), STRING]}),
                ],
                response=_object(
                    message=STRING,
                    pageStartAt=STRING,
                    pageEndAt=STRING,
                    events=_array(_object(occurredAt=STRING, eventData={"type": "object"})),
                ),
            ),
        },
        "/networks/{networkId}/traffic": {
            "get": _operation(
                "getNetworkTraffic",
                "networks",
                parameters=[_path("networkId"), *_query(timespan={"type": "number"})],
                response=_array(_object(application=STRING, sent={"type": "number"})),
                deprecated=True,
                **{"x-deprecation-notice": "Ask for the events."},
            ),
        },
        "/networks/{networkId}/sensor/readings": {
            "post": _operation(
                "createNetworkSensorReading",
                "sensor",
                status="201",
                parameters=[_path("networkId")],
                requestBody=_json({"type": "object"}),
                response={"oneOf": [STRING, _object(id=STRING)]},
            ),
        },
    },
    "x-batchable-actions": [
        {"group": "network", "resource": "/networks/{networkId}", "operation": "update"}
    ],
}
