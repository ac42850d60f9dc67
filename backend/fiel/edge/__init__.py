"""How requests come in: GraphQL over HTTP and WebSocket, sessions, the apps' pages."""
