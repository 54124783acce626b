"""A client in the wrong place: another loop, another process, before or after its time."""

import asyncio
import multiprocessing
import os
import pickle
import sys
from collections.abc import Callable
from typing import Any

import aiohttp
import pytest

from meraki_async import Budgets, ClientStateError, HttpResponse, MemoryTransport, Meraki, RateLimit

from .raw_server import KEY, RawResponse, found, serving
from .request_kinds import OPERATIONS, Operation, client

BASE = "http://127.0.0.1:1/api/v1"


def memory() -> MemoryTransport:
    return MemoryTransport(lambda request: HttpResponse(status=200, body=b'{"id":"1"}'))


async def get(meraki: Meraki) -> Any:
    return await meraki.organizations.get_organization("1")


def test_a_client_belongs_to_one_loop() -> None:
    transport = memory()
    meraki = Meraki(KEY, base_url=BASE, transport=transport).open()
    asyncio.run(get(meraki))
    with pytest.raises(ClientStateError, match="another event loop"):
        asyncio.run(get(meraki))
    assert len(transport.requests) == 1


USES: dict[str, Callable[[Meraki], Any]] = {
    "response": lambda meraki: meraki.organizations.get_organization("1").response(),
    "listing": lambda meraki: meraki.organizations.get_organizations().send(),
    "items": lambda meraki: anext(meraki.organizations.get_organizations().__aiter__()),
    "pages": lambda meraki: anext(meraki.organizations.get_organizations().pages()),
    "any path": lambda meraki: meraki.request("GET", "/organizations/1").send(),
}


@pytest.mark.parametrize("use", USES.values(), ids=USES)
def test_whatever_is_used_says_so(use: Callable[[Meraki], Any]) -> None:
    async def used(meraki: Meraki) -> None:
        await use(meraki)

    transport = memory()
    meraki = Meraki(KEY, base_url=BASE, transport=transport)
    with pytest.raises(ClientStateError, match="not open"):
        asyncio.run(used(meraki))
    meraki.open()
    asyncio.run(get(meraki))
    with pytest.raises(ClientStateError, match="another event loop"):
        asyncio.run(used(meraki))
    asyncio.run(meraki.aclose())
    with pytest.raises(ClientStateError, match="is closed: make a new one"):
        asyncio.run(used(meraki))
    assert len(transport.requests) == 1


@pytest.mark.parametrize(
    "use",
    [
        *USES.values(),
        lambda meraki: meraki.organizations.get_organization("1").with_options(deadline=5).send(),
        lambda meraki: meraki.__aenter__(),
        lambda meraki: meraki.aclose(),
    ],
    ids=[*USES, "deadline", "enter", "close"],
)
def test_under_another_librarys_loop(use: Callable[[Meraki], Any]) -> None:
    """As trio's, which begins a coroutine like this, with no event loop of asyncio running."""

    async def used(meraki: Meraki) -> None:
        await use(meraki)

    transport = memory()
    meraki = Meraki(KEY, base_url=BASE, transport=transport).open()
    with pytest.raises(ClientStateError, match="needs a running event loop of asyncio") as raised:
        used(meraki).send(None)
    assert raised.value.__suppress_context__
    assert transport.requests == []


@pytest.mark.anyio
async def test_a_session_that_its_owner_closed() -> None:
    async with aiohttp.ClientSession(auto_decompress=False) as session:
        meraki = Meraki(KEY, base_url=BASE, session=session).open()
    with pytest.raises(ClientStateError, match="session was closed"):
        await get(meraki)
    await meraki.aclose()
    assert meraki.budgets.is_idle


def test_budgets_belong_to_one_loop() -> None:
    budgets = Budgets(RateLimit(5))
    transport = memory()

    async def main() -> None:
        async with Meraki(KEY, base_url=BASE, transport=transport, budgets=budgets) as meraki:
            await get(meraki)

    asyncio.run(main())
    with pytest.raises(ClientStateError, match="another event loop"):
        asyncio.run(main())
    assert len(transport.requests) == 1


def test_a_client_of_each_loop_works() -> None:
    async def main() -> None:
        async with Meraki(KEY, base_url=BASE, transport=memory()) as meraki:
            await get(meraki)

    for _ in range(3):
        asyncio.run(main())


