"""What every slice may use and no slice owns: settings, database, ids, errors, money, clock, broker."""
