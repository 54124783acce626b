"""What was written to the world, its clock and keys, as a file that another run begins with."""

import asyncio
import os
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Any

import msgspec

from .clock import Clock
from .identities import Key, Keys
from .operations import KINDS
from .world import World, Written

_FORMAT = 1
_ORGANIZATION = "organization"
_SECONDS_BETWEEN_WRITES = 1.0


class StateError(ValueError):
    """A state that is none, or does not fit the world."""


class _Figures(msgspec.Struct, frozen=True):
    organizations: int
    devices_per_organization: int
    seed: int

    def __str__(self) -> str:
        return (
            f"{self.organizations} organizations with about {self.devices_per_organization} "
            f"devices each and seed {self.seed}"
        )


class _ClockState(msgspec.Struct, frozen=True):
    frozen_at: float | None
    """Seconds of the epoch; None: it runs."""
    ahead: float
    """Seconds ahead of its source, when it runs."""


_AS_IT_WAS = _ClockState(None, 0)


class _State(msgspec.Struct, frozen=True):
    format: int
    world: _Figures
    made: int
    """Numbers that were given to what is new."""
    written: list[Written]
    clock: _ClockState | None = None
    """None: it was never set."""
    keys: list[Key] | None = None
    """None: they never changed."""


class _Switch(msgspec.Struct):
    enabled: bool


class _Model(msgspec.Struct):
    model: str


class _Organization(msgspec.Struct):
    """What the world itself reads in an organization."""

    id: str
    name: str
    api: _Switch
    licensing: _Model


class State:
    """All that may change in a dashboard without being told to at its start."""

    def __init__(self, world: World, clock: Clock, keys: Keys) -> None:
        self._world = world
        self._clock = clock
        self._clock_at_first = self._clock_state or _AS_IT_WAS
        self._keys = keys

    @property
    def stamp(self) -> Any:
        """Another one, once something has changed."""
        return self._world.version, self._clock_state, self._keys.changed

    @property
    def _clock_state(self) -> _ClockState | None:
        state = _ClockState(self._clock.frozen_at, self._clock.ahead)
        return None if state == _AS_IT_WAS else state

    @property
    def has_clock(self) -> bool:
        """Whether the clock was ever set."""
        return self._clock_state is not None

    def exported(self) -> bytes:
        """The state as JSON."""
        world = self._world
        return msgspec.json.encode(
            _State(
                format=_FORMAT,
                world=_Figures(*world.figures),
                made=world.made,
                written=world.written(),
                clock=self._clock_state,
                keys=None if (keys := self._keys.changed) is None else list(keys),
            )
        )

    def restore(self, exported: bytes, *, clock_too: bool = True) -> None:
        """Have exactly this state.

        Args:
            exported: what ``exported`` gave.
            clock_too: have its clock as well.

        Raises:
            StateError: it is no state, or another world's; nothing is changed then.
        """
        try:
            state = msgspec.json.decode(exported, type=_State)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise StateError(f"not a state of a simulated dashboard: {error}") from None
        if state.format != _FORMAT:
            raise StateError(f"the state has format {state.format}; only {_FORMAT} is known")
        here = _Figures(*self._world.figures)
        if state.world != here:
            raise StateError(f"the state belongs to {state.world}; here there are {here}")
        _check(state.written, here.organizations)
        if clock_too:
            clock = state.clock or _AS_IT_WAS
            try:
                self._clock.restore(clock.frozen_at, clock.ahead)
            except ValueError as error:
                raise StateError(f"the state has an odd clock: {error}") from None
        self._world.restore(state.written, state.made)
        self._keys.restore(state.keys)

    def reset(self) -> None:
        """Forget all that was written; the clock is as it was at first."""
        self._clock.restore(self._clock_at_first.frozen_at, self._clock_at_first.ahead)
        self._world.reset()
        self._keys.restore(None)


def _check(written: list[Written], organizations: int) -> None:
    for entry in written:
        if entry.kind not in KINDS and entry.kind != _ORGANIZATION:
            raise StateError(f"the state has records of an unknown kind, {entry.kind!r}")
        if entry.kind == _ORGANIZATION and entry.record is not None:
            try:
                msgspec.convert(entry.record, _Organization)
            except msgspec.ValidationError as error:
                raise StateError(f"the state has an odd organization: {error}") from None
    # new organizations are numbered on from the first ones, without gaps
    made = {e.organization for e in written if e.kind == _ORGANIZATION}
    last = organizations + sum(index >= organizations for index in made)
    if not all(0 <= entry.organization < last for entry in written):
        raise StateError("the state has records of organizations that it does not have")


class StateFile:
    """A state kept in a file.

    Args:
        path: of the file, which need not be there yet.
        state: what is kept.
    """

    def __init__(self, path: Path, state: State) -> None:
        self._path = path
        self._state = state
        self._stamp: Any = None

    def read(self) -> None:
        """Have the state that is in the file, if there is one. A clock that was set stays so.

        Raises:
            StateError: what is in it does not fit.
            OSError: it cannot be read.
        """
        try:
            exported = self._path.read_bytes()
        except FileNotFoundError:
            return
        try:
            self._state.restore(exported, clock_too=not self._state.has_clock)
        except StateError as error:
            raise StateError(f"{self._path}: {error}") from None

    def write(self) -> None:
        """Write the state down, if it has changed since.

        Raises:
            OSError: it cannot be written.
        """
        stamp = self._state.stamp
        if stamp == self._stamp:
            return
        try:
            self._replace(self._state.exported())
        except OSError as error:
            # not of the file beside it
            raise OSError(error.errno, error.strerror, str(self._path)) from None
        self._stamp = stamp

    def _replace(self, content: bytes) -> None:
        """Somebody who reads meanwhile reads the old content or the new one, whole."""
        prefix = f".{self._path.name}."
        descriptor, name = tempfile.mkstemp(prefix=prefix, dir=self._path.parent)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(content)
            os.replace(name, self._path)
        except OSError:
            with suppress(OSError):
                os.unlink(name)
            raise

    async def keep(self) -> None:
        """Write changes down, again and again, until it is cancelled."""
        while True:
            await asyncio.sleep(_SECONDS_BETWEEN_WRITES)
            # the last write, when it stops, says what is wrong
            with suppress(OSError):
                self.write()
