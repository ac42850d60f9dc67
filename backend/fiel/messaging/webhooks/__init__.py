"""A merchant's own systems hear of what happens, and send its text messages (https://www.standardwebhooks.com)."""
