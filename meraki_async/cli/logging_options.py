"""``--verbose`` and ``--log-file``, which every command has: where the client's log goes."""

import inspect
import logging
import os
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import wraps
from pathlib import Path
from typing import Annotated, Any, TypeAlias

import typer

from .printable import printable
from .streams import print_error
from .usage_error import usage_error

VerboseOption: TypeAlias = Annotated[
    int,
    typer.Option(
        "--verbose",
        "-v",
        count=True,
        show_default=False,
        help="Print on standard error what is retried, paused and odd; -vv: every request.",
    ),
]
LogFileOption: TypeAlias = Annotated[
    Path | None,
    typer.Option(
        "--log-file",
        metavar="FILE",
        help="Append the same to FILE, with times and fields, whatever else is printed.",
    ),
]

_LOGGER = logging.getLogger("meraki_async")
_WAITING = logging.getLogger("meraki_async.waiting")
_FILE_MODE = 0o600  # names and addresses of organizations are nobody else's business
_USUAL_FIELDS = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime"}


def add_logging_options(app: typer.Typer) -> None:
    """Give both options to every command of an application, and of the groups in it.

    Args:
        app: with all its commands.
    """
    for command in app.registered_commands:
        if command.callback is not None:
            command.callback = _with_logging(command.callback)
    for group in app.registered_groups:
        inner = group.typer_instance
        if inner is not None:
            itself = inner.registered_callback
            if itself and itself.callback and itself.invoke_without_command is True:
                itself.callback = _with_logging(itself.callback)
            add_logging_options(inner)


def _with_logging(command: Callable[..., Any]) -> Callable[..., Any]:
    """The command, with both options behind its own."""
    signature = inspect.signature(command)
    options = {
        "verbose": (VerboseOption, 0),
        "log_file": (LogFileOption, None),
    }

    @wraps(command)
    def logged(*arguments: Any, verbose: int, log_file: Path | None, **given: Any) -> Any:
        with ExitStack() as stack:
            try:
                stack.enter_context(_logging_to(verbose, log_file))
                if not verbose:  # which shows it anyway
                    stack.enter_context(_waits_shown())
            except OSError as error:
                raise usage_error(error) from None
            return command(*arguments, **given)

    parameters = [
        inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=type_)
        for name, (type_, default) in options.items()
    ]
    logged.__signature__ = signature.replace(  # type: ignore[attr-defined]
        parameters=[*signature.parameters.values(), *parameters]
    )
    logged.__annotations__ = dict(command.__annotations__) | {
        name: type_ for name, (type_, _) in options.items()
    }
    return logged


@contextmanager
def _waits_shown() -> Iterator[None]:
    """What a command waits for outside the API is said at once."""
    handler = _StandardErrorHandler(logging.WARNING)
    _WAITING.addHandler(handler)
    try:
        yield
    finally:
        _WAITING.removeHandler(handler)


@contextmanager
def _logging_to(verbose: int, log_file: Path | None) -> Iterator[None]:
    """What the client logs goes to these places.

    Raises:
        OSError: the file cannot be written.
    """
    level = logging.DEBUG if verbose > 1 else logging.INFO
    handlers: list[logging.Handler] = []
    if verbose:
        handlers.append(_StandardErrorHandler(level))
    if log_file is not None:
        descriptor = os.open(log_file, os.O_WRONLY | os.O_APPEND | os.O_CREAT, _FILE_MODE)
        handlers.append(_FileHandler(descriptor, level))
    before = _LOGGER.level
    if handlers:
        _LOGGER.setLevel(level)
    for handler in handlers:
        handler.setFormatter(_Formatter())
        _LOGGER.addHandler(handler)
    try:
        yield
    finally:
        for handler in handlers:
            _LOGGER.removeHandler(handler)
            handler.close()
        _LOGGER.setLevel(before)


class _Formatter(logging.Formatter):
    """``2026-01-31T08:00:00.123Z INFO text [organization_id=1]``, in one line."""

    converter = staticmethod(time.gmtime)

    def format(self, record: logging.LogRecord) -> str:
        moment = self.formatTime(record, "%Y-%m-%dT%H:%M:%S")
        fields = [
            f"{name}={value:.3f}" if isinstance(value, float) else f"{name}={value}"
            for name, value in vars(record).items()
            if name not in _USUAL_FIELDS and value is not None
        ]
        text = record.getMessage()
        if record.exc_info:
            text += f" | {self.formatException(record.exc_info)}"
        where = f" [{' '.join(fields)}]" if fields else ""
        line = f"{moment}.{record.msecs:03.0f}Z {record.levelname} {text}{where}"
        return printable(" ".join(line.split()))


class _StandardErrorHandler(logging.Handler):
    """Found anew for each line: a live display puts itself in its place."""

    def emit(self, record: logging.LogRecord) -> None:
        print_error(self.format(record))


class _FileHandler(logging.Handler):
    """Each line is written at once, so that a killed process leaves what it had to say."""

    def __init__(self, descriptor: int, level: int) -> None:
        super().__init__(level)
        self._descriptor = descriptor
        self._is_lost = False

    def emit(self, record: logging.LogRecord) -> None:
        if not self._is_lost:
            try:
                os.write(self._descriptor, f"{self.format(record)}\n".encode())
            except OSError as error:
                self._is_lost = True
                print_error(f"Warning: the log file cannot be written: {error.strerror}")

    def close(self) -> None:
        os.close(self._descriptor)
        super().close()
