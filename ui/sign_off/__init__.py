"""Reading and signing the policy."""
