"""API keys: where they come from, and that they are not shown."""

import asyncio
import traceback
from typing import Any

import pytest

from meraki_async.auth.api_key import ENVIRONMENT_VARIABLE, ApiKey
from meraki_async.auth.secret import Secret
from meraki_async.errors import ConfigurationError

pytestmark = pytest.mark.anyio
KEY = "0123456789abcdef0123456789abcdef01234567"
OTHER = "f" * 40


class Vault:
    """Gives keys in turn, and counts."""

    def __init__(self, *keys: Any) -> None:
        self.keys = list(keys)
        self.asked = 0

    def __call__(self) -> Any:
        self.asked += 1
        return self.keys.pop(0) if len(self.keys) > 1 else self.keys[0]

    async def later(self) -> Any:
        return self()


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(ENVIRONMENT_VARIABLE, raising=False)


async def test_a_key_given_is_sent_as_a_bearer_token() -> None:
    header = await ApiKey(KEY).authorization()
    assert str(header) == f"Bearer {KEY}"
    assert isinstance(header, Secret)


async def test_the_environment_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(ENVIRONMENT_VARIABLE, KEY)
    assert str(await ApiKey().authorization()) == f"Bearer {KEY}"
    assert str(await ApiKey(OTHER).authorization()) == f"Bearer {OTHER}"


@pytest.mark.parametrize("value", [None, ""])
def test_no_key_names_the_variable(monkeypatch: pytest.MonkeyPatch, value: str | None) -> None:
    if value is not None:
        monkeypatch.setenv(ENVIRONMENT_VARIABLE, value)
    with pytest.raises(ConfigurationError, match="MERAKI_DASHBOARD_API_KEY"):
        ApiKey()


@pytest.mark.parametrize("is_async", [False, True])
async def test_a_callable_is_asked_once(is_async: bool) -> None:
    vault = Vault(KEY, OTHER)
    auth = ApiKey(vault.later if is_async else vault)
    assert vault.asked == 0
    assert str(await auth.authorization()) == f"Bearer {KEY}"
    assert str(await auth.authorization()) == f"Bearer {KEY}"
    assert vault.asked == 1


@pytest.mark.parametrize("is_async", [False, True])
async def test_a_refused_key_is_renewed(is_async: bool) -> None:
    vault = Vault(KEY, OTHER)
    auth = ApiKey(vault.later if is_async else vault)
    refused = await auth.authorization()
    assert await auth.refresh(refused)
    assert str(await auth.authorization()) == f"Bearer {OTHER}"
    assert vault.asked == 2


async def test_the_same_key_again_is_no_renewal() -> None:
    vault = Vault(KEY)
    auth = ApiKey(vault)
    assert not await auth.refresh(await auth.authorization())
    assert vault.asked == 2


async def test_a_key_renewed_meanwhile_is_not_asked_for_again() -> None:
    vault = Vault(KEY, OTHER, "a" * 40)
    auth = ApiKey(vault)
    refused = await auth.authorization()
    assert await auth.refresh(refused)
    assert await auth.refresh(refused)
    assert vault.asked == 2


async def test_a_key_given_cannot_be_renewed() -> None:
    auth = ApiKey(KEY)
    assert not await auth.refresh(await auth.authorization())
    assert not await auth.refresh(Secret("Bearer another"))


async def test_space_around_a_key_is_dropped() -> None:
    assert str(await ApiKey(f" {KEY}\r\n").authorization()) == f"Bearer {KEY}"


@pytest.mark.parametrize(
    "key", [" ", "\n", "abc def", "abc\ndef", "abc\r\nX: y", "abc\tdef", "abc\0", "abc\x7f", "clé"]
)
def test_what_cannot_be_a_key_is_refused_unseen(key: str) -> None:
    with pytest.raises(ConfigurationError, match="control characters") as caught:
        ApiKey(key)
    assert not key.strip() or key.strip() not in str(caught.value)


