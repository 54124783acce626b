"""Settings, validated once."""

import dataclasses
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meraki_async.config import REGIONS, Settings, positive_seconds, resolve_base_url
from meraki_async.errors import ConfigurationError

GOOD: dict[str, Any] = {
    "base_url": "https://api.meraki.com/api/v1",
    "timeout": 60.0,
    "deadline": None,
    "retries": 4,
    "max_retry_after": 120.0,
    "max_response_bytes": 100_000,
    "user_agent": "AuditHub/2.1 Fjordlys",
    "headers": {},
    "proxy": None,
    "ssl": True,
}


def settings(**changes: Any) -> Settings:
    return Settings(**{**GOOD, **changes})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("base_url", "http://127.0.0.1:8080/api/v1"),
        ("base_url", "https://[::1]:8443/base/api/v1"),
        ("timeout", 1),
        ("timeout", 0.001),
        ("deadline", 3600),
        ("retries", 0),
        ("retries", 100),
        ("max_response_bytes", 1024),
        ("user_agent", "AuditHub"),
        ("user_agent", "AuditHub/2.1"),
        ("user_agent", "AuditHub Fjordlys"),
        ("user_agent", "audit-hub/2.1-rc.1+build audit_hub"),
    ],
)
def test_good_values_are_kept(name: str, value: Any) -> None:
    assert getattr(settings(**{name: value}), name) == value


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("base_url", "", "base_url must be an http(s) URL"),
        ("base_url", "api.meraki.com/api/v1", "base_url must be an http(s) URL"),
        ("base_url", "ftp://api.meraki.com", "base_url must be an http(s) URL"),
        ("base_url", "https:///api/v1", "base_url must be an http(s) URL"),
        ("base_url", "https://[::1", "base_url is not a URL"),
        ("base_url", "https://host:99999/api/v1", "base_url is not a URL"),
        ("base_url", "https://host:port/api/v1", "base_url is not a URL"),
        ("base_url", "https://user@host/api/v1", "no credentials, query or fragment"),
        ("base_url", "https://@host/api/v1", "no credentials, query or fragment"),
        ("base_url", "https://host/api/v1?a=1", "no credentials, query or fragment"),
        ("base_url", "https://host/api/v1#a", "no credentials, query or fragment"),
        ("base_url", "https://api.meraki.com/api/v0", "version 0"),
        ("base_url", "https://api.meraki.com/api/v0/", "version 0"),
        ("timeout", 0, "timeout must be above 0 seconds"),
        ("timeout", -1.0, "timeout must be above 0 seconds"),
        ("timeout", float("nan"), "timeout must be above 0 seconds"),
        ("timeout", float("inf"), "timeout must be above 0 seconds"),
        ("timeout", None, "timeout must be a number of seconds"),
        ("timeout", "60", "timeout must be a number of seconds"),
        ("timeout", True, "timeout must be a number of seconds"),
        ("max_retry_after", 0, "max_retry_after must be above 0 seconds"),
        ("max_retry_after", None, "max_retry_after must be a number of seconds"),
        ("deadline", 0, "deadline must be above 0 seconds"),
        ("deadline", "1", "deadline must be a number of seconds"),
        ("retries", -1, "retries must be between 0 and 100"),
        ("retries", 101, "retries must be between 0 and 100"),
        ("retries", True, "retries must be between 0 and 100"),
        ("retries", 2.5, "retries must be between 0 and 100"),
        ("retries", "3", "retries must be between 0 and 100"),
        ("retries", None, "retries must be between 0 and 100"),
        ("max_response_bytes", 1023, "max_response_bytes must be at least 1024 bytes"),
        ("max_response_bytes", "x", "max_response_bytes must be at least 1024 bytes"),
        ("max_response_bytes", float("nan"), "max_response_bytes must be at least 1024 bytes"),
        ("user_agent", "", "user_agent must read"),
        ("user_agent", None, "user_agent must read"),
        ("user_agent", "Audit Hub Fjordlys", "user_agent must read"),
        ("user_agent", "Audit/1.0/2.0", "user_agent must read"),
        ("user_agent", "Audit (comment)", "user_agent must read"),
        ("user_agent", "Audit\r\nX-Header: 1", "user_agent must read"),
        ("user_agent", "Audit\n", "user_agent must read"),
        ("user_agent", "Prüfer", "user_agent must read"),
    ],
)
def test_bad_values_are_named(name: str, value: Any, message: str) -> None:
    with pytest.raises(ConfigurationError, match=re.escape(message)):
        settings(**{name: value})


def test_a_password_in_the_base_url_is_not_repeated() -> None:
    with pytest.raises(ConfigurationError) as caught:
        settings(base_url="https://user:hunter2@host/api/v1")
    assert "hunter2" not in str(caught.value)


def test_a_configuration_error_is_a_value_error() -> None:
    with pytest.raises(ValueError, match="retries"):
        settings(retries=-1)


def test_settings_are_frozen() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        settings().retries = 5  # type: ignore[misc]


@given(st.floats())
def test_seconds_are_finite_and_above_zero(value: float) -> None:
    if 0 < value < float("inf"):
        positive_seconds("wait", value)
    else:
        with pytest.raises(ConfigurationError, match="wait must be above 0"):
            positive_seconds("wait", value)


class TestBaseUrl:
    def test_the_default_is_the_world(self) -> None:
        assert resolve_base_url(None, None) == "https://api.meraki.com/api/v1"

    @pytest.mark.parametrize("region", REGIONS)
    def test_every_region_has_a_good_url(self, region: str) -> None:
        url = resolve_base_url(None, region)
        assert url == resolve_base_url(None, region.upper())
        assert settings(base_url=url).base_url == url
        assert url.startswith("https://api.")
        assert url.endswith("/api/v1")

    def test_an_unknown_region_names_the_known_ones(self) -> None:
        with pytest.raises(ConfigurationError, match=r"'atlantis'.*canada.*us-government"):
            resolve_base_url(None, "atlantis")

    @pytest.mark.parametrize("slashes", ["", "/", "//"])
    def test_trailing_slashes_are_dropped(self, slashes: str) -> None:
        assert resolve_base_url(f"http://h/api/v1{slashes}", None) == "http://h/api/v1"

    def test_not_both(self) -> None:
        with pytest.raises(ConfigurationError, match="base_url or region, not both"):
            resolve_base_url("https://h", "world")
