"""A plan: changes in order, what they rely on, and their file (JSON Lines)."""

import hashlib
import os
from base64 import b64decode, b64encode
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import msgspec
from msgspec import UNSET, Struct

from ..calls.base_call import BaseCall
from ..client import Meraki
from ..errors import PlanError, VaultError
from ..file_permissions import open_file
from ..operations.operation import Request
from ..operations.resource_ref import resource_ref
from .change import Change, change_of, unknown_secrets, unmarked
from .concealing import concealed, with_names_for_secrets
from .dependence import grounds_after
from .effects.effect import Effect
from .effects.kinds import effect_of
from .looking import Found, Unreadable, look
from .sealing import Sealer, hasher_of
from .until_over import gather_or_cancel

_FORMAT = 1
"""Raise it when a line changes its meaning, and read older ones in ``load``."""


class _Header(Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """The first line of a plan's file."""

    plan: int
    """The format."""
    base_url: str | None = None
    """Of the dashboard that it was made for."""
    changes: int
    """How many lines follow."""
    sealed: dict[str, str] = {}
    """Secrets by name, encrypted under a vault's key, in base64."""


class Plan:
    """Changes in order. Make one of calls, show it, apply it with ``apply_plan``.

    Args:
        changes: in order; each may use results of those before it.
        base_url: of the dashboard that it is for; None: any.

    Example:
        >>> plan = Plan()
        >>> network = plan.add(meraki.organizations.create_organization_network("1", …))
        >>> plan.add(meraki.networks.claim_network_devices(network.result(), serials=[…]))
        >>> await plan.read(meraki)
        >>> plan.save("new-site.jsonl")
    """

    def __init__(self, changes: Iterable[Change] = (), *, base_url: str | None = None) -> None:
        self.changes: list[Change] = []
        """In order."""
        self.base_url = base_url
        """Of the dashboard that it is for; None until it was read."""
        self.secrets: dict[str, str] = {}
        """Secrets that were given in calls, by the names that stand for them in the plan. They are
        in memory only: whoever applies the file is asked for them."""
        self.sealed: dict[str, str] = {}
        """Secrets by name, encrypted under a vault's key, in base64: these are in the file."""
        self._ids: set[str] = set()
        self._names: dict[str, str] = {}
        for change in changes:
            self._append(change)

    @classmethod
    async def of(
        cls,
        meraki: Meraki,
        calls: Iterable[BaseCall[Any]],
        *,
        why: str | None = None,
        sealer: Sealer | None = None,
    ) -> "Plan":
        """A plan of calls, with what they rely on read.

        Args:
            meraki: the client that reads.
            calls: writing calls, in order. None of them is sent.
            why: why the changes are made, for people; default none.
            sealer: hashes secrets that are read, ``Vault``, say; default: a change of them between
                plan and apply is not noticed.

        Raises:
            PlanError: a call writes nothing.
        """
        plan = cls()
        for call in calls:
            plan.add(call, why=why)
        await plan.read(meraki, sealer=sealer)
        return plan

    def __len__(self) -> int:
        return len(self.changes)

    def add(self, call: BaseCall[Any], *, why: str | None = None) -> Change:
        """Add a call, which is not sent.

        Args:
            call: a writing one. A secret in its body is kept out of the plan's file.
            why: why the change is made, for people; default none.

        Returns:
            The change; its ``result()`` stands for a member of the response in later calls.

        Raises:
            PlanError: the call writes nothing, or uses a result of no earlier change.
        """
        call.discard()
        return self.add_request(call.request, why=why)

    def add_request(self, request: Request, *, why: str | None = None, **more: Any) -> Change:
        """Add the request of a call.

        Args:
            request: an operation bound to its arguments.
            why: why the change is made, for people; default none.
            more: further members of ``Change``.

        Raises:
            PlanError: it writes nothing, or uses a result of no earlier change.
        """
        if request.body is not UNSET:
            # what stands for a secret is none itself
            body = with_names_for_secrets(unmarked(request.body), self._name_of_secret)
            request = msgspec.structs.replace(request, body=body)
        change = change_of(f"change-{len(self.changes) + 1}", request, why=why, **more)
        self._append(change)
        return change

    def _name_of_secret(self, member: str, value: str) -> str:
        if value not in self._names:
            name, number = member, 1
            while name in self.secrets:
                number = max(number + 1, len(self.secrets))
                name = f"{member}-{number}"
            self.secrets[name] = value
            self._names[value] = name
        return self._names[value]

    def keep(self, changes: Iterable[Change]) -> None:
        """Have these changes instead.

        Args:
            changes: in order.

        Raises:
            PlanError: one uses a result of no earlier change.
        """
        self.changes, self._ids = [], set()
        for change in changes:
            self._append(change)

    def _append(self, change: Change) -> None:
        if change.id in self._ids:
            raise PlanError(f"{change.id} is there twice")
        change.check(self._ids)
        self._ids.add(change.id)
        self.changes.append(change)

    async def read(self, meraki: Meraki, *, sealer: Sealer | None = None) -> None:
        """Read what the changes rely on, with the fewest requests, and keep it in them.

        What uses a result of an earlier change cannot be read yet; what was unreadable is named in
        the change's ``unread``.

        Args:
            meraki: the client.
            sealer: hashes secrets that are read; default: they are left out.

        Raises:
            PlanError: the plan was made for another dashboard.
        """
        check_base_url(self, meraki)
        self.base_url = meraki.base_url
        await self._find_organizations(meraki)
        effects: dict[str, Effect] = {}
        for change in self.changes:
            if not change.needed_results():
                request = change.request({}, unknown_secrets(change))
                effects[change.id] = effect_of(request, change.organization_id)
        # what is there now says nothing of what an earlier change makes or moves
        later = grounds_after(self.changes, set())
        effects = {each: effect for each, effect in effects.items() if each not in later}
        targets = [each.target for each in effects.values() if each.target is not None]
        found = await look(meraki, targets)
        absent = {
            each
            for each, effect in effects.items()
            if effect.target is not None and found[effect.target] == []
        }
        after = self._after(grounds_after(self.changes, absent))
        self.changes = [
            _with_ground(change, effects.get(change.id), after.get(change.id), found, sealer)
            for change in self.changes
        ]

    def _after(self, found: Mapping[str, str]) -> dict[str, str]:
        """The change that each has to wait for: what was found, or said, whichever is later."""
        number = {each.id: count for count, each in enumerate(self.changes)}
        both = {each.id: each.after for each in self.changes if each.after is not None}
        for each, other in found.items():
            if each not in both or number[both[each]] < number[other]:
                both[each] = other
        return both

    async def _find_organizations(self, meraki: Meraki) -> None:
        """Whose each change is; one in a network that is yet to be made is of who makes it."""
        # at once, so that many that are unknown are looked up together
        unknown = [c for c in self.changes if c.organization_id is None and _maker(c) is None]
        found = await gather_or_cancel(*(_organization_of(meraki, each) for each in unknown))
        by_id = {each.id: organization for each, organization in zip(unknown, found, strict=True)}
        for number, change in enumerate(self.changes):
            organization_id = change.organization_id
            if organization_id is None:
                maker = _maker(change)
                organization_id = by_id[change.id if maker is None else maker]
                change = msgspec.structs.replace(change, organization_id=organization_id)
                self.changes[number] = change
            by_id[change.id] = organization_id

    def encode(self) -> bytes:
        """The bytes of its file: the same plan twice is the same file."""
        header = _Header(
            plan=_FORMAT,
            base_url=self.base_url,
            changes=len(self.changes),
            sealed=self.sealed,
        )
        return msgspec.json.Encoder(order="deterministic").encode_lines([header, *self.changes])

    @property
    def digest(self) -> str:
        """What tells its file from others."""
        return hashlib.sha256(self.encode()).hexdigest()

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the file, which only its owner may read.

        Args:
            path: of a file that is not there yet.

        Raises:
            PlanError: it is there already, or cannot be written.
        """
        target = Path(path)
        try:
            file = open_file(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            raise PlanError(f"{target} is there already: choose another name") from None
        except OSError as error:
            raise PlanError(f"the plan cannot be written to {target}: {error.strerror}") from None
        try:
            with os.fdopen(file, "wb") as stream:
                stream.write(self.encode())
                stream.flush()
                os.fsync(stream.fileno())
        except OSError as error:
            target.unlink(missing_ok=True)
            raise PlanError(f"the plan cannot be written to {target}: {error.strerror}") from None

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> "Plan":
        """Read a file.

        Args:
            path: of the file.

        Raises:
            PlanError: it is no plan, damaged, incomplete, or of a newer format.
        """
        try:
            data = Path(path).read_bytes()
        except OSError as error:
            raise PlanError(f"{path} cannot be read: {error.strerror}") from None
        try:
            return cls._decode(data)
        except PlanError as error:
            raise PlanError(f"{path}: {error}") from None

    @classmethod
    def _decode(cls, data: bytes) -> "Plan":
        first, *lines = [line for line in data.split(b"\n") if line.strip()] or [b""]
        try:
            found = msgspec.json.decode(first)
            version = found["plan"]
        except (msgspec.DecodeError, UnicodeDecodeError, KeyError, TypeError):
            raise PlanError("this is not the file of a plan") from None
        if not isinstance(version, int) or version > _FORMAT:
            raise PlanError(
                f"the plan was written by a newer version of meraki-async (format {version}, this "
                f"one knows {_FORMAT}): use that version"
            )
        try:
            header = msgspec.convert(found, _Header)
        except msgspec.ValidationError as error:
            raise PlanError(f"line 1: {error}") from None
        if header.changes != len(lines):
            raise PlanError(f"{header.changes} changes are announced and {len(lines)} are there")
        plan = cls(base_url=header.base_url)
        plan.sealed = header.sealed
        for number, line in enumerate(lines, start=2):
            try:
                change = msgspec.json.decode(line, type=Change)
            except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
                raise PlanError(f"line {number}: {error}") from None
            try:
                plan._append(change)
            except (PlanError, RecursionError) as error:
                raise PlanError(f"line {number}: {error}") from None
        return plan

    def seal_secrets(self, sealer: Sealer) -> None:
        """Keep the secrets that were given in calls in the file, encrypted.

        Args:
            sealer: whose key encrypts them, ``Vault``, say.
        """
        for name, value in self.secrets.items():
            self.sealed[name] = b64encode(sealer.seal(value, _context(name))).decode()

    def missing_secrets(self) -> list[str]:
        """The names of the secrets that have to be given when it is applied."""
        needed = {name for change in self.changes for name in change.needed_secrets()}
        return sorted(needed - self.secrets.keys() - self.sealed.keys())

    def open_secrets(self, given: Mapping[str, str], sealer: Sealer | None) -> dict[str, str]:
        """The secrets that its changes use, by name.

        Args:
            given: beside those that it has.
            sealer: opens those that are sealed in it.

        Raises:
            PlanError: some are missing, and named; or the vault that opens them is not there, or
                is another one.
        """
        if missing := sorted(set(self.missing_secrets()) - given.keys()):
            raise PlanError(f"these secrets are needed: {', '.join(missing)}")
        known = {**self.secrets, **given}
        if sealed := self.sealed.keys() - known.keys():
            if sealer is None:
                raise PlanError("the plan has sealed secrets: the vault that sealed them is needed")
            try:
                for name in sealed:
                    bytes_ = sealer.open(b64decode(self.sealed[name]), _context(name))
                    known[name] = bytes_.decode()
            except (VaultError, ValueError) as error:
                raise PlanError(f"the plan's secrets cannot be opened: {error}") from None
        return known


def check_base_url(plan: Plan, meraki: Meraki) -> None:
    """Check that a client is one of the dashboard that a plan is for.

    Raises:
        PlanError: it is not.
    """
    if plan.base_url is not None and plan.base_url != meraki.base_url:
        raise PlanError(
            f"the plan was made for {plan.base_url}, and the client is one of {meraki.base_url}"
        )


def _context(name: str) -> str:
    return f"plan's secret:{name}"


def _maker(change: Change) -> str | None:
    """The change that makes what the path of another one names; None: it is there."""
    in_path = any(isinstance(each, dict) for each in change.parameters.values())
    return min(change.needed_results(), default=None) if in_path else None


async def _organization_of(meraki: Meraki, change: Change) -> str | None:
    results = {each: _Anything() for each in change.needed_results()}
    request = change.request(results, unknown_secrets(change))
    return None if resource_ref(request.path) is None else await meraki.find_organization(request)


class _Anything(dict[str, Any]):
    """Stands for a response that is not there yet, where only the path matters."""

    def get(self, key: Any, default: Any = None) -> Any:
        return "x"


def _with_ground(
    change: Change,
    effect: Effect | None,
    after: str | None,
    found: dict[Any, Found],
    sealer: Sealer | None,
) -> Change:
    replace = msgspec.structs.replace
    change = replace(change, after=after, before=UNSET)
    if effect is None or after is not None:
        earlier = sorted(change.needed_results() | ({after} if after is not None else set()))
        return replace(change, unread=f"it depends on {', '.join(earlier)}")
    if effect.target is None:
        return replace(change, unread="nothing reads it")
    seen = found[effect.target]
    if isinstance(seen, Unreadable):
        return replace(change, unread=seen.reason)
    before = concealed(effect.expected(effect.ground(seen)), hasher_of(sealer, change))
    subject = change.subject or _name_in(seen)
    return replace(change, before=before, unread=None, subject=subject)


def _name_in(records: list[dict[str, Any]]) -> str | None:
    """The name of what a change is about, where one record was read."""
    names = [record.get("name") for record in records]
    return names[0] if len(names) == 1 and isinstance(names[0], str) else None
