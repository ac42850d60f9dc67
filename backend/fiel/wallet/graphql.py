"""The wallet over GraphQL."""

from __future__ import annotations

from datetime import datetime

import strawberry
from graphql import FieldNode, FragmentSpreadNode, InlineFragmentNode, IntValueNode, SelectionSetNode, VariableNode

from fiel.context import Info
from fiel.core import db
from fiel.core.errors import NotFound
from fiel.core.graphql import Connection, Money, Node, SafeInt, connection, field, money
from fiel.core.ids import global_id, show_code, split_global_id
from fiel.core.pagination import LARGEST_PAGE, Page, Window
from fiel.ledger.graphql import PointsTransaction, customer_transaction
from fiel.ledger.loaders import customer_entries, has_earned, spent_parts
from fiel.ledger.models import Reason
from fiel.members.graphql import customer
from fiel.merchants.graphql import Merchant, merchant_of
from fiel.merchants.loaders import merchant_by_id
from fiel.merchants.rules import RedemptionRate, value_of
from fiel.messaging.graphql import InboxEntry, NewsPost, Survey, inbox_entry, news_post, survey_from
from fiel.messaging.news.loaders import shown as shown_news
from fiel.messaging.surveys.loaders import waiting as waiting_survey
from fiel.rewards.graphql import Redemption, Reward, redemption_of, reward_of
from fiel.rewards.loaders import customer_redemptions
from fiel.wallet import loaders
from fiel.wallet.having import DEFAULT_FIRST, Having
from fiel.wallet.parts import ExpiringPoints, SpentPart, WalletNewsletter, WalletReferral

PARTS = ("transactions", "rewards", "redemptions", "inbox", "expiring", "referral")


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
    async def transactions(
        self, info: Info, first: int = DEFAULT_FIRST, after: str | None = None
    ) -> Connection[PointsTransaction]:
        window = Window.of(first, after)
        rows = loaders.part(self.row, "transactions") if after is None else None
        if rows is None or (len(rows) <= first and len(rows) == self.row["asked_transactions"]):
            page = await customer_entries(self.row["points_account_id"], window)
        else:
            page = Page.cut(rows, [row["id"] for row in rows], first)
        language, currency = info.context.language, self.row["currency"]
        return connection(page, [customer_transaction(row, currency, language) for row in page.rows], after=after)

    @field("What points can be exchanged for here, in the merchant's order.")
    def rewards(self) -> list[Reward]:
        return [reward_of(row) for row in loaders.part(self.row, "rewards") or []]

    @field("Rewards asked for or redeemed, newest first.")
    async def redemptions(self, first: int = DEFAULT_FIRST, after: str | None = None) -> Connection[Redemption]:
        window = Window.of(first, after)
        rows = loaders.part(self.row, "redemptions") if after is None else None
        if rows is None or (len(rows) <= first and len(rows) == self.row["asked_redemptions"]):
            page = await customer_redemptions(self.row["wallet_id"], window)
        else:
            page = Page.cut(rows, [row["id"] for row in rows], first)
        return connection(page, [redemption_of(row) for row in page.rows], after=after)

    @field("What the merchant tells now, newest first: up to fifty.")
    async def news(self, info: Info) -> list[NewsPost]:
        rows = await shown_news(self.row["customer_id"], info.context.now, merchant_id=self.row["id"])
        return [news_post(row) for row in rows]

    @field("This merchant's notices, newest first.")
    async def inbox(self, info: Info, first: int = DEFAULT_FIRST, after: str | None = None) -> Connection[InboxEntry]:
        window = Window.of(first, after)
        rows = loaders.part(self.row, "inbox") if after is None else None
        if rows is None or (len(rows) <= first and len(rows) == self.row["asked_inbox"]):
            page = await loaders.inbox(self.row["customer_id"], self.row["id"], window)
        else:
            page = Page.cut(rows, [row["id"] for row in rows], first)
        whose = {"slug": self.row["slug"], "merchant_name": self.row["name"], "color": self.row["color"]}
        nodes = [inbox_entry({**row, **whose}, info.context.language) for row in page.rows]
        return connection(page, nodes, after=after)


def asked_parts(info: Info) -> dict[str, int]:
    """Which parts the document selects, each with how many rows to read: one more than asked for."""
    found: dict[str, int] = {}
    raw = info._raw_info

    def walk(selections: SelectionSetNode | None) -> None:
        for node in selections.selections if selections else ():
            if isinstance(node, FieldNode) and node.name.value in PARTS:
                found[node.name.value] = max(found.get(node.name.value, 0), _first(node) + 1)
            elif isinstance(node, InlineFragmentNode):
                walk(node.selection_set)
            elif isinstance(node, FragmentSpreadNode):
                walk(raw.fragments[node.name.value].selection_set)

    def _first(node: FieldNode) -> int:
        for argument in node.arguments or ():
            if argument.name.value == "first":
                value = argument.value
                if isinstance(value, IntValueNode):
                    return min(LARGEST_PAGE, max(1, int(value.value)))
                if isinstance(value, VariableNode):
                    given = info.variable_values.get(value.name.value)
                    return min(LARGEST_PAGE, max(1, given)) if isinstance(given, int) else DEFAULT_FIRST
        return DEFAULT_FIRST

    for node in raw.field_nodes:
        walk(node.selection_set)
    return found


def wallet_from(row: db.Row, asked: dict[str, int]) -> Wallet:
    row |= {f"asked_{name}": most for name, most in asked.items()}
    return Wallet(id=strawberry.ID(global_id("Wallet", row["wallet_id"])), row=row)


async def _customer_id(info: Info) -> int:
    return (await customer(info)).customer_id


@strawberry.type
class WalletQuery:
    @field("One's wallet at a merchant; null: no member there.")
    async def wallet(self, info: Info, merchant: str) -> Wallet | None:
        asked = asked_parts(info)
        row = await loaders.wallet(await _customer_id(info), merchant, asked, info.context.now)
        return wallet_from(row, asked) if row else None

    @field("All one's wallets, the last visited first.")
    async def wallets(self, info: Info) -> list[Wallet]:
        asked = asked_parts(info)
        rows = await loaders.wallets(await _customer_id(info), asked, info.context.now)
        return [wallet_from(row, asked) for row in rows]

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
    asked = dict.fromkeys(PARTS, DEFAULT_FIRST + 1)
    rows = await loaders.wallets(await _customer_id(info), asked, info.context.now)
    return next((wallet_from(row, asked) for row in rows if row["wallet_id"] == number), None)
