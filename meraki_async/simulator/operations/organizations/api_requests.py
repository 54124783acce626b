"""What the API was asked: not made up, but what arrived."""

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache

from ...contract.contract import contract
from ...contract.paging import page_response
from ...contract.responses import ApiResponse
from ...world import people
from ...world.clock import iso, newest_first_key
from ...world.request_log import LoggedRequest
from ...world.sorted_records import KeyedRecord, Record, SortedRecords
from ..shared.call import Call, Handlers
from ..shared.responses import ok

_MONTH = 31 * 86_400.0
_BASE_PATH = "/api/v1"
_MOST = 9_999_999_999
_FIELDS: Mapping[str, str] = {
    "adminId": "adminId",
    "path": "path",
    "method": "method",
    "responseCode": "responseCode",
    "sourceIp": "sourceIp",
    "userAgent": "userAgent",
    "version": "version",
    "operationIds[]": "operationId",
    "adminIds[]": "adminId",
    "sourceIps[]": "sourceIp",
}
_identifier = cache(people.identifier_of)
# seconds of the window up to which an interval is fine enough
_INTERVALS = ((2 * 3600, 120), (86_400, 3600), (7 * 86_400, 14_400))
_USUAL_INTERVAL = 21_600


def _window(call: Call) -> tuple[float, float]:
    return call.window(max_age=_MONTH, max_span=_MONTH, default_span=_MONTH)


def _requests(call: Call, begin: float, end: float) -> Iterator[tuple[int, float, Record]]:
    wanted: dict[str, set[str]] = {}
    for name, value in call.query:
        if name in _FIELDS:
            wanted.setdefault(_FIELDS[name], set()).add(value)
    for number, request in call.world.request_log.between(call.organization.id, begin, end):
        record = _record(request)
        if all(str(record[name]) in values for name, values in wanted.items()):
            yield number, request.at, record


def _record(request: LoggedRequest) -> Record:
    verbs = contract().operations_at(request.path.removeprefix(_BASE_PATH))
    operation = verbs.get(request.method)
    return {
        "adminId": _identifier(request.identity.email),
        "method": request.method,
        "host": request.host,
        "path": request.path,
        "queryString": request.query,
        "userAgent": request.user_agent,
        "ts": iso(request.at, fraction=True),
        "responseCode": request.status,
        "sourceIp": request.source,
        "version": 1,
        "operationId": None if operation is None else operation.id,
        "client": request.identity.client,
    }


def _list(call: Call) -> ApiResponse:
    return page_response(SortedRecords(_keyed(call)), call.query, call.operation, call.url)


def _keyed(call: Call) -> Iterator[KeyedRecord]:
    for number, at, record in _requests(call, *_window(call)):
        yield f"{newest_first_key(at)}{_MOST - number:010}", record


def _overview(call: Call) -> ApiResponse:
    found = _requests(call, *_window(call))
    counted = Counter(record["responseCode"] for _, _, record in found)
    codes = call.operation.response["responseCodeCounts"]  # type: ignore[index, call-overload]
    # of 502 and 504 the application does not know
    return ok({"responseCodeCounts": {code: counted[int(code)] for code in codes}})


def _by_interval(call: Call) -> ApiResponse:
    begin, end = _window(call)
    # what lies ahead has not been counted
    end = min(end, call.now)
    asked, seconds = call.parameter("interval"), _USUAL_INTERVAL
    if asked is not None:
        seconds = int(asked)
    elif call.parameter("timespan") or call.parameter("t0"):
        spans = [interval for longest, interval in _INTERVALS if end - begin <= longest]
        seconds = spans[0] if spans else _USUAL_INTERVAL
    counted: dict[int, Counter[int]] = {}
    for _, at, record in _requests(call, begin, end):
        counted.setdefault(int(at // seconds), Counter())[record["responseCode"]] += 1
    return ok(
        [
            {
                "startTs": iso(place * seconds),
                "endTs": iso((place + 1) * seconds),
                "counts": [
                    {"code": code, "count": count}
                    for code, count in sorted(counted.get(place, Counter()).items())
                ],
            }
            for place in range(int(begin // seconds), int(end // seconds) + 1)
        ]
    )


HANDLERS: Handlers = {
    "getOrganizationApiRequests": _list,
    "getOrganizationApiRequestsOverview": _overview,
    "getOrganizationApiRequestsOverviewResponseCodesByInterval": _by_interval,
}
