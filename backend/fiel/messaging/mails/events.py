"""What a merchant's mails are about: which words fit, whom they go to, who may switch them off."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from fiel.merchants.models import ESSENTIAL_MAILS, MailEvent
from fiel.messaging.variables import OF_A_MEMBER, Variable


@dataclass(frozen=True, slots=True)
class About:
    """*own*: variables of this occasion alone. *opens*: the screen behind the button, below the shop's. *promotional*:
    only to who agreed to news. *to_staff*: to who manages the programme. *texts*: whether a text message can go beside
    it. *has_secret*: its link opens an account, so that no merchant's words may touch it: it stands on our button.
    *says_potential*: points are those that reviews would bring."""

    own: tuple[Variable, ...] = ()
    opens: str = ""
    promotional: bool = False
    to_staff: bool = False
    editable: bool = True
    texts: bool = False
    has_secret: bool = False
    of_a_member: tuple[Variable, ...] = OF_A_MEMBER
    says_potential: bool = False

    def said(self, values: Mapping[Variable, str]) -> dict[Variable, str]:
        """What the variables say in this mail."""
        own = {Variable.POINTS: values.get(Variable.REVIEW_POINTS, "")} if self.says_potential else {}
        return {**values, **own}

    @property
    def variables(self) -> tuple[Variable, ...]:
        return (*self.of_a_member, *(() if self.has_secret else (Variable.LINK,)), *self.own)


EVENTS: Mapping[MailEvent, About] = {
    MailEvent.WELCOME: About(texts=True),
    MailEvent.POINTS_EARNED: About((Variable.EARNED_POINTS,), texts=True),
    MailEvent.REDEMPTION_REQUESTED: About((Variable.CUSTOMER, Variable.COST), to_staff=True),
    MailEvent.REDEMPTION_CONFIRMED: About((Variable.COST,), "rewards", texts=True),
    MailEvent.REDEMPTION_REJECTED: About((Variable.COST, Variable.REASON), "rewards", texts=True),
    MailEvent.POINTS_EXPIRING: About((Variable.DAY,), texts=True),
    MailEvent.THRESHOLD_REACHED: About((Variable.THRESHOLD,), "rewards", texts=True),
    MailEvent.POINTS_REMINDER: About(promotional=True),
    MailEvent.REVIEW_REMINDER: About(opens="reviews", promotional=True, says_potential=True),
    MailEvent.RECEIPT_REFUSED: About((Variable.DAY, Variable.REASON), "receipts", texts=True),
    MailEvent.DIRECT_MESSAGE: About(editable=False),
    MailEvent.NEWS: About(promotional=True, editable=False),
    MailEvent.NEWSLETTER: About(has_secret=True),
    MailEvent.RECOVERY: About(has_secret=True, of_a_member=(Variable.NAME, Variable.MERCHANT)),
    MailEvent.IMPORT_DONE: About(to_staff=True, editable=False),
}
FOR_CUSTOMERS = tuple(
    event
    for event, about in EVENTS.items()
    if not about.to_staff and event not in ESSENTIAL_MAILS and event is not MailEvent.NEWS
)
"""Those that a customer may do without, one by one; the news by mail are a sign-up of their own."""
EDITABLE = tuple(event for event, about in EVENTS.items() if about.editable)
