"""Points: accounts, entries, lots, pending points, expiry. It knows no person."""
