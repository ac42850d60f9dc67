"""Customers, their memberships, codes, live QR, and consent to spend."""
