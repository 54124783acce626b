"""Answers that many operations give."""

from typing import Any

import msgspec

from ..answers import Answer, errors


def ok(value: Any, status: int = 200) -> Answer:
    """A value as JSON."""
    return Answer(status, msgspec.json.encode(value))


def bad(*texts: str) -> Answer:
    """A 400."""
    return errors(400, *texts)


NO_CONTENT = Answer(204, b"")
