"""E-mail: merchants' own words about what happens, the server's own mails, and how they are sent."""
