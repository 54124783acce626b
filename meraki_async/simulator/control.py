"""The dashboard's switches over HTTP, at ``/simulator``: for tests in any language.

No key is needed: whoever reaches the port may do all of this. So it listens on loopback unless
it is told otherwise. These requests are never limited, struck by a fault or counted.
"""

from collections import Counter, deque
from collections.abc import Callable
from typing import Any, NamedTuple

import msgspec
from aiohttp import web

from .clock import Clock, iso, parse_time
from .faults import GRAMMAR, KINDS, Fault, Faults
from .limits import Limits
from .seen import RequestSeen
from .state import State, StateError
from .world import World

CONTROL_PATH = "/simulator"
_LAST_REQUESTS = 100

_INDEX = {
    "state": "GET exports what was written and the clock; PUT imports that; DELETE forgets it: "
    "the clock runs again with the machine's, or is as it was given at the start",
    "clock": 'GET; PUT {"freeze": true or a time} or {"set": time} or {"move": seconds} or '
    '{"run": true}',
    "limits": "GET; PUT some of the fields",
    "faults": f"GET; POST texts, a string or a list of them: {GRAMMAR}; DELETE",
    "requests": "GET the last ones (?last=100) and how many there were by status; DELETE",
    "organizations/{id}": 'PUT {"api": {"enabled": true or false}}',
}


class _RefusedError(Exception):
    """What was asked for makes no sense; the text says why."""


class _Api(msgspec.Struct, forbid_unknown_fields=True):
    enabled: bool


class _OrganizationChange(msgspec.Struct, forbid_unknown_fields=True):
    api: _Api


class _ClockChange(msgspec.Struct, forbid_unknown_fields=True):
    freeze: bool | float | str | None = None
    set: float | str | None = None
    move: float | None = None
    run: bool | None = None


