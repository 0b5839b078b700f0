"""What helps translators: a sheet to fill in, and a page that shows a whole conversation. No texts, no checks."""
