"""What looks odd at the till, for a manager to look at: it stops nothing."""
