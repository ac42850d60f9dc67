"""Accounts, sessions, passwords, mail tokens."""
