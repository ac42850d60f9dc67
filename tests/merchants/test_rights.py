"""Who may do what: what is another merchant's, or out of one's role, does not exist."""

from __future__ import annotations

from typing import Any

import pytest
from graphql import get_named_type

from fiel.app import schema
from support.town import Town
from support.valid_forms import CASHIERS, MANAGERS, OWNERS, valid_forms

MOSTLY_ON = "sqlite"

IDS = (
    "id",
    "redemptionId",
    "transactionId",
    "purchaseId",
    "locationId",
    "rewardId",
    "employeeId",
    "keep",
    "absorb",
    "uploadId",
    "member",
    "voucherId",
    "givenId",
    "promotionId",
    "checkoutId",
    "batchId",
)
UNKNOWN = "UmV3YXJkOjk5OTk="
WITHOUT_IDS = (
    "updateProgram", "updateMerchant", "createLocation", "inviteEmployee", "createReward", "createCustomer",
    "adjustPoints", "awardPoints", "identifyMember", "requestConsent", "setTillPin",
    "createSegment", "saveMailTemplate", "resetMailTemplate", "saveProduct",
    "saveAchievements", "redeemMemberCode", "commitCheckout", "requestCheckoutConsent", "claimMemberCoupon",
    "setApplePasses", "setGooglePasses", "updatePasses", "removePasses",
    "showOnCustomerDisplay",
)  # fmt: skip


def test_every_mutation_for_staff_has_its_place_here() -> None:
    """A new one can't be forgotten: it is for staff if its input names a merchant to work for."""
    fields = schema._schema.mutation_type.fields  # type: ignore[union-attr]  # there are mutations
    for_staff = {
        name
        for name, field in fields.items()
        if "input" in field.args and "merchant" in get_named_type(field.args["input"].type).fields
    }
    # there it is the shop that a customer means
    for_staff -= {
        "joinProgram", "setNewsConsent", "shareReferral", "askForNewsletter", "leaveNewsletter", "setMailWishes",
        "requestPasswordReset", "redeemPromoCode", "createCheckoutToken", "claimCoupon", "claimReceipt",
        "sendPoints", "offerPoints", "inviteToHousehold", "leaveHousehold", "revokeHouseholdInvitation",
        "removeHouseholdMember", "markInboxRead",
    }  # fmt: skip
    assert for_staff == {*OWNERS, *MANAGERS, *CASHIERS}


async def state(town: Town) -> list[list[dict[str, Any]]]:
    tables = (
        "points_transaction", "redemption_request", "reward", "program", "employee", "location", "membership",
        "merchant", "member_merge", "mail_token", "referral", "flag", "import_job",
        "segment", "push_campaign", "news_post", "webhook_endpoint", "mail_template", "direct_message",
        "api_token", "source", "product", "achievement_scheme", "tier", "badge",
        "promotion", "promo_code", "voucher", "punch_card", "punch", "scratch_card", "checkout", "review",
        "receipt_claim", "coupon_batch", "qr_coupon", "coupon_print", "automation", "automation_version",
        "automation_run", "periodic_gift",
    )  # fmt: skip
    return [await town.house.rows(f"SELECT * FROM {table} ORDER BY id") for table in tables]


async def test_a_cashier_finds_nothing_of_a_managers_or_an_owners(town: Town) -> None:
    ready = await valid_forms(town)
    before = await state(town)
    for mutation in (*OWNERS, *MANAGERS):
        assert (await town.cashier.do(mutation, **ready[mutation]))["__typename"] == "NotFound", mutation
    for mutation in OWNERS:
        assert (await town.manager.do(mutation, **ready[mutation]))["__typename"] == "NotFound", mutation
    assert await state(town) == before


async def test_another_merchants_ids_read_as_unknown_ones(town: Town) -> None:
    ready = await valid_forms(town)
    before = await state(town)
    for mutation in [one for one in (*OWNERS, *MANAGERS, *CASHIERS) if one not in WITHOUT_IDS]:
        answer = await town.rival.do(mutation, **ready[mutation])
        unknown = {
            k: (UNKNOWN if k in IDS and isinstance(v, str) else [UNKNOWN] if k in ("ids", "punchIds", "members") else v)
            for k, v in ready[mutation].items()
        }
        assert answer["__typename"] == "NotFound", mutation
        assert answer == await town.rival.do(mutation, **unknown), mutation
    assert await state(town) == before


async def test_naming_a_merchant_where_one_does_not_work_finds_nothing(town: Town) -> None:
    ready = await valid_forms(town)
    for mutation, form in ready.items():
        answer = await town.rival.do(mutation, **{**form, "merchant": "cafe-aurora"})
        assert answer["__typename"] == "NotFound", mutation


async def test_a_customer_is_no_employee_and_nobody_is_nobody(town: Town) -> None:
    ready = await valid_forms(town)
    stranger = town.house.person()
    for mutation, form in ready.items():
        assert (await town.ana.person.do(mutation, **form))["__typename"] == "NotFound", mutation
        kind = schema._schema.mutation_type.fields[mutation].args["input"].type  # type: ignore[union-attr]  # as above
        document = f"mutation ($i: {kind}) {{ {mutation}(input: $i) {{ __typename }} }}"
        assert await stranger.error(document, i=form) == "UNAUTHENTICATED", mutation


async def test_a_customer_sees_and_touches_ones_own_alone(town: Town) -> None:
    ready = await valid_forms(town)
    answer = await town.luis.person.do("cancelRedemption", redemptionId=ready["confirmRedemption"]["redemptionId"])
    assert answer["__typename"] == "NotFound"
    wallet = (await town.ana.wallet())["id"]
    assert (await town.luis.person.ask("query ($i: ID!) { node(id: $i) { id } }", i=wallet))["node"] is None
    assert (await town.ana.person.ask("query ($i: ID!) { node(id: $i) { id } }", i=wallet))["node"] == {"id": wallet}


async def test_registering_needs_the_administrators_link_once(town: Town) -> None:
    from support.town import CAFE

    refused = await town.ana.person.do("registerMerchant", **CAFE)
    assert refused["code"] == "REGISTRATION_CLOSED"
    assert (await town.ana.person.do("registerMerchant", **CAFE, claim="made up"))["__typename"] == "DeadLink"


@pytest.mark.parametrize(
    ("form", "path"),
    [
        ({"currency": "EURO"}, "currency"),
        ({"timeZone": "Madrid"}, "timeZone"),
        ({"country": "Spain"}, "country"),
        ({"color": "green"}, "color"),
        ({"color": "#FFFF00"}, "color"),
        ({"name": ""}, "name"),
    ],
)
async def test_a_businesss_form_tells_its_mistakes(town: Town, form: dict[str, Any], path: str) -> None:
    from support.town import CAFE

    result = await town.ana.person.do("registerMerchant", **{**CAFE, **form})
    assert [field["path"] for field in result["fields"]] == [path]


async def test_who_left_comes_back_only_by_accepting(town: Town) -> None:
    from fiel.core import db

    await db.execute("UPDATE employee SET left_at = $1 WHERE name = 'Carlos'", town.house.clock())
    mine = "{ viewer { employments { role } } }"
    assert (await town.cashier.ask(mine))["viewer"]["employments"] == []
    await town.owner.do("inviteEmployee", name="Carlos", email="carlos@aurora.example", role="OWNER")
    assert (await town.cashier.ask(mine))["viewer"]["employments"] == []
