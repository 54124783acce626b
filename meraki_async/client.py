"""The client: its life, its scopes, its options."""

import os
from collections.abc import AsyncGenerator, AsyncIterable, Callable, Iterable, Mapping, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, TypeVar, overload

import aiohttp
from msgspec import UNSET

from ._version import __version__
from .attribution.cache_file import OrganizationCacheFile
from .auth.api_key import ApiKey, ApiKeySource
from .auth.auth import Auth
from .auth.credentials import Credentials
from .auth.secret import masked
from .batches.action_batch import ActionBatch
from .batches.batched_call import BatchedCall
from .batches.run_batch import run_batch
from .batches.runner import BatchRunner, BatchRunners
from .budgets.budgets import Budgets
from .calls.base_call import BaseCall
from .calls.call import Call
from .calls.fan_out import FanOut, iterate
from .calls.paginator import Paginator
from .calls.scope import Scope
from .config import CertificateSource, Settings, resolve_base_url, ssl_context
from .errors import ClientStateError, ConfigurationError
from .events import OnEvent
from .http.client_context import running_loop
from .http.requester import Requester, UrgentRequester
from .http.transport import AiohttpTransport, Transport
from .operations.annotations import Id
from .operations.decoding import get_path
from .operations.encoding import encode_query, is_unsafe_path
from .operations.lookup import find_operation, scope_class, scopes
from .operations.operation import Operation, Request
from .operations.parameter_names import check_required, python_names
from .operations.resource_ref import organization_in
from .operations.values import json_value

if TYPE_CHECKING:
    from .api.methods import Scopes
    from .api.models.organizations import Organization
else:
    # the generated scopes load one by one, at their first use (see __getattr__)
    Scopes = object

K = TypeVar("K")
T = TypeVar("T")
Failures = Literal["raise", "collect"]

_METHODS = ("GET", "PUT", "POST", "DELETE")


