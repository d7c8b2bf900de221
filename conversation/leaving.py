"""Pure: whether a text asks us to end, as a sum of what speaks for it and against it.

When in doubt it does (START undoes it); talk of ending something else does not. What says so in the strongest clause
counts, then what the whole text says against it ("keep the others coming"). The rules are in `leaving_rules`.
"""

import re
from collections.abc import Collection

from conversation import phrases
from conversation.gloss import Glossary
from conversation.glossary import GRAMMAR
from conversation.leaning import load_weights, points, signs
from conversation.leaving_rules import CLAUSE_RULES, WHOLE_RULES
from conversation.leaving_words import LEAVING
from conversation.plain import clauses, fold
from conversation.rules import strongest, weigh

ENOUGH = 3  # from this sum on it is an opt-out
_WEIGHTS = load_weights("leaving")
_WORTH, _AHEAD = 2.0, 1.7  # when in doubt it is an opt-out
_SHORT = 12  # letters
GLOSSARY = Glossary(GRAMMAR, LEAVING)
_SIGN = re.compile("[\U0001f6d1\u26d4\U0001f6ab\u270b\u274c]")
_ONLY_SIGN = re.compile("[\U0001f6d1\u26d4\U0001f6ab\u270b\u274c\U0001f44e]")
_DOLLAR = re.compile(r"\$[A-Za-z]")
_OF_MESSAGES = re.compile(r" (?:SEND|MSG|UNSUB|LIST|NUMBER) |^ \| STOP I ")
# What phones add, and a signature: "STOP -Gideon"
_ADDED = re.compile(
    r"\(?sent with [\w ]{3,20} effect\)?$|(?<=\w)\s[-~\u2013\u2014]\s?[^\W\d][\w. ]{1,30}\W*$", re.IGNORECASE
)
_RUN_TOGETHER = re.compile(
    r"(?:please|to|2|and)?(?:(?:stop|quit|end|cancel|remove|optout|opt|unsubscribe|fuckoff)(?:2|to|all)?)+"
)


def wants_out(text: str, parts: list[str], grave: Collection[str] = ()) -> bool:
    """Whether a text asks us to end; `parts` are its clauses (see `plain.clauses`), those in `grave` tell of danger."""
    return sum(why_out(text, parts, grave).values()) >= ENOUGH


def why_out(text: str, parts: list[str], grave: Collection[str] = ()) -> dict[str, float]:
    """The rules that speak for and against an opt-out, by name, with their weight; their sum decides (see ENOUGH).

    In a grave clause "I want out" is about a life: there only words about messages count.
    """
    text = text.strip()
    if _ADDED.search(text) or _DOLLAR.search(text):
        text = _ADDED.sub("", text).replace("$", "s")
        parts = clauses(text)
    folded = fold(text)
    if not folded:
        return {"a stop sign alone": ENOUGH} if _ONLY_SIGN.search(text) else {}
    squeezed = folded.replace(" ", "")
    if folded in phrases.STOP or _RUN_TOGETHER.fullmatch(squeezed):
        return {"a keyword alone": ENOUGH}
    kept = [part for part in parts if part not in grave or _OF_MESSAGES.search(GLOSSARY.gloss([part]))]
    if len(squeezed) < _SHORT:  # "STO P": a space that fell into a word
        kept.append(squeezed)
    glossed = GLOSSARY.gloss(kept) + ("SIGN | " if _SIGN.search(text) else "")
    lean = points(signs(parts, glossed), _WEIGHTS, worth=_WORTH, ahead=_AHEAD)
    found = _weighed(glossed)  # where rules speak against it, words alone don't speak for it
    return found | {"words that lean": min(0.0, lean) if grave or sum(found.values()) < 0 else lean}


def _weighed(glossed: str) -> dict[str, float]:
    said = (strongest(weigh(CLAUSE_RULES, f" | {clause} | ")) for clause in glossed.split(" | ")[1:-1])
    # A clause which says nothing of it takes nothing back: "not unsubscribing, just busy".
    return max(filter(None, said), key=lambda why: sum(why.values()), default={}) | weigh(WHOLE_RULES, glossed)
