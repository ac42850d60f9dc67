"""The verbs of orders and products."""

from fiel.orders.actions.news import Content, OrderNews, Refund, Taken
from fiel.orders.actions.openings import Opening
from fiel.orders.actions.ordering import LineForm, OrderForm, move_order, place_order, read_content, refund_order
from fiel.orders.actions.products import (
    ProductForm,
    check_product,
    hold_products,
    keep_product,
    products_by_ref,
    remove_product,
    save_product,
    save_products,
    write_products,
)
from fiel.orders.actions.taking import take

__all__ = [
    "Content",
    "LineForm",
    "Opening",
    "OrderForm",
    "OrderNews",
    "ProductForm",
    "Refund",
    "Taken",
    "check_product",
    "hold_products",
    "keep_product",
    "move_order",
    "place_order",
    "products_by_ref",
    "read_content",
    "refund_order",
    "remove_product",
    "save_product",
    "save_products",
    "take",
    "write_products",
]
