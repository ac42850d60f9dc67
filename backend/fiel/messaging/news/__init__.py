"""What merchants tell in the wallet, from one moment to another."""
