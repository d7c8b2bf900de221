"""Pure: why a text was read as it was, in a line for whoever tunes or doubts the reading."""

from collections.abc import Mapping

from conversation.danger import grave, why_danger
from conversation.leaving import why_out
from conversation.plain import clauses
from conversation.read import Reading

_WHY = {
    "delete": "asks to be erased, which ends everything first",
    "help": "a keyword for help",
    "start": "a keyword to begin or to come back",
    "tapback": "a touch on one of our messages, as phones send it",
    "rating": "an answer to the last nudge: a number, or a phrase that stands for one",
    "agree": "a word of consent",
    "ok": "a yes to what we asked, if we asked",
    "decline": "a no",
    "thanks": "a courtesy, which needs no answer",
    "topic": "turns one theme off or on and says nothing else",
    "pause": "a rest, with its length or its end",
    "times": "words on when, and nothing else",
    "zone": "names a time zone",
    "zip": "a US ZIP code",
    "place": "says where they live",
    "here": "says where they are",
    "wording": "asks for plainer or more discreet words",
    "language": "names a language",
    "email": "holds one e-mail address among words of asking",
    "stay": "asks us to go on and says nothing else but why",
    "grief": "tells of a loss and asks for nothing",
    "anyone": "asks whether anybody is there",
    "nearest": "not clear; the nearest command is asked about",
}


def why(reading: Reading) -> str:
    """Name the rule that matched, and say what it looks for: "times: words on when, and nothing else".

    For danger and for leaving, which are weighed, each rule that spoke for it or against it is named with its weight.
    """
    parts = clauses(reading.text)
    said = []
    if reading.rule.startswith("danger:"):
        found = why_danger(parts)
        said = [f"{kind}: {_weighed(found[kind])}" for kind in reading.intents if kind in found]
    if "opt_out" in reading.intents and reading.rule != "delete":
        said.append("opt_out: " + _weighed(why_out(reading.text, parts, grave(parts) if said else ())))
    if said:
        return "; ".join(said)
    if not reading.rule:
        return "none: nothing that is known was said"
    return f"{reading.rule}: {_WHY.get(reading.rule, 'a known word or phrase')}"


def _weighed(found: Mapping[str, float]) -> str:
    return ", ".join(f"{name} {weight:+g}" for name, weight in found.items())
