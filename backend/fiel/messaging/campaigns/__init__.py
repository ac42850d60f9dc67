"""Pushes to many: written, set for later, sent, and what came of them."""
