"""The ledger as a merchant reads it: every movement that a filter lets through, and their sums."""
