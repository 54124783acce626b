"""Numbers with what they count."""


def counted(number: int, noun: str, plural: str | None = None) -> str:
    """``1 organization``, ``2,000 organizations``.

    Args:
        number: how many.
        noun: of one.
        plural: of several; default with an s.
    """
    return f"{number:,} {noun if number == 1 else plural or f'{noun}s'}"
