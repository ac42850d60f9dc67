"""Copies of a whole installation, and what is made of one again."""
