"""The case page: header, timeline, composer, and what stands in the way of resolving."""
