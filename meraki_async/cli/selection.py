"""Which organizations, networks and devices a command is about: the options for it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, TypeAlias

import typer

OrgOption: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        metavar="ID|NAME",
        help="Only this organization, or names like 'Acme*'; repeat for more.",
    ),
]
OrgFileOption: TypeAlias = Annotated[
    Path | None,
    typer.Option(metavar="FILE", help="A file of organizations as in --org, one per line."),
]
NetworkOption: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        metavar="ID|NAME",
        help="Only this network (and its devices), or names like 'Store*'; repeat for more.",
    ),
]
NetworkTagOption: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(metavar="TAG", help="Only networks with this tag; repeat for more."),
]
ProductOption: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        metavar="TYPE",
        help="Only networks and devices of this product type; repeat for more.",
    ),
]
ShardOption: TypeAlias = Annotated[
    str,
    typer.Option(metavar="I/N", help="Only the I-th of N parts of the organizations."),
]


def read_organizations(org: Sequence[str] | None, file: Path | None) -> list[str]:
    """What ``--org`` and ``--org-file`` name.

    Raises:
        OSError: the file cannot be read.
        ValueError: it holds no text, or names no organization.
    """
    found = list(org or ())
    if file is None:
        return found
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except UnicodeDecodeError as error:
        raise ValueError(f"{file}: {error}") from None
    named = [line.strip() for line in lines if line.strip()]
    if not named:
        raise ValueError(f"{file} names no organization")
    return found + named


def parse_shard(text: str) -> tuple[int, int]:
    """``"2/8"`` → ``(2, 8)``.

    Raises:
        ValueError: it is no part of a whole.
    """
    part, _, parts = text.partition("/")
    if not (part.isdecimal() and parts.isdecimal() and 1 <= int(part) <= int(parts)):
        raise ValueError(f"--shard takes a part of the whole such as 2/8, not {text!r}")
    return int(part), int(parts)
