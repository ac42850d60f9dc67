"""Two shops that have something of everything, made once for each engine and copied for each test."""
