"""``meraki-async docs``."""

import sys
from typing import Annotated

import typer

from ..completion import complete_page
from ..manual import Page, pages
from ..streams import write_stdout
from ..usage_error import usage_error


def docs(
    page: Annotated[
        str | None,
        typer.Argument(
            metavar="PAGE",
            help="Show this page.  [default: list them]",
            autocompletion=complete_page,
        ),
    ] = None,
) -> None:
    """Read the manual: list its pages, or show one.

    Into a pipe a page is Markdown.

    Exit codes: 0 done; 1 unwritable output; 2 there is no such page.
    """
    found = pages()
    if page is None:
        _list(found)
        return
    name = page.removesuffix(".md")
    for each in found:
        if each.name == name:
            _show(each.text())
            return
    near = [
        each.name for each in found if name.casefold() in f"{each.name} {each.title}".casefold()
    ]
    raise usage_error(f"no page {page!r}; there are: {', '.join(near or [p.name for p in found])}")


def _list(found: list[Page]) -> None:
    if not sys.stdout.isatty():
        write_stdout("".join(f"{each.name}\t{each.sentence}\n" for each in found).encode())
        return
    from rich.table import Table

    from ..output.console import make_console

    table = Table("page", "about", box=None, pad_edge=False)
    for each in found:
        table.add_row(each.name, each.sentence)
    make_console().print(table)


def _show(text: str) -> None:
    if not sys.stdout.isatty():
        write_stdout(text.encode())
        return
    from rich.console import Console
    from rich.markdown import Markdown

    # links between pages are files, which a terminal would not open
    Console(width=min(Console().width, 100)).print(Markdown(text, hyperlinks=False))
