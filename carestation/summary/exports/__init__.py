"""The tables as files: workbook, CSV and HTML."""
