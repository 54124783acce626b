"""What comes off the wire."""

import gzip
import json
import math
import tracemalloc
import zlib
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from meraki_async.errors import MalformedResponseError
from meraki_async.http import parsing
from meraki_async.operations.operation import Operation

DATE = "Wed, 21 Oct 2015 07:28:00 GMT"
MERAKI = "https://api.meraki.com/api/v1"


def operation(path: str, method: str = "GET") -> Operation:
    return Operation(id="getThing", method=method, path=path, scope="organizations")


class TestCursors:
    @pytest.mark.parametrize(
        "url", ["https://evil.example/api?a=1&b=2", "//evil.example?a=1&b=2", "?a=1&b=2#part"]
    )
    def test_a_cursor_has_no_host(self, url: str) -> None:
        assert parsing.cursor_from_url(url) == "a=1&b=2"

    def test_a_link_without_query_has_an_empty_cursor(self) -> None:
        assert parsing.cursor_from_url("https://api.meraki.com/api/v1/organizations") == ""


class TestRetryAfter:
    @pytest.mark.parametrize(
        ("values", "seconds"),
        [
            (["2"], 2.0),
            (["2.5"], 2.5),
            ([" 3 "], 3.0),
            (["0"], 0.0),
            (["Wed, 21 Oct 2015 07:28:10 GMT"], 10.0),
            (["Wed, 21 Oct 2015 07:27:50 GMT"], 0.0),
            ([DATE], 0.0),
            (["garbage", "4"], 4.0),
            (["-5", "4"], 4.0),
            (["2", "4"], 2.0),
            ([], None),
            ([""], None),
            (["-5"], None),
            (["nan"], None),
            (["inf"], None),
            (["-inf"], None),
            (["1e400"], None),
            (["soon"], None),
            (["1_0"], None),
            (["Wed, 99 Oct 2015 07:28:10 GMT"], None),
            (["Wed, 21 Oct 99999999999 07:28:00 GMT"], None),
        ],
    )
    def test_forms(self, values: list[str], seconds: float | None) -> None:
        assert parsing.parse_retry_after(values, DATE) == seconds

    @pytest.mark.parametrize("date", [None, "", "garbage"])
    def test_a_date_needs_a_date_to_count_from(self, date: str | None) -> None:
        assert parsing.parse_retry_after(["Wed, 21 Oct 2015 07:28:10 GMT"], date) is None

    def test_a_number_needs_no_date(self) -> None:
        assert parsing.parse_retry_after(["7"]) == 7.0

    @given(
        st.lists(st.text() | st.floats().map(str) | st.integers().map(str) | st.just(DATE)),
        st.none() | st.text() | st.just(DATE),
    )
    def test_whatever_comes_is_finite_or_nothing(self, values: list[str], date: str | None) -> None:
        seconds = parsing.parse_retry_after(values, date)
        assert seconds is None or (math.isfinite(seconds) and seconds >= 0)


class TestErrorMessages:
    @pytest.mark.parametrize(
        ("body", "texts"),
        [
            (b'{"errors":["a","b"]}', ["a", "b"]),
            (b'{"errors":"a"}', ["a"]),
            (b'{"error":"a"}', ["a"]),
            (b'{"message":"a"}', ["a"]),
            (b'{"errors":[]}', []),
            (b'{"errors":[5]}', ["5"]),
            (b'"a"', ["a"]),
            (b"", []),
            (b" ", []),
            (b"\r\n", []),
            (b"<html></html>", []),
            (b"<html><body>\n<h1>502</h1> <p>Bad  Gateway</p></body></html>", ["502 Bad Gateway"]),
            (b"plain text", ["plain text"]),
            (b'{"errors": ["broken', ['{"errors": ["broken']),
            (b"\xff\xfe", ["\ufffd\ufffd"]),
        ],
    )
    def test_forms(self, body: bytes, texts: list[str]) -> None:
        assert parsing.error_messages(body) == texts

    def test_a_huge_page_is_truncated(self) -> None:
        (text,) = parsing.error_messages(b"<html>" + b"word " * 1_000_000)
        assert text.startswith("word word")
        assert len(text) == 201
        assert text.endswith("…")

    @pytest.mark.parametrize("opening", [b"[", b'{"a":'])
    def test_deep_nesting_is_survived(self, opening: bytes) -> None:
        body = opening * 100_000
        assert len(parsing.error_messages(body)) == 1
        assert not parsing.is_json_object(body)

    @given(st.binary() | st.recursive(st.none() | st.text(), st.lists).map(msgspec.json.encode))
    def test_any_bytes_are_survived(self, body: bytes) -> None:
        assert all(isinstance(text, str) for text in parsing.error_messages(body))

    @pytest.mark.slow
    @given(
        st.dictionaries(
            st.sampled_from(["errors", "error", "message", "x"]),
            st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists),
        )
    )
    def test_any_object_is_survived(self, body: dict[str, Any]) -> None:
        encoded = json.dumps(body).encode()
        assert all(isinstance(text, str) for text in parsing.error_messages(encoded))
        assert parsing.is_json_object(encoded)

    @pytest.mark.parametrize("body", [b"", b" ", b"[]", b"null", b"<html>", b"{", b'{"\xff":1}'])
    def test_what_is_no_json_object(self, body: bytes) -> None:
        assert not parsing.is_json_object(body)


