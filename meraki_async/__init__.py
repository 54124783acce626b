"""Async client for the Cisco Meraki Dashboard API."""

# Layers, each importing only from those above it (tests/test_layers.py keeps it so):
#   errors, secret, config, operation, model, events                   pure
#   wire, retry, decoding, identity, response, walk                    pure
#   api.models                                                         generated reply types
#   token_bucket, adaptation, fair_queue, fair_lock, slots, budgets    who may send, and when
#   routing, auth, transport                                           who pays, who asks, the wire
#   exchange, requester, tracing                                       the one request loop
#   pagination, scope, api.methods, fan_out                            calls
#   client                                                             Meraki
#   crawl                                                              built on the client
#   cli, pytest_plugin                                                 what people begin with
# Beside them: simulator (imports nothing of ours), codegen (never imported at run time).

import logging

from ._version import __version__
from .budgets import Budgets, OrganizationBudget, Permit, Snapshot
from .call import Call
from .client import Meraki
from .errors import (
    AnswerTooLargeError,
    ApiError,
    BadRequestError,
    BrokenResponseError,
    ClientStateError,
    ConfigurationError,
    ConnectionFailedError,
    DeadlineExceededError,
    ForbiddenError,
    IncompleteError,
    MerakiError,
    NotFoundError,
    OutcomeUnknownError,
    RateLimitedError,
    RedirectRefusedError,
    RequestTimeoutError,
    ServerError,
    TlsError,
    TransportError,
    UnauthorizedError,
    UnexpectedResponseError,
)
from .events import Event
from .fan_out import Failure, FanOut
from .model import Model
from .operation import Operation, Request
from .page import Page
from .pagination import Paginator
from .response import Response
from .token_bucket import RateLimit
from .transport import AiohttpTransport, HttpRequest, HttpResponse, MemoryTransport, Transport

__all__ = [
    "AiohttpTransport",
    "AnswerTooLargeError",
    "ApiError",
    "BadRequestError",
    "BrokenResponseError",
    "Budgets",
    "Call",
    "ClientStateError",
    "ConfigurationError",
    "ConnectionFailedError",
    "DeadlineExceededError",
    "Event",
    "Failure",
    "FanOut",
    "ForbiddenError",
    "HttpRequest",
    "HttpResponse",
    "IncompleteError",
    "MemoryTransport",
    "Meraki",
    "MerakiError",
    "Model",
    "NotFoundError",
    "Operation",
    "OrganizationBudget",
    "OutcomeUnknownError",
    "Page",
    "Paginator",
    "Permit",
    "RateLimit",
    "RateLimitedError",
    "RedirectRefusedError",
    "Request",
    "RequestTimeoutError",
    "Response",
    "ServerError",
    "Snapshot",
    "TlsError",
    "Transport",
    "TransportError",
    "UnauthorizedError",
    "UnexpectedResponseError",
    "__version__",
]

# a library is silent until its user says otherwise
logging.getLogger(__name__).addHandler(logging.NullHandler())
