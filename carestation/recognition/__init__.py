"""Recognition: kind words of customers, thanks between colleagues, promises kept. Nobody is ranked."""
