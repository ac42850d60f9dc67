"""What happens by itself: automations (a trigger, then steps) and periodic gifts."""
