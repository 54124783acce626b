"""Async client for the Cisco Meraki Dashboard API."""

# Layers, each importing only from those below it (tests/test_layers.py keeps it so):
#
#   __main__               the console script
#   cli, pytest_plugin     the command line, the pytest fixture
#   directory, restore, sites  who has access to what, over all organizations; configuration of then
#   crawl, accounts, writes  read whole fleets to disk or into a database; credentials; plans
#   selection, rows        which organizations, networks and devices are meant; tables
#   client                 Meraki: what users open
#   batches                action batches: many writing calls in few requests
#   api.methods            generated: a method for each operation
#   calls                  what users await and iterate: calls, listings, fan-outs
#   http                   one request: send, retry, redirect, page by page
#   attribution            which organization a request belongs to
#   budgets, auth, temporary_directory  who may send, and when; credentials; files for a while
#   api.models, api        generated: response types, and the index of all operations
#   operations, config, file_lock, data_directory  describe a call, no I/O; settings; locks; places
#   errors, events, sqlite_files, file_permissions, spreadsheet_cells  exceptions; files; CSV
#
# Beside them: simulator (imports nothing of ours but how calls are described), codegen (never
# imported at run time).

import logging

from ._version import __version__
from .auth.api_key import ApiKey
from .auth.auth import Auth
from .auth.grant import Grant, GrantStore
from .auth.oauth import OAuth
from .auth.oauth_server import OAuthServer
from .budgets.budgets import Budgets, BudgetSnapshot, OrganizationBudget, Permit
from .budgets.token_bucket import RateLimit
from .calls.call import Call
from .calls.failure import FanOutFailure
from .calls.fan_out import FanOut
from .calls.page import Page
from .calls.paginator import Paginator
from .client import Meraki
from .errors import (
    ApiError,
    AuditError,
    BadRequestError,
    BatchFailedError,
    ClientStateError,
    ConfigurationError,
    ConnectionFailedError,
    DeadlineExceededError,
    FeedExpiredError,
    ForbiddenError,
    IncompleteError,
    MalformedResponseError,
    MerakiError,
    NotAppliedError,
    NotBatchableError,
    NotFoundError,
    OAuthError,
    OutcomeUnknownError,
    PlanBlockedError,
    PlanError,
    RateLimitError,
    ReconnectNeededError,
    RedirectRefusedError,
    RequestTimeoutError,
    ResponseTooLargeError,
    ServerError,
    StoreError,
    TLSError,
    TransportError,
    UnauthorizedError,
    UnexpectedResponseError,
    VaultError,
)
from .events import Event
from .http.response import Response
from .http.tracing import trace_configs
from .http.transport import AiohttpTransport, HttpRequest, HttpResponse, MemoryTransport, Transport
from .operations.model import Model
from .operations.operation import Operation, Request

__all__ = [
    "AiohttpTransport",
    "ApiError",
    "ApiKey",
    "AuditError",
    "Auth",
    "BadRequestError",
    "BatchFailedError",
    "BudgetSnapshot",
    "Budgets",
    "Call",
    "ClientStateError",
    "ConfigurationError",
    "ConnectionFailedError",
    "DeadlineExceededError",
    "Event",
    "FanOut",
    "FanOutFailure",
    "FeedExpiredError",
    "ForbiddenError",
    "Grant",
    "GrantStore",
    "HttpRequest",
    "HttpResponse",
    "IncompleteError",
    "MalformedResponseError",
    "MemoryTransport",
    "Meraki",
    "MerakiError",
    "Model",
    "NotAppliedError",
    "NotBatchableError",
    "NotFoundError",
    "OAuth",
    "OAuthError",
    "OAuthServer",
    "Operation",
    "OrganizationBudget",
    "OutcomeUnknownError",
    "Page",
    "Paginator",
    "Permit",
    "PlanBlockedError",
    "PlanError",
    "RateLimit",
    "RateLimitError",
    "ReconnectNeededError",
    "RedirectRefusedError",
    "Request",
    "RequestTimeoutError",
    "Response",
    "ResponseTooLargeError",
    "ServerError",
    "StoreError",
    "TLSError",
    "Transport",
    "TransportError",
    "UnauthorizedError",
    "UnexpectedResponseError",
    "VaultError",
    "__version__",
    "trace_configs",
]

# a library is silent until its user says otherwise
logging.getLogger(__name__).addHandler(logging.NullHandler())
