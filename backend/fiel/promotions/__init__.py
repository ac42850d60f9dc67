"""Promotions: cases, promo codes, punch cards, scratch cards, benefits, gifts."""
