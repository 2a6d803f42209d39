"""CareStation: a small business's customer-care policy, made executable and measured at the desk."""

__version__ = "0.1.0"
