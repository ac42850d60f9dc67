"""Saved filters over a merchant's members."""
