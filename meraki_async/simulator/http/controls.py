"""The controls over HTTP, at ``/simulator``: for tests in any language.

No key is needed: every client that reaches the port may do all of this, which is why the simulator
listens on loopback by default, and why pages of other sites are rejected. These requests are never
limited, meet no faults and are not recorded.
"""

from collections import Counter, deque
from collections.abc import Callable
from typing import Any

import msgspec
from aiohttp import web

from ..dashboard.changes import DashboardError
from ..dashboard.dashboard import Dashboard
from ..faults.faults import FAULT_KINDS, GRAMMAR, Fault, Faults
from ..pages.html import SAFE
from ..world.clock import Clock, iso, parse_time
from ..world.state import State, StateError
from ..world.world import World
from .browser_safety import foreign_host
from .dashboard_controls import DASHBOARD_INDEX, DashboardControls
from .limits import Limits
from .recorded_request import RecordedRequest

CONTROLS_PATH = "/simulator"
_LAST_REQUESTS = 100
_MAX_BYTES = 64 * 1024
_MAX_STATE_BYTES = 64 * 1024 * 1024

_INDEX = {
    "state": "GET exports what was written and the clock; PUT imports that; DELETE forgets it: "
    "the clock runs again with the machine's, or is as it was given at the start",
    "clock": 'GET; PUT {"freeze": true or a time} or {"set": time} or {"advance": seconds} or '
    '{"run": true}',
    "limits": "GET; PUT some of the fields",
    "faults": f"GET; POST a string or a list of strings: {GRAMMAR}; DELETE",
    "requests": "GET the latest (?last=100), and the counts of responses by status; DELETE",
    **DASHBOARD_INDEX,
}


class _InvalidRequestError(Exception):
    """A request that cannot be executed; the message says why."""


class _ClockChange(msgspec.Struct, forbid_unknown_fields=True):
    freeze: bool | float | str | None = None
    set: float | str | None = None
    advance: float | None = None
    run: bool | None = None


