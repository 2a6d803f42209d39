"""Who sits at the desk: signing in, the lock, and the pages that are the owner’s."""
