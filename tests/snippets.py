"""The snippets of README and manual: found, and made into programs that can be run.

Words behind a snippet's language are for tests; GitHub and ``meraki-async docs`` do not show them:

- ``check``: it is not run, since it needs what a test does not have; it is still read.
- ``file=NAME``: it is a file of this name, in the directory where the commands run.
- ``exit=1``: its commands may exit with this code, too: it says that something was found.

Python that is not a program of its own stands within ``async with Meraki() as meraki``, as the
manual tells its readers; ``organization_id``, ``network_id`` and ``serial`` are ids of theirs.
"""

import re
import shlex
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
MANUAL = ROOT / "meraki_async" / "docs"
PAGES = [*sorted(MANUAL.glob("*.md"))]
_SNIPPET = re.compile(
    r"^(?P<indent> *)```(?P<language>\w+)(?P<words>[^\n]*)\n(?P<code>.*?)^ *```$", re.DOTALL | re.M
)
_IMPORT = re.compile(r"^(?:import|from) .*$", re.MULTILINE)
_PROGRAM = """\
import asyncio
import os

{imports}
organization_id = os.environ["ORGANIZATION_ID"]
network_id = os.environ["NETWORK_ID"]
serial = os.environ["SERIAL"]


async def main() -> None:
    async with Meraki() as meraki:
        assert meraki
{code}

asyncio.run(main())
"""


class Snippet(NamedTuple):
    """What stands between two fences."""

    page: str
    line: int
    language: str
    words: tuple[str, ...]
    code: str

    def __str__(self) -> str:
        return f"{self.page}:{self.line}"

    @property
    def is_run(self) -> bool:
        return "check" not in self.words

    @property
    def exit_code(self) -> int:
        """What its commands may exit with, beside 0."""
        return next((int(word[5:]) for word in self.words if word.startswith("exit=")), 0)

    @property
    def file(self) -> str | None:
        """The name of the file that it shows."""
        return next((word[5:] for word in self.words if word.startswith("file=")), None)

    def program(self) -> str:
        """Python that can be run as it is."""
        if "asyncio.run(" in self.code or not re.search(
            r"^\s*(await|async (for|with))\b|= await|\(await|meraki\.", self.code, re.MULTILINE
        ):
            return self.code
        imports = "\n".join(_IMPORT.findall(self.code))
        if not re.search(r"from meraki_async import .*\bMeraki\b", imports):
            imports += "\nfrom meraki_async import Meraki"
        code = _IMPORT.sub("", self.code)
        return _PROGRAM.format(imports=imports, code=textwrap.indent(code, " " * 8))

    def commands(self) -> Iterator[list[str]]:
        """The arguments of each ``meraki-async`` in it."""
        text = re.sub(r"\\\n", " ", self.code)
        for line in text.splitlines():
            yield from command_arguments(line)


def command_arguments(line: str) -> Iterator[list[str]]:
    """The arguments of each ``meraki-async`` in a line of shell."""
    lexer = shlex.shlex(line, posix=True, punctuation_chars="|&;<>()")
    lexer.whitespace_split = True
    words: list[str] = []
    for word in [*lexer, ";"]:
        if not set(word) <= set("|&;<>()"):
            words.append(word)
            continue
        if words and words[0].rpartition("/")[2] == "meraki-async":
            yield words[1:]
        words = []


def snippets(*languages: str) -> list[Snippet]:
    """Those in one of these languages, of all pages; default in any."""
    return [
        Snippet(
            str(page.relative_to(ROOT)),
            text.count("\n", 0, each.start()) + 1,
            each["language"],
            tuple(each["words"].split()),
            textwrap.dedent(each["code"]),
        )
        for page in PAGES
        for text in [page.read_text()]
        for each in _SNIPPET.finditer(text)
        if not languages or each["language"] in languages
    ]
