"""Text that must not be seen."""

import copy
import logging
import pickle
import pprint
from collections.abc import Callable
from typing import Any

import pytest

from meraki_async.auth.secret import Secret, masked

TEXT = "Bearer 0123456789abcdef"


def test_str_is_exact_and_plain() -> None:
    assert str(Secret(TEXT)) == TEXT
    assert type(str(Secret(TEXT))) is str


def test_it_is_the_text_on_the_wire() -> None:
    assert isinstance(Secret(TEXT), str)
    assert Secret(TEXT) == TEXT
    assert Secret(TEXT).encode() == TEXT.encode()


@pytest.mark.parametrize(
    "shown",
    [
        repr(Secret(TEXT)),
        f"{Secret(TEXT)}",
        f"{Secret(TEXT)!r}",
        f"{Secret(TEXT):>40}",
        "{}".format(Secret(TEXT)),  # noqa: UP032 - the point
        "%r" % Secret(TEXT),  # noqa: UP031 - the point
        format(Secret(TEXT)),
        ascii(Secret(TEXT)),
        str([Secret(TEXT)]),
        str({"Authorization": Secret(TEXT)}),
        pprint.pformat({"Authorization": Secret(TEXT)}),
    ],
)
def test_it_is_masked(shown: str) -> None:
    assert "**********" in shown
    assert "0123" not in shown


def test_the_mask_tells_no_length() -> None:
    assert repr(Secret("a")) == repr(Secret("a" * 100))


def test_it_is_masked_in_a_logged_container(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO):
        logging.getLogger(__name__).info("headers %s", {"Authorization": Secret(TEXT)})
    assert "**********" in caplog.text
    assert "0123" not in caplog.text


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_it_cannot_be_pickled(protocol: int) -> None:
    with pytest.raises(TypeError, match="a secret cannot be pickled"):
        pickle.dumps({"key": Secret(TEXT)}, protocol)


@pytest.mark.parametrize("copier", [copy.copy, copy.deepcopy])
def test_a_copy_is_never_an_unmasked_one(copier: Callable[[Secret], Secret]) -> None:
    copied = copier(Secret(TEXT))
    assert type(copied) is Secret
    assert str(copied) == TEXT


@pytest.mark.parametrize("value", [TEXT.encode(), bytearray(TEXT.encode()), [TEXT], {"key": TEXT}])
def test_of_what_is_no_text_the_type_alone_is_kept(value: Any) -> None:
    assert TEXT not in repr(masked(value))
    assert masked(value).type_name == type(value).__name__


def test_none_and_functions_hide_nothing() -> None:
    assert masked(None) is None
    assert masked(len) is len


def test_it_takes_no_attributes() -> None:
    assert not hasattr(Secret(TEXT), "__dict__")
