"""Paying with points and promotions: quoted, committed with an order or at the till, given back."""
