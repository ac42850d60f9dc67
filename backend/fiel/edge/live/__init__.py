"""Live answers over WebSocket: executed and encoded once for all who are told the same."""
