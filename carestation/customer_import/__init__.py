"""Customers from other programs: a file is read into a plan, which a person sees before it is stored."""
