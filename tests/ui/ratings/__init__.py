"""Tests of feedback in the window."""
