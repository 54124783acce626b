"""Options that would change nothing are refused where they are given, and only there."""

from pathlib import Path

import pytest

from .command import cli, one_line

DECIDE = "audit review decide R --by a@b.example --csv F"


@pytest.mark.parametrize(
    ("command", "said"),
    [
        ("crawl getOrganizations --out D --events-limit 3", "--events-limit is for getNetworkEv"),
        ("crawl --out D --events-since 60", "--events-since is for getNetworkEvents"),
        ("diff A B --rate 5", "--rate is for --now"),
        ("diff A B --simulate", "--simulate is for --now"),
        ("changes --interval 5", "--interval is for --follow"),
        ("accounts add a --client-id x", "--client-id is for --oauth"),
        ("accounts add a --key-file f --no-browser", "--browser is for --oauth"),
        ("accounts add a --oauth --key-file f", "--key-file does not go with --oauth"),
        ("accounts link a --serve --scope x", "--scope needs --client-id"),
        ("accounts check a --all", "name accounts, or pass --all"),
        ("accounts check", "name accounts, or pass --all"),
        (f"{DECIDE} --note why", "give nothing else"),
        (f"{DECIDE} --without-findings", "give nothing else"),
        ("call getOrganizations --skip-wrong-rows", "--skip-wrong-rows is for the rows of --from"),
        (
            "plan new updateNetwork --network x --set name=a --dry-run --skip-wrong-rows",
            "--skip-wrong-rows is for the rows of --from",
        ),
    ],
)
def test_what_would_change_nothing_is_refused(command: str, said: str, tmp_path: Path) -> None:
    variables = {"MERAKI_ASYNC_VAULT": str(tmp_path / "vault.sqlite")}
    one_line(cli(*command.split(), cwd=tmp_path, variables=variables), said, 2)
    assert [*tmp_path.iterdir()] == []


def test_what_is_set_for_other_times_is_not(tmp_path: Path) -> None:
    (tmp_path / "meraki-async.toml").write_text(
        'region = "china"\n[crawl]\nevents_limit = 5\n[accounts.add]\nclient_id = "c"\n'
    )
    variables = {
        "MERAKI_ASYNC_VAULT": str(tmp_path / "vault.sqlite"),
        "MERAKI_ASYNC_CRAWL_EVENTS_SINCE": "60",
        "MERAKI_ASYNC_CALL_SKIP_WRONG_ROWS": "1",
    }
    for command, said in (
        ("crawl getOrganizations --out D", "no API key"),
        ("call getOrganizations", "no API key"),
        ("diff A B", "no crawl has written to A"),
        ("accounts add a --key-file f", "vault.sqlite"),
    ):
        one_line(cli(*command.split(), cwd=tmp_path, variables=variables), said, 2)


def test_the_file_sets_options_only(tmp_path: Path) -> None:
    (tmp_path / "meraki-async.toml").write_text('[crawl]\ncontext = "x"\n')
    done = cli("crawl", "--out", "D", cwd=tmp_path)
    one_line(done, "there is no option 'context'", 2)
