"""What a browser says of itself, in plain words."""

from __future__ import annotations

BROWSERS = (("Edg", "Edge"), ("OPR", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox", "Firefox"),
            ("FxiOS", "Firefox"), ("CriOS", "Chrome"), ("Chrome", "Chrome"), ("Safari", "Safari"))  # fmt: skip
MACHINES = (("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"),
            ("Macintosh", "Mac"), ("CrOS", "ChromeOS"), ("Linux", "Linux"))  # fmt: skip
"""Words of user agents, the telling ones first: each claims to be all that came before it."""


def browser_of(user_agent: str) -> str:
    """``Chrome``; empty where it says nothing."""
    return next((name for word, name in BROWSERS if word in user_agent), "")


def machine_of(user_agent: str) -> str:
    """``Android``; empty where it says nothing."""
    return next((name for word, name in MACHINES if word in user_agent), "")
