"""The first start and every later one: from nothing, or a locked file, to the key of an open desk."""
