"""Feedback: noting a rating, the lists behind it, and the card for the counter."""
