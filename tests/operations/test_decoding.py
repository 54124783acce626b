"""From bytes to items: the shapes of a page, and drift.

What drifted is remembered for the whole process, so each test has Structs of its own.
"""

import copy
import json
import logging
import pickle
import re
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Raw

from meraki_async.operations.decoding import (
    NotAPageError,
    decode,
    errors_alone,
    split_page,
    with_whole_characters,
)
from meraki_async.operations.drift import forget_drift
from meraki_async.operations.lookup import find_operation, response_type
from meraki_async.operations.model import Model
from meraki_async.operations.operation import Operation


def listing_of(**more: Any) -> Operation:
    return Operation(id="getThings", method="GET", path="/things", scope="", is_list=True, **more)


def documented(operation_id: str) -> Operation:
    return find_operation(operation_id).operation


def split(body: bytes, operation: Operation | None = None) -> tuple[Any, dict[str, Any]]:
    page = split_page(body, operation or listing_of())
    assert not page.errors
    return json.loads(bytes(page.array)), page.meta


def listing(body: Any, kind: Any, **options: Any) -> Any:
    return decode(json.dumps(body).encode(), list[kind], operation="getThings", **options)


def is_a(value: Any, kind: type) -> bool:
    """``isinstance`` that leaves the static type alone, since drift is about to defy it."""
    return isinstance(value, kind)


def warnings_in(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]


