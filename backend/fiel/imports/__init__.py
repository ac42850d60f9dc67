"""Customers and points that come in a file: read, checked row by row, run by the worker, told in a result."""
