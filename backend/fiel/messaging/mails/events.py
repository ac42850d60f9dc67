"""What a merchant's mails are about: which words fit, whom they go to, who may switch them off."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from fiel.merchants.models import MailEvent
from fiel.messaging.variables import OF_A_MEMBER, Variable


@dataclass(frozen=True, slots=True)
class About:
    """*own*: variables of this occasion alone. *opens*: the screen behind the button, below the shop's. *essential*:
    nobody can switch it off. *promotional*: only to who agreed to news. *to_staff*: to who manages the programme."""

    own: tuple[Variable, ...] = ()
    opens: str = ""
    essential: bool = False
    promotional: bool = False
    to_staff: bool = False
    editable: bool = True

    @property
    def variables(self) -> tuple[Variable, ...]:
        return (*OF_A_MEMBER, Variable.LINK, *self.own)


EVENTS: Mapping[MailEvent, About] = {
    MailEvent.WELCOME: About(),
    MailEvent.POINTS_EARNED: About((Variable.EARNED_POINTS,)),
    MailEvent.REDEMPTION_REQUESTED: About((Variable.CUSTOMER, Variable.COST), to_staff=True),
    MailEvent.REDEMPTION_CONFIRMED: About((Variable.COST,), "rewards"),
    MailEvent.REDEMPTION_REJECTED: About((Variable.COST, Variable.REASON), "rewards"),
    MailEvent.POINTS_EXPIRING: About((Variable.DAY,)),
    MailEvent.THRESHOLD_REACHED: About((Variable.THRESHOLD,), "rewards"),
    MailEvent.POINTS_REMINDER: About((), promotional=True),
    MailEvent.DIRECT_MESSAGE: About((), editable=False),
    MailEvent.NEWSLETTER: About((), essential=True),
    MailEvent.RECOVERY: About((), essential=True),
    MailEvent.IMPORT_DONE: About((), to_staff=True, editable=False),
}
FOR_CUSTOMERS = tuple(event for event, about in EVENTS.items() if not about.to_staff and not about.essential)
"""Those that a customer may do without."""
EDITABLE = tuple(event for event, about in EVENTS.items() if about.editable)
