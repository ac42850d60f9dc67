"""What the tests share: databases of their own, a server in process, people who use it."""
