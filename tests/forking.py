"""Processes that cost little: they are forked from one in which everything is imported."""

import multiprocessing

forking = multiprocessing.get_context("forkserver")
forking.set_forkserver_preload(
    [
        "meraki_async.cli.app",
        "meraki_async.cli.call_runner",
        "meraki_async.cli.crawl_runner",
        "meraki_async.cli.plan_apply_runner",
        "meraki_async.cli.simulator_runner",
        "typer._adapters",  # imported for the first argument; not there before typer 0.29
        "tests.auth.vault_users",
        "tests.cli.command",
    ]
)
