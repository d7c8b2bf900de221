"""The `kindling` command and the wiring: the only place where clock, database and channels are chosen."""
