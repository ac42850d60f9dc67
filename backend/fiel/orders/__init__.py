"""What shops sell: products, and orders with all that becomes of them."""
