"""Odd responses of every kind: what comes out is a response, or an error that says of what."""

import gzip

import pytest

from meraki_async import Meraki, MerakiError

from ..raw_server import KEY, RawResponse, http, serving
from ..request_kinds import OPERATIONS, Operation, arrivals, client, struck

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("no_backoff", "no_proxies")]

BODY = b'{"id":"1","name":"x"}'


def response(
    *fields: bytes, first: bytes = b"HTTP/1.1 200 OK", body: bytes = BODY, framed: bool = False
) -> bytes:
    """A response; ``framed``: the fields say how long the body is."""
    length = [] if framed else [b"Content-Length: %d" % len(body)]
    return b"\r\n".join([first, *length, *fields, b"", body])


def chunks(body: bytes) -> bytes:
    return response(b"Transfer-Encoding: chunked", body=body, framed=True)


STATUS_LINES = {
    repr(line): response(first=line)
    for line in (
        b"HTTP/1.1 200",
        b"HTTP/1.1  200 OK",
        b"HTTP/1.1 20 OK",
        b"HTTP/1.1 2000 OK",
        b"HTTP/1.1 -1 OK",
        b"HTTP/1.1 099 OK",
        b"HTTP/1.1 999 OK",
        b"HTTP/1.1 600 OK",
        b"HTTP/1.1 205 Reset",
        b"HTTP/1.1 204 No Content",
        b"HTTP/1.1 304 Not Modified",
        b"HTTP/1.1 401 Unauthorized",
        b"HTTP/1.1 418 Teapot",
        b"HTTP/1.1 200 \xff\xfe",
        b"HTTP/1.1 \xd9\xa2\xd9\xa0\xd9\xa0 OK",
        b"HTTP/1.1 200 OK\x00",
        b"HTTP/1.0 200 OK",
        b"HTTP/2 200",
        b"HTTP/9.9 200 OK",
        b"ICY 200 OK",
        b"http/1.1 200 OK",
        b"HTTP/1.1 101 Switching\r\nConnection: upgrade\r\nUpgrade: websocket",
        b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK",
        b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\nHTTP/1.1 200 OK",
        b"HTTP/1.1 200 OK\r\n\r\nHTTP/1.1 200 OK",
        b"",
        b"\x15\x03\x01\x00\x02\x02\x28",
        b"\x00" * 100,
    )
}
FRAMES = {
    **{
        repr(length): response(b"Content-Length:" + length, framed=True)
        for length in (b"", b" -1", b" +21", b" 0x15", b" 1_0", b" 21, 21", b" 9" + b"9" * 40)
    },
    "two lengths": response(b"Content-Length: 20"),
    "length and chunks": response(b"Transfer-Encoding: chunked"),
    "space before the colon": response(b"Content-Length : 21", framed=True),
    "unknown coding": response(b"Transfer-Encoding: nonsense", framed=True),
    "two codings": response(b"Transfer-Encoding: gzip, chunked", framed=True),
    **{
        repr(body): chunks(body)
        for body in (
            b"",
            b"\r\n",
            b"zz\r\n{}\r\n0\r\n\r\n",
            b"-1\r\n{}\r\n",
            b"0x2\r\n{}\r\n0\r\n\r\n",
            b"f" * 30 + b"\r\n{}",
            b"2\r\n{}XX0\r\n\r\n",
            b"2;x=\xff\r\n{}\r\n0\r\n\r\n",
            b"2\n{}\n0\n\n",
            b"2\r\n{}\r\n0\r\nX: y\r\n\r\n",
            b"2\r\n{}\r\n0\r\n\xff\xff\r\n\r\n",
        )
    },
}
FIELDS = {
    repr(field[:60]): response(field)
    for field in (
        b": x",
        b"X",
        b"X Y: 1",
        b" folded: x",
        b"X: 1\r\n  folded",
        b"\xff: x",
        b"X: \xff\xfe",
        b"X: a\x00b",
        b"X: a\x01b",
        b"X\x00: a",
        b"X: a\nY: b",
        b"X: \r",
        b"X: " + b"a" * 70_000,
        b"\r\n".join(b"X-%d: a" % number for number in range(1000)),
        b"Date: \xff",
        b"Date: (",
        b"Date: " + b"9" * 5000,
        b"Content-Type: \xff",
        b"Content-Type: ;;;=",
        b"Content-Type: text/html",
        b"Content-Encoding: \xff",
        b"Content-Encoding: gzip, gzip",
        b"Content-Encoding: gzip",
        b"X-Request-Id: \xff",
        b"Link: <\xff>; rel=next",
        b"Link: <http://[::1>; rel=next",
        b"Link: <?a=\xff>; rel=next",
        b"Link: <>; rel=next",
        b"Set-Cookie: \xff=\xff",
        b"Set-Cookie: a",
        b"Set-Cookie: =;=;=",
        b'Set-Cookie: a="\\777',
        b"Set-Cookie: a[]=1; expires=x; max-age=x; domain=[",
        b"Set-Cookie: " + b"a=b;" * 15_000,
        b"Connection: \xff",
        b"Keep-Alive: x",
        b"Connection: upgrade\r\nUpgrade: h2c",
        b"Trailer: x",
    )
}
WAITS = {
    f"{status} after {wait[:30]!r}": response(
        b"Retry-After: " + wait, first=b"HTTP/1.1 %d No" % status, body=b"{}"
    )
    for status in (408, 429, 503)
    for wait in (
        b"",
        b"x",
        b"-1",
        b"nan",
        b"inf",
        b"1e999",
        b"0_0",
        b"\xff",
        b"\xd9\xa3",
        b"(",
        b",",
        b"9" * 5000,
        b"Wed, 99 Xxx 2015 25:61:61 +9999999",
        b"Mon, 1 Jan 99999 00:00:00 GMT",
    )
}
LOCATIONS = {
    f"to {location[:30]!r}": response(
        b"Location: " + location, first=b"HTTP/1.1 302 Found", body=b""
    )
    for location in (
        b"",
        b"\xff",
        b"//",
        b"http://",
        b"http://[",
        b"http://[::1",
        b"http://127.0.0.1:x/",
        b"http://127.0.0.1:99999/",
        b"http://127.0.0.1:-1/",
        b"http://127.0.0.1:0/",
        b"http:///x",
        b"javascript:x",
        b"http://\xc3\xa9/",
        b"http://user:word@127.0.0.1/",
        b"http://127.0.0.1\\@evil.example/",
        b"a" * 60_000,
        b"http://" + b"[" * 1000,
    )
}
BODIES = {
    "deep": response(body=b'{"a":%b}' % (b"[" * 900 + b"]" * 900)),
    "huge number": response(body=b'{"id":%b}' % (b"1" * 5000)),
    "half a character": response(body=b'{"id":"\\ud800"}'),
    "UTF-16": response(body=BODY.decode().encode("utf-16")),
    "byte order mark": response(body=b"\xef\xbb\xbf" + BODY),
    "cut gzip": response(b"Content-Encoding: gzip", body=gzip.compress(BODY)[:-1]),
    "more than one": response() + response(),
    **{
        f"400 {body[:30]!r}": response(first=b"HTTP/1.1 400 No", body=body)
        for body in (
            b'{"errors":%b}' % (b"[" * 900 + b"]" * 900),
            b'{"errors":[%b]}' % (b"1" * 4000),
            b'{"errors":[%b]}' % (b"1" * 5000),
            b'{"errors":5}',
            b'{"errors":null}',
            b'{"errors":["\\ud800"]}',
            b"1e999",
            b"null",
            b"\xff",
        )
    },
}
ODD = {**STATUS_LINES, **FRAMES, **FIELDS, **WAITS, **LOCATIONS, **BODIES}


