"""Ways in which giving points says no."""

from __future__ import annotations

from fiel.core.errors import Refusal


class DirectPointsOff(Refusal):
    code = "DIRECT_POINTS_OFF"
    es = "Este programa da puntos por importe: escribe lo que ha costado la compra."
    en = "This programme gives points by amount: enter what the purchase cost."


class CapReached(Refusal):
    """``left`` points may still be given."""

    code = "CAP_REACHED"
    es = "Hoy solo puedes dar {left:punto|puntos} más. Pide ayuda a quien gestiona el programa."
    en = "You may give only {left} more points today. Ask whoever manages the programme."

    def __init__(self, left: int) -> None:
        self.left = left
        super().__init__(left=left)


class AwardTooLarge(Refusal):
    code = "AWARD_TOO_LARGE"
    es = "De una vez se pueden dar como mucho {most:punto|puntos}. ¿Está bien el importe?"
    en = "At most {most:point|points} can be given at once. Is the amount right?"

    def __init__(self, most: int) -> None:
        self.most = most
        super().__init__(most=most)


class GivenElsewhere(Refusal):
    """An award without a network is told of by whoever gave it, where they gave it."""

    code = "GIVEN_ELSEWHERE"
    es = "Esta entrega la hizo otra persona o en otro local: la envía quien la hizo, con su turno abierto allí."
    en = "This was given by somebody else or at another shop: whoever gave it sends it, with their shift open there."


class UndoByOrder(Refusal):
    code = "UNDO_BY_ORDER"
    es = "Este movimiento viene de un pedido: anula el pedido en la tienda o envía su devolución."
    en = "This movement comes from an order: cancel the order at the shop, or send its refund."


class UndoByReview(Refusal):
    code = "UNDO_BY_REVIEW"
    es = "Estos puntos vienen de una valoración: recházala con un motivo y se descuentan."
    en = "These points come from a review: refuse it with a reason and they are taken back."


class UndoByCoupon(Refusal):
    code = "UNDO_BY_COUPON"
    es = "Estos puntos vienen de un cupón: anula el cupón en su lote y se descuentan."
    en = "These points come from a coupon: withdraw it in its batch and they are taken back."


class UndoElsewhere(Refusal):
    code = "UNDO_ELSEWHERE"
    es = "Este movimiento viene de un canje: deshazlo desde el canje."
    en = "This movement comes from a redemption: undo it there."
