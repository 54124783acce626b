"""Faults that the dashboard has when it is told to: which there are, and whom they strike."""

import difflib
import math
import random
import re
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from msgspec import Struct

from .answers import Answer
from .contract import Operation, contract
from .paging import Query, list_key, page_size


class Subject(Struct, frozen=True, kw_only=True):
    """A request that a fault may strike."""

    operation: Operation | None
    query: Query
    organization_id: str | None
    """Whose budget it is charged to."""
    comes_again: bool
    """Its connection has carried another request before."""
    accepts_gzip: bool
    answer: Answer | None = None
    """None: there is none yet."""


class Kind(NamedTuple):
    """What a fault does, and to which requests it can be done."""

    text: str
    fits: Callable[[Subject], bool] = lambda _: True
    seconds: float = 0
    """How long it takes, if nothing else is said; 0: it takes no time."""


def _has_body(subject: Subject) -> bool:
    return subject.answer is not None and bool(subject.answer.body)


def _succeeds(subject: Subject) -> bool:
    return subject.answer is not None and subject.answer.status == 200 and _has_body(subject)


def _is_list(subject: Subject) -> bool:
    operation = subject.operation
    return operation is not None and list_key(operation) is not None and _succeeds(subject)


def _is_paged(subject: Subject) -> bool:
    operation = subject.operation
    return operation is not None and bool(operation.paging) and _succeeds(subject)


def _is_later_page(subject: Subject) -> bool:
    cursors = {name for name, _ in subject.query} & {"startingAfter", "endingBefore"}
    return _is_paged(subject) and bool(cursors)


def _has_next_page(subject: Subject) -> bool:
    operation, answer = subject.operation, subject.answer
    return (
        _is_paged(subject)
        and operation is not None
        and answer is not None
        and operation.paging == "link"
        and "rel=next" in answer.headers.get("Link", "")
        # a page of one record would come again and again
        and page_size(operation, subject.query) > 1
    )


def _of_organization(subject: Subject) -> bool:
    return subject.organization_id is not None


# the request is answered by these instead; nothing is done
INSTEAD: Mapping[str, Kind] = {
    "429": Kind("the organization's limit, with Retry-After", _of_organization),
    "429-operation": Kind("one operation's limit: names nobody", _of_organization),
    "429-gate": Kind(
        "the limit of requests about no organization", lambda subject: not _of_organization(subject)
    ),
    "429-source": Kind("the address's limit: HTML, no Retry-After"),
    "500": Kind("an HTML page"),
    "500-empty": Kind("no body"),
    "502": Kind("the proxy's HTML page"),
    "502-empty": Kind("no body"),
    "503": Kind("the proxy's HTML page"),
    "503-empty": Kind("no body"),
    "504": Kind("the proxy's HTML page"),
    "504-empty": Kind("no body"),
    "530": Kind("an origin error as Cloudflare's"),
    "400-error": Kind('{"error": "text"} instead of a list of errors'),
    "400-errors-text": Kind("the errors are one string"),
    "403-html": Kind("the proxy's HTML page"),
    "404-empty": Kind("no body"),
    "404-space": Kind("a single space"),
    "404-html": Kind("an XHTML page"),
    "404-text": Kind("a text of the domain, as JSON"),
    "html": Kind("200 with an HTML page"),
    "redirect-loop": Kind("a redirect to the same address"),
    "redirect-foreign": Kind("a redirect to a host that is not the dashboard's"),
    "reset": Kind("the connection is reset as the request arrives"),
    "stale": Kind(
        "a kept connection is closed as the next request arrives on it",
        lambda subject: subject.comes_again,
    ),
}
# the request is done and answered, and then the answer is spoilt
SPOILT: Mapping[str, Kind] = {
    "204": Kind("no content where a list is expected", _is_list),
    "empty": Kind("200 without a body", _succeeds),
    "invalid-json": Kind("the body ends half way, as if that were all", _succeeds),
    "repeated-page": Kind("a page names itself as its next one", _is_paged),
    "looping-cursor": Kind("a later page names the first one as its next one", _is_later_page),
    "duplicates": Kind("the next page begins with this one's last record", _has_next_page),
}
# the answer is right, but not what becomes of it on the wire
ON_THE_WIRE: Mapping[str, Kind] = {
    "reset-before": Kind("reset before the answer; the request is done"),
    "reset-during": Kind("reset half way through the answer"),
    "reset-after": Kind("reset after the answer"),
    "gzip-truncated": Kind(
        "half of the compressed body",
        lambda subject: subject.accepts_gzip and _has_body(subject),
    ),
    "gzip-corrupt": Kind(
        "a compressed body that does not decompress",
        lambda subject: subject.accepts_gzip and _has_body(subject),
    ),
    "content-length": Kind("Content-Length is more than what comes", _has_body),
    "chunked-cut": Kind("a chunked body without its end", _has_body),
    "drip": Kind("a byte at a time, SECONDS apart, default 0.05", _has_body, 0.05),
    "latency": Kind("SECONDS late, default 10", seconds=10),
}
KINDS: Mapping[str, Kind] = {**INSTEAD, **SPOILT, **ON_THE_WIRE}
GRAMMAR = "KIND[=SECONDS][:PROBABILITY][#NTH[+]][xTIMES][@OPERATION][/ORGANIZATION]"

