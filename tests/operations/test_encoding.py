"""From arguments to what goes on the wire."""

import datetime
import json
import posixpath
from collections import deque
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import UNSET

from meraki_async.operations import encoding
from meraki_async.operations.operation import Operation

DATE = "Wed, 21 Oct 2015 07:28:00 GMT"
MERAKI = "https://api.meraki.com/api/v1"


def operation(path: str, method: str = "GET") -> Operation:
    return Operation(id="getThing", method=method, path=path, scope="organizations")


class TestPath:
    def test_arguments_replace_their_parameters_in_order(self) -> None:
        request = encoding.build_request(
            operation("/networks/{networkId}/vlans/{vlanId}"), ("N_1", 7)
        )
        assert request.path == "/networks/N_1/vlans/7"
        assert request.organization_id is None
        assert request.query == ""
        assert request.body is UNSET

    def test_the_organization_is_known_from_the_path(self) -> None:
        request = encoding.build_request(
            operation("/organizations/{organizationId}/devices"), (549236,)
        )
        assert request.organization_id == "549236"

    def test_an_argument_that_looks_like_a_parameter_stays_text(self) -> None:
        request = encoding.build_request(operation("/a/{first}/{second}"), ("{second}", "x"))
        assert request.path == "/a/%7Bsecond%7D/x"

    @pytest.mark.parametrize("arguments", [(), ("1", "2")])
    def test_a_wrong_number_of_arguments_is_refused(self, arguments: tuple[str, ...]) -> None:
        with pytest.raises(ValueError, match="argument"):
            encoding.build_request(operation("/a/{id}"), arguments)

    @pytest.mark.parametrize(
        "value",
        [
            *(
                None,
                "",
                ".",
                "..",
                "a\nb",
                "\r",
                "\0",
                "a\tb",
                "\x7f",
            ),
            *("/", "//", "../x", "x/..", "x/./y", "%2e%2e", "%2E.", "%252e%252e", "a%0ab", "%2f"),
        ],
    )
    def test_dangerous_or_meaningless_values_are_refused(self, value: Any) -> None:
        with pytest.raises(ValueError, match="serial"):
            encoding.build_request(operation("/devices/{serial}", "DELETE"), (value,))

    @pytest.mark.parametrize("value", [True, False, 1.5, b"a", ["a"], object(), Path("a")])
    def test_what_is_no_id_is_of_the_wrong_type(self, value: Any) -> None:
        with pytest.raises(TypeError, match="path parameter serial"):
            encoding.build_request(operation("/devices/{serial}", "DELETE"), (value,))

    def test_encoded_without_end_is_refused_soon(self) -> None:
        """Each decoding costs as much as the text is long."""
        assert encoding.is_unsafe_path("%" + "25" * 1000 + "41")
        assert not encoding.is_unsafe_path("%25252541")

    def test_an_id_that_a_record_lacks_is_said(self) -> None:
        with pytest.raises(ValueError, match=r"serial is None; the record .* does not have it"):
            encoding.build_request(operation("/devices/{serial}"), (None,))

    @pytest.mark.parametrize(
        ("value", "encoded"),
        [
            ("a/b", "a%2Fb"),
            ("a..b/c", "a..b%2Fc"),
            ("aGk/Pz4+Lw==", "aGk%2FPz4%2BLw%3D%3D"),
            ("a?b#c", "a%3Fb%23c"),
            ("50%", "50%25"),
            ("a b", "a%20b"),
            ("a+b&c", "a%2Bb%26c"),
            ("é", "%C3%A9"),
            ("...", "..."),
            ("Q2AB-CDEF-GHJK", "Q2AB-CDEF-GHJK"),
            ("00:11:22", "00%3A11%3A22"),
            (0, "0"),
        ],
    )
    def test_everything_reserved_is_percent_encoded(self, value: str | int, encoded: str) -> None:
        assert encoding.encode_segment("id", value) == encoded

    @given(st.text(st.characters(min_codepoint=32, exclude_categories=["Cs"]), min_size=1))
    def test_a_value_is_one_segment_and_comes_back(self, value: str) -> None:
        try:
            encoded = encoding.encode_segment("id", value)
        except ValueError:
            assert encoding.is_unsafe_path(value)
            return
        assert not set(encoded) & set("/?#\\ ")
        assert encoded.isascii()
        assert unquote(encoded) == value

    @given(st.text("./%2eEfF0aA\n", min_size=1))
    def test_however_often_it_is_decoded_it_stays_below_its_parent(self, value: str) -> None:
        try:
            path = "/admins/" + encoding.encode_segment("id", value)
        except ValueError:
            return
        for _ in range(len(value) + 2):
            assert posixpath.normpath(path).startswith("/admins/")
            path = unquote(path)


