"""Who is the same person."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meraki_async import ConfigurationError
from meraki_async.directory import Identities, email_key


@given(st.text())
def test_a_key_is_its_own_key(email: str) -> None:
    assert email_key(email_key(email)) == email_key(email)


@given(st.text())
def test_normal_forms_are_one_address(email: str) -> None:
    keys = {email_key(unicodedata.normalize(form, email)) for form in ("NFC", "NFD")}
    assert keys == {email_key(email)}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ingrid@Fjordlys.example", "ingrid@fjordlys.EXAMPLE"),
        ("Zaja\u0328c@x.example", "zaj\u0105c@x.example"),
        (" ada@x.example", "ada@x.example\n"),
        ("STRASSE@x.example", "straße@x.example"),
    ],
)
def test_the_same(one: str, other: str) -> None:
    assert Identities().person_id(one) == Identities().person_id(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("ada@x.example", "ada+audit@x.example"), ("a.b@x.example", "ab@x.example")],
)
def test_not_the_same(one: str, other: str) -> None:
    assert Identities().person_id(one) != Identities().person_id(other)


def test_aliases_lead_to_the_main_address() -> None:
    identities = Identities(
        {"Ada.Old@x.example": "ada@x.example", "a@x.example": "ADA.OLD@x.example"}
    )
    main = Identities().person_id("ada@x.example")
    assert identities.person_id("ada.old@X.example") == main
    assert identities.person_id("A@x.example") == main
    assert identities.is_alias("a@x.example")
    assert not identities.is_alias("ada@x.example")


def test_aliases_in_a_circle_are_refused() -> None:
    with pytest.raises(ConfigurationError, match="main address"):
        Identities({"a@x.example": "b@x.example", "b@x.example": "a@x.example"})
    with pytest.raises(ConfigurationError, match="main address"):
        Identities({"a@x.example": " "})


@pytest.mark.parametrize("email", [None, "", "  "])
def test_nobody_without_an_address_has_a_key(email: str | None) -> None:
    assert Identities().key(email) is None


def test_an_id_does_not_show_the_address() -> None:
    identifier = Identities().person_id("ada@x.example")
    assert "ada" not in identifier
    assert identifier == "person_" + identifier.removeprefix("person_").lower()
    with pytest.raises(ValueError, match="without an address"):
        Identities().person_id("")
