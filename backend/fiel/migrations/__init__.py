"""Schema migrations, one folder an engine: constraints, triggers and partial indexes differ."""
