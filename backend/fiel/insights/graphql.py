"""The merchant's home and feed over GraphQL; managers and owners."""

from __future__ import annotations

from datetime import UTC, date, datetime

import strawberry

from fiel.context import Info
from fiel.core.actor import Role, StaffActor
from fiel.core.graphql import Connection, Money, Node, SafeInt, connection, field, money, told
from fiel.core.ids import global_id, read_global_id
from fiel.core.pagination import Window
from fiel.insights import dashboard, feed
from fiel.insights.feed import Topic
from fiel.insights.period import Period
from fiel.insights.words import sentence
from fiel.merchants.actions import ProgramTerms, load_terms
from fiel.merchants.graphql import staff

ActivityTopic = strawberry.enum(Topic, name="ActivityTopic", description="What an activity is about.")


@strawberry.type(description="A day's figures.")
class DashboardDay:
    day: date = told("In the merchant's time zone.")
    points_given: SafeInt = told("Less what was undone.")
    points_redeemed: SafeInt = told("For rewards handed over.")
    new_members: SafeInt = told("Who joined.")
    purchases: SafeInt = told("How many.")


@strawberry.type(description="Sums of a period.")
class DashboardTotals:
    points_given: SafeInt = told("Less what was undone.")
    points_redeemed: SafeInt = told("For rewards handed over.")
    new_members: SafeInt = told("Who joined.")
    purchases: SafeInt = told("How many.")
    spent: Money = told("By members.")


@strawberry.type(description="What a new shop has set up already.")
class SetupChecklist:
    has_branding: bool = told("Logo or colours.")
    has_program: bool = told("How points are earned.")
    has_reward: bool = told("A first reward.")
    has_employee: bool = told("Somebody invited.")
    has_poster: bool = told("The counter poster.")


@strawberry.type(description="A merchant's home.")
class Dashboard:
    members: SafeInt = told("All of them.")
    waiting_redemptions: SafeInt = told("Rewards asked for and not yet settled.")
    waiting_receipts: SafeInt = told("Claimed receipts that wait for a decision.")
    outstanding_points: SafeInt = told("Points that customers hold.")
    expiring_points: SafeInt = told("Of these, those that end within thirty days.")
    first: date = told("First day of the period.")
    last: date = told("Last day of the period.")
    totals: DashboardTotals = told("Of the period.")
    totals_before: DashboardTotals = told("Of as many days right before.")
    days: list[DashboardDay] = told("Each day of the period.")
    checklist: SetupChecklist = told("For a new shop.")


@strawberry.type(description="Something that happened at a merchant.")
class ActivityEntry(Node):
    topic: Topic = told("What it is about.")
    kind: str = told("For programs: `points.earned`, `redemption.confirmed`, …")
    text: str = told("For people.")
    at: datetime = told("When.")
    actor_name: str | None = told("The employee or the API token that did it; null: Fiel or a customer.")
    location_name: str | None = told("Where.")
    member_id: strawberry.ID | None = told("About whom.")
    member_name: str | None = told("Their name as given to this merchant.")
    points: SafeInt | None = told("Signed, where points moved.")


@strawberry.type(description="What an employee did at a location.")
class ShiftLine:
    employee_name: str = told("Who.")
    location_name: str | None = told("Where; null: without a shift.")
    awards: SafeInt = told("How often points were given.")
    points: SafeInt = told("How many, less what was undone.")
    amount: Money = told("Of the purchases.")
    redemptions: SafeInt = told("Rewards handed over.")
    redeemed: SafeInt = told("Their points.")
    reversals: SafeInt = told("What they undid.")


@strawberry.input(description="Which activities; what is left out does not narrow.")
class ActivityFilter:
    topics: list[Topic] | None = told("About these.", None)
    employee: strawberry.ID | None = told("Done by this employee.", None)
    location: strawberry.ID | None = told("Done there.", None)
    member: strawberry.ID | None = told("About this member.", None)
    first_day: date | None = told("From this day on, in the merchant's time zone.", None)
    last_day: date | None = told("Up to and with this day.", None)

    def read(self, time_zone: str) -> feed.Filter:
        """Raises NotFound for an id that is none, InvalidInput for days that can't be."""
        days = (self.first_day, self.last_day)
        return read_filter(tuple(self.topics or ()), self.employee, self.location, self.member, *days, time_zone)


