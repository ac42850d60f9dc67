"""REST for tills and e-shops: parse, the same actions, JSON. Nothing is decided here."""
