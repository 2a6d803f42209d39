"""The bar for one act on many cases: which, what will happen, and how far it is."""
