"""Ratings: what customers answered."""
