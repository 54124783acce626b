"""What is wrong with a document, and where."""

from collections.abc import Iterator
from contextlib import contextmanager


class SpecError(Exception):
    """The document cannot be used; says why."""


@contextmanager
def naming(place: str) -> Iterator[None]:
    """Name the place in the document at which something is not as expected.

    Raises:
        SpecError: it is not.
    """
    try:
        yield
    except ValueError as error:
        raise SpecError(f"{place} is not as expected: {error}") from None
    except (AttributeError, LookupError, TypeError) as error:
        raise SpecError(f"{place} is not as expected: {error!r}") from error
