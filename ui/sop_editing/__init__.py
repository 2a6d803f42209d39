"""The editor of SOPs: for owners."""
