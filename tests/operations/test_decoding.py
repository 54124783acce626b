"""From bytes to items: the shapes of a page, and drift.

What drifted is remembered for the whole process, so each test has Structs of its own.
"""

import json
import logging
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Raw

from meraki_async.operations.decoding import decode, split_page
from meraki_async.operations.model import Model


def split(body: bytes, items_key: str = "items") -> tuple[Any, dict[str, Any]]:
    array, envelope = split_page(body, items_key)
    return json.loads(bytes(array)), envelope


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
            (b'{"clientId":"k","records":[1,2]}', [1, 2], {"clientId": "k"}),
            (b'{"data":[1]}', [1], {}),
            (b'{"assignments":[1]}', [1], {}),
            (b'{"designations":[1]}', [1], {}),
            (b'{"items" : \n [1] }', [1], {}),
            (b'{"id":"1","name":"x"}', [{"id": "1", "name": "x"}], {}),
            (b'{"items":{"a":1}}', [{"items": {"a": 1}}], {}),
            (b"{}", [{}], {}),
            (b'{"items":null}', [], {}),
            (b'{"items":null,"meta":{}}', [], {}),
            (b"", [], {}),
            (b" \r\n", [], {}),
            (b"null", [], {}),
            (b'"text"', ["text"], {}),
            (b"5", [5], {}),
        ],
    )
    def test_shapes(self, body: bytes, items: Any, envelope: dict[str, Any]) -> None:
        assert split(body) == (items, envelope)

    def test_the_operations_own_key_comes_first(self) -> None:
        body = b'{"items":[1],"devices":[2]}'
        assert split(body, "devices") == ([2], {"items": [1]})
        assert split(body, "absent") == ([1], {"devices": [2]})

    @pytest.mark.parametrize("body", [b"{", b"<html>", b"nonsense", b'{"items":[1]} x', b"1,2"])
    def test_what_is_no_json_is_refused(self, body: bytes) -> None:
        with pytest.raises(msgspec.DecodeError):
            split_page(body, "items")

    @given(st.lists(st.recursive(st.none() | st.integers() | st.text(), st.lists)))
    def test_the_items_are_not_touched(self, items: list[Any]) -> None:
        assert split(json.dumps(items).encode()) == (items, {})
        wrapped = json.dumps({"items": items, "meta": {"a": 1}}).encode()
        assert split(wrapped) == (items, {"a": 1})


class TestDecode:
    def test_a_record_that_fits(self, caplog: pytest.LogCaptureFixture) -> None:
        class Device(Model):
            serial: str | None = None
            network_id: str | None = None

        found = listing([{"serial": "Q", "networkId": "N_1", "unknown": {"x": 1}}, {}], Device)
        assert found == [Device(serial="Q", network_id="N_1"), Device()]
        assert [type(item) for item in found] == [Device, Device]
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
        listing([{"port": {"portId": 1}}], Switch)
        (found,) = listing([{"plug": {"portId": 2}}], Camera)
        assert is_a(found, Camera)
        assert is_a(found.plug, Port)
        assert found.plug.port_id == 2
        assert len(warnings_in(caplog)) == 1

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

    def test_strict_ignores_unknown_fields(self) -> None:
        class Device(Model):
            serial: str | None = None

        assert listing([{"x": 1}], Device, strict=True) == [Device()]

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
