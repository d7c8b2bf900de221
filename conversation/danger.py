"""Pure: whether a text tells of danger, as a sum of signs. Over-detects on purpose: a helpline costs a moment.

The signs are in `danger_rules`; sayings that only sound dangerous are taken out by `danger_words.IDIOMS`.
"""

from conversation.danger_rules import CRISIS_RULES, VIOLENCE_RULES
from conversation.danger_words import DANGER, IDIOMS
from conversation.gloss import Glossary
from conversation.glossary import GRAMMAR
from conversation.rules import Table, strongest, weigh

ENOUGH = 3  # from this sum on it is danger
_GLOSSARY = Glossary(IDIOMS, DANGER, GRAMMAR)
_RULES = (("crisis", CRISIS_RULES), ("violence", VIOLENCE_RULES))


def dangers(parts: list[str]) -> tuple[str, ...]:
    """Name the dangers ("crisis", "violence") that a text tells of in its plain clauses."""
    return tuple(intent for intent, why in why_danger(parts).items() if _sum(why) >= ENOUGH)


def why_danger(parts: list[str]) -> dict[str, dict[str, int]]:
    """For each danger the signs for and against it, by name, with their weight; their sum decides (see ENOUGH)."""
    glossed = _GLOSSARY.gloss(parts)
    heard = [f" | {clause} | " for clause in glossed.split(" | ")[1:-1]] + [glossed]
    return {intent: max((_signs(table, each) for each in heard), key=_sum) for intent, table in _RULES}


def grave(parts: list[str]) -> list[str]:
    """The clauses which alone tell of danger."""
    return [part for part in parts if dangers([part])]


def _signs(table: Table, glossed: str) -> dict[str, int]:
    """The most telling strong sign, with all of the middling ones, which add up, and what speaks against it."""
    return strongest(weigh(table, glossed), above=2)


def _sum(signs: dict[str, int]) -> int:
    return sum(signs.values())
