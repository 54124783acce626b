"""The kinds of faults, and the rules that tell which requests meet them."""

import difflib
import math
import random
import re
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from msgspec import Struct

from ..contract.contract import Operation, contract
from ..contract.paging import CURSORS, Query, list_member, page_size
from ..contract.responses import ApiResponse


class FaultContext(Struct, frozen=True, kw_only=True):
    """What is known of a request when faults are matched against it.

    Args:
        operation: the one that it calls; None: its path or method does not exist.
        query: its parameters.
        organization_id: the organization whose budget it is charged to; None: no one's.
        connection_reused: its connection has carried another request before.
        accepts_gzip: whether its Accept-Encoding header allows gzip.
        other_host: its address on another host of the dashboard; default None: there is none.
        response: default None: there is none yet.
    """

    operation: Operation | None
    query: Query
    organization_id: str | None
    connection_reused: bool
    accepts_gzip: bool
    other_host: str | None = None
    response: ApiResponse | None = None


class FaultKind(NamedTuple):
    """What a fault does, and which requests can meet it."""

    description: str
    is_possible: Callable[[FaultContext], bool] = lambda _: True
    seconds: float = 0
    """How long it takes by default; 0: it takes no time."""


def _has_body(context: FaultContext) -> bool:
    return context.response is not None and bool(context.response.body)


def _succeeds(context: FaultContext) -> bool:
    return context.response is not None and context.response.status == 200 and _has_body(context)


def _is_list(context: FaultContext) -> bool:
    operation = context.operation
    return operation is not None and list_member(operation) is not None and _succeeds(context)


def _is_paged(context: FaultContext) -> bool:
    operation = context.operation
    return operation is not None and bool(operation.paging) and _succeeds(context)


def _is_later_page(context: FaultContext) -> bool:
    has_cursor = any(name in CURSORS for name, _ in context.query)
    return _is_paged(context) and has_cursor


def _has_next_page(context: FaultContext) -> bool:
    operation, response = context.operation, context.response
    return (
        _is_paged(context)
        and operation is not None
        and response is not None
        and operation.paging == "link"
        and "rel=next" in response.headers.get("Link", "")
        # a page of one record would be its own next page for ever
        and page_size(operation, context.query) > 1
    )


def _of_organization(context: FaultContext) -> bool:
    return context.organization_id is not None


# the response is one of these; the request is not executed
REPLACING: Mapping[str, FaultKind] = {
    "429": FaultKind("the organization's limit, with Retry-After", _of_organization),
    "429-operation": FaultKind(
        "one operation's limit: its error names no organization", _of_organization
    ),
    "429-unattributed": FaultKind(
        "the limit of requests about no organization",
        lambda context: not _of_organization(context),
    ),
    "429-source": FaultKind("the address's limit: HTML, no Retry-After"),
    "500": FaultKind("an HTML page"),
    "500-empty": FaultKind("no body"),
    "502": FaultKind("the proxy's HTML page"),
    "502-empty": FaultKind("no body"),
    "503": FaultKind("the proxy's HTML page"),
    "503-empty": FaultKind("no body"),
    "504": FaultKind("the proxy's HTML page"),
    "504-empty": FaultKind("no body"),
    "530": FaultKind("an origin error as Cloudflare's"),
    "400-error": FaultKind('{"error": "text"} instead of a list of errors'),
    "400-errors-text": FaultKind("the errors are one string"),
    "403-html": FaultKind("the proxy's HTML page"),
    "404-empty": FaultKind("no body"),
    "404-space": FaultKind("a single space"),
    "404-html": FaultKind("an XHTML page"),
    "404-text": FaultKind("an error in the API's JSON form"),
    "html": FaultKind("200 with an HTML page"),
    "redirect": FaultKind(
        "a redirect to another host of the dashboard, where it has shards",
        lambda context: context.other_host is not None,
    ),
    "redirect-loop": FaultKind("a redirect to the same address"),
    "redirect-foreign": FaultKind("a redirect to a host that is not the dashboard's"),
    "reset": FaultKind("the connection is reset as the request arrives"),
    "stale": FaultKind(
        "a keep-alive connection is closed as the next request arrives on it",
        lambda context: context.connection_reused,
    ),
}
# the request is executed, and then its response is corrupted
CORRUPTING: Mapping[str, FaultKind] = {
    "204": FaultKind("no content where a list is expected", _is_list),
    "empty": FaultKind("200 without a body", _succeeds),
    "invalid-json": FaultKind("half of the body, with a Content-Length to match", _succeeds),
    "repeated-page": FaultKind("a page names itself as its next one", _is_paged),
    "looping-cursor": FaultKind("a later page names the first one as its next one", _is_later_page),
    "duplicates": FaultKind("the next page begins with this one's last record", _has_next_page),
}
# the response is right, but not how it is sent
ON_THE_SOCKET: Mapping[str, FaultKind] = {
    "reset-before": FaultKind("reset before the response; the request is executed"),
    "reset-during": FaultKind("reset half way through the response"),
    "reset-after": FaultKind("reset after the response"),
    "gzip-truncated": FaultKind(
        "half of the compressed body",
        lambda context: context.accepts_gzip and _has_body(context),
    ),
    "gzip-corrupt": FaultKind(
        "a compressed body that does not decompress",
        lambda context: context.accepts_gzip and _has_body(context),
    ),
    "content-length": FaultKind("Content-Length is more than what comes", _has_body),
    "chunked-cut": FaultKind("a chunked body without its end", _has_body),
    "drip": FaultKind("a byte at a time, SECONDS apart, default 0.05", _has_body, 0.05),
    "latency": FaultKind("SECONDS late, default 10", seconds=10),
}
FAULT_KINDS: Mapping[str, FaultKind] = {**REPLACING, **CORRUPTING, **ON_THE_SOCKET}
GRAMMAR = "KIND[=SECONDS][:PROBABILITY][#NTH[+]][xTIMES][@OPERATION][/ORGANIZATION]"

