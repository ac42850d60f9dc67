"""Keys that are replaced: who relied on the old one is served on, until its file goes."""

from __future__ import annotations

import hashlib
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from itsdangerous import URLSafeSerializer

from fiel.backups.manifest import key_files
from fiel.core import db
from fiel.core.errors import NotFound
from fiel.core.receipt_keys import load_or_make_receipt_keys, old_receipt_key_paths, receipt_key_path
from fiel.core.settings import Settings, load_settings
from fiel.core.signing import load_or_make_secret, old_secret_paths, read_signed, signed
from fiel.messaging.push.vapid import load_or_make_keys
from support.browser import PushService
from support.command import fiel, fiel_without_room
from support.town import Town, with_device

WHEN = re.compile(r"\d{8}T\d{6}")
"""In the name of an old key."""


async def test_phones_of_both_push_keys_are_told_each_by_its_own(
    town: Town, settings: Settings, pushes: PushService
) -> None:
    place = {"FIEL_DATABASE_URL": settings.database, "FIEL_PUSH_EXTRA_ORIGINS": pushes.url}
    town.house.clock.now = datetime.now(UTC)
    await town.ana.person.sign_in_again()
    old = load_or_make_keys(settings).public
    await town.ana.listens(pushes, "old", key=old)
    code, said = await fiel(settings.data_dir, "keys", "rotate", "push", **place)
    assert (code, "Restart `fiel serve`" in said) == (0, True), said
    new = load_or_make_keys(settings).public
    assert new != old
    await town.ana.listens(pushes, "new", key=new)
    code, said = await fiel(settings.data_dir, "push", "test", "ana@casa.example", **place)
    assert (code, said.count("its push service took it")) == (0, 2), said
    assert pushes.senders == {"old": old, "new": new}

    [kept] = settings.data_dir.glob("vapid.*.old.pem")
    assert kept.stat().st_mode & 0o777 == 0o600
    assert f"1 phones still need {kept.name}" in (await fiel(settings.data_dir, "doctor", **place))[1]
    await town.ana.listens(pushes, "old", key=new)
    assert f"no phone needs {kept} any more" in (await fiel(settings.data_dir, "doctor", **place))[1]
    kept.unlink()
    assert "every phone subscribed to these push keys" in (await fiel(settings.data_dir, "doctor", **place))[1]


async def test_links_in_old_mails_work_until_the_old_key_goes(tmp_path: Path) -> None:
    settings = load_settings(data_dir=tmp_path)
    before = signed(settings, "unsubscribe", 7)
    code, said = await fiel(tmp_path, "keys", "rotate", "links")
    assert code == 0, said
    after = signed(settings, "unsubscribe", 7)
    assert after != before
    assert read_signed(settings, "unsubscribe", before) == read_signed(settings, "unsubscribe", after) == [7]
    with pytest.raises(NotFound):
        read_signed(settings, "survey", before)
    [kept] = old_secret_paths(settings)
    assert (kept.stat().st_mode & 0o777, len(load_or_make_secret(settings))) == (0o600, 32)
    kept.unlink()
    assert read_signed(settings, "unsubscribe", after) == [7]
    with pytest.raises(NotFound):
        read_signed(settings, "unsubscribe", before)


async def test_new_keys_for_links_sign_nobody_out(town: Town, settings: Settings) -> None:
    """Also once the old key is gone: a session, a phone's QR and a till's PIN hang on no key of links."""
    mailed = signed(settings, "unsubscribe", 7)
    people = {"Olga": town.owner, "Marta": town.manager, "Carlos": town.cashier, "Ana": town.ana.person}
    cookies = [one.client.cookies.get("fiel") for one in people.values()]
    code, said = await fiel(settings.data_dir, "keys", "rotate", "links")
    assert code == 0, said
    for path in old_secret_paths(settings):
        path.unlink()
    with pytest.raises(NotFound):
        read_signed(settings, "unsubscribe", mailed)  # the key is really another
    for name, one in people.items():
        assert (await one.ask("{ viewer { name } }"))["viewer"] == {"name": name}
    assert [one.client.cookies.get("fiel") for one in people.values()] == cookies
    scanned = await town.cashier.do("identifyMember", liveQr=town.ana.live_qr())
    assert scanned["__typename"] == "IdentifyMemberSuccess"


