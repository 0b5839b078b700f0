"""`needs normalize`: how one answer is read, or many as JSON lines."""
