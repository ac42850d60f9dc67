"""The customer's view over all of it: the hot read."""
