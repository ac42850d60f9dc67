"""The typed language of conditions and actions: what promotions, and all that decides by facts, is written in."""
