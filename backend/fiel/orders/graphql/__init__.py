"""Orders, checkouts and products over GraphQL."""

from fiel.orders.graphql.checkout import CheckoutMutation, CheckoutQuery
from fiel.orders.graphql.checkout_types import label_of
from fiel.orders.graphql.orders import OrdersQuery
from fiel.orders.graphql.products import EarlyProduct, ProductsMutation, ProductsQuery, early_product

__all__ = [
    "CheckoutMutation",
    "CheckoutQuery",
    "EarlyProduct",
    "OrdersQuery",
    "ProductsMutation",
    "ProductsQuery",
    "early_product",
    "label_of",
]