@pytest.mark.parametrize(
    "operation", [o for o in OPERATIONS if o.name in {"get", "post", "page", "lookup"}], ids=repr
)
@pytest.mark.parametrize("name", ODD)
async def test_an_odd_response(name: str, operation: Operation) -> None:
    odd = RawResponse(ODD[name], "close")
    async with (
        serving(struck(operation, lambda seen: odd)) as server,
        client(server, operation, retries=1, max_retry_after=0.05) as meraki,
    ):
        said: tuple[str | None, ...] = ()
        try:
            await operation.call(meraki)
        except MerakiError as error:
            said = error.operation, error.organization_id  # type: ignore[attr-defined]
        assert None not in said
        assert arrivals(server, operation)
        assert meraki.budgets.is_idle


@pytest.mark.parametrize("name", [*STATUS_LINES, *FRAMES, *FIELDS])
async def test_an_odd_response_of_a_proxy_to_a_tunnel(name: str) -> None:
    odd = RawResponse(ODD[name], "close")
    async with (
        serving(lambda seen, number: odd) as proxy,
        Meraki(
            KEY,
            base_url="https://dashboard.example/api/v1",
            proxy=f"http://127.0.0.1:{proxy.port}",
            retries=0,
        ) as meraki,
    ):
        with pytest.raises(MerakiError) as raised:
            await meraki.organizations.create_organization_network(
                "1", name="x", product_types=["switch"]
            )
        said = raised.value.operation, raised.value.organization_id  # type: ignore[attr-defined]
        assert said == ("createOrganizationNetwork", "1")
        assert [seen.method for seen in proxy.seen] == ["CONNECT"]


def test_the_plain_response_is_a_good_one() -> None:
    """So that it is the oddity that each of the others fails by."""
    assert response() == http(BODY)
