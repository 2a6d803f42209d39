"""The yearly review of the policy: evidence, and either a new version or "confirmed, no change"."""
