"""Thin doors: webhooks, subscribe and preference pages, health."""