_MAX_LENGTH = 300
_FORM = re.compile(
    r"(?P<kind>[a-z0-9-]+?)(=(?P<seconds>[\d.e-]+))?(:(?P<probability>[\d.e-]+))?"
    r"(#(?P<nth>\d+)(?P<onwards>\+)?)?(x(?P<times>\d+))?(@(?P<operation>\w+))?(/(?P<organization>\S+))?"
)


class Fault(Struct, frozen=True):
    """A kind of fault, and which requests meet it; by default every one that it is possible for.

    Args:
        kind: a key of ``FAULT_KINDS``.
        probability: that a request meets it, default 1.
        nth: the first request that may meet it, counted among those that it is possible for;
            default 1.
        times: how many requests meet it at most; default None, no limit.
        operation: only requests for this operationId; default None, all.
        organization: only requests about the organization with this id; default None, all.
        seconds: how long it takes; only for ``drip`` (between bytes, default 0.05) and ``latency``
            (default 10).

    Raises:
        ValueError: an argument is unknown or out of range.
    """

    kind: str
    probability: float = 1
    nth: int = 1
    times: int | None = None
    operation: str | None = None
    organization: str | None = None
    seconds: float | None = None

    def __post_init__(self) -> None:
        if self.kind not in FAULT_KINDS:
            raise ValueError(f"unknown fault {self.kind!r}; known: {', '.join(FAULT_KINDS)}")
        if not 0 < self.probability <= 1:
            raise ValueError(f"probability must be above 0 and at most 1, not {self.probability!r}")
        if self.nth < 1 or (self.times is not None and self.times < 1):
            raise ValueError("nth and times must be at least 1")
        if self.operation is not None and self.operation not in contract().operations:
            near = difflib.get_close_matches(self.operation, contract().operations, n=1)
            hint = f"; did you mean {near[0]}?" if near else ""
            raise ValueError(f"unknown operation {self.operation!r}{hint}")
        if self.seconds is not None and not FAULT_KINDS[self.kind].seconds:
            raise ValueError(f"{self.kind} takes no seconds")
        if self.seconds is not None and not 0 < self.seconds < math.inf:
            raise ValueError(f"seconds must be above 0, not {self.seconds!r}")

    @classmethod
    def parse(cls, text: str) -> "Fault":
        """Read ``KIND[=SECONDS][:PROBABILITY][#NTH[+]][xTIMES][@OPERATION][/ORGANIZATION]``.

        ``#3`` is the third request alone, ``#3+`` that and all that follow, ``#3x2`` two of them.

        Args:
            text: such as ``503``, ``reset:0.01`` or ``500x2@getOrganization``.

        Raises:
            ValueError: it does not have that form, or a part of it is unknown or out of range.
        """
        found = _FORM.fullmatch(text) if len(text) <= _MAX_LENGTH else None
        if found is None:
            raise ValueError(f"{text[:_MAX_LENGTH]!r} is not a fault; the form is {GRAMMAR}")
        once = "1" if found["nth"] and not found["onwards"] else None
        times = found["times"] or once
        try:
            return cls(
                kind=found["kind"],
                probability=float(found["probability"] or 1),
                nth=int(found["nth"] or 1),
                times=None if times is None else int(times),
                operation=found["operation"],
                organization=found["organization"],
                seconds=float(found["seconds"]) if found["seconds"] else None,
            )
        except ValueError as error:
            raise ValueError(f"fault {text!r}: {error}") from None

    def __str__(self) -> str:
        """The text that ``parse`` reads."""
        text = self.kind
        if self.seconds is not None:
            text += f"={self.seconds}"
        if self.probability != 1:
            text += f":{self.probability}"
        if self.nth != 1:
            text += f"#{self.nth}+" if self.times is None else f"#{self.nth}"
        if self.times is not None:
            text += f"x{self.times}"
        if self.operation is not None:
            text += f"@{self.operation}"
        if self.organization is not None:
            text += f"/{self.organization}"
        return text

    @property
    def duration(self) -> float:
        """Seconds that it takes."""
        return FAULT_KINDS[self.kind].seconds if self.seconds is None else self.seconds

    def is_possible(self, context: FaultContext) -> bool:
        """Whether a request can meet it."""
        operation = context.operation
        return (
            (self.operation is None or (operation is not None and operation.id == self.operation))
            and self.organization in (None, context.organization_id)
            and FAULT_KINDS[self.kind].is_possible(context)
        )


