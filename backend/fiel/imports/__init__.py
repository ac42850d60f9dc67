"""Customers, points, orders and products that come in a file: read, checked row by row, run by the worker, told."""
