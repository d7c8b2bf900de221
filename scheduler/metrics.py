"""Counters for /metrics; labels name channels and outcomes, never people or texts."""

from prometheus_client import Counter, Gauge

PLANNED = Counter("kindling_slots_total", "Slots decided on", ["decision"])
HANDED_OVER = Counter("kindling_handed_over_total", "Messages handed to a channel", ["channel", "outcome"])
RECOVERED = Counter("kindling_recovered_total", "Receipts of unknown fate that were settled", ["end"])
SENDER_STOPPED = Gauge("kindling_sender_stopped", "1 while a sender's circuit breaker is open", ["sender"])