class TestQuery:
    @given(
        st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), st.text("aÉ+ &=/~é%"))
    )
    def test_it_is_encoded_as_forms_are(self, parameters: dict[str, str]) -> None:
        parameters = {name: text for name, text in parameters.items() if not name.endswith("[]")}
        assert encoding.encode_query(parameters) == urlencode(parameters)

    @pytest.mark.parametrize(
        ("parameters", "expected"),
        [
            ({}, ""),
            ({"ids[]": ["N_1", "N_2"]}, "ids[]=N_1&ids[]=N_2"),
            ({"ids[]": ("N_1",)}, "ids[]=N_1"),
            ({"ids[]": {"N_1"}}, "ids[]=N_1"),
            ({"ids[]": range(2)}, "ids[]=0&ids[]=1"),
            ({"ids[]": []}, ""),
            ({"ids[]": [None]}, "ids[]=null"),
            ({"name": None}, "name=null"),
            ({"a": True, "b": False}, "a=true&b=false"),
            ({"flags[]": [True, None, 2]}, "flags[]=true&flags[]=null&flags[]=2"),
            ({"timespan": 2.5, "perPage": 10}, "timespan=2.5&perPage=10"),
            ({"date": {"gte": "x", "lt": "y"}}, "date[gte]=x&date[lt]=y"),
            ({"date": {"gte": None, "lt": UNSET, "eq": True}}, "date[gte]=null&date[eq]=true"),
            (
                {"rules[]": [{"a": 1, "b": True}, {"a": 2, "b": UNSET}]},
                "rules[]a=1&rules[]b=true&rules[]a=2",
            ),
            ({"a": UNSET, "b[]": UNSET, "c": "1"}, "c=1"),
            (
                {"t0": datetime.datetime(2027, 1, 2, tzinfo=datetime.UTC)},
                "t0=2027-01-02T00:00:00Z",
            ),
            ({"timespan": datetime.timedelta(days=1)}, "timespan=86400"),
            ({"timespan": {"gte": datetime.timedelta(hours=2)}}, "timespan[gte]=7200"),
            ({"day": datetime.date(2027, 1, 2)}, "day=2027-01-02"),
            ({"empty": ""}, "empty="),
        ],
    )
    def test_forms(self, parameters: dict[str, Any], expected: str) -> None:
        assert unquote(encoding.encode_query(parameters)) == expected

    def test_names_and_values_are_percent_encoded(self) -> None:
        assert encoding.encode_query({"a[]": ["x&y=z"], "b": "é+ "}) == (
            "a%5B%5D=x%26y%3Dz&b=%C3%A9%2B+"
        )

    @pytest.mark.parametrize("value", ["N_1", "", b"N_1", 5, None, {"a": 1}, iter("ab")])
    def test_an_array_takes_a_sequence_only(self, value: Any) -> None:
        with pytest.raises(TypeError, match=r"^networkIds takes a sequence"):
            encoding.build_request(operation("/a"), (), {"networkIds[]": value})

    @pytest.mark.parametrize(
        "parameters",
        [
            {"name": ["x"]},
            {"name": object()},
            {"name[]": [object()]},
            {"name[]": [["x"]]},
            {"name": {"key": ["x"]}},
        ],
    )
    def test_what_cannot_be_sent_is_named(self, parameters: dict[str, Any]) -> None:
        with pytest.raises(TypeError, match=r"^name(\[key\])? cannot be sent"):
            encoding.build_request(operation("/a"), (), parameters)

    def test_a_bound_request_carries_the_query(self) -> None:
        request = encoding.build_request(
            operation("/a"), (), {"perPage": 3, "startingAfter": UNSET}
        )
        assert request.query == "perPage=3"

    @given(st.dictionaries(st.from_regex(r"[A-Za-z]{1,9}", fullmatch=True), st.text(max_size=9)))
    def test_the_names_come_back(self, parameters: dict[str, str]) -> None:
        parameters = {
            name: value.encode("utf-8", "replace").decode() for name, value in parameters.items()
        }
        assert encoding.query_names(encoding.encode_query(parameters)) == set(parameters)


class TestBody:
    def bound(self, body: Any) -> Any:
        request = encoding.build_request(operation("/a", "POST"), (), body=body)
        encoded = encoding.encode_body(request.body)
        return None if encoded is None else json.loads(encoded)

    def test_no_body_is_no_bytes(self) -> None:
        assert encoding.encode_body(UNSET) is None
        assert self.bound(UNSET) is None

    def test_null_is_a_body(self) -> None:
        assert encoding.encode_body(None) == b"null"

    def test_unset_is_left_out_and_null_stays(self) -> None:
        assert self.bound({"a": UNSET, "b": None, "c": False}) == {"b": None, "c": False}

    def test_all_unset_is_an_empty_object(self) -> None:
        assert self.bound({"a": UNSET}) == {}

    @pytest.mark.parametrize("value", [["x", "y"], ("x", "y"), deque(["x", "y"])])
    def test_arrays_lose_their_brackets(self, value: Any) -> None:
        assert self.bound({"tags[]": value}) == {"tags": ["x", "y"]}

    def test_any_sequence_can_be_sent(self) -> None:
        assert self.bound({"ids[]": range(3)}) == {"ids": [0, 1, 2]}

    def test_an_array_may_be_null(self) -> None:
        assert self.bound({"tags[]": None}) == {"tags": None}

    @pytest.mark.parametrize("value", ["x", b"x", 1, {"x": 1}])
    def test_an_array_takes_a_sequence_only(self, value: Any) -> None:
        with pytest.raises(TypeError, match=r"^tags takes a sequence"):
            self.bound({"tags[]": value})

    def test_a_bound_body_does_not_follow_its_argument(self) -> None:
        tags = ["x"]
        request = encoding.build_request(operation("/a", "POST"), (), body={"tags[]": tags})
        rules = [{"hosts": tags}]
        whole = encoding.build_request(operation("/a", "POST"), (), body=rules)
        tags.append("y")
        rules.append({})
        assert request.body == {"tags": ["x"]}
        assert whole.body == [{"hosts": ["x"]}]

    def test_a_body_that_is_no_mapping_goes_as_it_is(self) -> None:
        assert self.bound([1, {"a[]": 2}]) == [1, {"a[]": 2}]

    @pytest.mark.parametrize("body", [{"a": object()}, {"a": [{"b": b"x"}]}, {"a[]": [object()]}])
    def test_what_cannot_be_sent_is_named(self, body: Any) -> None:
        with pytest.raises(TypeError, match=r"^a cannot be sent"):
            self.bound(body)

    def test_the_argument_is_left_alone(self) -> None:
        body = {"a[]": ["x"], "b": UNSET}
        self.bound(body)
        assert body == {"a[]": ["x"], "b": UNSET}
