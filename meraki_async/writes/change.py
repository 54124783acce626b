"""A change: one write, what it relies on, and why it is there. Plain data, without I/O."""

import re
import secrets
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import unquote

import msgspec
from msgspec import UNSET, Struct

from ..errors import PlanError
from ..operations.encoding import build_request, is_unsafe_path, path_parameters
from ..operations.lookup import find_operation
from ..operations.operation import Operation, Request
from .concealing import has_hidden

REFERENCE = "$ref"
"""The member of an object that stands for a result of an earlier change: ``change-3.id``."""
SECRET = "$secret"  # noqa: S105 - the name, not one
"""The member of an object that stands for a secret, by its name."""
TEXT = "$text"
"""The member of an object that stands for a text: a list of texts and such objects, joined."""

# texts that stand for such objects in calls, whose paths take nothing but texts, and within other
# texts; nobody else's text has such a part, since it is another one in each process
_TOKEN = secrets.token_hex(12)
_MARK, _END = f"change.{_TOKEN}:", f":{_TOKEN}"
_MARKED = re.compile(rf"{re.escape(_MARK)}([^:]*):(.*?){re.escape(_END)}", re.DOTALL)


class Change(
    Struct,
    frozen=True,
    kw_only=True,
    omit_defaults=True,
    rename="camel",
    # what is spelled wrong in a file would be a precondition that nobody looks at
    forbid_unknown_fields=True,
):
    """One write of a plan: a line of its file."""

    id: str
    """``change-1``: others name it by this."""
    operation: str
    """The operationId."""
    parameters: dict[str, Any] = {}
    """Those of the path, by their documented names."""
    query: str = ""
    """Encoded, without the question mark."""
    body: Any = UNSET
    """A JSON value. ``{"$ref": "change-1.id"}`` stands for a member of an earlier change's
    response, ``{"$secret": "psk"}`` for a text that is asked for when the plan is applied,
    ``{"$text": ["OBJ(", {"$ref": "change-1.id"}, ")"]}`` for a text of which it is a part."""
    organization_id: str | None = None
    """Whose budget and batches it belongs to."""
    subject: str | None = None
    """The name of what is changed, for people."""
    before: Any = UNSET
    """What was read when the plan was made, and must still be so: the members that are changed;
    None: that there was nothing. Left out: nothing was read, or can be."""
    after: str | None = None
    """The id of the last earlier change that makes or changes what it relies on: that has to be
    done first."""
    unread: str | None = None
    """Why nothing was read."""
    why: str | None = None
    """Why the change is there, for people."""

    @property
    def described(self) -> Operation:
        """The operation."""
        return find_operation(self.operation).operation

    @property
    def path(self) -> str:
        """The path, with its parameters as they are in the plan."""
        path = self.described.path
        for name in path_parameters(path):
            value = self.parameters[name]
            text = value if isinstance(value, str) else msgspec.json.encode(value).decode()
            path = path.replace("{" + name + "}", text, 1)
        return path

    def result(self, member: str = "id") -> str:
        """A text that stands for a member of the response, in the calls of later changes.

        Args:
            member: of the response; ``a.b`` for one within another.
        """
        return reference(self.id, member)

    def needed_results(self) -> set[str]:
        """The ids of the changes whose results it uses."""
        return {text.partition(".")[0] for text in _marked(self._values(), REFERENCE)}

    def needed_secrets(self) -> set[str]:
        """The names of the secrets that it uses."""
        return set(_marked(self._values(), SECRET))

    def members_with_secrets(self) -> set[str]:
        """The members of its body that have secrets in them."""
        body = self.body if isinstance(self.body, dict) else {}
        return {name for name, value in body.items() if any(_marked(value, SECRET))}

    def request(self, results: Mapping[str, Any], known_secrets: Mapping[str, str]) -> Request:
        """What goes on the wire.

        Args:
            results: of earlier changes, by their ids.
            known_secrets: by their names.

        Raises:
            PlanError: a result or a secret that it uses is not there, or a value cannot be sent.
        """

        def fill(kind: str, text: str) -> Any:
            if kind == SECRET:
                if text not in known_secrets:
                    raise PlanError(f"{self.id}: the secret {text!r} was not given")
                return known_secrets[text]
            change, _, member = text.partition(".")
            found = results.get(change)
            for name in member.split("."):
                found = found.get(name) if isinstance(found, Mapping) else None
            if found is None or has_hidden(found):
                raise PlanError(f"{self.id}: {change} has not given {member!r}")
            return found

        operation = self.described
        arguments = [
            _replaced(self.parameters[name], fill) for name in path_parameters(operation.path)
        ]
        body = self.body if self.body is UNSET else _replaced(self.body, fill)
        try:
            request = build_request(operation, arguments, None, body)
        except (ValueError, TypeError) as error:
            raise PlanError(f"{self.id}: {error}") from None
        return msgspec.structs.replace(request, query=self.query)

    def check(self, earlier: set[str]) -> None:
        """Check that the operation is a write, has all its parameters, and uses what is there.

        Args:
            earlier: ids of the changes before it.

        Raises:
            PlanError: one of these is not so.
        """
        try:
            operation = self.described
        except ValueError as error:
            raise PlanError(f"{self.id}: {error}") from None
        if not operation.is_write:
            raise PlanError(f"{self.id}: {operation.id} changes nothing")
        if self.organization_id is not None and is_unsafe_path(self.organization_id):
            raise PlanError(f"{self.id}: {self.organization_id!r} is no organization's id")
        missing = [n for n in path_parameters(operation.path) if n not in self.parameters]
        if missing:
            raise PlanError(f"{self.id}: {operation.id} lacks {', '.join(missing)}")
        more = sorted(self.parameters.keys() - set(path_parameters(operation.path)))
        if more:
            raise PlanError(f"{self.id}: the path of {operation.id} has no {', '.join(more)}")
        unknown = sorted(self.needed_results() - earlier)
        if unknown:
            raise PlanError(f"{self.id} uses a result of {unknown[0]}, which is no earlier change")
        if self.after is not None and self.after not in earlier:
            raise PlanError(f"{self.id} is to be done after {self.after}, which is no earlier one")

    def _values(self) -> list[Any]:
        return [self.parameters, self.body]