@pytest.mark.parametrize(
    ("key", "problem"),
    [
        (f"Bearer {KEY}", "begins with 'Bearer'"),
        (f" bearer  {KEY}", "begins with 'Bearer'"),
        (f'"{KEY}"', "in quotes"),
        (f"'{KEY}'\n", "in quotes"),
        (f'{KEY}"', "in quotes"),
        (f"“{KEY}”", "in quotes"),
        ("$MERAKI_DASHBOARD_API_KEY", "name of a variable"),
        ("${MERAKI_DASHBOARD_API_KEY}", "name of a variable"),
        ("${{secrets.MERAKI}}", "name of a variable"),
        ("%MERAKI_DASHBOARD_API_KEY%", "name of a variable"),
        ("{{meraki_key}}", "name of a variable"),
        (f"MERAKI_DASHBOARD_API_KEY={KEY}", "characters that no key has"),
        (f"X-Cisco-Meraki-API-Key:{KEY}", "characters that no key has"),
        ("<your-api-key>", "characters that no key has"),
        (f"{KEY},", "characters that no key has"),
    ],
)
@pytest.mark.parametrize("is_fetched", [False, True])
async def test_what_is_pasted_wrongly_is_said_unseen(
    key: str, problem: str, is_fetched: bool
) -> None:
    with pytest.raises(ConfigurationError, match=problem) as caught:
        await ApiKey(Vault(key) if is_fetched else key).authorization()
    assert KEY not in str(caught.value)


def test_a_key_of_the_environment_that_cannot_be_one_names_the_variable(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(ENVIRONMENT_VARIABLE, f"'{KEY}'")
    with pytest.raises(ConfigurationError, match="key in MERAKI_DASHBOARD_API_KEY is in quotes"):
        ApiKey()


@pytest.mark.parametrize("key", [KEY, "k", "eyJhbGciOi.J9-_~+/x==", KEY.upper()])
async def test_tokens_of_any_kind_are_keys(key: str) -> None:
    assert str(await ApiKey(key).authorization()) == f"Bearer {key}"


@pytest.mark.parametrize("key", [KEY.encode(), 5, [KEY]])
def test_what_is_no_text_is_said_at_once(key: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"must be a string, not (bytes|int|list)"):
        ApiKey(key)


def test_an_empty_key_does_not_fall_back_to_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(ENVIRONMENT_VARIABLE, KEY)
    with pytest.raises(ConfigurationError, match="empty"):
        ApiKey("")


@pytest.mark.parametrize("key", ["", "abc def"])
async def test_a_callable_is_checked_as_well(key: str) -> None:
    with pytest.raises(ConfigurationError, match="control characters"):
        await ApiKey(Vault(key)).authorization()


@pytest.mark.parametrize("key", [None, KEY.encode(), 5])
async def test_a_callable_must_give_a_string(key: Any) -> None:
    with pytest.raises(ConfigurationError, match="must be a string") as caught:
        await ApiKey(Vault(key)).authorization()
    assert KEY not in str(caught.value)


async def test_the_key_is_never_shown() -> None:
    auth = ApiKey(KEY)
    assert KEY not in repr(auth)
    assert KEY not in f"{auth}"
    assert KEY not in repr(vars(auth))
    assert KEY not in f"{await auth.authorization()}"


def test_no_traceback_shows_a_refused_key() -> None:
    with pytest.raises(ConfigurationError) as caught:
        ApiKey(f"{KEY} {KEY}")
    assert KEY not in "".join(traceback.format_exception(caught.value))


async def test_of_many_that_are_refused_together_one_asks() -> None:
    asked = 0

    async def fetch() -> str:
        nonlocal asked
        asked += 1
        await asyncio.sleep(0)
        return f"{asked}" * 40

    key = ApiKey(fetch)
    refused = await key.authorization()
    assert all(await asyncio.gather(*[key.refresh(refused) for _ in range(20)]))
    assert asked == 2