class Controls:
    """Reads and changes a running simulator.

    Args:
        world: the simulated world.
        dashboard: what people do in it.
        clock: the dashboard's time.
        limits: the rate limits.
        faults: the active faults.
        state: what was written.
        requests: the latest requests.
        counts: how many responses there were, by status.
    """

    def __init__(
        self,
        *,
        world: World,
        dashboard: Dashboard,
        clock: Clock,
        limits: Limits,
        faults: Faults,
        state: State,
        requests: deque[RecordedRequest],
        counts: Counter[int],
    ) -> None:
        self._world = world
        self._dashboard = DashboardControls(dashboard)
        self._clock = clock
        self._limits = limits
        self._faults = faults
        self._state = state
        self._requests = requests
        self._counts = counts

    async def handle(self, request: web.Request, bound_host: str) -> web.Response:
        """Respond to a request whose path begins with ``CONTROLS_PATH``.

        Args:
            request: as aiohttp gives it.
            bound_host: the name or address that the simulator listens on.
        """
        if (foreign := foreign_host(request, bound_host)) is not None:
            return _json({"errors": [foreign]}, 403)
        name, _, identifier = request.path.removeprefix(CONTROLS_PATH).strip("/").partition("/")
        max_bytes = _MAX_STATE_BYTES if name == "state" else _MAX_BYTES
        body = await _read(request, max_bytes)
        if body is None:
            return _json({"errors": [f"the body is larger than {max_bytes:,} bytes"]}, 413)
        try:
            match name, identifier:
                case "organizations" | "networks", _:
                    methods = self._dashboard.methods(name, identifier, lambda t: _decode(body, t))
                case _, "":
                    methods = self._methods(name, request, body)
                case _:
                    methods = {}
            if not methods:
                return _json(
                    {"errors": [f"unknown control {request.path}; see {CONTROLS_PATH}"]}, 404
                )
            if request.method not in methods:
                return _json({"errors": [f"{request.path} takes {' and '.join(methods)}"]}, 405)
            return _json(methods[request.method]())
        except (_InvalidRequestError, StateError, DashboardError) as error:
            return _json({"errors": [str(error)]}, 400)

    def _methods(
        self, name: str, request: web.Request, body: bytes
    ) -> dict[str, Callable[[], Any]]:
        """What each HTTP method of a control does."""
        match name:
            case "":
                return {
                    "GET": lambda: {f"{CONTROLS_PATH}/{key}": text for key, text in _INDEX.items()}
                }
            case "state":
                return {
                    "GET": lambda: msgspec.Raw(self._state.to_json()),
                    "PUT": lambda: self._import_state(body),
                    "DELETE": self._reset_state,
                }
            case "clock":
                return {"GET": self._show_clock, "PUT": lambda: self._set_clock(body)}
            case "limits":
                return {"GET": self._show_limits, "PUT": lambda: self._set_limits(body)}
            case "faults":
                return {
                    "GET": self._show_faults,
                    "POST": lambda: self._add_faults(body),
                    "DELETE": self._clear_faults,
                }
            case "requests":
                last = request.query.get("last", str(_LAST_REQUESTS))
                return {"GET": lambda: self._show_requests(last), "DELETE": self._forget_requests}
        return {}

    # --- state ---

    def _import_state(self, body: bytes) -> Any:
        self._state.restore(body)
        return {"written": len(self._world.written_records())}

    def _reset_state(self) -> Any:
        self._state.reset()
        return {"written": 0}

    # --- clock ---

    def _show_clock(self) -> Any:
        now = self._clock.now
        return {"now": iso(now, fraction=True), "seconds": now, "frozen": self._clock.is_frozen}

    def _set_clock(self, body: bytes) -> Any:
        change = _decode(body, _ClockChange)
        changes = {name: value for name, value in msgspec.structs.asdict(change).items() if value}
        if len(changes) != 1:
            raise _InvalidRequestError("give one of freeze, set, advance and run")
        match changes.popitem():
            case "freeze", True:
                self._clock.freeze()
            case "freeze", at:
                self._clock.freeze(_parse_time(at))
            case "set", at:
                self._clock.set(_parse_time(at))
            case "advance", seconds:
                self._clock.set(_parse_time(self._clock.now + seconds))
            case _:
                self._clock.run()
        return self._show_clock()

    # --- limits ---

    def _show_limits(self) -> Any:
        fields = msgspec.structs.asdict(self._limits)
        by_organization = self._limits.background_load_by_organization
        return {**fields, "background_load_by_organization": dict(by_organization)}

    def _set_limits(self, body: bytes) -> Any:
        changes = _decode(body, dict[str, Any])
        fields = self._show_limits()
        if unknown := sorted(changes.keys() - fields.keys()):
            known = ", ".join(fields)
            raise _InvalidRequestError(f"unknown limit {unknown[0]!r}; known: {known}")
        try:
            # all of them, before the first is changed
            changed = msgspec.convert({**fields, **changes}, Limits)
        except msgspec.ValidationError as error:
            raise _InvalidRequestError(str(error)) from None
        for name in changes:
            setattr(self._limits, name, getattr(changed, name))
        return self._show_limits()

    # --- faults ---

    def _show_faults(self) -> Any:
        rules = [
            {"fault": str(rule.fault), "eligible": rule.eligible, "applied": rule.applied}
            for rule in self._faults
        ]
        return {
            "faults": rules,
            "kinds": {name: kind.description for name, kind in FAULT_KINDS.items()},
        }

    def _add_faults(self, body: bytes) -> Any:
        decoded = _decode(body, str | list[str])
        texts = [decoded] if isinstance(decoded, str) else decoded
        try:
            # all of them, before the first is added
            faults = [Fault.parse(text) for text in texts]
        except ValueError as error:
            raise _InvalidRequestError(str(error)) from None
        for fault in faults:
            self._faults.add(fault)
        return self._show_faults()

    def _clear_faults(self) -> Any:
        self._faults.clear()
        return self._show_faults()

    # --- requests ---

    def _show_requests(self, last: str) -> Any:
        if not (last.isascii() and last.isdigit() and len(last) <= 9):
            raise _InvalidRequestError(f"last must be a number, not {last!r}")
        begin = max(0, len(self._requests) - int(last))
        return {
            "counts": dict(sorted(self._counts.items())),
            "requests": list(self._requests)[begin:],
        }

    def _forget_requests(self) -> Any:
        self._requests.clear()
        self._counts.clear()
        return self._show_requests("0")


async def _read(request: web.Request, max_bytes: int) -> bytes | None:
    """The body; None: it is larger. ``request.read`` has the limit of the API's bodies."""
    body = bytearray()
    async for chunk in request.content.iter_any():
        body += chunk
        if len(body) > max_bytes:
            return None
    return bytes(body)


def _decode(body: bytes, type_: Any) -> Any:
    try:
        return msgspec.json.decode(body, type=type_)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise _InvalidRequestError(str(error)) from None


def _parse_time(value: float | str) -> float:
    try:
        at = parse_time(str(value))
    except (ValueError, OverflowError):
        at = -1.0
    if at < 0:
        raise _InvalidRequestError(
            f"{value!r} is not a time: use ISO 8601, or seconds of the epoch"
        )
    return at


def _json(value: Any, status: int = 200) -> web.Response:
    return web.Response(
        status=status,
        body=msgspec.json.encode(value),
        headers=SAFE,
        content_type="application/json",
    )
