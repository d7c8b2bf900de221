"""What a person's words mean, and what we answer."""