class Meraki(Scopes):
    """A client of the Meraki Dashboard API. ``async with`` it, or ``open()`` and ``aclose()``.

    Operations are methods of their documented scope, ``meraki.organizations.get_organizations()``,
    and return calls: nothing is sent before a call is awaited or iterated.

    Args:
        api_key: the key, or a callable (plain or async) that gives it, called again after a 401.
            Default: the environment's ``MERAKI_DASHBOARD_API_KEY``.
        auth: instead of ``api_key``: ``ApiKey(…)``, ``OAuth(…)``, ``vault.auth(account)``, or an
            object of yours that follows ``Auth``. Several, of several accounts, are used together:
            each organization is read with the first that sees it.
        base_url: default the environment's ``MERAKI_DASHBOARD_BASE_URL``, else
            ``https://api.meraki.com/api/v1``. It ends in ``/api/v1``.
        region: instead of ``base_url``: ``world``, ``canada``, ``china``, ``india``,
            ``us-government``.
        budgets: the call budgets; give several clients of one machine the same ``Budgets``.
        timeout: seconds of one exchange, from connection to last byte; default 60.
        deadline: seconds of a whole call, all pages of a listing, queueing and retries included;
            default none.
        retries: how often a failed request is sent again, default 4. 429s do not count.
        max_retry_after: the longest ``Retry-After`` to wait for, in seconds; default 120.
        max_response_bytes: the largest response accepted, decompressed, in bytes; default
            512 MiB.
        on_event: called with an ``Event`` whenever a request is queued, sent, completed, retrying
            or throttled, for metrics; default none, at no cost.
        organization_cache: a file that keeps which networks and devices belong to which
            organizations, from one process to the next; default none. Written when the client
            closes.
        organization_cache_ttl: seconds after which an organization's entries are learned anew;
            default a week.
        user_agent: ``Application/version Vendor``, as Meraki asks of applications; default
            ``meraki-async/<version>``.
        headers: sent with every request, beside the client's own; default none.
        proxy: URL of an HTTP proxy; default what ``HTTPS_PROXY``, ``HTTP_PROXY`` and ``NO_PROXY``
            say; "" for none.
        ssl: a file of certificate authorities in PEM form, or an ``ssl.SSLContext``; default the
            system's authorities (or those of ``SSL_CERT_FILE``).
        trace_configs: aiohttp's hooks; ``trace_configs()`` gives those for OpenTelemetry.
        session: your own aiohttp session, made with ``auto_decompress=False``, which the client
            does not close; default: the client makes one.
        transport: replaces the network, ``MemoryTransport`` in tests; default: aiohttp.

    Raises:
        ConfigurationError: there is no key, or a setting makes no sense.

    Example:
        >>> async with Meraki() as meraki:
        ...     for organization in await meraki.organizations.get_organizations():
        ...         print(organization.id, organization.name)
    """

    def __init__(
        self,
        api_key: ApiKeySource | None = None,
        *,
        auth: Auth | Sequence[Auth] | None = None,
        base_url: str | None = None,
        region: str | None = None,
        budgets: Budgets | None = None,
        timeout: float = 60.0,
        deadline: float | None = None,
        retries: int = 4,
        max_retry_after: float = 120.0,
        max_response_bytes: int = 512 * 1024 * 1024,
        on_event: OnEvent | None = None,
        organization_cache: str | os.PathLike[str] | None = None,
        organization_cache_ttl: float = 7 * 86_400.0,
        user_agent: str = f"meraki-async/{__version__}",
        headers: Mapping[str, str] | None = None,
        proxy: str | None = None,
        ssl: CertificateSource = True,
        trace_configs: Sequence[aiohttp.TraceConfig] = (),
        session: aiohttp.ClientSession | None = None,
        transport: Transport | None = None,
    ) -> None:
        # whatever fails from here on shows no secret
        api_key, base_url, proxy = masked(api_key), masked(base_url), masked(proxy)
        headers = (
            {name: masked(value) for name, value in headers.items()}
            if isinstance(headers, Mapping)
            else masked(headers)
        )
        settings = Settings(
            base_url=resolve_base_url(base_url, region),
            timeout=timeout,
            deadline=deadline,
            retries=retries,
            max_retry_after=max_retry_after,
            max_response_bytes=max_response_bytes,
            user_agent=user_agent,
            headers=headers or {},
            proxy=proxy,
            ssl=ssl_context(ssl),
        )
        if transport is not None and session is not None:
            raise ConfigurationError("give session or transport, not both")
        if trace_configs and (transport is not None or session is not None):
            raise ConfigurationError(
                "trace_configs cannot be combined with session or transport: pass them to "
                "your own aiohttp.ClientSession"
            )
        self.budgets = budgets or Budgets()
        """The budgets this client's requests are charged to."""
        self._requester = Requester(
            settings,
            transport
            or AiohttpTransport(
                session, proxy=proxy, ssl=settings.ssl, trace_configs=trace_configs
            ),
            self.budgets,
            Credentials(_auths(api_key, auth)),
            on_event=on_event,
            organization_cache=None
            if organization_cache is None
            else OrganizationCacheFile(
                organization_cache, settings.base_url, organization_cache_ttl
            ),
        )
        self._batch_runners = BatchRunners(self._requester)
        self._closed = False

    @property
    def base_url(self) -> str:
        """The base URL of the API that is in force, without a trailing slash."""
        return self._requester.settings.base_url

    def open(self) -> "Meraki":
        """Allow requests. The first one opens a connection.

        Returns:
            The client itself.

        Raises:
            ClientStateError: it was closed.
        """
        if self._closed:
            raise ClientStateError("a closed client cannot be opened again; make a new one")
        self._requester.open()
        return self

    async def aclose(self) -> None:
        """Cancel what is in flight and close the connections."""
        self._closed = True
        await self._requester.aclose()

    async def __aenter__(self) -> "Meraki":
        running_loop()
        return self.open()

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        tb: TracebackType | None,
    ) -> None:
        await self.aclose()

    def __getattr__(self, name: str) -> Scope:
        if not name.startswith("_") and name in scopes():
            scope: Scope = scope_class(name)(self._requester)
            self.__dict__[name] = scope
            return scope
        raise AttributeError(f"{type(self).__name__!r} has no attribute or scope {name!r}")

    def __dir__(self) -> list[str]:
        return [*super().__dir__(), *scopes()]

    @property
    def accounts(self) -> tuple[str, ...]:
        """The names of the credentials in use, in the order in which they are chosen."""
        return tuple(auth.name for auth in self._requester.credentials.auths)

    def account_of(self, organization_id: str) -> str:
        """The name of the credentials that an organization is read with, as far as is known.

        Args:
            organization_id: of the organization.
        """
        return self.auth_of(organization_id).name

    def auth_of(self, organization_id: str) -> Auth:
        """The credentials that an organization is read with, as far as is known.

        Args:
            organization_id: of the organization.
        """
        return self._requester.credentials.choose(organization_id)

    def accounts_of(self, organization_id: str) -> tuple[str, ...]:
        """The names of all credentials that see an organization, as far as is known.

        Args:
            organization_id: of the organization.
        """
        return self._requester.credentials.names_that_see(organization_id)

    def server_time(self) -> float:
        """The API's time in seconds of the epoch, by its last response; else this machine's."""
        return self._requester.clock.now()

    def urgent(self) -> "Meraki":
        """Another view of this client, whose requests all go ahead of other waiting ones.

        It is open while the client is, and need not be closed.

        Returns:
            A client with the same connections, budgets and credentials.
        """
        view = Meraki.__new__(type(self))
        # the scopes that were used are bound to the other requester
        view.__dict__ = {k: v for k, v in self.__dict__.items() if k not in scopes()}
        view._requester = UrgentRequester(self._requester)
        return view

    def call(self, operation_id: str, /, **parameters: Any) -> BaseCall[Any]:
        """Any operation by its documented id.

        Args:
            operation_id: ``getOrganizationDevices``.
            parameters: of the operation, each by its documented name or Python's:
                ``organizationId="1"`` or ``organization_id="1"``.

        Returns:
            The call, as the operation's method would give it; of a listing, a ``Paginator``.

        Raises:
            ValueError: there is no such operation.
            TypeError: a parameter is unknown or given under both names, or a required one missing.
        """
        found = find_operation(operation_id)
        arguments = python_names(found.method, parameters)
        check_required(found.method, arguments)
        call: BaseCall[Any] = found.method(getattr(self, found.scope), **arguments)
        return call

    def prepared(self, request: Request) -> Call[Any] | Paginator[Any]:
        """The call of a request that is there already, ``call.request`` of another client, say.

        Args:
            request: an operation bound to its arguments.

        Returns:
            The call, as the operation's method would give it; of a listing, a ``Paginator``.
        """
        kind: type[Call[Any] | Paginator[Any]] = Paginator if request.operation.is_list else Call
        return kind(self._requester, request)

    async def find_organization(self, request: Request) -> str | None:
        """The organization that a request belongs to, looked up if need be.

        Args:
            request: an operation bound to its arguments.

        Returns:
            Its id; None when it belongs to none, or none is found that the key can see.
        """
        self._requester.ensure_usable()
        return await self._requester.resolver.resolve(request)

    def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, Any] | None = None,
        json: Any = UNSET,
    ) -> Call[Any]:
        """Any request at all, undocumented paths included.

        Budgets, retries and errors are those of every other call.

        Args:
            method: GET, PUT, POST or DELETE.
            path: below the base URL, percent-encoded, beginning with a slash.
            params: the query by the API's names; a name that ends in ``[]`` takes a sequence;
                default none.
            json: the body; default none.

        Returns:
            The call; awaiting it gives the response's JSON.

        Raises:
            ValueError: the method, the path or a value cannot be used.
            TypeError: a value is of a type that cannot be sent.
        """
        if method.upper() not in _METHODS:
            raise ValueError(f"method must be one of {', '.join(_METHODS)}, not {method!r}")
        if not path.startswith("/") or "//" in path or "?" in path or "#" in path:
            raise ValueError(
                "path must begin with a single / and have no query (pass it as params=), "
                f"not {path!r}"
            )
        if is_unsafe_path(path) or not path.isprintable() or " " in path:
            raise ValueError(
                f"path has dot segments, spaces or control characters; percent-encode it: {path!r}"
            )
        operation = Operation(
            id=f"{method.upper()} {path}", method=method.upper(), path=path, scope=""
        )
        return Call(
            self._requester,
            Request(
                operation=operation,
                path=path,
                query=encode_query(params) if params else "",
                body=json if json is UNSET else json_value("json", json),
                organization_id=organization_in(path),
            ),
        )

    @overload
    def fan_out(
        self,
        call_factory: "Callable[[Organization], Paginator[T] | Call[T]]",
        keys: None = None,
        *,
        concurrency: int = 64,
        max_buffered_pages: int = 64,
        failures: Failures = "raise",
    ) -> "FanOut[Organization, T]": ...

    @overload
    def fan_out(
        self,
        call_factory: Callable[[str], Paginator[T] | Call[T]],
        keys: None = None,
        *,
        concurrency: int = 64,
        max_buffered_pages: int = 64,
        failures: Failures = "raise",
    ) -> "FanOut[Organization, T]": ...

    @overload
    def fan_out(
        self,
        call_factory: Callable[[K], Paginator[T] | Call[T]],
        keys: Iterable[K] | AsyncIterable[K],
        *,
        concurrency: int = 64,
        max_buffered_pages: int = 64,
        failures: Failures = "raise",
    ) -> FanOut[K, T]: ...

    def fan_out(
        self,
        call_factory: Callable[[Any], Any],
        keys: Iterable[Any] | AsyncIterable[Any] | None = None,
        *,
        concurrency: int = 64,
        max_buffered_pages: int = 64,
        failures: Failures = "raise",
    ) -> FanOut[Any, Any]:
        """One listing over many organizations at once, each on its own token bucket.

        Args:
            call_factory: gives the call for a key: a function, or the method of an operation that
                takes an organization, ``meraki.organizations.get_organization_devices``.
            keys: the keys, any iterable or async iterable; default every organization that the key
                can see and whose API access is on (the others are in ``skipped``).
            concurrency: keys worked on at once, default 64.
            max_buffered_pages: pages kept for a slow consumer, default 64. Waiting for
                room among them keeps no token and no connection from others.
            failures: ``raise`` an ``IncompleteError`` at the end when keys failed, or ``collect``
                them in ``failures`` only.

        Returns:
            What to ``async with`` and then iterate: ``(key, item)`` pairs as they arrive.

        Raises:
            ConfigurationError: without keys, the method of an operation that takes no organization.

        Example:
            >>> async with meraki.fan_out(
            ...     meraki.organizations.get_organization_networks
            ... ) as stream:
            ...     async for organization, network in stream:
            ...         print(organization.name, network.name)
        """
        operation: Operation | None = getattr(call_factory, "operation", None)
        is_method = keys is None and operation is not None
        if keys is None and operation is not None and organization_in(operation.path) is None:
            raise ConfigurationError(
                f"{operation.id} takes no organization ({operation.path}): pass keys as well"
            )

        def make_call(key: Any) -> Any:
            return call_factory(key.id if is_method else key)

        def key_source(stream: FanOut[Any, Any]) -> AsyncGenerator[Any, None]:
            return self._organizations(stream) if keys is None else iterate(keys)

        return FanOut(
            make_call,
            key_source,
            concurrency=concurrency,
            max_buffered_pages=max_buffered_pages,
            failures=failures,
        )

    def action_batch(
        self,
        organization_id: Id,
        *,
        synchronous: bool = False,
        confirmed: bool = True,
        in_order: bool = False,
        callback: dict[str, Any] | None = None,
    ) -> ActionBatch:
        """Many writing calls of one organization in few requests: all of a batch or none of it.

        The calls are done in their order within a batch; several batches run side by side, so that
        calls far apart that need an order need ``in_order``. Batches are created unconfirmed, then
        confirmed, so that nothing is done twice. Where these credentials may not create batches
        (401, 403, 404), the calls are sent one by one: that is logged, and ``refusal`` of the
        batch says why.

        Args:
            organization_id: of the organization.
            synchronous: done at once, 20 calls a batch; default: 100, done a little later.
            confirmed: False creates the batches only, to look at in the dashboard; then
                ``await batch.confirm()`` or ``await batch.discard()``.
            in_order: where there are several batches, start each after the one before it has
                completed, and none after one that failed; default: up to 5 at once.
            callback: where the API reports the end of each batch, as it takes it: ``{"url": …,
                "sharedSecret": …}``; default none.

        Returns:
            What to ``async with``, and ``add`` calls to. Leaving the block raises a
            ``BatchFailedError`` when an action failed.

        Example:
            >>> async with meraki.action_batch("1234") as batch:
            ...     renamed = batch.add(meraki.networks.update_network("N_1", name="Shop 1"))
            >>> print((await renamed).name)
        """
        return ActionBatch(
            self._batch_runners,
            organization_id,
            synchronous=synchronous,
            confirmed=confirmed,
            in_order=in_order,
            callback=callback,
        )

    async def run_batch(
        self,
        calls: Iterable[Call[T]],
        *,
        synchronous: bool = False,
        in_order: bool = False,
        callback: dict[str, Any] | None = None,
    ) -> list[BatchedCall[T]]:
        """Many writing calls of any organizations, in batches, all organizations at once.

        A call that fails fails alone: what was rolled back with it is packed anew without it.
        Calls whose organization cannot be told are sent by themselves.

        Args:
            calls: that the API takes into batches.
            synchronous: as ``action_batch`` has it.
            in_order: start a batch of an organization after the one before it has ended.
            callback: as ``action_batch`` has it.

        Returns:
            The calls in their order, each over: ``state`` and ``error`` say how, awaiting one gives
            what it would have given by itself, or raises its error.

        Raises:
            NotBatchableError: the API does not take one of them into batches; nothing was sent.
        """
        return await run_batch(
            self._batch_runners,
            calls,
            synchronous=synchronous,
            in_order=in_order,
            callback=callback,
        )

    def batch_runner(self, organization_id: Id) -> BatchRunner:
        """The steps of an organization's action batches, one by one, for who keeps a journal.

        Args:
            organization_id: of the organization.
        """
        return self._batch_runners.of(organization_id)

    async def _organizations(
        self, stream: "FanOut[Organization, Any]"
    ) -> "AsyncGenerator[Organization, None]":
        async for organization in self.organizations.get_organizations():
            if get_path(organization, "api", "enabled") is False:
                stream.skipped.append(organization)
            else:
                yield organization


def _auths(api_key: ApiKeySource | None, auth: Auth | Sequence[Auth] | None) -> Sequence[Auth]:
    if auth is None:
        return [ApiKey(api_key)]
    if api_key is not None:
        raise ConfigurationError("give api_key or auth, not both")
    return auth if isinstance(auth, Sequence) else [auth]
