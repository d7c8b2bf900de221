"""WHICH nudge: what is offered again, how soon, and which of those that may come does."""
