"""The exception tree: what its texts say, what class a status gets."""

import copy
import inspect
import pickle
from typing import Any

import pytest

from meraki_async import errors
from meraki_async.errors import (
    ApiError,
    BadRequestError,
    ClientStateError,
    ConfigurationError,
    ConnectionFailedError,
    DeadlineExceededError,
    ForbiddenError,
    IncompleteError,
    MalformedResponseError,
    MerakiError,
    NotFoundError,
    OutcomeUnknownError,
    RateLimitError,
    RedirectRefusedError,
    RequestTimeoutError,
    ServerError,
    TransportError,
    UnauthorizedError,
    UnexpectedResponseError,
    api_error_class,
)

OF_REQUEST: dict[str, Any] = {
    "operation": "getOrganizationDevices",
    "organization_id": "549236",
    "attempts": 3,
}
WITH_MESSAGE: list[Any] = [
    DeadlineExceededError,
    TransportError,
    ConnectionFailedError,
    RequestTimeoutError,
    MalformedResponseError,
    OutcomeUnknownError,
    RedirectRefusedError,
    UnexpectedResponseError,
]
OF_STATUS = [
    (400, BadRequestError),
    (401, UnauthorizedError),
    (402, ApiError),
    (403, ForbiddenError),
    (404, NotFoundError),
    (409, ApiError),
    (429, RateLimitError),
    (499, ApiError),
    (500, ServerError),
    (503, ServerError),
    (530, ServerError),
]


def test_all_names_are_there_and_sorted() -> None:
    public = {
        name
        for name, value in vars(errors).items()
        if inspect.isclass(value) and issubclass(value, Exception) and name[0] != "_"
    }
    assert errors.__all__ == sorted(public)
    assert all(issubclass(getattr(errors, name), MerakiError) for name in public)


def test_every_error_is_in_the_drawing() -> None:
    assert errors.__doc__ is not None
    assert [name for name in errors.__all__ if name not in errors.__doc__] == []


@pytest.mark.parametrize(
    ("kind", "builtin"),
    [
        (ConfigurationError, ValueError),
        (ClientStateError, RuntimeError),
        (DeadlineExceededError, TimeoutError),
        (RequestTimeoutError, TimeoutError),
        (IncompleteError, ExceptionGroup),
    ],
)
def test_builtin_bases(kind: type[Exception], builtin: type[Exception]) -> None:
    assert issubclass(kind, builtin)


@pytest.mark.parametrize("kind", WITH_MESSAGE)
def test_the_text_names_the_request(kind: Any) -> None:
    error = kind("it broke", **OF_REQUEST)
    assert str(error) == ("it broke (getOrganizationDevices, organization 549236, 3 attempts)")
    assert (error.operation, error.organization_id, error.attempts) == tuple(OF_REQUEST.values())


@pytest.mark.parametrize(
    ("of_request", "text"),
    [
        ({}, "it broke (request)"),
        ({"operation": "getNetwork", "attempts": 1}, "it broke (getNetwork)"),
        ({"organization_id": "1"}, "it broke (request, organization 1)"),
        ({"attempts": 2}, "it broke (request, 2 attempts)"),
    ],
)
def test_the_text_leaves_out_what_is_unknown(of_request: dict[str, Any], text: str) -> None:
    assert str(TransportError("it broke", **of_request)) == text


@pytest.mark.parametrize(("status", "kind"), OF_STATUS)
def test_the_class_of_a_status(status: int, kind: type[ApiError]) -> None:
    assert api_error_class(status) is kind


def test_an_api_error_keeps_everything() -> None:
    error = NotFoundError(404, ["no such network", "or no access"], request_id="abc", body=b"{}")
    assert str(error) == "404: no such network; or no access (request)"
    assert (error.status, error.request_id, error.body) == (404, "abc", b"{}")
    assert error.errors == ["no such network", "or no access"]


@pytest.mark.parametrize("texts", [[], [""]])
def test_an_api_error_without_texts(texts: list[str]) -> None:
    assert str(ServerError(502, texts, **OF_REQUEST)) == (
        "502: no reason given (getOrganizationDevices, organization 549236, 3 attempts)"
    )


def test_defaults() -> None:
    assert RateLimitError(429, []).retry_after is None
    assert ConnectionFailedError("x").before_send is False
    assert UnexpectedResponseError("x", request_id="r").request_id == "r"


def pickled(error: Exception) -> Any:
    return pickle.loads(pickle.dumps(error))  # noqa: S301


@pytest.mark.parametrize("again", [pickled, copy.copy])
class TestCopies:
    @pytest.mark.parametrize("kind", WITH_MESSAGE)
    def test_of_messages(self, again: Any, kind: Any) -> None:
        error = kind("it broke", **OF_REQUEST)
        twin = again(error)
        assert type(twin) is kind
        assert str(twin) == str(error)
        assert vars(twin) == vars(error)

    @pytest.mark.parametrize(("status", "kind"), OF_STATUS)
    def test_of_responses(self, again: Any, status: int, kind: type[ApiError]) -> None:
        error = kind(status, ["a"], request_id="r", body=b"x", **OF_REQUEST)
        twin = again(error)
        assert type(twin) is kind
        assert str(twin) == str(error)
        assert vars(twin) == vars(error)


class TestIncompleteError:
    def group(self) -> IncompleteError:
        return IncompleteError(
            "2 of 5 keys failed", [NotFoundError(404, ["a"]), ServerError(500, ["b"])]
        )

    def test_split_keeps_the_class(self) -> None:
        group = self.group()
        found, rest = group.split(NotFoundError)
        assert isinstance(found, IncompleteError)
        assert isinstance(rest, IncompleteError)
        assert found.exceptions == group.exceptions[:1]
        assert rest.exceptions == group.exceptions[1:]
        assert found.message == group.message

    def test_subgroup_keeps_the_class(self) -> None:
        found = self.group().subgroup(ServerError)
        assert isinstance(found, IncompleteError)
        assert self.group().subgroup(KeyError) is None

    def test_except_star_takes_it_apart(self) -> None:
        caught: list[BaseException] = []

        def handle() -> None:
            try:
                raise self.group()
            except* NotFoundError as group:
                caught.extend(group.exceptions)

        with pytest.raises(IncompleteError) as rest:
            handle()
        assert [type(error) for error in rest.value.exceptions] == [ServerError]
        assert [type(error) for error in caught] == [NotFoundError]

    def test_it_is_a_meraki_error(self) -> None:
        with pytest.raises(MerakiError, match="2 of 5 keys failed"):
            raise self.group()
