"""The manual's pages, as they are installed with the package."""

import re
from collections.abc import Iterator
from importlib.resources import files
from typing import NamedTuple

_CONTENTS = "README.md"
_ENTRY = re.compile(
    r"- \[(?P<title>[^]]+)]\((?P<name>[\w-]+)\.md\): (?P<sentence>.*?)\n(?=\S|\n|\Z)", re.S
)
_COMMENT = re.compile(r"<!--.*?-->\n?", re.S)
_FENCE = re.compile(r"^( *```\w+) [^\n]*$", re.M)


class Page(NamedTuple):
    """A page of the manual."""

    name: str
    title: str
    sentence: str
    """What it is about."""

    def text(self) -> str:
        """Its Markdown, without what only tests read: comments, and words behind a language."""
        return _FENCE.sub(r"\1", _COMMENT.sub("", _read(f"{self.name}.md")))


def pages() -> list[Page]:
    """All pages, in the order of the table of contents."""
    return list(_entries(_read(_CONTENTS)))


def _entries(contents: str) -> Iterator[Page]:
    for entry in _ENTRY.finditer(contents):
        yield Page(
            entry["name"], entry["title"], " ".join(entry["sentence"].replace("`", "").split())
        )


def _read(name: str) -> str:
    return (files("meraki_async") / "docs" / name).read_text(encoding="utf-8")
