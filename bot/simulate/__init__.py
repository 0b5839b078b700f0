"""Invented people who answer the needs flow through the real turn, to try everything out. Seeded: the same seed, the
same people. What they meant is remembered, so that a test can hold it against what was stored."""
