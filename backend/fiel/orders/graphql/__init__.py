"""Orders, checkouts and products over GraphQL."""

from fiel.orders.graphql.checkout import CheckoutMutation, CheckoutQuery
from fiel.orders.graphql.checkout_types import label_of
from fiel.orders.graphql.orders import OrdersQuery
from fiel.orders.graphql.products import EarlyProduct, ProductsMutation, ProductsQuery, early_product
from fiel.orders.graphql.receipts import ReceiptHintsQuery
from fiel.orders.graphql.review_types import OwnReview
from fiel.orders.graphql.reviews import ReviewsMutation, ReviewsQuery, own_reviews

__all__ = [
    "CheckoutMutation",
    "CheckoutQuery",
    "EarlyProduct",
    "OrdersQuery",
    "OwnReview",
    "ProductsMutation",
    "ProductsQuery",
    "ReceiptHintsQuery",
    "ReviewsMutation",
    "ReviewsQuery",
    "early_product",
    "label_of",
    "own_reviews",
]