class TestSplitPage:
    @pytest.mark.parametrize(
        ("body", "items", "envelope"),
        [
            (b'[{"a":1}]', [{"a": 1}], {}),
            (b" \n[]", [], {}),
            (
                b'{"items":[1],"meta":{"counts":{"items":{"total":9}}}}',
                [1],
                {"counts": {"items": {"total": 9}}},
            ),
            (b'{"meta":{"counts":{"items":3}},"items":[1]}', [1], {"counts": {"items": 3}}),
            (b'{"items":[1]}', [1], {}),
            (b'{"items":[],"meta":null}', [], {"meta": None}),
            (b'{"items":[1],"meta":5}', [1], {"meta": 5}),
            (
                b'{"message":null,"pageStartAt":"x","pageEndAt":"y","events":[1]}',
                [1],
                {"message": None, "pageStartAt": "x", "pageEndAt": "y"},
            ),
            (b'{"data":[1]}', [1], {}),
            (b'{"assignments":[1]}', [1], {}),
            (b'{"designations":[1]}', [1], {}),
            (b'{"items" : \n [1] }', [1], {}),
            (b'{"id":"1","name":"x"}', [{"id": "1", "name": "x"}], {}),
            (b'{"clientId":"k","records":[1]}', [{"clientId": "k", "records": [1]}], {}),
            (b'{"items":[1],"errors":[]}', [1], {}),
            (b'{"items":[1],"errors":null,"meta":{"a":1}}', [1], {"a": 1}),
            (b"", [], {}),
            (b" \r\n", [], {}),
        ],
    )
    def test_shapes(self, body: bytes, items: Any, envelope: dict[str, Any]) -> None:
        assert split(body) == (items, envelope)

    @pytest.mark.parametrize(
        "body",
        [
            *(b"null", b"0", b"5", b'""', b'"text"', b"true", b"{}", b" { } "),
            *(b'{"items":null}', b'{"items":null,"meta":{}}', b'{"items":{"a":1}}'),
            *(b'{"errors":["x"]}', b'{"message":"x"}', b'{"error":"x","meta":{}}'),
        ],
    )
    @pytest.mark.parametrize("operation_id", ["getOrganizationDevices", "getNetworkEvents", ""])
    def test_what_is_no_page(self, body: bytes, operation_id: str) -> None:
        operation = documented(operation_id) if operation_id else listing_of()
        with pytest.raises(NotAPageError, match="expected a page of records, got"):
            split_page(body, operation)

    def test_the_operations_own_key_comes_first(self) -> None:
        body = b'{"items":[1],"devices":[2]}'
        assert split(body, listing_of(items_key="devices")) == ([2], {"items": [1]})
        assert split(body, listing_of()) == ([1], {"devices": [2]})

    @pytest.mark.parametrize(
        "operation_id",
        [
            "getOrganizationApplianceDevicesRedundancyByNetwork",
            "getOrganizationWirelessSsidsProfilesAssignmentsByNetwork",
            "getOrganizationClientsSearch",
        ],
    )
    def test_a_record_with_a_list_is_no_envelope(self, operation_id: str) -> None:
        operation = documented(operation_id)
        names = [field.encode_name for field in msgspec.structs.fields(response_type(operation))]
        lists = {"designations", "assignments", "records"} & set(names)
        record: dict[str, Any] = {name: [] if name in lists else None for name in names}
        body = json.dumps(record).encode()
        assert split(body, operation) == ([record], {})
        assert split(b"[" + body + b"]", operation) == ([record], {})
        assert split(b'{"items":[' + body + b'],"meta":{"a":1}}', operation) == ([record], {"a": 1})

    def test_a_listing_documented_as_one_object(self) -> None:
        profiles = documented("getNetworkWirelessRfProfiles")
        assert split(b'{"id":"1","new":2}', profiles) == ([{"id": "1", "new": 2}], {})
        with pytest.raises(NotAPageError):
            split_page(b'{"unknown":"1"}', profiles)

    @pytest.mark.parametrize(
        ("errors", "texts"),
        [
            (["a", {"b": 1}], ["a", '{"b":1}']),
            ("a", ["a"]),
            ({"a": 1}, ['{"a":1}']),
            ([None, "a"], ["a"]),
        ],
    )
    def test_errors_beside_records(self, errors: Any, texts: list[str]) -> None:
        body = {"items": [1], "errors": errors, "meta": {"counts": 1}}
        page = split_page(json.dumps(body).encode(), listing_of())
        assert (page.array, page.meta, page.errors) == (Raw(b"[1]"), {"counts": 1}, texts)

    @pytest.mark.parametrize(
        ("body", "texts"),
        [
            (b'{"errors":["a"]}', ["a"]),
            (b' \n{ "errors" : "a" }', ["a"]),
            (b'{"errors":[]}', []),
            (b'{"errors":["a"],"serials":[]}', []),
            (b'{"serials":[],"errors":["a"]}', []),
            (b'["errors"]', []),
            (b"", []),
        ],
    )
    def test_errors_alone(self, body: bytes, texts: list[str]) -> None:
        assert errors_alone(body) == texts

    @pytest.mark.parametrize("body", [b"{", b"<html>", b"nonsense", b'{"items":[1]} x', b"1,2"])
    def test_what_is_no_json_is_refused(self, body: bytes) -> None:
        with pytest.raises(msgspec.DecodeError):
            split_page(body, listing_of())

    @given(st.lists(st.recursive(st.none() | st.integers() | st.text(), st.lists)))
    @pytest.mark.slow
    def test_the_items_are_not_touched(self, items: list[Any]) -> None:
        assert split(json.dumps(items).encode()) == (items, {})
        wrapped = json.dumps({"items": items, "meta": {"a": 1}}).encode()
        assert split(wrapped) == (items, {"a": 1})


class TestHalvesOfCharacters:
    @pytest.mark.parametrize(
        ("text", "whole"),
        [
            (rb"\ud800", rb"\ufffd"),
            (rb"\uDFFF!", rb"\ufffd!"),
            (rb"\ud83d\ude00", rb"\ud83d\ude00"),
            (rb"\ud83d\ud83d\ude00", rb"\ufffd\ud83d\ude00"),
            (rb"\\ud800", rb"\\ud800"),
            (rb"\\\ud800", rb"\\\ufffd"),
            (rb"\u0041\n", rb"\u0041\n"),
        ],
    )
    def test_they_are_replaced(self, text: bytes, whole: bytes) -> None:
        assert with_whole_characters(text) == whole

    @given(st.lists(st.text(st.characters(codec=None)) | st.integers()))
    def test_what_results_can_be_decoded(self, values: list[Any]) -> None:
        body = json.dumps(values).encode()
        found = msgspec.json.decode(with_whole_characters(body))
        assert found == [
            re.sub("[\ud800-\udfff]", "\ufffd", value) if isinstance(value, str) else value
            for value in json.loads(body)
        ]


