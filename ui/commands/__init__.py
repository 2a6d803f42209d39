"""Commands: declared once, read by menus, buttons, the palette and the sheet of shortcuts."""