def read_filter(
    topics: tuple[Topic, ...], employee: str | None, location: str | None, member: str | None, first_day: date | None,
    last_day: date | None, time_zone: str,
) -> feed.Filter:  # fmt: skip
    day = first_day or last_day
    check = Period.of(first_day or day, last_day or day, time_zone, datetime.max.replace(tzinfo=UTC)) if day else None
    return feed.Filter(
        topics,
        read_global_id(employee, "Employee") if employee else None,
        read_global_id(location, "Location") if location else None,
        read_global_id(member, "Member") if member else None,
        check.starts_at if check and first_day else None,
        check.ends_at if check and last_day else None,
    )


def _totals(found: dashboard.Figures, terms: ProgramTerms, info: Info) -> DashboardTotals:
    return DashboardTotals(
        points_given=SafeInt(found.total("given")), points_redeemed=SafeInt(found.total("redeemed")),
        new_members=SafeInt(found.total("joined")), purchases=SafeInt(found.total("purchases")),
        spent=money(found.total("spent_minor"), terms.currency, info.context.language),
    )  # fmt: skip


async def manager(info: Info, merchant: str | None) -> StaffActor:
    actor = await staff(info, merchant)
    actor.require(Role.MANAGER)
    return actor


@strawberry.type
class InsightsQuery:
    @field("A merchant's home: figures of a period (default: thirty days) and how things stand. Manager.")
    async def dashboard(
        self, info: Info, first: date | None = None, last: date | None = None, merchant: str | None = None
    ) -> Dashboard:
        actor = await manager(info, merchant)
        terms, now = await load_terms(actor.merchant_id), info.context.now
        period = Period.of(first, last, terms.time_zone, now)
        found = await dashboard.figures(actor.merchant_id, period)
        before = await dashboard.figures(actor.merchant_id, period.before)
        stands = await dashboard.standing(actor.merchant_id, now)
        done = await dashboard.checklist(actor.merchant_id)
        return Dashboard(
            members=SafeInt(stands.members), waiting_redemptions=SafeInt(stands.waiting),
            waiting_receipts=SafeInt(stands.waiting_receipts),
            outstanding_points=SafeInt(stands.outstanding), expiring_points=SafeInt(stands.expiring),
            first=period.first, last=period.last, totals=_totals(found, terms, info),
            totals_before=_totals(before, terms, info), days=[_day(day, found.days[day]) for day in period.days],
            checklist=SetupChecklist(
                has_branding=done.has_branding, has_program=done.has_program, has_reward=done.has_reward,
                has_employee=done.has_employee, has_poster=done.has_poster,
            ),
        )  # fmt: skip

    @field("What happened at a merchant, newest first. Manager.")
    async def activities(
        self, info: Info, filter: ActivityFilter | None = None, first: int = 20, after: str | None = None,
        merchant: str | None = None,
    ) -> Connection[ActivityEntry]:  # fmt: skip
        actor = await manager(info, merchant)
        terms = await load_terms(actor.merchant_id)
        wanted = (filter or ActivityFilter()).read(terms.time_zone)
        page = await feed.activities(actor.merchant_id, wanted, Window.of(first, after))
        language = info.context.language
        return connection(
            page,
            [
                ActivityEntry(
                    id=strawberry.ID(global_id("ActivityEntry", row["id"])), topic=feed.TOPIC_OF[row["kind"]],
                    kind=row["kind"], text=sentence(row, terms.currency, language), at=row["at"],
                    actor_name=row["actor_name"], location_name=row["location_name"],
                    member_id=strawberry.ID(global_id("Member", row["membership_id"]))
                    if row["membership_id"]
                    else None,
                    member_name=row["member_name"], points=row["data"].get("points"),
                )
                for row in page.rows
            ],
            after=after,
        )  # fmt: skip

    @field("What each employee did at each location in a period (default: today). Manager.")
    async def shift_summary(
        self, info: Info, first: date | None = None, last: date | None = None, merchant: str | None = None
    ) -> list[ShiftLine]:
        actor = await manager(info, merchant)
        terms = await load_terms(actor.merchant_id)
        period = Period.of(first, last, terms.time_zone, info.context.now)
        if first is None:
            period = Period(period.last, period.last, terms.time_zone)
        rows = await feed.shift_summary(actor.merchant_id, period.starts_at, period.ends_at)
        names = ("employee_name", "location_name", "awards", "points", "redemptions", "redeemed", "reversals")
        return [
            ShiftLine(**{name: row[name] for name in names},
                      amount=money(row["amount_minor"], terms.currency, info.context.language))
            for row in rows
        ]  # fmt: skip


def _day(day: date, one: dashboard.Day) -> DashboardDay:
    return DashboardDay(
        day=day, points_given=SafeInt(one.given), points_redeemed=SafeInt(one.redeemed),
        new_members=SafeInt(one.joined), purchases=SafeInt(one.purchases),
    )  # fmt: skip
