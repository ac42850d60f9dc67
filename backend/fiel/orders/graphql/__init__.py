"""Orders and products over GraphQL."""

from fiel.orders.graphql.orders import OrdersQuery
from fiel.orders.graphql.products import ProductsMutation, ProductsQuery

__all__ = ["OrdersQuery", "ProductsMutation", "ProductsQuery"]
