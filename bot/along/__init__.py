"""What a person takes along: her answers as one file."""