class TestDecode:
    def test_a_record_that_fits(self, caplog: pytest.LogCaptureFixture) -> None:
        class Device(Model):
            serial: str | None = None
            network_id: str | None = None

        found = listing([{"serial": "Q", "networkId": "N_1"}, {}], Device)
        assert found == [Device(serial="Q", network_id="N_1"), Device()]
        assert [Device(serial="Q", network_id="N_1"), Device()] == found
        assert all(isinstance(item, Device) and item.extra == {} for item in found)
        assert repr(found[0]).endswith("Device(serial='Q', network_id='N_1')")
        assert warnings_in(caplog) == []

    def test_dicts_keep_unknown_fields(self) -> None:
        assert listing([{"unknown": 1}], dict[str, Any]) == [{"unknown": 1}]

    def test_raw_is_not_decoded(self) -> None:
        (item,) = decode(b'[{"a": 1 }]', list[Raw], operation="getThings")
        assert bytes(item) == b'{"a": 1 }'

    @pytest.mark.parametrize("strict", [False, True])
    @pytest.mark.parametrize("body", [b"", b"{", b"[1", b"nonsense"])
    def test_what_is_no_json_is_refused(self, body: bytes, strict: bool) -> None:
        class Device(Model):
            serial: str | None = None

        with pytest.raises(msgspec.DecodeError):
            decode(body, list[Device], operation="getThings", strict=strict)

    def test_a_model_leaves_out_what_is_none(self) -> None:
        class Device(Model):
            network_id: str | None = None
            name: str | None = None

        assert msgspec.json.encode(Device(network_id="N")) == b'{"networkId":"N"}'


