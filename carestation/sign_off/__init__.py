"""Signing off: everybody reads each version of the policy, answers three questions about it, and signs."""
