"""The wallet over GraphQL."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import TypeVar, cast

import strawberry

from fiel.context import Info
from fiel.core import db
from fiel.core.errors import NotFound
from fiel.core.graphql import Connection, Money, Node, SafeInt, connection, field, money
from fiel.core.ids import global_id, show_code, split_global_id
from fiel.core.pagination import Page, Window
from fiel.core.rows import rows_as
from fiel.ledger.graphql import PointsTransaction, customer_transaction, customer_transactions
from fiel.ledger.loaders import customer_entries, has_earned, spent_parts
from fiel.ledger.models import Reason
from fiel.members.graphql import customer
from fiel.merchants.graphql import Merchant, merchant_of
from fiel.merchants.loaders import merchant_by_id, read_slug
from fiel.merchants.rules import RedemptionRate, value_of
from fiel.messaging.graphql import InboxEntry, NewsPost, Survey, inbox_entry, news_post, survey_from
from fiel.messaging.news.loaders import shown as shown_news
from fiel.messaging.surveys.loaders import waiting as waiting_survey
from fiel.passes.standing import offered
from fiel.rewards.graphql import Redemption, Reward, redemption_of, reward_of
from fiel.rewards.loaders import customer_redemptions
from fiel.wallet import loaders
from fiel.wallet.asked import WHOLE, Parts, asked_parts
from fiel.wallet.having import DEFAULT_FIRST, Having
from fiel.wallet.parts import ExpiringPoints, SpentPart, WalletNewsletter, WalletPasses, WalletReferral

T = TypeVar("T")


@strawberry.type(description="What a customer has at one merchant.")
class Wallet(Having, Node):
    @field("Whose.")
    def merchant(self) -> Merchant:
        return merchant_of(self.row)

    @field("The customer's code, in groups: enough to receive points, never to spend them.")
    def member_code(self) -> str:
        return show_code(self.row["code"] or "")

    @field("Points that can be spent now.")
    def balance(self) -> SafeInt:
        return SafeInt(self.row["balance"] - self.row["due"])

    @field("Points earned but not yet released.")
    def pending_points(self) -> SafeInt:
        return SafeInt(self.row["pending"])

    @field("Points ever earned here.")
    def lifetime_points(self) -> SafeInt:
        return SafeInt(self.row["lifetime"])

    @field("Whether points are earned and spent here now.")
    def is_active(self) -> bool:
        return bool(self.row["is_active"])

    @field("Whether rewards can be asked for in the app.")
    def allows_redemption_requests(self) -> bool:
        return bool(self.row["allows_redemption_requests"])

    @field("What the merchant says of its points; may be empty.")
    def intro(self) -> str:
        return str(self.row["intro"])

    @field("What the balance is worth in money at checkout; null: points are not money here.")
    def value(self, info: Info) -> Money | None:
        points, amount_minor = self.row["redeem_points"], self.row["redeem_amount_minor"]
        if points is None or amount_minor is None:
            return None
        worth = value_of(self.row["balance"] - self.row["due"], RedemptionRate(points, amount_minor))
        return money(worth, self.row["currency"], info.context.language)

    @field("Since when.")
    def joined_at(self) -> datetime:
        moment: datetime = self.row["joined_at"]
        return moment

    @field("Points that end, the soonest first.")
    def expiring(self) -> list[ExpiringPoints]:
        return [
            ExpiringPoints(points=one["points"], expires_at=datetime.fromisoformat(one["expires_at"]))
            for one in loaders.part(self.row, "expiring") or []
        ]

    @field("What spending so many points now would take, in the order in which points are spent; empty: too many.")
    async def spending(self, info: Info, points: SafeInt) -> list[SpentPart]:
        parts = await spent_parts(self.row["points_account_id"], points, info.context.now)
        return [
            SpentPart(points=SafeInt(one.points), left=SafeInt(one.left), expires_at=one.expires_at) for one in parts
        ]

    @field("The merchant's news by e-mail.")
    async def newsletter(self) -> WalletNewsletter:
        points = self.row["newsletter_points"]
        had = points and await has_earned(self.row["points_account_id"], Reason.NEWSLETTER)
        return WalletNewsletter(
            is_on=self.row["newsletter_since"] is not None, points=SafeInt(points) if points and not had else None
        )

    @field("The card for wallets of phones, with one's code: enough to receive points, never to spend them.")
    async def passes(self, info: Info) -> WalletPasses:
        found = await offered(self.row, info.context.settings, info.context.language, now=info.context.now)
        return WalletPasses(apple=found.apple, google=found.google)

    @field("A question that waits for an answer; null: none.")
    async def survey(self, info: Info) -> Survey | None:
        waiting = await waiting_survey(self.row["customer_id"], self.row["id"], info.context.now)
        return await survey_from(waiting["id"], info.context.now) if waiting else None

    @field("Bringing others; null where the merchant gives nothing for it. `shareReferral` makes the link.")
    def referral(self) -> WalletReferral | None:
        if not (self.row["referrer_points"] or self.row["referee_points"]):
            return None
        counts = (loaders.part(self.row, "referral") or [{"joined": 0, "rewarded": 0}])[0]
        return WalletReferral(
            referrer_points=self.row["referrer_points"], referee_points=self.row["referee_points"],
            joined=SafeInt(counts["joined"]), rewarded=SafeInt(counts["rewarded"]),
        )  # fmt: skip

    @field("Movements, newest first, without what was undone.")
    def transactions(
        self, info: Info, first: int = DEFAULT_FIRST, after: str | None = None
    ) -> Connection[PointsTransaction]:
        language, currency = info.context.language, self.row["currency"]

        def shown(page: Page[db.Row]) -> Connection[PointsTransaction]:
            return connection(page, customer_transactions(page.rows, currency, language), after=after)

        return self._paged("transactions", first, after, shown, lambda window: customer_entries(
            self.row["points_account_id"], window
        ))  # fmt: skip

    @field("What points can be exchanged for here, in the merchant's order.")
    def rewards(self) -> list[Reward]:
        return rows_as(Reward, loaders.part(self.row, "rewards") or [])

    @field("Rewards asked for or redeemed, newest first.")
    def redemptions(self, first: int = DEFAULT_FIRST, after: str | None = None) -> Connection[Redemption]:
        def shown(page: Page[db.Row]) -> Connection[Redemption]:
            return connection(page, rows_as(Redemption, page.rows), after=after)

        return self._paged("redemptions", first, after, shown, lambda window: customer_redemptions(
            self.row["wallet_id"], window
        ))  # fmt: skip

    @field("What the merchant tells now, newest first: up to fifty.")
    async def news(self, info: Info) -> list[NewsPost]:
        rows = await shown_news(self.row["customer_id"], info.context.now, merchant_id=self.row["id"])
        return [news_post(row) for row in rows]

    @field("This merchant's notices, newest first.")
    def inbox(self, info: Info, first: int = DEFAULT_FIRST, after: str | None = None) -> Connection[InboxEntry]:
        whose = {"slug": self.row["slug"], "merchant_name": self.row["name"], "color": self.row["color"]}

        def shown(page: Page[db.Row]) -> Connection[InboxEntry]:
            nodes = [inbox_entry({**row, **whose}, info.context.language) for row in page.rows]
            return connection(page, nodes, after=after)

        return self._paged("inbox", first, after, shown, lambda window: loaders.inbox(
            self.row["customer_id"], self.row["id"], window
        ))  # fmt: skip

    def _paged(
        self, name: str, first: int, after: str | None, shown: Callable[[Page[db.Row]], T],
        read: Callable[[Window], Awaitable[Page[db.Row]]],
    ) -> T:  # fmt: skip
        """A page of a part from the wallet's own statement where it holds it, else from one that is waited for."""
        window = Window.of(first, after)
        rows = loaders.part(self.row, name) if after is None else None
        if rows is not None and (len(rows) > first or len(rows) < self.row["asked"][name]):
            return shown(Page.cut(rows, [row["id"] for row in rows], first))

        async def later() -> T:
            return shown(await read(window))

        return cast(T, later())  # whoever runs the resolver awaits what can be awaited


