"""The catalogue of rewards, and requests for them."""
