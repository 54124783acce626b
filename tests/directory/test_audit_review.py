"""Reviews of an audit: decisions, revocations with proof, a package that openssl checks."""

import csv
import io
import json
import os
import shutil
import sqlite3
import subprocess
import zipfile
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meraki_async import AuditError, Meraki
from meraki_async.accounts import Vault
from meraki_async.auth.signing import SigningKey
from meraki_async.directory import Reference
from meraki_async.directory.audit import Audit, read_audit
from meraki_async.directory.audit.files import encode_csv
from meraki_async.directory.audit.review import (
    Review,
    RowFilter,
    close_review,
    plan_revocations,
)
from meraki_async.directory.audit.review.decisions import decisions_of_csv
from meraki_async.directory.audit.review.package import build_package
from meraki_async.simulator import Clock, Simulator
from meraki_async.writes import apply_plan

from .audits import audit, row

pytestmark = pytest.mark.anyio
ME = "auditor@example.com"
EVERYTHING = RowFilter()
KEY = SigningKey(bytes(range(32)))


@pytest.fixture
async def dashboard() -> AsyncIterator[Simulator]:
    clock = Clock()
    clock.freeze()
    async with Simulator(
        organizations=3, devices_per_organization=10, rate_limits=False, clock=clock
    ) as running:
        yield running


def started(directory: Path, found: Audit | None = None) -> Review:
    return Review.start(directory / "review", found or audit(30, 3), by=ME)


def openssl(directory: Path, command: str) -> subprocess.CompletedProcess[str]:
    assert command.startswith("openssl pkeyutl -verify -pubin -inkey ")
    return subprocess.run(
        command.split(), cwd=directory, capture_output=True, text=True, check=False
    )