class TestTrust:
    @pytest.mark.parametrize(
        "url",
        [
            "https://api.meraki.com/api/v1/organizations",
            "https://n383.meraki.com/api/v1",
            "https://meraki.com/",
            "https://a.b.meraki.com:443/x",
            "HTTPS://N1.MERAKI.COM/x",
        ],
    )
    def test_the_domain_and_its_subdomains(self, url: str) -> None:
        assert parsing.is_trusted(MERAKI, url)

    @pytest.mark.parametrize(
        "url",
        [
            "",
            "/api/v1/organizations",
            "//n1.meraki.com/x",
            "http://api.meraki.com/api/v1",
            "ftp://api.meraki.com/",
            "https://api.meraki.cn/api/v1",
            "https://api.meraki.ca/api/v1",
            "https://api.gov-meraki.com/api/v1",
            "https://evilmeraki.com/",
            "https://meraki.com.evil.com/",
            "https://meraki.com./",
            "https://meraki.com@evil.com/",
            "https://api.meraki.com:x@evil.com/",
            "https://evil.com@meraki.com/",
            "https://evil.com\\@meraki.com/",
            "https://evil.com\\.meraki.com/",
            "https://evil.com%2f.meraki.com/",
            "https://evil.com;.meraki.com/",
            "https://evil.com .meraki.com/",
            "https://evil.com#@meraki.com/",
            "https://evil.com?.meraki.com/",
            "https://evil.com/.meraki.com/",
            "https://meraki.com:444/",
            "https://meraki.com:0/",
            "https://meraki.com:99999/",
            "https://meraki.com:x/",
            "https://[::1",
            "http://127.0.0.1/",
        ],
    )
    def test_nowhere_else(self, url: str) -> None:
        assert not parsing.is_trusted(MERAKI, url)

    @pytest.mark.parametrize("domain", ["meraki.ca", "meraki.cn", "meraki.in", "gov-meraki.com"])
    def test_each_region_keeps_to_itself(self, domain: str) -> None:
        base = f"https://api.{domain}/api/v1"
        assert parsing.is_trusted(base, f"https://n1.{domain}/x")
        assert not parsing.is_trusted(base, "https://n1.meraki.com/x")
        assert not parsing.is_trusted(base, f"http://n1.{domain}/x")

    @pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]"])
    def test_loopback_at_any_port(self, host: str) -> None:
        base = f"http://{host}:8080/api/v1"
        assert parsing.is_trusted(base, f"http://{host}:9999/x")
        assert parsing.is_trusted(base, f"http://{host}/x")
        assert not parsing.is_trusted(base, f"https://{host}:8080/x")
        assert not parsing.is_trusted(base, "https://api.meraki.com/x")
        assert not parsing.is_trusted(base, f"http://{host}:8080@evil.com/x")
        assert not parsing.is_trusted(base, "http://localhost.evil.com:8080/x")

    @pytest.mark.parametrize(
        ("url", "trusted"),
        [
            ("https://proxy.example/x", True),
            ("https://proxy.example:443/x", True),
            ("https://PROXY.example/x", True),
            ("https://proxy.example:8443/x", False),
            ("http://proxy.example/x", False),
            ("http://proxy.example:443/x", False),
            ("https://sub.proxy.example/x", False),
            ("https://user@proxy.example/x", False),
            ("https://api.meraki.com/x", False),
        ],
    )
    def test_another_base_is_its_own_host_and_port_only(self, url: str, trusted: bool) -> None:
        assert parsing.is_trusted("https://proxy.example/api/v1", url) is trusted

    def test_an_explicit_port_of_the_base_counts(self) -> None:
        base = "https://proxy.example:8443/api/v1"
        assert parsing.is_trusted(base, "https://proxy.example:8443/x")
        assert not parsing.is_trusted(base, "https://proxy.example/x")

    @given(st.text())
    def test_any_text_is_judged(self, url: str) -> None:
        assert parsing.is_trusted(MERAKI, url) in {True, False}

    @given(st.text(max_size=20), st.sampled_from(["", "/", "?", "#", "@", "\\", ":", "."]))
    def test_a_prefix_does_not_make_a_foreign_host_ours(self, text: str, mark: str) -> None:
        assert not parsing.is_trusted(MERAKI, f"https://evil.example/{text}{mark}meraki.com/")


