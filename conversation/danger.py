"""Pure: whether a text tells of danger, as a sum of signs. Over-detects on purpose: a helpline costs a moment.

The signs are in `danger_rules`; sayings that only sound dangerous are taken out by `danger_words.IDIOMS`.
"""

from conversation.danger_rules import CRISIS_RULES, VIOLENCE_RULES
from conversation.danger_words import DANGER, IDIOMS
from conversation.gloss import Glossary
from conversation.glossary import GRAMMAR
from conversation.leaning import load_weights, points, signs
from conversation.rules import Table, strongest, weigh

ENOUGH = 3  # from this sum on it is danger
GLOSSARY = Glossary(IDIOMS, DANGER, GRAMMAR)
_WEIGHTS = load_weights("danger")
_OUTRIGHT = {"names it", "wants to die", "kills oneself"}  # nothing that is said beside these makes them harmless
_WORTH, _AHEAD = 3.0, 2.0  # when in doubt it is danger
_RULES = (("crisis", CRISIS_RULES), ("violence", VIOLENCE_RULES))


def dangers(parts: list[str]) -> tuple[str, ...]:
    """Name the dangers ("crisis", "violence") that a text tells of in its plain clauses."""
    return tuple(intent for intent, why in why_danger(parts).items() if _sum(why) >= ENOUGH)


def why_danger(parts: list[str]) -> dict[str, dict[str, float]]:
    """For each danger the signs for and against it, by name, with their weight; their sum decides (see ENOUGH)."""
    glossed = GLOSSARY.gloss(parts)
    heard = [f" | {clause} | " for clause in dict.fromkeys(glossed.split(" | ")[1:-1])] + [glossed]
    found = {intent: max((_signs(table, each) for each in heard), key=_sum) for intent, table in _RULES}
    lean = points(signs(parts, glossed), _WEIGHTS, worth=_WORTH, ahead=_AHEAD) if parts else 0.0
    # Words alone don't say which danger it is: they add to the likelier.
    likelier = max(found, key=lambda intent: _sum(found[intent]))
    return {intent: why | _lean(lean, why, alone=intent != likelier) for intent, why in found.items()}


def _lean(lean: float, why: dict[str, float], *, alone: bool) -> dict[str, float]:
    if _OUTRIGHT & why.keys():
        return {"words that lean": max(0.0, lean)}
    return {"words that lean": min(0.0, lean) if alone else lean}


def grave(parts: list[str]) -> list[str]:
    """The clauses which alone tell of danger."""
    return [part for part in parts if dangers([part])]


def _signs(table: Table, glossed: str) -> dict[str, float]:
    """The most telling strong sign, with all of the middling ones, which add up, and what speaks against it."""
    found = strongest(weigh(table, glossed), above=2)
    return {name: max(0, weight) for name, weight in found.items()} if _OUTRIGHT & found.keys() else found


def _sum(signs: dict[str, float]) -> float:
    return sum(signs.values())
