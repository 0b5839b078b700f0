"""Transcripts: conversations that a translator can read, replayed through the real engine and catalogue."""
