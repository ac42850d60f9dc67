"""A record that is merged into somebody's wallet: the owner sees who did it, and both people are told."""

from __future__ import annotations

from typing import Any

import pytest

from members.test_claimed_by_link import balance, entered, flags
from support.house import Person
from support.members import parted
from support.promotions import assign, promotion
from support.town import Town, body_of, key, mail_about, mails_to

TOLD = "{ inbox(first: 5) { edges { node { title body } } } }"
FLAG = [("MERGED", "Marta joined another record, with points or purchases, to Luis's; the record can part them again")]


async def luis_of(town: Town) -> str:
    found = await town.manager.ask('{ members(query: "Luis") { edges { node { id } } } }')
    identifier: str = found["members"]["edges"][0]["node"]["id"]
    return identifier


async def merges(town: Town, who: Person, absorb: str) -> Any:
    done = await who.do("mergeMembers", keep=await luis_of(town), absorb=absorb, idempotencyKey=key())
    assert done["__typename"] == "MergeMembersSuccess", done
    await town.house.run_jobs()
    return done


async def inbox(town: Town) -> list[tuple[str, str]]:
    nodes = (await town.luis.person.ask(TOLD))["inbox"]["edges"]
    return [(edge["node"]["title"], edge["node"]["body"]) for edge in nodes if "records" in edge["node"]["title"]]


def mail_of(town: Town) -> Any:
    return mail_about(town.house, "eva@casa.example", "unido tu ficha") or mail_about(
        town.house, "eva@casa.example", "joined your record"
    )


async def test_a_manager_who_merges_a_record_into_a_friends_wallet_is_seen_and_both_are_told(town: Town) -> None:
    await merges(town, town.manager, await entered(town))
    assert await balance(town.luis.person) == 50
    assert await flags(town) == FLAG
    assert await inbox(town) == [(
        "+50 points at Café Aurora: two records were joined",
        "The business joined another record to your wallet. If it is not yours, tell them.",
    )]  # fmt: skip
    said = body_of(mail_of(town))
    assert "(50)" in said
    assert "Luis" not in said  # whose wallet it is they are not told
    [flag] = (await town.manager.ask("{ flags { edges { node { id } } } }"))["flags"]["edges"]
    assert (await town.manager.do("settleFlag", id=flag["node"]["id"]))["code"] == "OWN_FLAG"
    assert (await town.owner.do("settleFlag", id=flag["node"]["id"]))["__typename"] == "SettleFlagSuccess"


async def test_the_record_parts_them_again_and_that_is_told_too(town: Town) -> None:
    await merges(town, town.manager, await entered(town))
    merged = (await town.owner.ask(
        "query ($id: ID!) { memberRecord(id: $id) { merged { id } } }", id=await luis_of(town)
    ))["memberRecord"]["merged"]  # fmt: skip
    await parted(town, merged[0]["id"])
    await town.house.run_jobs()
    assert await balance(town.luis.person) == 0
    assert [title for title, _ in await inbox(town)] == [
        "−50 points at Café Aurora: two records were parted", "+50 points at Café Aurora: two records were joined",
    ]  # fmt: skip
    assert await flags(town) == FLAG  # what was undone was done
    assert sum("record" in str(mail["Subject"]) or "ficha" in str(mail["Subject"])
               for mail in mails_to(town.house, "eva@casa.example")) == 1  # fmt: skip


@pytest.mark.parametrize(("who", "points"), [("owner", 50), ("manager", 0)])
async def test_an_owner_and_an_empty_record_are_not_flagged(town: Town, who: str, points: int) -> None:
    await merges(town, getattr(town, who), await entered(town, points=points))
    assert await flags(town) == []
    assert (len(await inbox(town)), mail_of(town) is not None) == ((1, True) if points else (0, False))


async def test_purchases_alone_are_flagged_and_mailed_as_points_are(town: Town) -> None:
    """They make a tier."""
    eva = await entered(town, points=0)
    await town.program(earnPoints=1, earnAmountMinor=1_000_000)
    given = await town.cashier.do("awardPoints", member={"membershipId": eva}, amountMinor=5_000, idempotencyKey=key())
    assert given["points"] == 0, given
    await merges(town, town.manager, eva)
    assert await flags(town) == FLAG
    assert await inbox(town) == []
    assert "(0)" in body_of(mail_of(town))


async def test_what_is_still_to_come_is_flagged_and_mailed_as_points_are(town: Town) -> None:
    """A voucher that waits to be used."""
    eva = await entered(town, points=0)
    await assign(town, await promotion(town, "REGULAR", gift=[{"discount": {"percentBp": 1000}}]), members=[eva])
    await merges(town, town.manager, eva)
    assert await flags(town) == FLAG
    assert mail_of(town) is not None


async def test_who_claims_a_record_by_their_own_proof_is_told_nothing_new(town: Town) -> None:
    eva = await entered(town, email=None)
    made = await town.owner.do("makeClaimLink", id=eva)
    done = await town.luis.person.do("claimWallet", token=made["url"].partition("#")[2])
    assert done["__typename"] == "ClaimWalletSuccess", done
    assert await flags(town) == []
    assert await inbox(town) == []
