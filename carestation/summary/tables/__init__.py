"""The figures as tables: whole, compared, and by issue type, channel, person and time."""
