"""Settings, the clock, logging."""
