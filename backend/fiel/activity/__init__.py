"""Append-only "what happened", and the jobs that it leaves behind."""
