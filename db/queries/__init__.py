"""Questions to the store, answered with frozen values. The hot ones are written out in SQL."""