def test_a_client_that_was_not_used_goes_to_any_loop() -> None:
    """Made when the program starts, opened where it is used."""
    meraki = Meraki(KEY, base_url=BASE, transport=memory())

    async def main() -> None:
        async with meraki:
            await get(meraki)

    asyncio.run(main())


def _use_in_child(meraki: Meraki, said: Any) -> None:
    async def main() -> None:
        try:
            await get(meraki)
        except Exception as error:
            said.send((type(error).__name__, str(error)))
        else:
            said.send(("nothing", "it went through"))

    asyncio.run(main())


@pytest.mark.skipif(sys.platform == "win32", reason="there is no fork")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
def test_a_forked_child_is_told_that_the_client_is_its_parents() -> None:
    transport = memory()
    meraki = Meraki(KEY, base_url=BASE, transport=transport).open()
    asyncio.run(get(meraki))
    context: Any = multiprocessing.get_context("fork")
    heard, said = context.Pipe(duplex=False)
    child = context.Process(target=_use_in_child, args=(meraki, said))
    child.start()
    try:
        assert heard.poll(30)
        kind, text = heard.recv()
    finally:
        child.join(30)
    assert kind == "ClientStateError"
    assert "another process" in text
    assert child.exitcode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="there is no fork")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
@pytest.mark.anyio
async def test_a_child_forked_within_the_loop_does_not_use_its_connection() -> None:
    """The socket is shared with the child: two would speak on one connection."""
    async with (
        serving(lambda seen, number: found({"id": "1"})) as server,
        client(server) as meraki,
    ):
        await get(meraki)
        context: Any = multiprocessing.get_context("fork")
        heard, said = context.Pipe(duplex=False)

        def child() -> None:
            # as in a fork within a coroutine: the loop that was running is no more
            asyncio.events._set_running_loop(None)
            _use_in_child(meraki, said)
            os._exit(0)

        process = context.Process(target=child)
        process.start()
        try:
            assert await asyncio.to_thread(heard.poll, 30)
            kind, text = heard.recv()
        finally:
            await asyncio.to_thread(process.join, 30)
        assert (kind, "another process" in text) == ("ClientStateError", True)
        await get(meraki)
        # the parent's connection is as it was
        assert [seen.connection for seen in server.seen] == [1, 1]


@pytest.mark.anyio
@pytest.mark.parametrize("operation", OPERATIONS, ids=repr)
async def test_before_and_after_its_time_nothing_is_sent(operation: Operation) -> None:
    async with serving(lambda seen, number: found({"id": "1"})) as server:
        meraki = client(server, operation)
        with pytest.raises(ClientStateError, match="not open"):
            await operation.call(meraki)
        await meraki.aclose()
        with pytest.raises(ClientStateError, match="is closed: make a new one"):
            await operation.call(meraki)
        with pytest.raises(ClientStateError, match="closed"):
            await meraki.__aenter__()
        assert server.connections == 0


@pytest.mark.anyio
async def test_closing_twice_and_unopened_is_fine() -> None:
    meraki = Meraki(KEY, base_url=BASE, transport=memory())
    await meraki.aclose()
    await meraki.aclose()
    async with Meraki(KEY, base_url=BASE, transport=memory()) as opened:
        await get(opened)
        await opened.aclose()


@pytest.mark.anyio
async def test_a_call_made_before_the_end_and_awaited_after_it() -> None:
    async with serving(lambda seen, number: found({"id": "1"})) as server:
        async with client(server) as meraki:
            call = meraki.organizations.get_organization("1")
            listing = meraki.organizations.get_organizations()
        with pytest.raises(ClientStateError):
            await call
        with pytest.raises(ClientStateError):
            async for _ in listing:
                pass
        assert server.arrived == 0


@pytest.mark.anyio
async def test_a_client_closed_while_it_waits_to_retry_sends_no_more() -> None:
    async with serving(lambda seen, number: RawResponse(then="close")) as server:
        meraki = client(server, retries=10).open()
        task = asyncio.ensure_future(get(meraki))
        await server.arrival.wait()
        await meraki.aclose()
        error: Any = (await asyncio.gather(task, return_exceptions=True))[0]
        assert isinstance(error, Exception)
        assert server.arrived <= 2


def test_nobody_else_can_be_given_a_client() -> None:
    """A pickled client would carry its key along."""
    meraki = Meraki(KEY, base_url=BASE, transport=memory())
    with pytest.raises((TypeError, AttributeError, pickle.PicklingError)):
        pickle.dumps(meraki)