_TEXT = re.compile(
    r"(?P<kind>[a-z0-9-]+?)(=(?P<seconds>[\d.e-]+))?(:(?P<probability>[\d.e-]+))?"
    r"(#(?P<nth>\d+)(?P<on>\+)?)?(x(?P<times>\d+))?(@(?P<operation>\w+))?(/(?P<organization>\S+))?"
)


class Fault(Struct, frozen=True):
    """A kind of fault, and which requests it strikes; every one that it fits by default.

    Args:
        kind: a key of ``KINDS``.
        probability: of striking a request, default 1.
        nth: the first request that it may strike, of those that it fits; default 1.
        times: how often it strikes at most; default None, without end.
        operation: strike only this operationId.
        organization: strike only requests about the organization with this id.
        seconds: how long it takes; only for ``drip`` (between bytes) and ``latency``.

    Raises:
        ValueError: an argument makes no sense.
    """

    kind: str
    probability: float = 1
    nth: int = 1
    times: int | None = None
    operation: str | None = None
    organization: str | None = None
    seconds: float | None = None

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"no fault is called {self.kind!r}; there are: {', '.join(KINDS)}")
        if not 0 < self.probability <= 1:
            raise ValueError(f"a probability is above 0 and at most 1, not {self.probability!r}")
        if self.nth < 1 or (self.times is not None and self.times < 1):
            raise ValueError("requests and times are counted from 1")
        if self.operation is not None and self.operation not in contract().operations:
            near = difflib.get_close_matches(self.operation, contract().operations, n=1)
            hint = f"; did you mean {near[0]}?" if near else ""
            raise ValueError(f"no operation is called {self.operation!r}{hint}")
        if self.seconds is not None and not KINDS[self.kind].seconds:
            raise ValueError(f"{self.kind} takes no seconds")
        if self.seconds is not None and not 0 < self.seconds < math.inf:
            raise ValueError(f"seconds must be above 0, not {self.seconds!r}")

    @classmethod
    def parse(cls, text: str) -> "Fault":
        """Read ``KIND[=SECONDS][:PROBABILITY][#NTH[+]][xTIMES][@OPERATION][/ORGANIZATION]``.

        ``#3`` is the third request alone, ``#3+`` that and all that follow, ``#3x2`` two of them.

        Raises:
            ValueError: it is none, or makes no sense.
        """
        found = _TEXT.fullmatch(text)
        if found is None:
            raise ValueError(f"{text!r} is not {GRAMMAR}")
        once = "1" if found["nth"] and not found["on"] else None
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
        return KINDS[self.kind].seconds if self.seconds is None else self.seconds

    def fits(self, subject: Subject) -> bool:
        """Whether it can strike the request."""
        operation = subject.operation
        return (
            (self.operation is None or (operation is not None and operation.id == self.operation))
            and self.organization in (None, subject.organization_id)
            and KINDS[self.kind].fits(subject)
        )


class Rule:
    """A fault at work."""

    def __init__(self, fault: Fault, chance: random.Random) -> None:
        self.fault = fault
        self._chance = chance
        self.fitted = 0
        """Requests that it could have struck."""
        self.struck = 0
        """Requests that it struck."""

    def strikes(self, subject: Subject) -> bool:
        """Whether the request is due; it is counted."""
        fault = self.fault
        if not fault.fits(subject):
            return False
        self.fitted += 1
        if self.fitted < fault.nth or self.struck == fault.times:
            return False
        return fault.probability == 1 or self._chance.random() < fault.probability


class Faults:
    """The faults at work, on requests below the base path.

    A request meets one at most: the earliest added of those that are due before it is done, or
    else of those that are due afterwards.

    Args:
        seed: the same seed, faults and requests: the same strikes.
    """

    def __init__(self, seed: int = 0) -> None:
        self._seed = seed
        self._rules: list[Rule] = []

    def __iter__(self) -> Iterator[Rule]:
        return iter(self._rules)

    def __len__(self) -> int:
        return len(self._rules)

    def add(self, fault: Fault | str) -> Rule:
        """Have one more, in the form that ``Fault.parse`` reads or as it is.

        Returns:
            The rule, which counts how often it strikes.

        Raises:
            ValueError: it makes no sense.
        """
        parsed = Fault.parse(fault) if isinstance(fault, str) else fault
        # each draws by itself: another fault more does not change when it strikes
        chance = random.Random(f"{self._seed}/{len(self._rules)}/{parsed}")
        self._rules.append(Rule(parsed, chance))
        return self._rules[-1]

    def clear(self) -> None:
        """Have no faults any more."""
        self._rules.clear()

    def strike(self, subject: Subject) -> Fault | None:
        """The fault that a request meets, before it is answered or after."""
        moment = INSTEAD if subject.answer is None else _AFTERWARDS
        due = [rule for rule in self._rules if rule.fault.kind in moment and rule.strikes(subject)]
        if not due:
            return None
        due[0].struck += 1
        return due[0].fault


_AFTERWARDS = {**SPOILT, **ON_THE_WIRE}
