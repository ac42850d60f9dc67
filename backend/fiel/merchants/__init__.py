"""Merchants, their locations, employees and loyalty programme."""
