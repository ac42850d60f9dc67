"""Orders, products and reviews."""

from __future__ import annotations

from collections.abc import Mapping

ORDERS: Mapping[str, tuple[str, str]] = {
    "order.placed": ("{member} hizo el pedido {order}", "{member} placed order {order}"),
    "order.changed": ("Avanzó el pedido {order} de {member}", "Order {order} of {member} moved on"),
    "order.refunded": (
        "Se devolvió una parte del pedido {order} de {member}", "Part of order {order} of {member} was refunded",
    ),
    "order.returned": (
        "Se devolvió el pedido {order} de {member}", "Order {order} of {member} was refunded",
    ),
    "order.cancelled": ("Se anuló el pedido {order} de {member}", "Order {order} of {member} was cancelled"),
    "order.imported": (
        "{who} importó el pedido {order} de {member}", "{who} imported order {order} of {member}",
    ),
    "review.written": ("{member} valoró «{subject}»", "{member} reviewed “{subject}”"),
    "review.approved": (
        "{who} publicó lo que {member} dice de «{subject}»", "{who} published what {member} says of “{subject}”",
    ),
    "review.refused": (
        "{who} rechazó lo que {member} dice de «{subject}»", "{who} refused what {member} says of “{subject}”",
    ),
    "review.answered": (
        "{who} respondió a lo que {member} dice de «{subject}»", "{who} answered what {member} says of “{subject}”",
    ),
    "review.answer_removed": (
        "{who} quitó la respuesta a {member} sobre «{subject}»",
        "{who} removed the answer to {member} about “{subject}”",
    ),
    "review.photo": ("{member} puso una foto en su valoración de «{subject}»",
                     "{member} added a photo to their review of “{subject}”"),
    "review.voided": ("La valoración de {member} de «{subject}» no sigue: la compra se devolvió",
                      "{member}'s review of “{subject}” is over: the purchase was refunded"),
    "product.saved": ("{who} guardó el producto «{subject}»", "{who} saved the product “{subject}”"),
    "products.saved": ("{who} guardó {rows} productos", "{who} saved {rows} products"),
    "product.removed": ("{who} quitó el producto «{subject}»", "{who} removed the product “{subject}”"),
}  # fmt: skip
