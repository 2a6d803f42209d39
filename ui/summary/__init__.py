"""The month's summary on paper."""
