"""How a customer agrees to spend, as REST says it."""

from __future__ import annotations

from fiel.core.actor import Scope, TokenActor
from fiel.core.errors import InvalidInput, problem
from fiel.members.actions.consent import Consent
from fiel.pos import shapes
from fiel.pos.problems import ScopeMissing


def consent_of(actor: TokenActor, given: shapes.Consent | None) -> Consent:
    """Raises InvalidInput, ScopeMissing."""
    if given is None:
        return Consent()
    ways = (given.live_qr is not None, given.pin is not None, given.checkout_token is not None, given.trusted)
    if sum(ways) != 1:
        raise InvalidInput(problem("consent", "ONE_OF_CONSENT"))
    if given.trusted and Scope.CHECKOUT_TRUSTED not in actor.scopes:
        raise ScopeMissing(Scope.CHECKOUT_TRUSTED)
    return Consent(live_qr=given.live_qr, pin=given.pin, is_trusted=given.trusted, checkout_token=given.checkout_token)
