"""Builds the demo: accounts, shops, then eighteen months of visits in the order in which they happened."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from fiel.activity.models import Activity
from fiel.core import db
from fiel.core.actor import Role, StaffActor
from fiel.core.clock import utc_now
from fiel.core.media import Uploading
from fiel.core.settings import Settings
from fiel.demo.achieving import bring_all, set_up
from fiel.demo.asking import ask_around, brighten_mondays
from fiel.demo.automating import automate
from fiel.demo.cast import CASHIER, CUSTOMER, OWNER, PASSWORD, SHOPS, Shop
from fiel.demo.couponing import hand_out
from fiel.demo.eshop import sell
from fiel.demo.giving import give_to_friends
from fiel.demo.imports import bring_lists
from fiel.demo.leaving import say_goodbye
from fiel.demo.letters import write
from fiel.demo.people import People, Visitor
from fiel.demo.pictures import emblem, reward_picture
from fiel.demo.promoting import promote
from fiel.demo.receipting import present
from fiel.demo.talking import talk
from fiel.identity.passwords import hash_password
from fiel.ledger.actions import expire_due
from fiel.members.actions import MemberRef, Referred, join_program, share_referral
from fiel.members.actions.ending import tell_ending
from fiel.members.actions.referral import pay_for
from fiel.members.models import MemberCode
from fiel.merchants.actions import (
    BusinessChanges,
    LocationForm,
    create_location,
    register_merchant,
    update_merchant,
    update_program,
)
from fiel.merchants.models import Employee, Location, Merchant
from fiel.messaging.services import Services, services
from fiel.oversight.actions import look_at
from fiel.purchases.actions import AwardForm, award_points
from fiel.purchases.actions.work_out import spendable
from fiel.rewards.actions import RewardForm, confirm_redemption, create_reward, expire_requests, request_redemption
from fiel.rewards.models import Reward
from fiel.worker import REACTIONS

SEED = 20_260_301
MONTHS = 18
PICTURED = ("cup", "croissant", "star", "gift")
"""Icons for which there is a picture too."""
INBOX_KINDS = (
    "points.earned", "membership.joined", "redemption.confirmed", "message.sent", "points.sent", "points.received",
)  # fmt: skip
Tell = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class OpenShop:
    """A shop with its rows."""

    shop: Shop
    merchant: Merchant
    owner: StaffActor
    tills: tuple[StaffActor, ...]
    rewards: tuple[Reward, ...]


async def make_demo(settings: Settings, *, tell: Tell, months: int = MONTHS) -> None:
    """Fill an empty database with *months* of life, whole or not at all; leave one that has the demo as it is. What
    happens by itself comes after, step by step."""
    async with db.opened(settings.database), services(settings, utc_now) as outside:
        if await Merchant.exists(slug="cafe-aurora"):
            return
        tell("Making eighteen months of a café's life; this happens once.")
        builder = _Builder(await hash_password(PASSWORD), utc_now(), outside, tell, months)
        owner = await db.transaction(builder.build)
        await automate(owner, builder.now, builder.rng)


def sign_ins(settings: Settings) -> str:
    """What to open and as whom."""
    url = settings.public_url
    lines = (
        "", "[bold]Fiel runs.[/bold] Open two windows (or two phones) side by side:",
        f"  wallet   {url}                      {CUSTOMER}", f"  till     {url}/till                 {CASHIER}",
        f"  panel    {url}/panel                {OWNER}", f"  password of all three: [bold]{PASSWORD}[/bold]",
        f"  a shop's own app   {url}/m/cafe-aurora/", f"  GraphiQL           {url}/graphiql/",
        f"  mails and pushes   {url}/dev/outbox", "",
    )  # fmt: skip
    return "\n".join(lines)


class _Builder:
    def __init__(self, password_hash: str, now: datetime, outside: Services, tell: Tell, months: int) -> None:
        self.rng = random.Random(SEED)
        self.now = now
        self.start = now - timedelta(days=30 * months)
        self.people = People(self.rng, password_hash, self.start, now)
        self.services = outside
        self.settings = outside.settings
        self.tell = tell
        self.referred: dict[tuple[int, str], Referred] = {}
        self.joined: set[tuple[int, str]] = set()
        self.had: Counter[tuple[str, int]] = Counter()

    async def build(self) -> StaffActor:
        """The café's owner."""
        shops = [await self._open(shop) for shop in SHOPS]
        await set_up(shops[0].owner, self.start)
        await bring_lists(shops[0].owner, self.start, self.now)
        people = [await self.people.person(None) for _ in range(299)]
        me = await self.people.person(("Lucía Serrano", CUSTOMER))
        visits: list[tuple[datetime, OpenShop, Visitor]] = []
        for shop in shops:
            visitors = [*self.rng.sample(people, shop.shop.customers), me]
            visits += [
                (moment, shop, visitor) for visitor in visitors for moment in self.people.moments(shop.shop, visitor)
            ]
        visits.sort(key=lambda visit: visit[0])
        # the café is where the demo's customer was last, so that its card is in front
        there = [moment for moment, shop, visitor in visits if visitor is me and shop is shops[0]]
        last = max(there, default=self.now)
        visits = [visit for visit in visits if visit[2] is not me or visit[0] <= last]
        await self._refer(shops[0], me, [visitor for _, shop, visitor in visits if shop is shops[0]])
        await self._live(visits, shops[0])
        await self._ask_for_rewards(shops, me, people)
        await self._something_odd(shops[0], people)
        await sell(shops[0].owner, me.actor.customer_id, self.now, self.rng)
        await promote(shops[0].owner, shops[0].tills[0], me.actor, shops[0].merchant.slug, self.now, self.rng)
        await hand_out(shops[0].owner, shops[0].tills[0].location_id, me.actor.customer_id, self.now, self.rng)
        places = tuple(till.location_id for till in shops[0].tills)
        await present(shops[0].owner, places, me.actor, self.now)
        await give_to_friends(shops[0].merchant.id, me.actor, self.now, self.rng)
        await bring_all(shops[0].merchant.id, self.now - timedelta(hours=3))
        await write(shops[0].owner, me.actor.customer_id, self.settings, self.now, self.rng)
        await tell_ending(now=self.now)
        await self._tell_the_customer(me)
        await talk(shops[0].owner, self.services, self.now, self.rng)
        await say_goodbye(shops[0].owner, self.now)
        return shops[0].owner

    async def _open(self, shop: Shop) -> OpenShop:
        owner = await self.people.person((shop.owner_name, shop.owner_email))
        merchant = await register_merchant(owner.actor, shop.form, claim=None, open_to_all=True, now=self.start)
        boss = await Employee.get(merchant=merchant)
        staff = StaffActor(owner.actor.account_id, 0, boss.id, merchant.id, Role.OWNER, None, proven_at=self.now)
        await update_program(staff, shop.program, now=self.start)
        logo = await self._upload(staff, emblem(shop.emblem, shop.form.color))
        await update_merchant(staff, BusinessChanges(logo=logo), now=self.start)
        for name in shop.places:
            await create_location(staff, LocationForm(name), now=self.start)
        rewards = tuple([await create_reward(staff, await self._pictured(staff, form), now=self.start)
                         for form in shop.rewards])  # fmt: skip
        places = await Location.filter(merchant=merchant).order_by("id")
        tills = tuple([
            await self._cashier(merchant, name, email, places[number % len(places)])
            for number, (name, email) in enumerate(shop.cashiers)
        ])  # fmt: skip
        return OpenShop(shop, merchant, staff, tills, rewards)

    async def _upload(self, staff: StaffActor, picture: bytes) -> int:
        with Uploading(len(picture)) as file:
            file.add(picture)
            return (await file.keep(staff.merchant_id, staff.employee_id, "demo.png", now=self.start)).id

    async def _pictured(self, staff: StaffActor, form: RewardForm) -> RewardForm:
        if form.icon not in PICTURED:
            return form
        return replace(form, picture=await self._upload(staff, reward_picture(form.icon)))

    async def _cashier(self, merchant: Merchant, name: str, email: str, place: Location) -> StaffActor:
        person = await self.people.person((name, email))
        employee = await Employee.create(
            merchant=merchant, account_id=person.actor.account_id, name=name, email=email, role=Role.CASHIER,
            language="es", invited_at=self.start, joined_at=self.start,
        )  # fmt: skip
        return StaffActor(person.actor.account_id, 0, employee.id, merchant.id, Role.CASHIER, place.id)

    async def _refer(self, shop: OpenShop, me: Visitor, visitors: list[Visitor]) -> None:
        """Choose who will come by the demo customer's link; and some, just now, by one that looks odd."""
        slug = shop.merchant.slug
        await join_program(me.actor, slug, city=None, accepts_news=True, now=self.start)
        newcomers = list({one.code: one for one in visitors if one is not me}.values())
        code = await share_referral(me.actor, slug, now=self.start)
        for number, one in enumerate(newcomers[20:27]):
            self.referred[shop.merchant.id, one.code] = Referred(code, f"198.51.100.{number}")
        odd = newcomers[0]
        await join_program(odd.actor, slug, city=None, accepts_news=False, now=self.start)
        code = await share_referral(odd.actor, slug, now=self.start)
        for number in range(5):
            one = await self.people.person(None)
            moment = self.now - timedelta(minutes=90 - number)
            await join_program(
                one.actor, slug, city=None, accepts_news=False, referred=Referred(code, "203.0.113.7"), now=moment
            )

    async def _live(self, visits: list[tuple[datetime, OpenShop, Visitor]], ranked: OpenShop) -> None:
        month = self.start
        for number, (moment, shop, visitor) in enumerate(visits):
            if moment - month > timedelta(days=30):
                await ask_around(ranked.owner, self.settings, month, moment, self.now)
                month = moment
                await expire_due(now=moment)
                await expire_requests(now=moment)
                await bring_all(ranked.merchant.id, moment)
                await brighten_mondays(ranked.owner, moment, self.now)
                self.tell(f"  {moment:%Y-%m}: {number} of {len(visits)} visits")
            await self._visit(moment, shop, visitor, number)

    async def _visit(self, moment: datetime, shop: OpenShop, visitor: Visitor, number: int) -> None:
        referred = self.referred.pop((shop.merchant.id, visitor.code), None)
        if (shop.merchant.id, visitor.code) not in self.joined:
            self.joined.add((shop.merchant.id, visitor.code))
            wants_news = referred is not None or self.rng.random() < 0.6
            await join_program(
                visitor.actor, shop.merchant.slug, city=None, accepts_news=wants_news, referred=referred, now=moment
            )
        goods = self.rng.sample(shop.shop.goods, self.rng.choice((1, 1, 1, 2, 2, 3)))
        form = AwardForm(MemberRef(code=visitor.code), sum(price for _, price in goods), description=goods[0][0])
        till = self.rng.choice(shop.tills)
        awarded = await award_points(till, form, f"demo-{number}", now=moment)
        if referred is not None:
            earned = Activity.filter(membership_id=awarded.membership_id, kind="points.earned").order_by("-id")
            await pay_for((await earned.limit(1))[0], now=moment)
        reach = [reward for reward in shop.rewards if reward.cost <= awarded.balance]
        if reach and self.rng.random() < 0.18:
            await self._redeem(moment, visitor, till, self.rng.choice(reach), f"demo-redeem-{number}")

    async def _redeem(self, moment: datetime, visitor: Visitor, till: StaffActor, reward: Reward, key: str) -> None:
        self.had[visitor.code, reward.id] += 1
        if self.had[visitor.code, reward.id] > (reward.most_per_customer or 1000):
            return
        request = await request_redemption(visitor.actor, reward.id, key, now=moment)
        later = moment + timedelta(minutes=3)
        if later < self.now and self.rng.random() < 0.93:
            await confirm_redemption(till, request.id, f"{key}-confirm", now=later)

    async def _ask_for_rewards(self, shops: list[OpenShop], me: Visitor, people: list[Visitor]) -> None:
        """A few redemptions that wait, the demo customer's own among them."""
        aurora, waiting = shops[0], 0
        for number, visitor in enumerate([me, *people]):
            row = await db.fetch_one(
                "SELECT points_account_id FROM membership WHERE customer_id = $1 AND merchant_id = $2",
                visitor.actor.customer_id,
                aurora.merchant.id,
            )
            if row is None or await spendable(row["points_account_id"], now=self.now) < aurora.rewards[0].cost:
                continue
            moment = self.now - timedelta(minutes=7 + 41 * waiting)
            await request_redemption(visitor.actor, aurora.rewards[0].id, f"demo-waiting-{number}", now=moment)
            waiting += 1
            if waiting == 4:
                return

    async def _something_odd(self, shop: OpenShop, people: list[Visitor]) -> None:
        """A cashier gives points to himself, and points come that he gave two days ago without a network: the panel
        says so."""
        till = shop.tills[0]
        code = await MemberCode.get(customer__account_id=till.account_id)
        form = AwardForm(MemberRef(code=code.code), points=30, description="Desayuno")
        await award_points(till, form, "demo-odd", now=self.now - timedelta(minutes=50))
        then = self.now - timedelta(days=2, hours=3)
        form = AwardForm(MemberRef(code=people[0].code), 780, description="Tarta de zanahoria", bought_at=then,
                         was_offline=True)  # fmt: skip
        await award_points(till, form, "demo-late", now=self.now - timedelta(minutes=35))
        for activity in (
            await Activity.filter(actor_kind="employee", actor_id=till.employee_id).order_by("-id").limit(4)
        ):
            await look_at(activity)

    async def _tell_the_customer(self, me: Visitor) -> None:
        """All notices count as told, so that nothing is mailed but the last few; the latest lie in the demo customer's
        inbox."""
        await db.execute("UPDATE job SET done_at = $1 WHERE done_at IS NULL", self.now)
        latest = await Activity.filter(customer_id=me.actor.customer_id, kind__in=INBOX_KINDS).order_by("-id").limit(25)
        for activity in reversed(latest):
            for reaction in REACTIONS[activity.kind]:
                await reaction(activity, self.services)
        await db.execute(
            "UPDATE job SET done_at = $1 WHERE done_at IS NULL AND id NOT IN (SELECT id FROM job WHERE kind = 'mail'"
            " ORDER BY id DESC LIMIT 3)",
            self.now,
        )
        await db.execute(
            "UPDATE inbox_entry SET read_at = $1 WHERE id NOT IN (SELECT id FROM inbox_entry ORDER BY id DESC LIMIT 2)",
            self.now,
        )
