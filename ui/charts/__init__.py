"""Charts of our own: they look the same in the window, in a picture and on paper."""
