"""The web chat: plain HTML forms, a small script on top, nothing from anywhere else."""
