"""Ways in which checkouts say no."""

from __future__ import annotations

from fiel.core.errors import Refusal


class QuoteChanged(Refusal):
    """What was quoted is not what would be taken off now."""

    code = "QUOTE_CHANGED"
    es = "El carrito, los puntos o las promociones han cambiado desde que lo calculamos. Mira cómo queda ahora."
    en = "The cart, the points or the promotions have changed since this was worked out. Look at it as it is now."


class NothingOff(Refusal):
    code = "NOTHING_OFF"
    es = "No hay nada que descontar: cobra como siempre."
    en = "There is nothing to take off: charge as usual."


class NothingToTakeOff(Refusal):
    code = "NOTHING_TO_TAKE_OFF"
    es = "No hay en el carrito nada que descuente."
    en = "There is nothing in the cart that it takes off from."


class OrderPaidAlready(Refusal):
    """Another checkout stands for it."""

    code = "ORDER_PAID_ALREADY"
    es = "El pedido {order} ya tiene puntos o promociones. Anúlalos antes de calcularlo otra vez."
    en = "Order {order} has points or promotions already. Cancel those before working it out again."


class OrderIsOver(Refusal):
    code = "ORDER_IS_OVER"
    es = "El pedido {order} está anulado o devuelto: no se le puede descontar nada."
    en = "Order {order} was cancelled or refunded: nothing can be taken off it."


class OrderCounted(Refusal):
    """What it cost was settled before anything was taken off."""

    code = "ORDER_COUNTED"
    es = "El pedido {order} ya contó con su importe: lo que se descuenta se decide antes de pagarlo."
    en = "Order {order} has counted with its amount: what is taken off is decided before it is paid."


class RecordMerged(Refusal):
    code = "RECORD_MERGED"
    es = "La ficha de este cliente se unió a otra después: separa las fichas para anularlo, o ajusta los puntos a mano."
    en = "This customer's record was merged with another since: part the records to cancel it, or adjust by hand."


class GivenBackAlready(Refusal):
    code = "GIVEN_BACK_ALREADY"
    es = "Sus puntos y promociones ya se devolvieron."
    en = "Its points and promotions were given back already."


class CancelByOrder(Refusal):
    code = "CANCEL_BY_ORDER"
    es = "El pedido ya está hecho: anúlalo o devuélvelo en la tienda, y sus puntos vuelven solos."
    en = "The order has been placed: cancel or refund it in the shop, and its points go back by themselves."


class PointsNotMoney(Refusal):
    code = "POINTS_NOT_MONEY"
    es = "En este comercio los puntos no se usan como dinero."
    en = "Points can't be used as money at this business."


class BalanceLow(Refusal):
    code = "BALANCE_LOW"
    es = "{least:=Hace|Hacen} falta al menos {least:punto|puntos} para pagar con puntos."
    en = "It takes at least {least:point|points} to pay with points."


class CartLow(Refusal):
    code = "CART_LOW"
    es = "La compra no llega al mínimo para pagar con puntos."
    en = "The purchase does not reach the least for paying with points."


class NoGoods(Refusal):
    code = "NO_GOODS"
    es = "Nada de lo que hay en el carrito se puede pagar con puntos."
    en = "Nothing in the cart can be paid for with points."


class GoodsUntold(Refusal):
    """Some goods can't be paid for with points, and which there are was not told."""

    code = "GOODS_UNTOLD"
    es = "Hay productos que no se pagan con puntos: dinos qué lleva el carrito."
    en = "Some goods can't be paid for with points: tell what is in the cart."


class TooFewPoints(Refusal):
    code = "TOO_FEW_POINTS"
    es = "Los puntos que tiene aún no valen nada de dinero."
    en = "The points they have are not worth any money yet."
