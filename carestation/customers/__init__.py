"""Customers: who is served."""
