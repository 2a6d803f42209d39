"""The page that replays the record."""
