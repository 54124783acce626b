"""The API's description, as an organization sees it."""

from ..access import has_beta
from ..answers import Answer
from ..call import Call, Handlers
from ..openapi import document


def _document(call: Call) -> Answer:
    version = int(call.parameter("version") or 2)
    return Answer(200, document(version, beta=has_beta(call.world, call.plan)))


HANDLERS: Handlers = {"getOrganizationOpenapiSpec": _document}