class TestDecompress:
    @given(st.binary(max_size=5000), st.sampled_from(["gzip", "x-gzip", " GZIP "]))
    def test_gzip_comes_back(self, data: bytes, encoding: str) -> None:
        assert parsing.decompress(gzip.compress(data), encoding, 5000) == data

    @given(st.binary(max_size=500))
    def test_deflate_comes_back(self, data: bytes) -> None:
        assert parsing.decompress(zlib.compress(data), "deflate", 500) == data

    @pytest.mark.parametrize("encoding", ["", "identity", " Identity "])
    def test_nothing_to_undo(self, encoding: str) -> None:
        assert parsing.decompress(b"abc", encoding, 3) == b"abc"
        with pytest.raises(MalformedResponseError, match="over 2 bytes"):
            parsing.decompress(b"abc", encoding, 2)

    @pytest.mark.parametrize("encoding", ["", "gzip", "deflate"])
    def test_an_empty_body_is_empty(self, encoding: str) -> None:
        assert parsing.decompress(b"", encoding, 10) == b""

    @pytest.mark.parametrize("encoding", ["br", "zstd", "gzip, gzip", "x" * 5000])
    def test_an_unknown_encoding_is_refused(self, encoding: str) -> None:
        with pytest.raises(MalformedResponseError, match="unknown Content-Encoding") as caught:
            parsing.decompress(b"abc", encoding, 10)
        assert len(str(caught.value)) < 200

    @pytest.mark.parametrize("members", [1, 2])
    def test_a_truncation_anywhere_is_noticed(self, members: int) -> None:
        member = gzip.compress(bytes(range(200)))
        whole = member * members
        boundaries = {len(member) * count for count in range(members + 1)}
        for length in set(range(len(whole))) - boundaries:
            with pytest.raises(MalformedResponseError):
                parsing.decompress(whole[:length], "gzip", 1000)

    def test_a_missing_trailer_is_noticed(self) -> None:
        with pytest.raises(MalformedResponseError, match="ended early"):
            parsing.decompress(gzip.compress(b"abc")[:-8], "gzip", 1000)

    @given(st.data())
    def test_a_corrupt_stream_never_gives_other_bytes(self, data: st.DataObject) -> None:
        original = b"the quick brown fox " * 5
        body = bytearray(gzip.compress(original, mtime=0))
        position = data.draw(st.integers(0, len(body) - 1))
        body[position] ^= data.draw(st.integers(1, 255))
        try:
            found = parsing.decompress(bytes(body), "gzip", 1000)
        except MalformedResponseError:
            return
        assert found == original

    @pytest.mark.parametrize(
        "body",
        [b"plain", b"\x1f\x8b", gzip.compress(b"a", mtime=0) + b"junk"],
        ids=["text", "half a head", "more behind it"],
    )
    def test_what_is_no_gzip_is_refused(self, body: bytes) -> None:
        with pytest.raises(MalformedResponseError):
            parsing.decompress(body, "gzip", 1000)

    @given(st.lists(st.binary(max_size=50), min_size=1, max_size=6))
    def test_several_members_are_joined(self, parts: list[bytes]) -> None:
        body = b"".join(map(gzip.compress, parts))
        assert parsing.decompress(body, "gzip", 300) == b"".join(parts)

    def test_members_without_end_are_refused(self) -> None:
        member = gzip.compress(b"a")
        assert parsing.decompress(member * 100, "gzip", 1000) == b"a" * 100
        with pytest.raises(MalformedResponseError, match="over 100 gzip members"):
            parsing.decompress(member * 101, "gzip", 1000)

    def test_the_limit_is_exact_and_over_all_members(self) -> None:
        body = gzip.compress(b"a" * 600) + gzip.compress(b"b" * 400)
        assert len(parsing.decompress(body, "gzip", 1000)) == 1000
        with pytest.raises(MalformedResponseError, match="over 999 bytes"):
            parsing.decompress(body, "gzip", 999)

    def test_a_bomb_meets_the_limit_in_little_memory(self) -> None:
        bomb = gzip.compress(bytes(30_000_000))
        tracemalloc.start()
        try:
            with pytest.raises(MalformedResponseError, match="over 100,000 bytes"):
                parsing.decompress(bomb, "gzip", 100_000)
            assert tracemalloc.get_traced_memory()[1] < 2_000_000
        finally:
            tracemalloc.stop()
