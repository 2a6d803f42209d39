"""The stores that operations use, one file for each protocol of `carestation.work`: rows in, values out."""
