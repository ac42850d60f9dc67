"""Tiers and badges: what a member has reached, by figures that move by themselves."""
