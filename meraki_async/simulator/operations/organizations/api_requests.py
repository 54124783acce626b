"""The log of API requests: not synthetic, but what really arrived."""

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache

from ...contract.contract import BASE_PATH, contract
from ...contract.paging import page_response
from ...contract.responses import ApiResponse
from ...world import people
from ...world.blueprint import OrganizationBlueprint
from ...world.clock import iso, newest_first_key
from ...world.request_log import LoggedRequest
from ...world.sorted_records import KeyedRecord, Record, SortedRecords
from ..shared.call import Call, Handlers
from ..shared.responses import ok

_MONTH_SECONDS = 31 * 86_400.0
_MAX_NUMBER = 9_999_999_999
_MEMBERS_BY_FILTER: Mapping[str, str] = {
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
_admin_id = cache(people.admin_id)
# the intervals of windows up to a length, both in seconds
_INTERVALS = ((2 * 3600, 120), (86_400, 3600), (7 * 86_400, 14_400))
_DEFAULT_INTERVAL = 21_600


def _window(call: Call) -> tuple[float, float]:
    return call.window(max_age=_MONTH_SECONDS, max_span=_MONTH_SECONDS, default_span=_MONTH_SECONDS)


def _requests(call: Call, begin: float, end: float) -> Iterator[tuple[int, float, Record]]:
    accepted: dict[str, set[str]] = {}
    for name, value in call.query:
        if name in _MEMBERS_BY_FILTER:
            accepted.setdefault(_MEMBERS_BY_FILTER[name], set()).add(value)
    for number, request in call.world.request_log.between(call.organization.id, begin, end):
        record = _record(call.organization, request)
        if all(str(record[name]) in values for name, values in accepted.items()):
            yield number, request.at, record


def _record(organization: OrganizationBlueprint, request: LoggedRequest) -> Record:
    path = request.path.removeprefix(BASE_PATH)
    operation = contract().operations_at(path).get(request.method)
    return {
        "adminId": _admin_id(request.identity.email, organization),
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
        yield f"{newest_first_key(at)}{_MAX_NUMBER - number:010}", record


def _overview(call: Call) -> ApiResponse:
    found = _requests(call, *_window(call))
    counted = Counter(record["responseCode"] for _, _, record in found)
    codes = call.operation.response["responseCodeCounts"]  # type: ignore[index, call-overload]
    # the application does not see the 502s and 504s of the proxy
    return ok({"responseCodeCounts": {code: counted[int(code)] for code in codes}})


def _by_interval(call: Call) -> ApiResponse:
    begin, end = _window(call)
    # nothing in the future has been counted
    end = min(end, call.now)
    requested, seconds = call.parameter("interval"), _DEFAULT_INTERVAL
    if requested is not None:
        seconds = int(requested)
    elif call.parameter("timespan") or call.parameter("t0"):
        spans = [interval for max_span, interval in _INTERVALS if end - begin <= max_span]
        seconds = spans[0] if spans else _DEFAULT_INTERVAL
    counted: dict[int, Counter[int]] = {}
    for _, at, record in _requests(call, begin, end):
        counted.setdefault(int(at // seconds), Counter())[record["responseCode"]] += 1
    return ok(
        [
            {
                "startTs": iso(number * seconds),
                "endTs": iso((number + 1) * seconds),
                "counts": [
                    {"code": code, "count": count}
                    for code, count in sorted(counted.get(number, Counter()).items())
                ],
            }
            for number in range(int(begin // seconds), int(end // seconds) + 1)
        ]
    )


HANDLERS: Handlers = {
    "getOrganizationApiRequests": _list,
    "getOrganizationApiRequestsOverview": _overview,
    "getOrganizationApiRequestsOverviewResponseCodesByInterval": _by_interval,
}
