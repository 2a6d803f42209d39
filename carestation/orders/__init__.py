"""Orders that a shop's program exported: who bought again."""
