"""QR coupons: made in batches, printed, and claimed by customers."""