class TestDrift:
    def test_a_number_for_a_string(self, caplog: pytest.LogCaptureFixture) -> None:
        class Device(Model):
            network_id: str | None = None
            name: str | None = None

        for _ in range(3):
            (found,) = listing([{"networkId": 5, "name": "x"}], Device)
            assert is_a(found, Device)
            assert found.network_id == 5
            assert found.name == "x"
        (warning,) = warnings_in(caplog)
        assert warning.startswith("getThings: Device.network_id differs")
        assert "$[0].networkId" in warning

    def test_null_for_a_list(self) -> None:
        class Device(Model):
            tags: list[str] = msgspec.field(default_factory=list)
            name: str | None = None

        (found,) = listing([{"tags": None, "name": "x"}], Device)
        assert is_a(found, Device)
        assert found.tags is None
        assert found.name == "x"

    def test_a_string_for_a_list(self) -> None:
        class Device(Model):
            tags: list[str] | None = None

        good, bad = listing([{"tags": ["a"]}, {"tags": "a b"}], Device)
        assert good.tags == ["a"]
        assert bad.tags == "a b"

    def test_a_required_field_that_drifts(self) -> None:
        class Device(msgspec.Struct):
            serial: str

        (found,) = listing([{"serial": None}], Device)
        assert is_a(found, Device)
        assert found.serial is None

    def test_fields_that_fit_stay_typed_and_misfits_are_found_one_by_one(
        self, caplog: pytest.LogCaptureFixture
    ) -> None:
        class Lan(Model):
            ip: str | None = None

        class Device(Model):
            a: str | None = None
            b: int | None = None
            lan: Lan | None = None

        (found,) = listing([{"a": 1, "b": "x", "lan": {"ip": "10.0.0.1"}}], Device)
        assert (found.a, found.b, found.lan) == (1, "x", Lan(ip="10.0.0.1"))
        assert len(warnings_in(caplog)) == 2

    def test_in_a_nested_struct(self, caplog: pytest.LogCaptureFixture) -> None:
        class Port(Model):
            port_id: str | None = None
            speed: str | None = None

        class Switch(Model):
            uplink: Port | None = None
            name: str | None = None

        (found,) = listing([{"uplink": {"portId": 3, "speed": "1G"}, "name": "s"}], Switch)
        assert is_a(found, Switch)
        assert is_a(found.uplink, Port)
        assert found.uplink.port_id == 3
        assert (found.uplink.speed, found.name) == ("1G", "s")
        (warning,) = warnings_in(caplog)
        assert "Port.port_id" in warning

    def test_in_a_list_of_structs(self) -> None:
        class Port(Model):
            port_id: str | None = None

        class Switch(Model):
            ports: list[Port] | None = None

        (found,) = listing([{"ports": [{"portId": "1"}, {"portId": 2}]}], Switch)
        assert is_a(found, Switch)
        assert found.ports is not None
        assert all(is_a(port, Port) for port in found.ports)
        assert [port.port_id for port in found.ports] == ["1", 2]

    def test_in_a_dict_of_structs(self) -> None:
        class Port(Model):
            port_id: str | None = None

        class Switch(Model):
            ports: dict[str, Port] | None = None

        (found,) = listing([{"ports": {"wan": {"portId": 2}}}], Switch)
        assert is_a(found, Switch)
        assert found.ports is not None
        assert is_a(found.ports["wan"], Port)
        assert found.ports["wan"].port_id == 2

    def test_something_else_in_a_list_of_structs(self) -> None:
        class Port(Model):
            port_id: str | None = None

        class Switch(Model):
            ports: list[Port] | None = None
            name: str | None = None

        (found,) = listing([{"ports": ["1", "2"], "name": "s"}], Switch)
        assert is_a(found, Switch)
        assert found.ports == ["1", "2"]
        assert found.name == "s"

    def test_a_second_type_with_the_same_struct(self, caplog: pytest.LogCaptureFixture) -> None:
        class Port(Model):
            port_id: str | None = None

        class Switch(Model):
            port: Port | None = None

        class Camera(Model):
            plug: Port | None = None

        assert listing([{"plug": {"portId": "1"}}], Camera) == [Camera(plug=Port(port_id="1"))]
        decode(b'[{"port":{"portId":1}}]', list[Switch], operation="getSwitches")
        (found,) = listing([{"plug": {"portId": 2}}], Camera)
        assert is_a(found, Camera)
        assert is_a(found.plug, Port)
        assert found.plug.port_id == 2
        # one operation's drift does not silence another's
        assert [text.partition(":")[0] for text in warnings_in(caplog)] == [
            "getSwitches",
            "getThings",
        ]

    def test_good_records_after_a_drift(self) -> None:
        class Device(Model):
            serial: str | None = None
            name: str | None = None

        listing([{"serial": 1}], Device)
        (found,) = listing([{"serial": "Q", "name": "x"}], Device)
        assert is_a(found, Device)
        assert (found.serial, found.name) == ("Q", "x")
        assert msgspec.json.decode(msgspec.json.encode(found)) == {"serial": "Q", "name": "x"}

    def test_one_record_alone(self) -> None:
        class Device(Model):
            serial: str | None = None

        found = decode(b'{"serial":1}', Device, operation="getThing")
        assert is_a(found, Device)
        assert found.serial == 1

    def test_null_for_one_record(self) -> None:
        class Device(Model):
            serial: str | None = None

        assert decode(b"null", Device, operation="getThing") is None

    @pytest.mark.parametrize("odd", ["x", None, 5, [1]])
    def test_a_record_that_is_no_object(self, odd: Any, caplog: pytest.LogCaptureFixture) -> None:
        class Device(Model):
            serial: str | None = None

        for _ in range(2):
            found = listing([{"serial": "a"}, odd, {"serial": 2}], Device)
            assert is_a(found[0], Device)
            assert found[1] == odd
            assert is_a(found[2], Device)
            assert [found[0].serial, found[2].serial] == ["a", 2]
        assert len(warnings_in(caplog)) == 2  # of the odd record, and of the serial

    def test_an_object_for_a_list(self, caplog: pytest.LogCaptureFixture) -> None:
        class Device(Model):
            serial: str | None = None

        for _ in range(2):
            assert listing({"serial": "a"}, Device) == {"serial": "a"}
        assert len(warnings_in(caplog)) == 1

    def test_strict_raises_with_the_path(self, caplog: pytest.LogCaptureFixture) -> None:
        class Port(Model):
            port_id: str | None = None

        class Switch(Model):
            ports: list[Port] | None = None

        body = [{"ports": []}, {"ports": [{"portId": 2}]}]
        with pytest.raises(msgspec.ValidationError, match=r"\$\[1\]\.ports\[0\]\.portId"):
            listing(body, Switch, strict=True)
        assert warnings_in(caplog) == []

    def test_strict_still_raises_after_a_drift(self) -> None:
        class Device(Model):
            serial: str | None = None

        listing([{"serial": 1}], Device)
        with pytest.raises(msgspec.ValidationError, match=r"\$\[0\]\.serial"):
            listing([{"serial": 1}], Device, strict=True)

    def test_strict_names_unknown_fields(self) -> None:
        class Port(Model):
            port_id: str | None = None

        class Switch(Model):
            ports: list[Port] | None = None

        body = [{"ports": [{"portId": "1"}, {"portId": "2", "speed": 1}]}]
        for _ in range(2):
            with pytest.raises(msgspec.ValidationError, match=r"`speed` - at `\$\[0\]\.ports\[1\]"):
                listing(body, Switch, strict=True)
            listing(body, Switch)


