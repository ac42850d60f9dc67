"""Money spent, at the till or by an order alike, and what it earns."""
