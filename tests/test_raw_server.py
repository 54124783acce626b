"""The tests' own server: what it left open would fail whatever test runs next."""

import asyncio
import gc
import socket

import pytest

from .raw_server import serving


@pytest.mark.parametrize("turns", range(8))
@pytest.mark.slow
def test_a_connection_that_is_just_being_accepted_is_closed(turns: int) -> None:
    async def connect_and_leave() -> socket.socket:
        async with serving(lambda seen, number: b"") as server:
            client = socket.create_connection(("127.0.0.1", server.port))
            for _ in range(turns):
                await asyncio.sleep(0)
        return client

    with asyncio.run(connect_and_leave()):
        gc.collect()  # warns of what is open, and warnings are errors
