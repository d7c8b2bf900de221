"""Who, and may we: contacts, preferences, consent, export, erasure."""
