"""Fiel: the loyalty wallet that a corner shop starts with one command."""

__version__ = "0.1.0"
