"""The desk as a whole: what joins the panels, the lanes and the window."""
