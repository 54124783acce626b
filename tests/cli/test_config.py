"""``meraki-async.toml``: what it may hold, and what goes before it."""

from pathlib import Path
from typing import Any, get_type_hints

import pytest

from meraki_async.cli.config import default_options

from .command import cli, one_line

OPTION_TYPES: dict[str, dict[str, Any]] = {
    "call": {
        "region": str | None,
        "base_url": str | None,
        "rate": float,
        "retries": int,
        "simulate": bool,
    },
    "crawl": {"region": str | None, "rate": float, "org": list[str] | None, "plan": Path | None},
}
SIMULATED = '[call]\nsimulate = true\norgs = 2\nselect = "id"\nformat = "csv"\n'


def test_shared_options_reach_every_command_and_tables_go_before_them() -> None:
    found = default_options({"rate": 5, "crawl": {"rate": 2.5, "plan": "p.toml"}}, OPTION_TYPES)
    assert found == {"call": {"rate": 5}, "crawl": {"rate": 2.5, "plan": "p.toml"}}


def test_an_address_hides_another_that_is_below_it() -> None:
    shared = {"region": "canada", "rate": 5}
    found = default_options({**shared, "call": {"base_url": "http://x/api/v1"}}, OPTION_TYPES)
    assert found["call"] == {"rate": 5, "base_url": "http://x/api/v1"}
    assert default_options({**shared, "call": {"simulate": True}}, OPTION_TYPES)["call"] == {
        "rate": 5,
        "simulate": True,
    }
    assert default_options(shared, OPTION_TYPES, given={"base_url"})["call"] == {"rate": 5}
    assert default_options(shared, OPTION_TYPES, given={"rate"})["call"] == shared


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ({"regoin": "x"}, "no option 'regoin' .did you mean 'region'?"),
        ({"org": ["x"]}, "no option 'org' at the top"),
        ({"cal": {}}, "no command 'cal' .did you mean 'call'?"),
        ({"rate": "5"}, "rate at the top: Expected `float`, got `str`"),
        ({"crawl": {"org": "Acme"}}, "org in .crawl.: Expected `array | null`, got `str`"),
        ({"crawl": {"plan": 1}}, "plan in .crawl.: Expected `str`, got `int`"),
        ({"api_key": "s3cret"}, "api_key is not allowed.*MERAKI_DASHBOARD_API_KEY"),
        ({"call": {"apiKey": "s3cret"}}, "apiKey is not allowed.*MERAKI_DASHBOARD_API_KEY"),
    ],
)
def test_unusable_files_are_errors(content: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message) as raised:
        default_options(content, OPTION_TYPES)
    assert "s3cret" not in str(raised.value)


def test_file_then_environment_then_flags(tmp_path: Path) -> None:
    (tmp_path / "meraki-async.toml").write_text(f'region = "canada"\n{SIMULATED}')
    call = ("call", "getOrganizations")
    assert cli(*call, cwd=tmp_path).stdout.splitlines()[0] == "id"
    variables = {"MERAKI_ASYNC_CALL_FORMAT": "jsonl", "MERAKI_ASYNC_CALL_LIMIT": "1"}
    assert cli(*call, cwd=tmp_path, variables=variables).stdout == '{"id":"581230"}\n'
    flagged = cli(*call, "--select", "name", cwd=tmp_path, variables=variables)
    assert flagged.stdout.startswith('{"name":')


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Acme Corp", ["Acme Corp"]),
        ("Acme *", ["Acme *"]),
        (" Acme\tCorp ", [" Acme\tCorp "]),
        ("Acme Corp\nBlue, Inc.\r\n\n1234\n", ["Acme Corp", "Blue, Inc.", "1234"]),
    ],
)
def test_a_value_of_a_list_in_the_environment_is_a_line(
    text: str, names: list[str], tmp_path: Path
) -> None:
    command = ("crawl", "getOrganizationAdmins", "--simulate", "--orgs", "2", "--out", "out")
    done = cli(*command, "--quiet", variables={"MERAKI_ASYNC_CRAWL_ORG": text}, cwd=tmp_path)
    assert done.returncode == 1
    missing = [line for line in done.stderr.splitlines() if line.startswith("Missing: ")]
    for name in names:
        shown = name.replace("\t", "\\t")
        assert any(f"organization {shown}: the key sees no" in line for line in missing)
    assert len(missing) == len(names)


