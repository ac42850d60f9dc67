"""Web push (RFC 8030, 8291, 8292): who listens, what waits for them, and sending it to many."""
