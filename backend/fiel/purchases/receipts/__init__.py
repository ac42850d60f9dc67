"""Missed points: receipts that customers claim afterwards, decided by the merchant, each paid once."""
