"""Pure: the nearest thing that a half-understood text may have meant, to be asked about: never done unasked."""

import re

from rapidfuzz.distance import OSA

_WORDS = (
    *("more", "less", "same", "pause", "snooze", "resume", "status", "reset", "link", "undo", "next", "mute", "safe"),
    *("why", "help", "discreet", "data", "english", "espanol", "delete"),
)
_MOST_WORDS = 9  # a longer text tells a story
_FEW_WORDS = 6  # and with a time of day in it, a shorter one does already
_HINTS = tuple(
    (re.compile(rf"\b(?:{words})\b"), command)
    for words, command in (
        ("undo|take (?:it|that) back|go back|as before|deshacer|como antes", "UNDO"),
        (r"pause|snooze|a break|hold off|holiday|vacation|quiet for|paus[ao]|descans\w*|vacaciones", "PAUSE"),
        ("too (?:many|much|often)|fewer|less|slow down|slower|cut back|demasiad[oa]s?|menos|bajarle", "LESS"),
        ("more often|more of|send more|faster|mas seguido|mas a menudo|mandame mas", "MORE"),
        ("another one|send (?:me )?one|next one now|otro ahora|mandame (?:otro|uno)", "NEXT"),
        ("in spanish|spanish|espanol", "ESPANOL"),
        ("in english|ingles", "ENGLISH"),
        (
            (
                "when (?:is|will|do|does) (?:the|my|it|i) |next one|when next|how often|schedule|settings|"
                "cuando (?:llega|es|toca)|que dias|cada cuanto",
                "STATUS",
            ),
            "STATUS",
        ),
        ("my data|what you (?:know|have)|mis datos", "DATA"),
        ("my page|website|log ?in|options|change|cambiar|mi pagina|e ?mail|correo", "LINK"),
        ("resume|come back|start sending|reanudar|seguir recibiendo", "RESUME"),
        ("topic|theme|this kind|these kinds|tema|este tipo", "MUTE"),
    )
)
# In the Americas "no mas" is "only", and elsewhere "no more": that has to be asked.
_ONLY = re.compile(
    r"no mas (?:los |las )?(?P<days>(?:(?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|y) ?)+)"
)
_PARTS = tuple(
    (re.compile(rf"\b(?:{words})\b"), hours)
    for words, hours in (
        ("not in the mornings?|later in the day|not so early|too early|temprano no|no tan temprano", "14:00-17:00"),
        ("mornings?|por la manana|en la manana", "9:00-11:00"),
        ("afternoons?|por la tarde|en la tarde|mejor tarde", "14:00-17:00"),
        ("evenings?|at night|nights|por la noche|en la noche", "18:00-20:00"),
    )
)


def nearest(plain: str) -> str:
    """Give the command that a plain text (see `plain.plain`) comes closest to: "PAUSE", "9:00-11:00"; "" if none."""
    words = plain.split()
    if not 0 < len(words) <= _MOST_WORDS:
        return ""
    if slip := next((word for word in _WORDS if _is_slip(plain, word)), ""):
        return slip.upper()
    if only := _ONLY.fullmatch(plain):
        return f"solo los {only['days']}"
    for pattern, command in (*_HINTS, *_PARTS) if len(words) <= _FEW_WORDS else _HINTS:
        if pattern.search(plain):
            return command
    return ""


def _is_slip(said: str, word: str) -> bool:
    """Whether a word was mistyped: "puase", "stauts", "moer"; in a short one only two letters that changed places."""
    if len(word) < 5:
        return len(word) == 4 and said != word and sorted(said) == sorted(word) and said[0] == word[0]
    return said[:1] == word[0] and 0 < OSA.distance(said, word, score_cutoff=1) <= 1