def test_every_option_that_can_be_repeated_takes_lines_and_lists(tmp_path: Path) -> None:
    """The options of all commands, whatever they are called, as they reach their commands."""
    import typer.main

    from meraki_async.cli import app

    group: Any = typer.main.get_command(app)
    seen = []
    for name, command in group.commands.items():
        repeated = [each for each in command.params if getattr(each, "multiple", False)]
        hints = get_type_hints(command.callback) if repeated else {}
        # numbers have no blanks
        lists = [each for each in repeated if "int" not in str(hints[each.name])]
        needed = [each for each in command.params if each.required]
        required = [
            text
            for each in needed
            for text in ([] if each.param_type_name == "argument" else each.opts[:1]) + ["x"]
        ]
        for option in lists:
            seen.append((name, option.name))
            file = tmp_path / f"{name}-{option.name}.toml"
            file.write_text(f'[{name}]\n{option.name} = ["a b", "c"]\n')
            for variables in ({}, {f"MERAKI_ASYNC_{name}_{option.name}".upper(): "d e\nf"}):
                with pytest.MonkeyPatch.context() as patch:
                    for variable, value in variables.items():
                        patch.setenv(variable, value)
                    context = group.make_context("m", ["--config", str(file), name, *required])
                    _, resolved, arguments = group.resolve_command(context, [name, *required])
                    with resolved.make_context(name, arguments, parent=context) as below:
                        expected = ["d e", "f"] if variables else ["a b", "c"]
                        assert list(below.params[option.name]) == expected
    assert {("call", "param"), ("crawl", "org"), ("crawl", "network_tag")} <= set(seen)


def test_commands_of_a_group_have_tables_in_that_of_the_group(tmp_path: Path) -> None:
    import typer.main

    from meraki_async.cli import app

    group: Any = typer.main.get_command(app)
    file = tmp_path / "some.toml"
    file.write_text('rate = 3\n[accounts.add]\nscope = ["a b", "c"]\n')
    for variables in ({}, {"MERAKI_ASYNC_ACCOUNTS_ADD_SCOPE": "d e\nf"}):
        with pytest.MonkeyPatch.context() as patch:
            for variable, value in variables.items():
                patch.setenv(variable, value)
            context = group.make_context("m", ["--config", str(file), "accounts", "add", "x"])
            words = ["accounts", "add", "x"]
            _, accounts, rest = group.resolve_command(context, words)
            with accounts.make_context("accounts", rest, parent=context) as between:
                name, add, arguments = accounts.resolve_command(between, rest)
                with add.make_context(name, arguments, parent=between) as below:
                    expected = ["d e", "f"] if variables else ["a b", "c"]
                    assert list(below.params["scope"]) == expected
    one = ("plan", "new", "updateNetwork", "--simulate", "--orgs", "2", "--dry-run")
    lines = {"MERAKI_ASYNC_PLAN_NEW_SET": "notes=a b\ntags+=c", "MERAKI_ASYNC_PLAN_NEW_ORG": "*"}
    done = cli(*one, variables=lines, cwd=tmp_path)
    assert "notes: " in done.stdout
    assert "a b" in done.stdout
    (tmp_path / "meraki-async.toml").write_text('[plan.new]\nset = ["notes=a b"]\norg = ["*"]\n')
    assert "a b" in cli(*one, cwd=tmp_path).stdout
    for text, words_of_error in (
        ("[accounts]\nscope = []", "scope in [accounts]: tables go there"),
        ("[accounts.ad]\nscope = []", "no command 'accounts.ad' (did you mean 'accounts.add'?)"),
        ("[accounts.add]\nscop = []", "no option 'scop' (did you mean 'scope'?) in [accounts.add]"),
        ("[accounts.add]\napi_key = 's3cret'", "api_key is not allowed"),
    ):
        file.write_text(text)
        done = cli("--config", str(file), "accounts", "list")
        one_line(done, words_of_error, 2)
        assert "s3cret" not in done.stderr


def test_a_list_of_nothing_in_the_environment_is_an_error(tmp_path: Path) -> None:
    variables = {"MERAKI_ASYNC_CRAWL_ORG": " \n"}
    done = cli("crawl", "--simulate", "--out", "out", variables=variables, cwd=tmp_path)
    one_line(done, "MERAKI_ASYNC_CRAWL_ORG is set, yet has no value", 2)


def test_the_file_can_be_elsewhere(tmp_path: Path) -> None:
    file = tmp_path / "other.toml"
    file.write_text(SIMULATED)
    assert cli("--config", str(file), "call", "getOrganizations").stdout.startswith("id\n")
    variables = {"MERAKI_ASYNC_CONFIG": str(file)}
    assert cli("call", "getOrganizations", variables=variables).stdout.startswith("id\n")
    one_line(cli("--config", "none.toml", "status", "x", cwd=tmp_path), "none.toml", 2)
    file.write_text("rate = ")
    one_line(cli("--config", str(file), "status", "x"), "other.toml: Invalid value", 2)
    file.write_text("[crawl]\nregoin = 1")
    one_line(cli("--config", str(file), "status", "x"), "no option 'regoin'", 2)
    assert cli("--config", str(file), "call", "--help").returncode == 0
