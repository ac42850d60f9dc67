"""Files that a merchant takes home: tables and posters."""