async def test_a_revoke_carries_the_journals_proof(dashboard: Simulator, tmp_path: Path) -> None:
    organization = next(iter(dashboard._world.existing_organizations()))
    administrators = dashboard.dashboard.administrators
    goes = administrators.add(organization.id, {"email": "goes@example.com"})
    gone = administrators.add(organization.id, {"email": "gone@example.com"})
    async with Meraki(dashboard.api_key, base_url=dashboard.url) as meraki:
        review = started(tmp_path, await read_audit(meraki))
        leavers = RowFilter(emails=("GOES@example.com", "gone@example.com"))
        assert review.decide(EVERYTHING, "keep", by=ME) > 2
        assert review.decide(leavers, "revoke", by=ME, text="left") == 2
        assert review.status().revocations_unplanned == 2
        planned = await plan_revocations(review, meraki, by=ME)
        assert planned is not None
        assert planned.changes == 2
        assert await plan_revocations(review, meraki, by=ME) is None
        with pytest.raises(AuditError, match="2 revocations are not carried out"):
            close_review(review, KEY, by=ME)
        with pytest.raises(AuditError, match=r"revoked by revoke-1.jsonl already"):
            review.decide(leavers, "keep", by=ME)
        # a plan that is not there, after a kill, say, is made anew
        planned.path.unlink()
        assert review.status().revocations_unplanned == 2
        planned = await plan_revocations(review, meraki, by=ME)
        assert planned is not None
        administrators.remove(organization.id, gone["id"])
        await apply_plan(meraki, planned.path)
    left = {each["email"] for each in administrators.list(organization.id) if each.get("email")}
    assert not left & {"goes@example.com", "gone@example.com"}
    assert review.status().revocations_open == 0
    evidence = {each.admin_id: each.evidence or "" for each in review.audit().rows}
    assert evidence[goes["id"]].startswith("removed, ")
    assert evidence[goes["id"]].endswith(" of revoke-1.jsonl")
    assert evidence[gone["id"]].startswith("was not there any more, ")
    closed = close_review(review, KEY, by=ME)
    with zipfile.ZipFile(closed.package) as package:
        manifest = json.loads(package.read("manifest.json"))
        journal = json.loads(package.read("revoke-1.jsonl.journal.json"))
        table = package.read("audit.csv").decode("utf-8-sig")
        assert b"goes@example.com" in package.read("revoke-1.jsonl")
        assert "removed, " in package.read("report.html").decode()
    assert {each["state"] for each in journal} == {"done", "skipped"}
    assert manifest["open"] == []
    assert manifest["is_complete"] is False
    assert len(manifest["organizations_unreadable"]) == 1
    rows = {each["email"]: each for each in csv.DictReader(io.StringIO(table, newline=""))}
    assert rows["goes@example.com"]["decision"] == "revoke"
    assert rows["goes@example.com"]["reviewer"] == ME
    with pytest.raises(AuditError, match="is closed"):
        review.decide(EVERYTHING, "keep", by=ME)
    with pytest.raises(AuditError, match="is closed"):
        close_review(review, KEY, by=ME)


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not installed")
def test_openssl_checks_the_package_and_one_byte_fails(tmp_path: Path) -> None:
    vault = Vault.create(tmp_path / "vault.sqlite", f"file:{tmp_path / 'key'}")
    review = started(tmp_path)
    review.decide(EVERYTHING, "keep", by=ME)
    closed = close_review(review, vault.signing_key("audit"), by=ME)
    done = openssl(review.directory, closed.openssl)
    assert done.returncode == 0, done.stderr
    assert "Signature Verified Successfully" in done.stdout
    der = subprocess.run(
        ["openssl", "pkey", "-pubin", "-in", closed.public_key, "-outform", "DER"],
        capture_output=True,
        check=True,
    ).stdout
    digest = subprocess.run(
        ["openssl", "dgst", "-sha256", "-r"], input=der, capture_output=True, check=True
    ).stdout
    assert digest.decode().startswith(closed.fingerprint)
    data = closed.package.read_bytes()
    for position in (0, len(data) // 3, len(data) // 2, len(data) - 1):
        changed = bytearray(data)
        changed[position] ^= 1
        closed.package.write_bytes(changed)
        assert openssl(review.directory, closed.openssl).returncode != 0
    closed.package.write_bytes(data)
    signature = bytearray(closed.signature.read_bytes())
    signature[7] ^= 1
    closed.signature.write_bytes(signature)
    assert openssl(review.directory, closed.openssl).returncode != 0


def test_the_manifest_has_every_file(tmp_path: Path) -> None:
    import hashlib

    review = started(tmp_path)
    closed = close_review(review, KEY, by=ME, allow_open=True)
    with zipfile.ZipFile(closed.package) as package:
        manifest = json.loads(package.read("manifest.json"))
        names = set(package.namelist()) - {"manifest.json"}
        assert names == {"report.html", "audit.csv", "audit.json", "events.json"}
        assert manifest["files"] == {
            name: {
                "sha256": hashlib.sha256(package.read(name)).hexdigest(),
                "bytes": len(package.read(name)),
            }
            for name in names
        }
        assert json.loads(package.read("events.json"))[-1]["what"] == "closed"
    assert manifest["open"] == ["30 rows are not decided"]
    assert manifest["key"] == KEY.fingerprint
    for file in review.directory.iterdir():
        assert file.stat().st_mode & 0o077 == 0 or file.name.endswith(".lock")


@given(st.dictionaries(st.sampled_from(["a", "b/c", "d.e"]), st.binary(max_size=50)))
def test_the_same_is_the_same_package(contents: dict[str, bytes]) -> None:
    first = build_package(contents, {"review": "x", "open": []})
    again = build_package(dict(reversed(contents.items())), {"open": [], "review": "x"})
    assert first == again
    assert KEY.sign(first) == KEY.sign(again)


def test_decisions_have_rules(tmp_path: Path) -> None:
    place = Reference(id="0", name="Customer 0")
    mine = row(900, place, email=ME.upper())
    review = started(tmp_path, audit(30, 3, mine))
    with pytest.raises(AuditError, match="own access"):
        review.decide(EVERYTHING, "keep", by=ME)
    assert review.assign(RowFilter(organizations=("Customer 0",)), "other@example.com", by=ME) == 11
    first = RowFilter(organizations=("1",))
    with pytest.raises(AuditError, match=r"assigned to other@example.com"):
        review.decide(RowFilter(emails=("person0@example.com",)), "keep", by=ME)
    assert review.decide(RowFilter(emails=(ME,)), "keep", by="other@example.com") == 1
    with pytest.raises(AuditError, match="needs a note"):
        review.decide(first, "change", by=ME)
    assert review.decide(first, "change", by=ME, text="read-only") == 10
    with pytest.raises(AuditError, match=r"no row of this address: nobody@example.com"):
        review.decide(RowFilter(emails=("nobody@example.com",)), "revoke", by=ME)
    with pytest.raises(AuditError, match="no row of the audit fits"):
        review.decide(RowFilter(severities=("critical",)), "keep", by=ME)
    status = review.status()
    assert (status.rows, status.undecided, status.unassigned) == (31, 20, 10)
    assert status.undecided_by_reviewer == {"other@example.com": 10}
    assert status.decisions == {"keep": 1, "revoke": 0, "change": 10}
    # what is decided stays with whoever decided
    assert review.assign(EVERYTHING, ME, by=ME) == 20
    assert [each.what for each in review.events()][:3] == ["started", "assigned", "keep"]


def test_a_spreadsheet_decides(tmp_path: Path) -> None:
    review = started(tmp_path)
    lines = list(csv.DictReader(io.StringIO(encode_csv(review.audit().rows).decode("utf-8-sig"))))
    lines[3] |= {"decision": " Revoke ", "note": "'=left"}
    lines[4] |= {"decision": "keep"}
    out = io.StringIO()
    writer = csv.DictWriter(out, lines[0].keys(), delimiter=";")
    writer.writeheader()
    writer.writerows(lines)
    decisions = decisions_of_csv(b"\xef\xbb\xbf" + out.getvalue().encode(), "x.csv")
    assert review.decide_each(decisions, by=ME) == 2
    assert review.decide_each(decisions, by=ME) == 0
    found = {each.id: each for each in review.audit().rows}
    assert (found[lines[3]["id"]].decision, found[lines[3]["id"]].note) == ("revoke", "=left")
    for text, message in (
        ("id,decision\n1,perhaps\n", r"record 2: 'perhaps' is none of"),
        ("id,note\n1,x\n", "no columns"),
        ("id,decision\n1,keep\n1,revoke\n", r"record 3: 1 is decided twice"),
    ):
        with pytest.raises(AuditError, match=message):
            decisions_of_csv(text.encode(), "x.csv")


def test_a_cell_that_names_ten_thousand_networks_is_read() -> None:
    networks = "; ".join(f"Shop {number}: full (full by network)" for number in range(10_000))
    text = f'id,decision,effective_networks\n1,keep,"{networks}"\n'
    assert [each.row for each in decisions_of_csv(text.encode(), "x.csv")] == ["1"]
    # the same twice is no contradiction
    assert len(decisions_of_csv(b"id,decision\n1,keep\n1,keep\n", "x.csv")) == 1


def test_what_is_no_review_is_refused(tmp_path: Path) -> None:
    with pytest.raises(AuditError, match="has no review"):
        Review(tmp_path).status()
    review = started(tmp_path)
    with pytest.raises(AuditError, match="has a review already"):
        started(tmp_path)
    file = review.directory / "review.sqlite"
    with sqlite3.connect(file) as database:
        database.execute("UPDATE about SET value = 99 WHERE name = 'format'")
    with pytest.raises(AuditError, match="newer version"):
        review.status()
    file.write_bytes(os.urandom(5000))
    with pytest.raises(AuditError, match="cannot be read"):
        review.status()


def test_one_process_at_a_time_writes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("meraki_async.directory.audit.review.database._LOCK_TIMEOUT", 0.1)
    review = started(tmp_path)
    with (
        review.database.writing(),
        pytest.raises(AuditError, match="another process is writing"),
    ):
        review.decide(EVERYTHING, "keep", by=ME)
    assert review.status().undecided == 30


async def test_the_audit_of_another_dashboard_is_not_planned_for(
    dashboard: Simulator, tmp_path: Path
) -> None:
    review = started(tmp_path)
    review.decide(EVERYTHING, "revoke", by=ME)
    async with Meraki(dashboard.api_key, base_url=dashboard.url) as meraki:
        with pytest.raises(AuditError, match=r"the audit is of https://api.meraki.com"):
            await plan_revocations(review, meraki, by=ME)
    assert not list(review.directory.glob("*.jsonl"))
    assert review.status().revocations_unplanned == 30


@settings(max_examples=5)
@given(st.binary(min_size=32, max_size=32))
def test_signing_keys_show_themselves_nowhere(private: bytes) -> None:
    key = SigningKey(private)
    assert private.hex() not in repr(key)
    assert repr(private) not in repr(vars(key))


def test_the_vault_keeps_the_key(tmp_path: Path) -> None:
    path = tmp_path / "vault.sqlite"
    vault = Vault.create(path, f"file:{tmp_path / 'key'}")
    key = vault.signing_key("audit")
    assert vault.signing_key("other").fingerprint != key.fingerprint
    vault.rotate_key()
    assert Vault(path).signing_key("audit").public_pem == key.public_pem
    vault.backup(tmp_path / "backup.sqlite")
    restored = Vault.restore(tmp_path / "backup.sqlite", tmp_path / "restored.sqlite")
    assert restored
    private = key._key.private_bytes_raw()
    for file in tmp_path.iterdir():
        assert private not in file.read_bytes()
