"""The demo is made whole, and its books balance."""

from __future__ import annotations

from fiel.core import db
from fiel.core.settings import Settings
from fiel.demo import make_demo
from fiel.ledger.reconcile import reconcile
from support.length import mostly_on


@mostly_on("sqlite")
async def test_a_short_demo_has_something_for_every_screen(settings: Settings) -> None:
    said: list[str] = []
    await make_demo(settings, tell=said.append, months=3)
    async with db.opened(settings.database):
        assert await reconcile() == []
        for table in ("purchase", "redemption_request", "referral", "flag", "news_post", "push_campaign", "survey",
                      "import_job", "shop_order", "promotion", "voucher", "punch_card", "scratch_card", "member_badge",
                      "member_tier", "review", "qr_coupon", "receipt_claim", "receipt_photo",
                      "automation", "automation_run", "automation_step", "gift_given"):  # fmt: skip
            assert await db.fetch(f"SELECT 1 AS one FROM {table} LIMIT 1"), table
        assert len(await db.fetch("SELECT id FROM membership WHERE erased_at IS NOT NULL")) == 1
        assert len(await db.fetch("SELECT id FROM account WHERE closes_at IS NOT NULL")) == 1
    await make_demo(settings, tell=said.append, months=3)
    assert len(said) == len({*said}), "it is made once"
