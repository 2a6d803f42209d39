"""The SOP library, as a representative reads it."""
