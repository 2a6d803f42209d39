"""One act on many cases: a look ahead at what will happen, the act, and one undo for all."""
