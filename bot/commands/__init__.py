"""The commands of the command line, one small file a group. Each parses, calls and prints; no work is done here."""
