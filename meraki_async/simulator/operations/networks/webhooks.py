"""Webhook receivers of a network, the templates of what is sent to them, and tests."""

import base64
from collections.abc import Iterator

from ...contract.responses import ApiResponse
from ...world.sorted_records import KeyedRecord, Record
from ...world.world import RecordType
from ..shared.call import Call, Handlers
from ..shared.change_log import log_difference
from ..shared.collection import Collection, pick
from ..shared.https_urls import is_https
from ..shared.responses import bad_request, ok

_SERVERS = Collection(
    record_type="httpServers", key_argument="httpServerId", parent_argument="networkId"
)
_TEMPLATES = Collection(
    record_type="payloadTemplates", key_argument="payloadTemplateId", parent_argument="networkId"
)
_TESTS = Collection(
    record_type="webhookTests", key_argument="webhookTestId", parent_argument="networkId"
)
SERVER_SECRETS = "httpServerSecrets"
"""What the receivers know the sender by, which no response shows."""
_FIRST_ID = 646_829_496_481_600_000
_DEFAULT_TEMPLATE = "wpt_00001"
_BUILT_IN = (
    "Meraki",
    "Webex",
    "Slack",
    "Microsoft Teams",
    "API callback",
    "PagerDuty",
    "Google Chat",
    "Splunk",
)
# the age in seconds from which a test has each status
_STATUS_BY_AGE = ((2.0, "delivered"), (1.0, "processing"))


def _templates() -> Iterator[KeyedRecord]:
    for number, name in enumerate(_BUILT_IN, start=1):
        identifier = f"wpt_{number:05}"
        yield (
            identifier,
            {
                "payloadTemplateId": identifier,
                "type": "included",
                "name": f"{name} (included)",
                "headers": [],
                "body": '{"alertType": "{{alertType}}", "networkId": "{{networkId}}"}',
                "sharing": {"byNetwork": {"adminsCanModify": False}},
            },
        )


def _create_server(call: Call) -> ApiResponse:
    url = call.body["url"]
    identifier = base64.b64encode(url.encode()).decode()
    messages = [*_url_problems(url), *_server_problems(call)]
    if _SERVERS.listing(call).find(identifier) is not None:
        messages.append("Url has already been taken")
    if messages:
        return bad_request(*messages)
    record = {
        "id": identifier,
        "name": call.body["name"],
        "url": url,
        "enabled": True,
        "networkId": call.arguments["networkId"],
        "payloadTemplate": _template(call) or _shown(call, _DEFAULT_TEMPLATE),
    }
    _keep_secret(call, identifier)
    return _SERVERS.add(call, identifier, record)


def _update_server(call: Call, old: Record) -> ApiResponse:
    messages = list(_server_problems(call))
    if call.body.get("url", old["url"]) != old["url"]:
        messages.append("Url cannot be changed")
    if messages:
        return bad_request(*messages)
    template = _template(call) or old["payloadTemplate"]
    new = {**old, **pick(call.body, "name"), "payloadTemplate": template}
    _keep_secret(call, old["id"])
    return _SERVERS.replace(call, old, new)


def _keep_secret(call: Call, identifier: str) -> None:
    if "sharedSecret" in call.body:
        secret = {"secret": call.body["sharedSecret"] or ""}
        network_id = call.arguments["networkId"]
        call.world.put(call.organization, SERVER_SECRETS, identifier, secret, network_id)


def _delete_server(call: Call, old: Record) -> ApiResponse:
    call.world.remove(call.organization, SERVER_SECRETS, old["id"], call.arguments["networkId"])
    return _SERVERS.remove(call, old)


def _url_problems(url: str) -> Iterator[str]:
    # certificates are not checked: nothing is sent
    if not is_https(url):
        yield "Url must be an https URL"


def _server_problems(call: Call) -> Iterator[str]:
    if not (call.body.get("name") or "?").strip():
        yield "Name can't be blank"
    named = _named_template(call)
    if named is not None and _TEMPLATES.listing(call).find(named) is None:
        yield f"Payload template with ID {named} not found"


