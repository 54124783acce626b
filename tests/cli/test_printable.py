"""Names and error texts from elsewhere cannot do anything to a terminal."""

import json
import unicodedata
from functools import partial
from pathlib import Path

import anyio
import pytest
from hypothesis import given
from hypothesis import strategies as st

from meraki_async.cli.output.console import make_console
from meraki_async.cli.printable import printable, printable_json, printable_lines

from ..raw_server import Seen, found, serving
from .command import cli

DANGEROUS = "\x1b[31mred\x9b2J\u202egnp.\x07\u2066\x7f\u2028"
texts = st.text(st.characters(exclude_categories=["Cs"])) | st.just(DANGEROUS)


def is_harmless(text: str) -> bool:
    """Whether nothing in it moves a cursor, or reorders what is shown."""
    return not any(
        unicodedata.category(letter) in ("Cc", "Zl", "Zp")
        or unicodedata.bidirectional(letter) in ("LRE", "RLE", "LRO", "RLO", "LRI", "RLI", "FSI")
        for letter in text
        if letter not in "\t\r\n"
    )


@given(texts)
def test_what_is_printed_is_harmless_and_in_one_line(text: str) -> None:
    shown = printable(text)
    assert is_harmless(shown)
    assert len(shown.splitlines()) <= 1
    assert printable(shown) == shown
    assert is_harmless(printable_lines(text))
    assert printable_lines(text).count("\n") == text.count("\n")


@pytest.mark.parametrize(
    "name", ["Müller & Söhne", "名前", "אבג", "👨\u200d👩\u200d👧", "a\xa0b", "\\x1b"]
)
def test_names_of_any_language_stay_as_they_are(name: str) -> None:
    assert printable(name) == name


@given(st.recursive(texts, lambda inner: st.lists(inner) | st.dictionaries(texts, inner)))
@pytest.mark.slow
def test_json_stays_the_same_json(value: object) -> None:
    for indent in (None, 2):
        shown = printable_json(json.dumps(value, ensure_ascii=False, indent=indent))
        assert json.loads(shown) == value
        assert is_harmless(shown)


def test_markup_is_text(capsys: pytest.CaptureFixture[str]) -> None:
    make_console().print(f"[red]x[/red] [link=http://x]y :smile: {DANGEROUS}")
    assert (
        capsys.readouterr().out == f"[red]x[/red] [link=http://x]y :smile: {printable(DANGEROUS)}\n"
    )


def odd_dashboard(seen: Seen, number: int) -> bytes:
    """One organization with a dangerous name, of which nothing else can be read."""
    if seen.path == "/organizations":
        return found([{"id": "1", "name": f"{DANGEROUS}[red]", "api": {"enabled": True}}])
    return found({"errors": [f"{DANGEROUS}[red]"]}, status="400 Bad Request")


@pytest.mark.anyio
@pytest.mark.slow
async def test_names_and_errors_of_the_api_reach_no_terminal_raw(tmp_path: Path) -> None:
    crawl = ("crawl", "getOrganizationAdmins", "--out", "out")
    commands = (
        ("call", "getOrganizations", "--format", "table"),
        ("call", "getOrganization", "-p", "organizationId=1"),
        ("call", "getOrganization", "-p", f"{DANGEROUS}=1"),
        (*crawl, "--dry-run"),
        (*crawl, "--org", DANGEROUS, "--org", "1"),
        ("status", "out"),
        ("status", DANGEROUS),
        ("operations", DANGEROUS),
    )
    async with serving(odd_dashboard) as server:
        variables = {
            "MERAKI_DASHBOARD_API_KEY": "k",
            "MERAKI_DASHBOARD_BASE_URL": server.url,
        }
        for command in commands:
            run = partial(cli, *command, variables=variables, cwd=tmp_path)
            done = await anyio.to_thread.run_sync(run)
            said = done.stdout + done.stderr
            assert is_harmless(said), command
            assert "\\x1b[31mred" in said, command