class TestExtra:
    """Members that are not documented are kept."""

    class Port(Model):
        port_id: str | None = None
        poe: dict[str, Any] | None = None

    class Switch(Model):
        serial: str | None = None
        ports: list["TestExtra.Port"] | None = None
        by_name: dict[str, "TestExtra.Port"] | None = None

    @pytest.fixture(autouse=True)
    def as_documented(self) -> Iterator[None]:
        forget_drift()
        yield
        forget_drift()

    def test_at_any_depth(self, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.INFO)
        port = {"portId": "1", "speed": {"up": [1]}, "poe": {"any": 1}}
        body = [{"serial": "Q"}, {"serial": "R", "new": None, "ports": [port, {}]}]
        body.append({"byName": {"a": port}, "newer": "x"})
        for _ in range(2):
            first, second, third = listing(body, self.Switch)
            assert first == self.Switch(serial="Q")
            assert first.extra == {}
            assert second.extra == {"new": None}
            assert second.ports[0].extra == {"speed": {"up": [1]}}
            assert (second.ports[1], second.ports[1].extra) == (self.Port(), {})
            assert (third.extra, third.by_name["a"].extra) == (
                {"newer": "x"},
                {"speed": {"up": [1]}},
            )
            assert second != self.Switch(serial="R", ports=second.ports)
            assert repr(second).endswith("by_name=None, extra={'new': None})")
        assert warnings_in(caplog) == []
        told = [record.getMessage() for record in caplog.records]
        assert sorted(told) == [
            f"getThings: {name} is not documented; it is kept in .extra"
            for name in ("Port.speed", "Switch.new", "Switch.newer")
        ]

    @pytest.mark.slow
    @given(
        st.lists(
            st.dictionaries(
                st.sampled_from(["serial", "a", "b", "self", "_extra0", "extra", "", "c d"]),
                st.text() | st.none(),
            )
        )
    )
    def test_nothing_is_lost(self, records: list[dict[str, Any]]) -> None:
        found = listing(records, self.Switch)
        assert [
            {**item.extra, **({} if item.serial is None else {"serial": item.serial})}
            for item in found
        ] == [{k: v for k, v in record.items() if (k, v) != ("serial", None)} for record in records]
        for item in found:
            for copied in (pickle.loads(pickle.dumps(item)), copy.deepcopy(item)):  # noqa: S301 - ours
                assert copied == item
                assert copied.extra == item.extra
        again = msgspec.json.decode(msgspec.json.encode(found))
        assert listing(again, self.Switch) == found

    def test_a_record_of_something_else_is_told(self, caplog: pytest.LogCaptureFixture) -> None:
        for _ in range(2):
            (first, second) = listing([{"serial": "Q", "x": 1}, {"x": 2}], self.Switch)
            assert (first.extra, second.extra) == ({"x": 1}, {"x": 2})
        (warning,) = warnings_in(caplog)
        assert warning.endswith("a Switch has nothing but undocumented members, in .extra: x")

    def test_names_that_are_data(self) -> None:
        many = {f"key {number}": number for number in range(300)}
        (found,) = listing([{"serial": "Q", **many}], self.Switch)
        assert found == {"serial": "Q", **many}
        (nested,) = listing([{"serial": "Q", "ports": [many]}], self.Switch)
        assert nested == {"serial": "Q", "ports": [many]}

    def test_a_callers_own_type_is_as_the_caller_made_it(self) -> None:
        class Own(msgspec.Struct):
            serial: str

        assert listing([{"serial": "Q", "x": 1}], Own) == [Own("Q")]
        assert listing([{"serial": "Q", "x": 1}], Own, strict=True) == [Own("Q")]

    def test_an_array_of_what_is_documented_as_one(self, caplog: pytest.LogCaptureFixture) -> None:
        found = decode(b'[{"serial":"Q"}]', self.Switch, operation="getThing")
        assert found == [self.Switch(serial="Q")]
        assert len(warnings_in(caplog)) == 1

    @pytest.mark.slow
    @given(
        st.lists(
            st.dictionaries(
                st.sampled_from(["text", "number", "texts", "inner", "inners", "byName", "x"]),
                st.recursive(
                    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=3),
                    lambda inner: (
                        st.lists(inner, max_size=3)
                        | st.dictionaries(st.sampled_from(["leaf", "y"]), inner)
                    ),
                    max_leaves=5,
                ),
            ),
            max_size=4,
        )
    )
    def test_any_record_is_delivered_and_nothing_of_it_is_lost(
        self, records: list[dict[str, Any]]
    ) -> None:
        class Inner(Model):
            leaf: str | None = None

        class Outer(Model):
            text: str | None = None
            number: int | None = None
            texts: list[str] | None = None
            inner: Inner | None = None
            inners: list[Inner] | None = None
            by_name: dict[str, Inner] | None = None

        found = listing(records, Outer)
        assert len(found) == len(records)
        for item, record in zip(found, records, strict=True):
            assert is_a(item, Outer)
            for name in ("text", "number", "texts"):
                assert getattr(item, name) == record.get(name)
            for attribute, name in (("inner", "inner"), ("by_name", "byName")):
                value = getattr(item, attribute)
                assert (value is None) == (record.get(name) is None)


def test_a_field_by_the_name_of_the_api() -> None:
    class Port(Model, kw_only=True, rename={"port_id": "portId"}):
        port_id: str | None = None

    record: Any = Port(port_id="1")
    with pytest.raises(AttributeError, match=r"no attribute 'portId'; it is \.port_id$"):
        _ = record.portId
    with pytest.raises(TypeError, match=r"fields are attributes, \.port_id; \.as_dicts\(\)"):
        _ = record["portId"]
    with pytest.raises(AttributeError, match=r"no attribute 'other'$"):
        _ = record.other