def wallet_from(row: db.Row, asked: Parts) -> Wallet:
    row["asked"] = asked.most
    return Wallet(id=strawberry.ID(global_id("Wallet", row["wallet_id"])), row=row)


async def _customer_id(info: Info) -> int:
    return (await customer(info)).customer_id


@strawberry.type
class WalletQuery:
    @field("One's wallet at a merchant; null: no member there.")
    async def wallet(self, info: Info, merchant: str) -> Wallet | None:
        try:
            slug = read_slug(merchant)
        except NotFound:
            await _customer_id(info)
            return None
        asked, now = asked_parts(info), info.context.now
        actor, rows = await info.context.account_with(loaders.wallet_beside(slug, asked, now))
        if rows is not None and actor.customer_id:
            row = rows[0] if rows[0]["wallet_id"] is not None else None
        else:
            row = await loaders.wallet(await _customer_id(info), slug, asked, now)
        return wallet_from(row, asked) if row else None

    @field("All one's wallets, the last visited first.")
    async def wallets(self, info: Info) -> list[Wallet]:
        asked, now = asked_parts(info), info.context.now
        actor, rows = await info.context.account_with(loaders.wallets_beside(asked, now))
        if rows is None or not actor.customer_id:
            rows = await loaders.wallets(await _customer_id(info), asked, now)
        return [wallet_from(row, asked) for row in rows if row["wallet_id"] is not None]

    @field("Anything of one's own by its id; null where there is no such thing or it is not for you.")
    async def node(self, info: Info, id: strawberry.ID) -> Node | None:
        try:
            kind, number = split_global_id(id)
        except NotFound:
            return None
        if kind == "Merchant":
            row = await merchant_by_id(number)
            return merchant_of(row) if row else None
        customer_id = await _customer_id(info)
        if kind == "Wallet":
            return await _wallet_node(info, number)
        if kind == "Reward":
            row = await loaders.own_reward(customer_id, number)
            return reward_of(row) if row else None
        if kind == "Redemption":
            row = await loaders.own_redemption(customer_id, number)
            return redemption_of(row) if row else None
        if kind == "PointsTransaction":
            row = await loaders.own_entry(customer_id, number)
            return customer_transaction(row, row["currency"], info.context.language) if row else None
        return None


async def _wallet_node(info: Info, number: int) -> Wallet | None:
    rows = await loaders.wallets(await _customer_id(info), WHOLE, info.context.now)
    return next((wallet_from(row, WHOLE) for row in rows if row["wallet_id"] == number), None)
