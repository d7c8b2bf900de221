"""When and whether: cadence, quiet hours, choice, decide, dispatch, the heartbeat."""
