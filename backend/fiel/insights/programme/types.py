"""The report's figures as they travel. Rates are basis points: 10,000 are all of it; null: of nothing."""

from __future__ import annotations

from datetime import date

import strawberry

from fiel.core.graphql import Money, SafeInt, money, told
from fiel.core.ids import global_id
from fiel.core.language import Language
from fiel.insights.programme.cohorts import Cohort
from fiel.insights.programme.figures import Sums
from fiel.insights.programme.frame import Step, basis_points
from fiel.insights.programme.liability import Liability
from fiel.insights.programme.promotions import Outcome
from fiel.insights.programme.repeats import Repeats
from fiel.merchants.actions import ProgramTerms
from fiel.merchants.rules import value_of
from fiel.messaging.surveys.loaders import Group, Results
from fiel.promotions.graphql.inputs import PromotionKind
from fiel.promotions.models import PromotionKind as KindValue

ReportStep = strawberry.enum(
    Step, name="ReportStep", description="DAY up to 31 days, WEEK up to half a year (from Monday on), else MONTH."
)


@strawberry.type(description="What a period, or a step of it, brought.")
class ProgramSums:
    members: SafeInt = told("All of them at its end; merged records count as one.")
    joined: SafeInt = told("Who joined in it.")
    active: SafeInt = told("Members with a purchase or a redemption in it.")
    points_given: SafeInt = told("Credits as they were posted: earned, and given by hand.")
    points_redeemed: SafeInt = told(
        "Spent on rewards, asked for or handed over, and at checkouts, less what came back."
    )
    points_expired: SafeInt = told("That ended unspent; written the night after their last day.")
    points_taken_back: SafeInt = told("Undone, of returned orders, taken by hand, kept for what was owed.")
    redemption_bp: int | None = told("Redeemed of given, both in this time.")
    breakage_bp: int | None = told("Expired of given, both in this time; what ended was mostly given before it.")
    purchases: SafeInt = told("Of members, that stand.")
    spent: Money = told("Their sum, less refunds.")


@strawberry.type(description="A day, a week or a month of the period; the first and the last may be cut short by it.")
class ProgramStep:
    first: date = told("Its first day.")
    last: date = told("Its last day.")
    sums: ProgramSums = told("What it brought.")


@strawberry.type(description="Figures of the period. Given − redeemed − expired − taken back changes all balances.")
class ProgramFigures:
    whole: ProgramSums = told("All of it.")
    steps: list[ProgramStep] = told("Step by step, the first first.")


@strawberry.type(description="Points by how long ago they were earned; what a merge moved: since the merge.")
class LiabilityAge:
    from_months: int = told("At least so many months.")
    to_months: int | None = told("Less than so many; null: no end.")
    first: date | None = told("The first day that counts as so long ago; null: any before.")
    last: date = told("The last day that does.")
    points: SafeInt = told("How many are left.")
    share_bp: int | None = told("Of all that are outstanding.")
    value: Money | None = told("Worth, rounded down; null: points are not money here.")


@strawberry.type(description="Points that will end in a month unless they are spent.")
class LiabilityEnding:
    month: date = told("Its first day; their last day lies in it.")
    points: SafeInt = told("How many.")
    value: Money | None = told("Worth, rounded down; null: points are not money here.")


@strawberry.type(description="What is owed now: points that can be spent, of everybody.")
class PointsLiability:
    members: SafeInt = told("Who hold them.")
    points: SafeInt = told("All that can be spent now; what is due to end is not among them.")
    value: Money | None = told("The sum of what each one's are worth; null: points are not money here.")
    ages: list[LiabilityAge] = told("By age, the youngest first.")
    endings: list[LiabilityEnding] = told("What will end in the running month and the eleven after.")
    later: SafeInt = told("What ends after those.")
    never: SafeInt = told("What never ends.")
    pending: SafeInt = told("Promised by orders not yet completed; in none of the others.")
    pending_value: Money | None = told("Worth, rounded down; null: points are not money here.")


@strawberry.type(description="Those who joined in a month, and how many of them bought since.")
class ProgramCohort:
    month: date = told("Its first day.")
    joined: SafeInt = told("How many.")
    bought: list[SafeInt] = told("How many bought in it, in the month after, …: up to twelve, to the running one.")
    share_bp: list[int | None] = told("The same, of those who joined.")


@strawberry.type(description="Members by how often they bought.")
class BoughtOften:
    times: int = told("So often; five: or more.")
    buyers: SafeInt = told("How many.")
    share_bp: int | None = told("Of all who bought.")
    purchases: SafeInt = told("Of theirs.")
    spent: Money = told("Their sum, less refunds.")


@strawberry.type(description="How often members come back. Who buys without a wallet is not known.")
class RepeatPurchases:
    buyers: SafeInt = told("Members with a purchase in the period.")
    repeaters: SafeInt = told("Of these, with two or more.")
    repeat_bp: int | None = told("Repeaters of buyers.")
    purchases: SafeInt = told("All of theirs.")
    purchases_per_buyer_bp: int | None = told("10,000 are one each.")
    average: Money | None = told("Of a purchase, less refunds; null: there is none.")
    between_seconds: SafeInt | None = told("Mean time between two purchases of one member; null: nobody came back.")
    often: list[BoughtOften] = told("Once, twice, …, five times or more.")


