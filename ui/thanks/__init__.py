"""Recognition on the page Team: kind words, thanks, promises kept, and a picture of it to share."""