class FaultRule:
    """An active fault, and how many requests met it.

    Args:
        fault: the fault.
        rng: draws whether a request meets it.
    """

    def __init__(self, fault: Fault, rng: random.Random) -> None:
        self.fault = fault
        self._rng = rng
        self.eligible = 0
        """Requests that could have met it."""
        self.applied = 0
        """Requests that met it."""

    def is_due(self, context: FaultContext) -> bool:
        """Whether a request is to meet it; the request is counted as eligible."""
        fault = self.fault
        if not fault.is_possible(context):
            return False
        self.eligible += 1
        if self.eligible < fault.nth or self.applied == fault.times:
            return False
        return fault.probability == 1 or self._rng.random() < fault.probability


class Faults:
    """The active faults, on requests below the base path.

    A request meets one at most: the earliest added of those that are due before it is executed,
    or else of those that are due afterwards.

    Args:
        seed: the same seed, faults and requests: the same requests meet them. Default 0.
    """

    def __init__(self, seed: int = 0) -> None:
        self._seed = seed
        self._rules: list[FaultRule] = []

    def __iter__(self) -> Iterator[FaultRule]:
        return iter(self._rules)

    def __len__(self) -> int:
        return len(self._rules)

    def add(self, fault: Fault | str) -> FaultRule:
        """Add a fault.

        Args:
            fault: as it is, or in the form that ``Fault.parse`` reads.

        Returns:
            The rule, which counts the requests that meet it.

        Raises:
            ValueError: it is unknown or out of range.
        """
        parsed = Fault.parse(fault) if isinstance(fault, str) else fault
        # each draws by itself: adding another fault does not change which requests meet it
        rng = random.Random(f"{self._seed}/{len(self._rules)}/{parsed}")
        self._rules.append(FaultRule(parsed, rng))
        return self._rules[-1]

    def clear(self) -> None:
        """Remove all faults."""
        self._rules.clear()

    def match(self, context: FaultContext) -> Fault | None:
        """The fault that a request meets; called before there is a response, and after."""
        kinds = REPLACING if context.response is None else _AFTER_RESPONSE
        due = [rule for rule in self._rules if rule.fault.kind in kinds and rule.is_due(context)]
        if not due:
            return None
        due[0].applied += 1
        return due[0].fault


_AFTER_RESPONSE = {**CORRUPTING, **ON_THE_SOCKET}
