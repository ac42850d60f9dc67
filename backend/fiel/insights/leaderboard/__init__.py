"""Customers ranked by what they bought, spent, earned or brought."""
