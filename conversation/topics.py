"""Pure: a theme turned off or on in free words: "no more about exercise", "turn touch back on", "sin ejercicio".

Only a text that names a theme and says nothing else counts. "Stop ..." is not read here: whoever begins so may want to
leave, and leaving comes first.
"""

import re

# By the ids of messages.nudge.THEMES.
NAMES = {
    "communication": "communicat(?:ion|ing)|talk(?:ing|s)?|conversations?|comunicacion|hablar|conversar|conversaciones|"
    "platicas?|dialogo",
    "treatment": "(?:care and )?treatments?|care|medicines?|medications?|meds|therapy|doctors?|(?:atencion y )?"
    "tratamientos?|medicinas?|medicamentos?|terapia|medicos?",
    "exercise": "exercis(?:e|es|ing)|moving|movement|walk(?:s|ing)?|work ?outs?|sports?|fitness|ejercicios?|moverse|"
    "movimientos?|caminar|caminatas?|deportes?",
    "touch": "(?:gentle )?touch(?:ing)?|cuddl(?:es|ing)|massages?|contacto(?: fisico| suave)?|tacto|toque|caricias|"
    "abrazos|masajes?",
    "focus": "(?:a )?(?:new )?focus|distractions?|hobby|hobbies|(?:un )?(?:nuevo )?enfoque|foco|distraccion(?:es)?",
}
_THEMES = {theme: re.compile(rf"\b(?:{names})\b") for theme, names in NAMES.items()}
_NAME = f"(?:{'|'.join(NAMES.values())})"
_THINGS = "(?:texts?|messages?|nudges?|ideas?|tips?|ones|stuff|things?|topics?|theme|mensajes|consejos|tema|cosas|los)"
_THE = "(?:the|any|my|that|those|these|el|la|los|las)"
_BEFORE = rf"(?:{_THE} )?(?:{_THINGS} )?(?:(?:about|on|of|with|regarding|de|del|sobre|con) )?(?:{_THE} )?"
_AFTER = rf"(?: {_THINGS})?(?: (?:please|anymore|any more|for now|thanks|por favor|gracias))*"
_POLITE = "(?:(?:please|can you|could you|i want|i would like|id like|por favor|ok|hi|quiero) )*"
_OFF = re.compile(
    rf"{_POLITE}(?:(?:no more|mute|silence|(?:turn|switch) off|skip|leave out|hide|drop|without|nothing|no|"
    rf"dont send(?: me)?(?: any)?(?: more)?|no mas|nada|sin|quita|quitar|silencia|silenciar|apaga|desactiva|omite) "
    rf"{_BEFORE}{_NAME}|(?:(?:turn|switch) )?(?:{_THE} )?{_NAME}(?: {_THINGS})? off){_AFTER}"
)
_ON = re.compile(
    rf"{_POLITE}(?:(?:(?:turn|switch)(?: back)? on|unmute|bring back|activa|reactiva|vuelve con|quiero otra vez) "
    rf"{_BEFORE}{_NAME}(?: (?:otra vez|de nuevo))?|(?:(?:turn|switch|bring) )?(?:{_THE} )?{_NAME}(?: {_THINGS})? "
    rf"(?:back|back on|on|on again|again|otra vez|de nuevo)){_AFTER}"
)


def read_topic(said: str) -> tuple[str, str]:
    """Give (theme, "off" or "on") for a plain text (see `plain.plain`) that turns one off or on, else ("", "")."""
    for turned, pattern in (("off", _OFF), ("on", _ON)):
        if pattern.fullmatch(said):
            return next(theme for theme, names in _THEMES.items() if names.search(said)), turned
    return "", ""
