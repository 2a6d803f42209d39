"""Customers: the list, one customer, and the import."""
