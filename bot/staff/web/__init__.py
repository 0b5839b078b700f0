"""The staff page: the latest week, read in a browser."""
