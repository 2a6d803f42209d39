"""The master key of a store: made, written down, kept in the system's key store, found again."""