class Control(NamedTuple):
    """What there is to switch."""

    world: World
    clock: Clock
    limits: Limits
    faults: Faults
    state: State
    requests: deque[RequestSeen]
    counts: Counter[int]

    async def handle(self, request: web.Request) -> web.Response:
        """Answer a request whose path begins with ``CONTROL_PATH``."""
        name, _, identifier = request.path.removeprefix(CONTROL_PATH).strip("/").partition("/")
        # not request.read(): a state may be larger than what that reads
        body = await request.content.read()
        try:
            match name, identifier:
                case "organizations", str() if identifier:
                    verbs = {"PUT": lambda: self._set_access(identifier, body)}
                case _, "":
                    verbs = self._verbs(name, request, body)
                case _:
                    verbs = {}
            if not verbs:
                return _json({"errors": [f"{request.path} is nothing; see {CONTROL_PATH}"]}, 404)
            if request.method not in verbs:
                return _json({"errors": [f"{request.path} takes {' and '.join(verbs)}"]}, 405)
            return _json(verbs[request.method]())
        except (_RefusedError, StateError) as error:
            return _json({"errors": [str(error)]}, 400)

    def _verbs(self, name: str, request: web.Request, body: bytes) -> dict[str, Callable[[], Any]]:
        match name:
            case "":
                return {"GET": lambda: {f"{CONTROL_PATH}/{key}": t for key, t in _INDEX.items()}}
            case "state":
                return {
                    "GET": lambda: msgspec.Raw(self.state.exported()),
                    "PUT": lambda: self._import(body),
                    "DELETE": self._reset,
                }
            case "clock":
                return {"GET": self._clock, "PUT": lambda: self._set_clock(body)}
            case "limits":
                return {"GET": self._limits, "PUT": lambda: self._set_limits(body)}
            case "faults":
                return {
                    "GET": self._faults,
                    "POST": lambda: self._add_faults(body),
                    "DELETE": self._clear_faults,
                }
            case "requests":
                last = request.query.get("last", str(_LAST_REQUESTS))
                return {"GET": lambda: self._requests(last), "DELETE": self._forget_requests}
        return {}

    # --- state ---

    def _import(self, body: bytes) -> Any:
        self.state.restore(body)
        return {"written": len(self.world.written())}

    def _reset(self) -> Any:
        self.state.reset()
        return {"written": 0}

    def _set_access(self, identifier: str, body: bytes) -> Any:
        change = _decoded(body, _OrganizationChange)
        plan = self.world.plan_of_organization(identifier)
        found = self.world.organizations.find(identifier)
        if plan is None or found is None:
            raise _RefusedError(f"there is no organization {identifier}")
        record = {**found[0], "api": {"enabled": change.api.enabled}}
        self.world.put_organization(plan, record)
        return record

    # --- clock ---

    def _clock(self) -> Any:
        now = self.clock.now
        return {"now": iso(now, fraction=True), "seconds": now, "frozen": self.clock.is_frozen}

    def _set_clock(self, body: bytes) -> Any:
        change = _decoded(body, _ClockChange)
        given = {name: value for name, value in msgspec.structs.asdict(change).items() if value}
        if len(given) != 1:
            raise _RefusedError("one of freeze, set, move and run")
        match given.popitem():
            case "freeze", True:
                self.clock.freeze()
            case "freeze", at:
                self.clock.freeze(_time(at))
            case "set", at:
                self.clock.set(_time(at))
            case "move", seconds:
                self.clock.set(_time(self.clock.now + seconds))
            case _:
                self.clock.run()
        return self._clock()

    # --- limits ---

    def _limits(self) -> Any:
        fields = msgspec.structs.asdict(self.limits)
        return {**fields, "background_of": dict(self.limits.background_of)}

    def _set_limits(self, body: bytes) -> Any:
        given = _decoded(body, dict[str, Any])
        fields = self._limits()
        if unknown := sorted(given.keys() - fields.keys()):
            known = ", ".join(fields)
            raise _RefusedError(f"no limit is called {unknown[0]!r}; there are: {known}")
        try:
            # all of them, before the first is changed
            wanted = msgspec.convert({**fields, **given}, Limits)
        except msgspec.ValidationError as error:
            raise _RefusedError(str(error)) from None
        for name in given:
            setattr(self.limits, name, getattr(wanted, name))
        return self._limits()

    # --- faults ---

    def _faults(self) -> Any:
        rules = [
            {"fault": str(rule.fault), "fitted": rule.fitted, "struck": rule.struck}
            for rule in self.faults
        ]
        return {"faults": rules, "kinds": {name: kind.text for name, kind in KINDS.items()}}

    def _add_faults(self, body: bytes) -> Any:
        given = _decoded(body, str | list[str])
        texts = [given] if isinstance(given, str) else given
        try:
            # all of them, before the first strikes
            faults = [Fault.parse(text) for text in texts]
        except ValueError as error:
            raise _RefusedError(str(error)) from None
        for fault in faults:
            self.faults.add(fault)
        return self._faults()

    def _clear_faults(self) -> Any:
        self.faults.clear()
        return self._faults()

    # --- requests ---

    def _requests(self, last: str) -> Any:
        if not (last.isascii() and last.isdigit() and len(last) <= 9):
            raise _RefusedError(f"last must be a number, not {last!r}")
        begin = max(0, len(self.requests) - int(last))
        return {
            "counts": dict(sorted(self.counts.items())),
            "requests": list(self.requests)[begin:],
        }

    def _forget_requests(self) -> Any:
        self.requests.clear()
        self.counts.clear()
        return self._requests("0")


def _decoded(body: bytes, kind: Any) -> Any:
    try:
        return msgspec.json.decode(body, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise _RefusedError(str(error)) from None


def _time(value: float | str) -> float:
    try:
        at = parse_time(str(value))
    except (ValueError, OverflowError):
        at = -1.0
    if at < 0:
        raise _RefusedError(f"{value!r} is no time: ISO 8601, or seconds of the epoch")
    return at


def _json(value: Any, status: int = 200) -> web.Response:
    return web.Response(
        status=status, body=msgspec.json.encode(value), content_type="application/json"
    )
