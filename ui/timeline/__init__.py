"""What happened on a case, in order: messages, notes, calls and changes."""
