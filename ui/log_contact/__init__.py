"""Writing down a call, a visit, a chat or a post."""
