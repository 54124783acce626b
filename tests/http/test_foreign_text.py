"""Whatever text a server sends, reading it costs no more than its length calls for."""

import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meraki_async import BadRequestError
from meraki_async.crawl.engine.error_classification import classify_error
from meraki_async.crawl.engine.lookback import is_window_error
from meraki_async.crawl.plan.listing import Listing
from meraki_async.http import parsing
from meraki_async.http.link_header import parse_links
from meraki_async.http.server_clock import parse_http_date
from meraki_async.operations.encoding import is_unsafe_path

SIZE = 2_000
TEXTS = (
    st.text() | st.text("0123456789:,+-() .eE_") | st.from_regex(r"\w{3}, \d+ \w+ \d+ [\d:]+ .*")
)
DATE = "Wed, 21 Oct 2015 07:28:00 GMT"
PIECES = [
    "must be ",
    "try ",
    "must have x",
    "only ",
    "a",
    " ",
    "'",
    "\\",
    "t0",
    "<",
    "<a ",
    "[",
    "/..",
    "%25",
    "<u>; rel=next,",
    '\\"',
]

DEVICES = Listing(name="getOrganizationDevices")
READERS: dict[str, Callable[[str], Any]] = {
    "error texts": lambda text: parsing.error_messages(b'{"errors":["%b"]}' % text.encode()),
    "page": lambda text: parsing.error_messages(text.encode()),
    "scope of a 429": lambda text: parsing.throttle_scope(b'["%b"]' % text.encode(), "1"),
    "error class": lambda text: classify_error(BadRequestError(400, [text]), DEVICES),
    "window": lambda text: is_window_error(BadRequestError(400, [text])),
    "Retry-After": lambda text: parsing.parse_retry_after([text], DATE),
    "Date": parse_http_date,
    "Location": lambda text: parsing.redirect_target("http://h/api/v1/x", text),
    "host": lambda text: parsing.is_trusted("https://api.meraki.com/api/v1", f"https://{text}"),
    "id": is_unsafe_path,
    "Link": lambda text: links_of(text),
    "rel": lambda text: links_of(f"<u>; rel={text}"),
    "quoted rel": lambda text: links_of(f'<u>; rel="{text}'),
}


def links_of(text: str) -> None:
    with suppress(ValueError):
        parse_links([text])


def seconds(read: Callable[[str], Any], text: str) -> float:
    """Of the processor's time, so that it does not matter who else is at work."""
    began = time.process_time()
    read(text)
    return time.process_time() - began


@pytest.mark.parametrize("piece", PIECES)
@pytest.mark.parametrize("name", READERS)
@pytest.mark.slow
def test_ten_times_the_text_costs_about_ten_times_as_much(name: str, piece: str) -> None:
    read, text = READERS[name], piece * (SIZE // len(piece))
    short = min(seconds(read, text) for _ in range(5))
    long = min(seconds(read, text * 10) for _ in range(3))
    assert long <= 30 * short + 0.005


def test_error_texts_are_cut() -> None:
    many = b'{"errors":[%b]}' % b",".join([b'"%b"' % (b"x" * 5000)] * 500)
    messages = parsing.error_messages(many)
    assert [len(message) for message in messages] == [1001] * 100
    assert parsing.error_messages(b'{"error":"%b"}' % (b"x" * 5000)) == ["x" * 1000 + "…"]
    assert parsing.error_messages(b'{"errors":["%b"]}' % (b"x" * 1000)) == ["x" * 1000]


@pytest.mark.parametrize("date", [None, DATE, "Mon, 1 Jan 99999 00:00:00 GMT"])
@given(TEXTS)
def test_any_retry_after_is_a_wait_or_none(date: str | None, text: str) -> None:
    seconds = parsing.parse_retry_after([text], date)
    assert seconds is None or 0 <= seconds < float("inf")
    parsing.parse_retry_after([DATE], text)


@given(TEXTS)
def test_any_date_is_a_time_or_none(text: str) -> None:
    assert isinstance(parse_http_date(text), float | None)
