"""Ways in which rewards say no."""

from __future__ import annotations

from fiel.core.errors import Refusal


class OutOfStock(Refusal):
    code = "OUT_OF_STOCK"
    es = "Se ha agotado: alguien se llevó la última unidad."
    en = "It is gone: somebody got the last one."


class StockChanged(Refusal):
    """Units went while the form was open."""

    code = "STOCK_CHANGED"
    es = "Mientras editabas han cambiado las existencias. Vuelve a abrir la recompensa y escríbelas otra vez."
    en = "The stock changed while you were editing. Open the reward again and enter it anew."


class RewardUnavailable(Refusal):
    code = "REWARD_UNAVAILABLE"
    es = "Esta recompensa no se puede pedir ahora."
    en = "This reward can't be asked for right now."


class LimitReached(Refusal):
    """``most`` for each customer."""

    code = "LIMIT_REACHED"
    es = "Esta recompensa se puede pedir como mucho {most} veces por cliente."
    en = "This reward can be had at most {most} times by each customer."

    def __init__(self, most: int) -> None:
        self.most = most
        super().__init__(most=most)


class TierNeeded(Refusal):
    """It is for a *tier* that the customer is not in."""

    code = "TIER_NEEDED"
    es = "Esta recompensa es para quienes han llegado al nivel {tier}."
    en = "This reward is for those who have reached the tier {tier}."


class RequestsOff(Refusal):
    code = "REQUESTS_OFF"
    es = "En este comercio las recompensas se piden en caja: enseña allí tu QR."
    en = "At this business rewards are asked for at the counter: show your QR there."


class NotRequested(Refusal):
    """The redemption is not in a state that allows this."""

    code = "NOT_REQUESTED"
    es = "Este canje ya no está pendiente: se confirmó, se anuló o caducó."
    en = "This redemption is no longer waiting: it was confirmed, cancelled, or ran out."


class TooLateToUndo(Refusal):
    code = "TOO_LATE_TO_UNDO"
    es = "Ya han pasado los dos minutos para deshacerlo. Lo puede hacer quien gestiona el programa."
    en = "The two minutes for undoing it are over. Whoever manages the programme can do it."


class HouseholdNeedsThem(Refusal):
    """What is missing would come from others of their household, which takes the customer's own act."""

    code = "HOUSEHOLD_NEEDS_THEM"
    es = "Sus puntos no llegan. Los de su hogar solo los gasta el cliente: con su QR, su móvil o su PIN."
    en = "Their own points don't reach. Their household's are spent by the customer alone: by QR, phone or PIN."


class RewardUsed(Refusal):
    code = "REWARD_USED"
    es = "Alguien ya la ha pedido: desactívala en vez de borrarla."
    en = "Somebody has asked for it already: switch it off instead of deleting it."
