"""Pure: one action a text: how many things it asks for, by a count of clauses that begin with an order."""

import re
from collections.abc import Iterator

from messages.finding import Remark
from messages.nudge import Nudge

ACTIONS = 2


def _verbs(*alternatives: str) -> re.Pattern[str]:
    return re.compile(rf"[¿¡\s]*({'|'.join(alternatives)})\b", re.IGNORECASE)


# Verbs that small, doable things begin with. What lets a person off (skip, stop, keep, bin, rest) is no action.
_ORDERS_EN = _verbs(
    r"add|agree|answer|ask|bake|bow|breathe|brush|bring|build|buy|call|catch|check|choose|clap|clean|climb|close|conduct",
    r"cook|count|cut|dance|dig|do|draw|dress|drink|drive|dry|eat|feel|fill|find|finish|fold|follow|gather|get|give",
    r"go|greet|hear|help|hold|hop|hum|hug|invite|join|jot|jump|knead|lean|lie|lift|light|list|listen|look|make|meet",
    r"message|move|name|note|notice|offer|open|order|paint|paper|pick|plan|plant|play|plump|polish|practise",
    r"practice|press|prop|pull|push|put|reach|read|ride|roll|rub|run|say|see|send|set|shake|share|show|sing|sit",
    r"sketch|stir|slip|smell|smile|snap|sniff|spread|squeeze|stack|stand|step|stretch|stroke|swap|sway|sweep|swing|take|talk",
    r"teach|tear|tell|text|thank|think|tidy|touch|trace|try|turn|type|use|visit|wait|walk|wander|warm|wash|watch",
    r"wave|wear|whistle|wipe|wrap|write",
)
_ORDERS_ES = _verbs(
    r"abre|acerca|afloja|agradece|anota|apaga|apoya|aprieta|baila|baja|barre|busca|calienta|camina|canta|cierra",
    r"cocina|comparte|completa|compra|cuenta|cuida|da|date|descansa|di|dibuja|dile|elige|empieza|empuja|enciende",
    r"envuelve|escoge|escribe|escucha|estira|explora|frota|guarda|habla|haz|invita|juega|lava|lee|levanta|limpia",
    r"llama|llena|manda|mece|mete|mira|moja|mueve|muévete|nombra|nota|ofrece|ordena|pela|pide|piensa|pinta|planea",
    r"pon|ponte|pregunta|prepara|presiona|prueba|rasca|recoge|recorre|regala|respira|riega|sal|saluda|siente",
    r"siéntate|sirve|suelta|sube|teje|tararea|toma|traza|usa|ve|ven|visita|vuelve",
)
_ORDERS = {"en": _ORDERS_EN, "es": _ORDERS_ES}
_QUOTED = re.compile(r'"[^"]*"|\([^)]*\)')
_SENTENCE = re.compile(r"(?<=[.!?;])\s*")
_CLAUSE = {
    "en": re.compile(r",\s*(?:and\s+then|and|then)?\s+|\s+(?:and|then)\s+"),
    "es": re.compile(r",\s*(?:y\s+luego|y|e|luego)?\s+|\s+(?:y|e|luego)\s+"),
}
# A sentence that leaves it to the reader: a condition, or a way out.
_LEFT_OPEN = {
    "en": re.compile(r"^If\b|\bif you\b|\bor (?:just|keep|bin|skip|pass|rest|save|leave|not)\b", re.I),
    "es": re.compile(r"^Si\b|\bsi (?:te|quieres|lo|la)\b|\bo (?:solo|guarda\w*|déjal\w+|tíral\w+|descansa|no)\b", re.I),
}
_OR = {"en": re.compile(r"\bor\b"), "es": re.compile(r"\b[ou]\b")}


def action_remarks(nudge: Nudge) -> Iterator[Remark]:
    """Yield a remark for each text that asks for more than two things."""
    for key in ("sms_discreet", "sms_full", "sms_frank"):
        found = orders(getattr(nudge, key), nudge.lang)
        if len(found) > ACTIONS:
            yield Remark(key, "one-action", f"asks for {', '.join(found)}: one small thing is enough", "warn")


def orders(text: str, lang: str) -> list[str]:
    """Return the verbs that the clauses of a text order with, in English or Spanish; of another language none."""
    lang = lang.partition("-")[0]
    if lang not in _CLAUSE:
        return []
    found: list[str] = []
    for sentence in _SENTENCE.split(_QUOTED.sub("", text)):
        if not sentence.endswith("?"):
            found += _of_sentence(sentence, lang)
        elif found:  # "Not today? Look out of a window": another way to do it
            break
    return found


def _of_sentence(sentence: str, lang: str) -> list[str]:
    if _LEFT_OPEN[lang].search(sentence):
        return []
    said = sentence.partition(":")[0]  # what a colon brings in says how
    matches = [_ORDERS[lang].match(clause) for clause in _CLAUSE[lang].split(said)]
    found = [match[1].lower() for match in matches if match]
    return found[:1] if _OR[lang].search(said) else found  # one of several ways
