"""Points at regular intervals."""
