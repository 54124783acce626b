"""Messages of the command line do not speak of Python's arguments."""

from pathlib import Path

import pytest

from .command import cli, one_line

KEY = {"MERAKI_DASHBOARD_API_KEY": "0" * 40}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ("call getOrganizations --base-url example.com", "Error: --base-url must be an http(s)"),
        ("crawl --out x --base-url https://a.b/", "Error: --base-url must end in /api/v1"),
        ("crawl --out x --events-limit 0", "Error: --events-limit and --events-since must be"),
        (
            "crawl --out x --merge --sink sqlite",
            "--merge works only with the JSON Lines sinks, and not with --incremental",
        ),
        ("licenses --base-url example.com", "Error: --base-url must be an http(s)"),
    ],
)
def test_options_are_named(tmp_path: Path, arguments: str, message: str) -> None:
    done = cli(*arguments.split(), variables=KEY, cwd=tmp_path)
    one_line(done, message, 2)
    assert "_" not in done.stderr.replace("MERAKI_", "")


def test_names_in_the_file_stay(tmp_path: Path) -> None:
    (tmp_path / "meraki-async.toml").write_text("[crawl]\nevents_limit = 'x'\n")
    done = cli("crawl", "--out", "x", cwd=tmp_path)
    one_line(done, "meraki-async.toml: events_limit in [crawl]", 2)