def unknown_secrets(change: Change) -> dict[str, str]:
    """What stands for a change's secrets where only the rest of it matters: equal to nothing."""
    return {name: f"{_MARK}{name}" for name in change.needed_secrets()}


def reference(change_id: str, member: str) -> str:
    """A text that stands for a result of a change; ``change_of`` makes ``$ref`` of it.

    It may be a part of a longer text.
    """
    return f"{_MARK}{REFERENCE}:{change_id}.{member}{_END}"


def secret(name: str) -> str:
    """A text that stands for a secret in a call; it is asked for when the plan is applied.

    Args:
        name: under which it is asked for.
    """
    return f"{_MARK}{SECRET}:{name}{_END}"


def change_of(change_id: str, request: Request, **more: Any) -> Change:
    """The change of a request.

    Args:
        change_id: of the change.
        request: an operation bound to its arguments, in which ``reference`` and ``secret`` may
            stand for texts.
        more: further members of ``Change``.
    """
    template = request.operation.path.split("/")
    parameters = {
        name[1:-1]: unmarked(unquote(text))
        for name, text in zip(template, request.path.split("/"), strict=True)
        if name.startswith("{")
    }
    return Change(
        id=change_id,
        operation=request.operation.id,
        parameters=parameters,
        query=request.query,
        body=request.body if request.body is UNSET else unmarked(request.body),
        **more,
    )


def unmarked(value: Any) -> Any:
    """A JSON value, with an object in the place of each text that stands for one.

    Args:
        value: in which ``reference`` and ``secret`` may stand.
    """
    match value:
        case str() if _MARK in value:
            return _unmarked_text(value)
        case dict():
            return {name: unmarked(member) for name, member in value.items()}
        case list() | tuple():
            return [unmarked(member) for member in value]
    return value


def _unmarked_text(value: str) -> Any:
    parts: list[Any] = []
    end = 0
    for found in _MARKED.finditer(value):
        parts += [value[end : found.start()], {found[1]: found[2]}]
        end = found.end()
    parts = [each for each in (*parts, value[end:]) if each]
    return parts[0] if len(parts) == 1 else {TEXT: parts}


def _replaced(value: Any, fill: Callable[[str, str], Any]) -> Any:
    match value:
        case {"$ref": str(text)} if len(value) == 1:
            return fill(REFERENCE, text)
        case {"$secret": str(text)} if len(value) == 1:
            return fill(SECRET, text)
        case {"$text": list(parts)} if len(value) == 1:
            return "".join(_as_text(_replaced(each, fill)) for each in parts)
        case dict():
            return {name: _replaced(member, fill) for name, member in value.items()}
        case list():
            return [_replaced(member, fill) for member in value]
    return value


def _as_text(value: Any) -> str:
    return value if isinstance(value, str) else msgspec.json.encode(value).decode()


def _marked(value: Any, kind: str) -> Iterator[str]:
    members: Iterable[Any] = ()
    if isinstance(value, dict):
        if len(value) == 1 and isinstance(text := value.get(kind), str):
            yield text
            return
        members = value.values()
    elif isinstance(value, list):
        members = value
    for member in members:
        if isinstance(member, dict | list):  # most are neither, and plans are long
            yield from _marked(member, kind)
