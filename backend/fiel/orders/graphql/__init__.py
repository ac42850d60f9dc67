"""Orders and products over GraphQL."""

from fiel.orders.graphql.orders import OrdersQuery
from fiel.orders.graphql.products import EarlyProduct, ProductsMutation, ProductsQuery, early_product

__all__ = ["EarlyProduct", "OrdersQuery", "ProductsMutation", "ProductsQuery", "early_product"]