async def test_new_keys_for_qrs_void_every_phones_and_sign_nobody_out(town: Town, settings: Settings) -> None:
    asked = "{ viewer { name qrDevice } }"
    before = (await town.ana.person.ask(asked))["viewer"]["qrDevice"]
    assert before == town.ana.device_number
    code, said = await fiel(settings.data_dir, "keys", "rotate", "qr", FIEL_DATABASE_URL=settings.database)
    assert (code, said.startswith("2 phones draw a QR that no till takes any more")) == (0, True), said
    refused = await town.cashier.do("identifyMember", liveQr=town.ana.live_qr())
    assert refused["code"] == "QR_REFUSED"
    assert (await town.ana.person.ask(asked))["viewer"] == {"name": "Ana", "qrDevice": None}
    card = await town.cashier.ask("query ($c: String!) { member(code: $c) { name } }", c=town.ana.code)
    assert card["member"] == {"name": "Ana"}
    again = await with_device(town.house, town.ana.person)
    assert (await town.ana.person.ask(asked))["viewer"]["qrDevice"] == again.device_number == before + 1
    assert (await town.cashier.do("identifyMember", liveQr=town.ana.live_qr()))["code"] == "QR_REFUSED"
    scanned = await town.cashier.do("identifyMember", liveQr=again.live_qr())
    assert scanned["__typename"] == "IdentifyMemberSuccess"
    [row] = await town.house.rows("SELECT data FROM activity WHERE kind = 'device.all_revoked'")
    assert db.from_json(row["data"]) == {"devices": 2}


async def test_nobody_signs_by_an_empty_key(tmp_path: Path) -> None:
    settings = load_settings(data_dir=tmp_path)
    load_or_make_secret(settings)
    (tmp_path / "links.20260101T000000.old.key").touch(0o600)
    forged = URLSafeSerializer(
        b"", salt="fiel.unsubscribe", signer_kwargs={"digest_method": hashlib.sha256, "key_derivation": "hmac"}
    ).dumps([7])
    with pytest.raises(RuntimeError, match="is empty"):
        read_signed(settings, "unsubscribe", str(forged))
    code, said = await fiel(tmp_path, "doctor")
    assert (code, "20260101T000000.old.key is empty" in said.replace("\n", "")) == (1, True), said


async def test_which_key_must_be_said(tmp_path: Path) -> None:
    code, said = await fiel(tmp_path, "keys", "rotate", "doors")
    assert (code, "'doors' is not one of 'push'" in said) == (2, True), said


async def test_receipts_of_both_keys_are_true(tmp_path: Path) -> None:
    settings = load_settings(data_dir=tmp_path)
    before = load_or_make_receipt_keys(settings)
    signature = before.sign(b"a receipt")
    code, said = await fiel(tmp_path, "keys", "rotate", "receipts")
    assert code == 0, said
    after = load_or_make_receipt_keys(settings)
    assert after.key_id != before.key_id
    assert after.has_signed(before.key_id, signature, b"a receipt")
    assert not after.has_signed(after.key_id, signature, b"a receipt")
    [kept] = old_receipt_key_paths(settings)
    assert {receipt_key_path(settings), kept} <= set(key_files(settings)), "a backup takes both"


@pytest.mark.parametrize("which", ["push", "links", "receipts"])
async def test_without_room_for_a_new_key_the_one_there_is_stays(tmp_path: Path, which: str) -> None:
    assert (await fiel(tmp_path, "keys", "rotate", which))[0] == 0
    date_back(tmp_path)
    before = kept_in(tmp_path)
    code, said = await fiel_without_room(10, tmp_path, "keys", "rotate", which)
    assert code == 1, said
    assert "A key can't be read or written" in said
    assert "Those there are go on counting" in " ".join(said.split())
    assert kept_in(tmp_path) == before
    assert (await fiel(tmp_path, "keys", "rotate", which))[0] == 0
    assert len(kept_in(tmp_path)) == len(before) + 1


def date_back(folder: Path) -> None:
    """Old keys, to another day: within a second none is kept twice."""
    for file in [one for one in folder.iterdir() if WHEN.search(one.name)]:
        file.rename(folder / WHEN.sub("20260101T000000", file.name))


def kept_in(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}
