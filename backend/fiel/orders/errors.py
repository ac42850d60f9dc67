"""Ways in which orders and products say no."""

from __future__ import annotations

from fiel.core.errors import Refusal


class OrderChanged(Refusal):
    """Its content came again, otherwise, after it had counted."""

    code = "ORDER_CHANGED"
    es = (
        "El pedido {order} ya contó con otras líneas o con otro importe, y no hemos cambiado nada. Si devolviste una"
        " parte, envíanos la devolución."
    )
    en = (
        "Order {order} has counted already with other lines or another amount, and nothing was changed. If part of it"
        " was returned, send us the refund."
    )


class OrderOfAnother(Refusal):
    code = "ORDER_OF_ANOTHER"
    es = "El pedido {order} es de otro cliente. Anúlalo y crea uno nuevo con su propio número."
    en = "Order {order} is another customer's. Cancel it and make a new one with a number of its own."


class RefundTooLarge(Refusal):
    code = "REFUND_TOO_LARGE"
    es = "La devolución pasa de lo que queda por devolver del pedido {order}: como mucho {left}."
    en = "The refund is more than what is left to refund of order {order}: at most {left}."


class RefundChanged(Refusal):
    code = "REFUND_CHANGED"
    es = "La devolución {refund} ya llegó con otro importe. Envíala con su número propio si es otra."
    en = "Refund {refund} came already with another amount. Send it with a number of its own if it is another."