def _named_template(call: Call) -> str | None:
    found: str | None = call.body.get("payloadTemplate", {}).get("payloadTemplateId")
    return found


def _template(call: Call) -> Record | None:
    """The template in the body, as a server shows it."""
    named = _named_template(call)
    return None if named is None else _shown(call, named)


def _shown(call: Call, template: str) -> Record:
    network_id = call.arguments["networkId"]
    record = call.world.record(call.organization, "payloadTemplates", template, network_id)
    return {"payloadTemplateId": template, "name": record["name"]}


def _create_template(call: Call) -> ApiResponse:
    body = call.body
    record = {
        "payloadTemplateId": f"wpt_{_FIRST_ID + call.world.new_number()}",
        "type": "custom",
        "name": body["name"],
        "headers": body.get("headers", []),
        "body": body.get("body") or body.get("bodyFile") or "",
        "sharing": {"byNetwork": {"adminsCanModify": False}},
    }
    if not record["body"]:
        return bad_request("'body' or 'bodyFile' is required")
    return _TEMPLATES.add(call, record["payloadTemplateId"], record)


def _update_template(call: Call, old: Record) -> ApiResponse:
    if old["type"] == "included":
        return bad_request("Included templates cannot be changed")
    return _TEMPLATES.replace(call, old, {**old, **pick(call.body, "name", "headers", "body")})


def _delete_template(call: Call, old: Record) -> ApiResponse:
    if old["type"] == "included":
        return bad_request("Included templates cannot be deleted")
    identifier = old["payloadTemplateId"]
    for server in _SERVERS.listing(call).records:
        if server["payloadTemplate"]["payloadTemplateId"] == identifier:
            return bad_request(f"Payload template is in use by {server['name']}")
    return _TEMPLATES.remove(call, old)


def _create_test(call: Call) -> ApiResponse:
    url, template = call.body["url"], call.body.get("payloadTemplateId")
    messages = list(_url_problems(url))
    if template is not None and _TEMPLATES.listing(call).find(template) is None:
        messages.append(f"Payload template with ID {template} not found")
    if messages:
        return bad_request(*messages)
    identifier = str(_FIRST_ID + call.world.new_number())
    record = {"id": identifier, "url": url}
    network_id = call.arguments["networkId"]
    call.world.put(
        call.organization, "webhookTests", identifier, {**record, "at": call.now}, network_id
    )
    log_difference(call, None, record)
    return ok({**record, "status": "enqueued"}, 201)


def _get_test(call: Call, test: Record) -> ApiResponse:
    age = call.now - test["at"]
    status = next((status for min_age, status in _STATUS_BY_AGE if age >= min_age), "enqueued")
    return ok({"id": test["id"], "url": test["url"], "status": status})


RECORD_TYPES = {
    "httpServers": RecordType(),
    SERVER_SECRETS: RecordType(),
    "payloadTemplates": RecordType(lambda world, organization, parent: _templates()),
    "webhookTests": RecordType(max_records=100),
}
HANDLERS: Handlers = {
    "getNetworkWebhooksHttpServers": _SERVERS.list,
    "getNetworkWebhooksHttpServer": _SERVERS.get,
    "createNetworkWebhooksHttpServer": _create_server,
    "updateNetworkWebhooksHttpServer": _SERVERS.with_record(_update_server),
    "deleteNetworkWebhooksHttpServer": _SERVERS.with_record(_delete_server),
    "getNetworkWebhooksPayloadTemplates": _TEMPLATES.list,
    "getNetworkWebhooksPayloadTemplate": _TEMPLATES.get,
    "createNetworkWebhooksPayloadTemplate": _create_template,
    "updateNetworkWebhooksPayloadTemplate": _TEMPLATES.with_record(_update_template),
    "deleteNetworkWebhooksPayloadTemplate": _TEMPLATES.with_record(_delete_template),
    "getNetworkWebhooksWebhookTest": _TESTS.with_record(_get_test),
    "createNetworkWebhooksWebhookTest": _create_test,
}