@strawberry.type(description="How likely customers were to recommend the shop (NPS) in a time.")
class SatisfactionStep:
    first: date = told("First day.")
    last: date = told("Last day.")
    score: int | None = told("Share of promoters less that of detractors, −100 to 100; null: no answers.")
    asked: SafeInt = told("Questions that went out.")
    answered: SafeInt = told("Answers that came.")
    promoters: SafeInt = told("9 and 10.")
    passives: SafeInt = told("7 and 8.")
    detractors: SafeInt = told("0 to 6.")


@strawberry.type(description="NPS of the period.")
class Satisfaction:
    whole: SatisfactionStep = told("All of it.")
    steps: list[SatisfactionStep] = told("Step by step, the first first.")


@strawberry.type(description="What a promotion brought in a period, and what it cost.")
class PromotionResult:
    id: strawberry.ID = told("The `Promotion`.")
    title: str = told("Its title.")
    kind: KindValue = told("What the customer does.")
    reach: SafeInt = told("Members who got or used something of it.")
    uses: SafeInt = told("How often something of it was used.")
    points: SafeInt = told("That it gave, less what was undone.")
    discount: Money = told("What it took off.")
    cost: Money | None = told("The discount, and the points as the till takes them; null: points are not money here.")
    purchases: SafeInt = told("In which it was used.")
    spent: Money = told("Their sum, less refunds.")


def sums_of(sums: Sums, currency: str, language: Language) -> ProgramSums:
    return ProgramSums(
        members=SafeInt(sums.members), joined=SafeInt(sums.joined), active=SafeInt(sums.active),
        points_given=SafeInt(sums.given), points_redeemed=SafeInt(sums.redeemed),
        points_expired=SafeInt(sums.expired), points_taken_back=SafeInt(sums.taken_back),
        redemption_bp=sums.redemption_bp, breakage_bp=sums.breakage_bp, purchases=SafeInt(sums.purchases),
        spent=money(sums.spent_minor, currency, language),
    )  # fmt: skip


def liability_of(found: Liability, terms: ProgramTerms, language: Language) -> PointsLiability:
    rate = terms.redemption_rate

    def worth(points: int) -> Money | None:
        return money(value_of(points, rate), terms.currency, language) if rate else None

    return PointsLiability(
        members=SafeInt(found.members), points=SafeInt(found.points),
        value=None if found.value_minor is None else money(found.value_minor, terms.currency, language),
        ages=[
            LiabilityAge(from_months=one.from_months, to_months=one.to_months, first=one.first, last=one.last,
                         points=SafeInt(one.points), share_bp=basis_points(one.points, found.points),
                         value=worth(one.points))
            for one in found.ages
        ],
        endings=[
            LiabilityEnding(month=one.month, points=SafeInt(one.points), value=worth(one.points))
            for one in found.endings
        ],
        later=SafeInt(found.later), never=SafeInt(found.never), pending=SafeInt(found.pending),
        pending_value=worth(found.pending),
    )  # fmt: skip


def cohort_of(one: Cohort) -> ProgramCohort:
    return ProgramCohort(
        month=one.month, joined=SafeInt(one.joined), bought=[SafeInt(many) for many in one.bought],
        share_bp=[basis_points(many, one.joined) for many in one.bought],
    )  # fmt: skip


def repeats_of(found: Repeats, currency: str, language: Language) -> RepeatPurchases:
    average, between = found.average_minor, found.between_seconds
    return RepeatPurchases(
        buyers=SafeInt(found.buyers), repeaters=SafeInt(found.repeaters), repeat_bp=found.repeat_bp,
        purchases=SafeInt(found.purchases), purchases_per_buyer_bp=found.purchases_per_buyer_bp,
        average=None if average is None else money(average, currency, language),
        between_seconds=None if between is None else SafeInt(between),
        often=[
            BoughtOften(times=one.times, buyers=SafeInt(one.buyers), share_bp=basis_points(one.buyers, found.buyers),
                        purchases=SafeInt(one.purchases), spent=money(one.spent_minor, currency, language))
            for one in found.often
        ],
    )  # fmt: skip


def satisfaction_of(found: Results, first: date, last: date) -> SatisfactionStep:
    return SatisfactionStep(
        first=first, last=last, score=found.score, asked=SafeInt(found.asked), answered=SafeInt(found.answered),
        promoters=SafeInt(found.of(Group.PROMOTERS)), passives=SafeInt(found.of(Group.PASSIVES)),
        detractors=SafeInt(found.of(Group.DETRACTORS)),
    )  # fmt: skip


def promotion_result_of(one: Outcome, terms: ProgramTerms, language: Language) -> PromotionResult:
    cost = one.cost_minor(terms)
    return PromotionResult(
        id=strawberry.ID(global_id("Promotion", one.id)), title=one.title, kind=PromotionKind(one.kind),
        reach=SafeInt(one.reach), uses=SafeInt(one.uses), points=SafeInt(one.points),
        discount=money(one.discount_minor, terms.currency, language),
        cost=None if cost is None else money(cost, terms.currency, language), purchases=SafeInt(one.purchases),
        spent=money(one.spent_minor, terms.currency, language),
    )  # fmt: skip
