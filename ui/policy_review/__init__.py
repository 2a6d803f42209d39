"""The review of the policy, with its evidence."""
