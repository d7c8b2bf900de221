"""The outside world: Twilio SMS, SMTP e-mail, the local outbox."""
