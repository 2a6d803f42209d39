"""The sample business on its way into a store."""
