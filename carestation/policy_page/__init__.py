"""The published policy for customers: a page for the web, pages on paper, and a card for the counter."""
