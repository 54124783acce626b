"""What was written to the world, its clock and keys; kept in a file from one run to the next."""

import asyncio
import os
import tempfile
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path
from typing import Any

import msgspec

from .blueprint import Population
from .clock import Clock
from .identifiers import organization_id
from .identities import Key, Keys
from .world import World, WrittenRecord

_FORMAT = 1
"""The version of the file."""
_ORGANIZATION = "organization"


class StateError(ValueError):
    """The state is invalid, or from another world."""


class _WorldParameters(msgspec.Struct, frozen=True, omit_defaults=True):
    organizations: int
    devices_per_organization: int
    seed: int
    population: Population = Population()

    def __str__(self) -> str:
        each = [f"about {self.devices_per_organization} devices"]
        if self.population.networks is not None:
            each.append(f"{self.population.networks} networks")
        if self.population.administrators is not None:
            each.append(f"{self.population.administrators} administrators")
        if not self.population.shared_administrator_ids:
            each.append("its own ids of administrators")
        return (
            f"{self.organizations} organizations with {' and '.join(each)} "
            f"each and seed {self.seed}"
        )


class _ClockState(msgspec.Struct, frozen=True):
    frozen_at: float | None
    """Seconds of the epoch; None: it runs."""
    offset: float = msgspec.field(name="ahead")
    """Seconds ahead of its source, when it runs."""


_RUNNING = _ClockState(None, 0)


class _State(msgspec.Struct, frozen=True):
    format: int
    world: _WorldParameters
    issued_numbers: int = msgspec.field(name="made")
    """How many numbers were given to what is new."""
    written: list[WrittenRecord]
    clock: _ClockState | None = None
    """None: it was never set."""
    keys: list[Key] | None = None
    """None: they never changed."""


class _Api(msgspec.Struct):
    enabled: bool


class _Model(msgspec.Struct):
    model: str


class _Organization(msgspec.Struct):
    """What the world itself reads in an organization."""

    id: str
    name: str
    api: _Api
    licensing: _Model


class State:
    """All that may change while a dashboard runs.

    Args:
        world: the simulated world.
        clock: the dashboard's time.
        keys: the API keys.
    """

    def __init__(self, world: World, clock: Clock, keys: Keys) -> None:
        self._world = world
        self._clock = clock
        self._initial_clock = self._clock_state or _RUNNING
        self._keys = keys

    @property
    def stamp(self) -> Any:
        """A value that differs once something has changed."""
        return self._world.version, self._clock_state, self._keys.changed

    @property
    def _clock_state(self) -> _ClockState | None:
        state = _ClockState(self._clock.frozen_at, self._clock.offset)
        return None if state == _RUNNING else state

    @property
    def has_clock(self) -> bool:
        """Whether the clock was ever set."""
        return self._clock_state is not None

    def to_json(self) -> bytes:
        """The state as JSON."""
        world = self._world
        return msgspec.json.encode(
            _State(
                format=_FORMAT,
                world=_WorldParameters(*world.parameters, world.population),
                issued_numbers=world.issued_numbers,
                written=world.written_records(),
                clock=self._clock_state,
                keys=None if (keys := self._keys.changed) is None else list(keys),
            )
        )

    def restore(self, exported: bytes, *, with_clock: bool = True) -> None:
        """Replace the state.

        Args:
            exported: what ``to_json`` returned.
            with_clock: restore its clock as well, default on.

        Raises:
            StateError: it is not a state, or another world's; nothing is changed then.
        """
        try:
            state = msgspec.json.decode(exported, type=_State)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise StateError(f"not a state of a simulated dashboard: {error}") from None
        if state.format != _FORMAT:
            raise StateError(f"the state has format {state.format}; only {_FORMAT} can be read")
        here = _WorldParameters(*self._world.parameters, self._world.population)
        if state.world != here:
            raise StateError(
                f"the state was written for {state.world}, but this simulator has {here}: "
                "use the same settings"
            )
        _validate(state.written, here.organizations, self._world.record_types)
        if with_clock:
            clock = state.clock or _RUNNING
            try:
                self._clock.restore(clock.frozen_at, clock.offset)
            except ValueError as error:
                raise StateError(f"the state has an invalid clock: {error}") from None
        self._world.restore(state.written, state.issued_numbers)
        self._keys.restore(state.keys)

    def reset(self) -> None:
        """Forget all that was written; the clock is as it was in the beginning."""
        self._clock.restore(self._initial_clock.frozen_at, self._initial_clock.offset)
        self._world.reset()
        self._keys.restore(None)


def _validate(
    written: list[WrittenRecord], organizations: int, record_types: Collection[str]
) -> None:
    for entry in written:
        if entry.record_type not in record_types and entry.record_type != _ORGANIZATION:
            raise StateError(f"the state has records of an unknown type, {entry.record_type!r}")
        if entry.record_type == _ORGANIZATION and entry.record is not None:
            try:
                organization = msgspec.convert(entry.record, _Organization)
            except msgspec.ValidationError as error:
                raise StateError(f"the state has an invalid organization: {error}") from None
            if organization.id != organization_id(entry.organization_index):
                raise StateError("the state has an organization with another one's id")
    # new organizations are numbered on from the first ones, without gaps
    indices = {entry.organization_index for entry in written if entry.record_type == _ORGANIZATION}
    last = organizations + sum(index >= organizations for index in indices)
    if not all(0 <= entry.organization_index < last for entry in written):
        raise StateError("the state has records of organizations that it does not have")


class StateFile:
    """A state kept in a file.

    Args:
        path: of the file, which need not be there yet.
        state: what is kept.
    """

    seconds_between_writes = 1.0

    def __init__(self, path: Path, state: State) -> None:
        self._path = path
        self._state = state
        self._stamp: Any = None

    def read(self) -> None:
        """Restore the state that is in the file, if there is one. A clock that was set stays so.

        Raises:
            StateError: its content is not a state, or another world's.
            OSError: it cannot be read.
        """
        try:
            exported = self._path.read_bytes()
        except FileNotFoundError:
            return
        try:
            self._state.restore(exported, with_clock=not self._state.has_clock)
        except StateError as error:
            raise StateError(
                f"{self._path}: {error}; to start anew, delete the file or name another"
            ) from None

    def write(self) -> None:
        """Write the state, if it has changed since the last time.

        Raises:
            OSError: it cannot be written.
        """
        stamp = self._state.stamp
        if stamp == self._stamp:
            return
        try:
            self._replace(self._state.to_json())
        except OSError as error:
            # name the state file, not the temporary one beside it
            raise OSError(error.errno, error.strerror, str(self._path)) from None
        self._stamp = stamp

    def _replace(self, content: bytes) -> None:
        """Replace the file at once: a reader finds the old content or the new one, whole."""
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

    async def save_regularly(self) -> None:
        """Write what has changed, again and again, until it is cancelled."""
        while True:
            await asyncio.sleep(self.seconds_between_writes)
            # the last write, when the simulator stops, raises
            with suppress(OSError):
                self.write()
