"""Settings, validated once."""

import dataclasses
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meraki_async.config import (
    BASE_URL_VARIABLE,
    REGIONS,
    Settings,
    dashboard_of,
    positive_seconds,
    resolve_base_url,
)
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
        ("base_url", "https://api.meraki.com", "must end in /api/v1, as 'https://api.meraki.com/"),
        ("base_url", "https://api.meraki.com/", "base_url must end in /api/v1"),
        ("base_url", "https://api.meraki.com/api", "base_url must end in /api/v1"),
        ("base_url", "https://api.meraki.com/api/v2", "base_url must end in /api/v1"),
        ("base_url", "https://api.meraki.com/API/V1", "base_url must end in /api/v1"),
        ("base_url", "https://api.meraki.com/x/api/v1", "base_url must end in /api/v1"),
        ("base_url", "https://api.meraki.com/api/v1/organizations", "must end in /api/v1"),
        ("base_url", "https://n1.meraki.com/o/x/manage/dashboard", "must end in /api/v1"),
        ("base_url", "http://127.0.0.1:8080", "as 'http://127.0.0.1:8080/api/v1' does"),
        ("base_url", '"https://api.meraki.com/api/v1"', "base_url must be an http(s) URL"),
        ("base_url", "$MERAKI_DASHBOARD_BASE_URL", "base_url must be an http(s) URL"),
        ("base_url", "https://$HOST/api/v1", "base_url must name a host"),
        ("base_url", "https://<shard>.meraki.com/api/v1", "base_url must name a host"),
        ("base_url", "https://api.mer aki.com/api/v1", "no spaces or control characters"),
        ("base_url", "https://api.mer\naki.com/api/v1", "no spaces or control characters"),
        ("base_url", "https://api.meraki.com/api/v1\x00", "no spaces or control characters"),
        ("base_url", "http://api.meraki.com./api/v1", "base_url must use https"),
        ("base_url", "http://API.MERAKI.COM/api/v1", "base_url must use https"),
        ("base_url", 5, "base_url must be text"),
        ("headers", ["X-A: 1"], "headers must be a mapping"),
        ("proxy", "http://proxy.exa\nmple:80", "proxy must be"),
        ("proxy", 5, "proxy must be"),
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


@pytest.mark.parametrize(
    "url",
    [
        "https://user:hunter2@host/api/v1",
        "user:hunter2@host/api/v1",
        "//user:hunter2@host",
        "https://user:hunter2",
        "https://user:hunter2@[::1",
        "https://user:hunter2@host:x/api/v1",
    ],
)
def test_a_password_in_the_base_url_is_not_repeated(url: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        settings(base_url=url)
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

    @pytest.mark.parametrize(
        "url",
        [
            "HTTPS://API.Meraki.com/api/v1",
            "https://api.meraki.com:443/api/v1",
            "https://api.meraki.com:0443/api/v1/",
            "https://api.meraki.com./api/v1",
            " https://api.meraki.com/api/v1\n",
        ],
    )
    def test_one_url_however_it_is_written(self, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
        assert resolve_base_url(url, None) == REGIONS["world"]
        assert settings(base_url=url).base_url == REGIONS["world"]
        monkeypatch.setenv(BASE_URL_VARIABLE, url)
        assert resolve_base_url(None, None) == REGIONS["world"]

    def test_the_variable_is_named(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv(BASE_URL_VARIABLE, "https://api.meraki.com")
        with pytest.raises(ConfigurationError, match=r"^MERAKI_DASHBOARD_BASE_URL must end in"):
            resolve_base_url(None, None)
        assert resolve_base_url(None, "canada") == REGIONS["canada"]

    @pytest.mark.parametrize("region", [5, "", []])
    def test_any_region_is_not_just_any(self, region: Any) -> None:
        if not region:
            assert resolve_base_url(None, region) == REGIONS["world"]
        else:
            with pytest.raises(ConfigurationError, match="unknown region 5"):
                resolve_base_url(None, region)

    def test_not_both(self) -> None:
        with pytest.raises(ConfigurationError, match="base_url or region, not both"):
            resolve_base_url("https://h", "world")


class TestDashboard:
    @pytest.mark.parametrize(
        "url",
        [
            "https://api.meraki.com/api/v1",
            "https://n123.meraki.com/api/v1",
            "https://N123.MERAKI.COM:443/api/v1/",
            "https://dashboard.meraki.com./api/v1",
        ],
    )
    def test_all_shards_are_one(self, url: str) -> None:
        assert dashboard_of(url) == "meraki.com"

    def test_regions_are_apart(self) -> None:
        assert len({dashboard_of(url) for url in REGIONS.values()}) == len(REGIONS)

    @pytest.mark.parametrize(
        ("one", "other", "same"),
        [
            ("http://h/api/v1", "HTTP://H:80/api/v1/", True),
            ("http://h/api/v1", "https://h/api/v1", False),
            ("http://h/api/v1", "http://h:81/api/v1", False),
            ("http://h/api/v1", "http://h/a/api/v1", False),
            ("http://h/api/v1", "http://n1.h/api/v1", False),
            ("http://[::1]:80/api/v1", "http://[::1]/api/v1", True),
            ("https://evilmeraki.com/api/v1", "https://api.meraki.com/api/v1", False),
            ("http://[::1", "http://[::1", True),
        ],
    )
    def test_others_are_their_own(self, one: str, other: str, same: bool) -> None:
        assert (dashboard_of(one) == dashboard_of(other)) is same
