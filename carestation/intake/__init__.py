"""Intake: from raw messages to cases, losing none."""
