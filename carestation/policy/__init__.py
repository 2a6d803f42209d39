"""The care policy: a versioned document whose figures are the real settings of the desk."""
